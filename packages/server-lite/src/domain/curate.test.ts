import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curate, selectionRule } from './curate.ts';
import type { Rule } from './model.ts';
import { parseRuleText, ruleText } from './parse-rules.ts';

const item = {
  tags: ['Repairs'],
  source: 'google',
  language: 'pt-BR',
  rating: { ratingValue: 8, worstRating: 0, bestRating: 10 },
  datePublished: '2026-03-04',
  type: 'Review' as const,
  featured: false,
};

const CASES: [Rule, boolean, string][] = [
  [{ type: 'tag', values: ['repairs', 'other'] }, true, 'tagged “repairs” or “other”'],
  [{ type: 'tag', values: ['rep'] }, false, 'tagged “rep”'],
  [{ type: 'source', values: ['google', 'x', 'file'] }, true, 'from google, x or file'],
  [{ type: 'language', values: ['pt'] }, true, 'written in Portuguese'],
  [{ type: 'language', values: ['pq'] }, false, 'written in pq'],
  [{ type: 'rating', min: 4 }, true, 'rated 4 or more out of 5'],
  [{ type: 'rating', min: 4.5 }, false, 'rated 4.5 or more out of 5'],
  [{ type: 'since', date: '2026-03-04' }, true, 'from 2026-03-04 on'],
  [{ type: 'since', date: '2026-03-05' }, false, 'from 2026-03-05 on'],
  [{ type: 'kind', value: 'SocialMediaPosting' }, false, 'social postings only'],
  [{ type: 'featured' }, false, 'featured by the business'],
];

for (const [rule, meets, words] of CASES) {
  test(`rule ${ruleText(rule)}`, () => {
    assert.equal(curate([rule])(item), meets);
    assert.equal(selectionRule(rule, (key) => key).text, words);
    assert.deepEqual(parseRuleText(ruleText(rule)), rule);
  });
}

test('all rules must hold, and no rule lets all through', () => {
  assert.equal(curate([])(item), true);
  assert.equal(curate([{ type: 'source', values: ['google'] }, { type: 'featured' }])(item), false);
});

test('what is no rule is told how to be one', () => {
  for (const text of [
    '',
    'foo',
    'rating>4',
    'rating>=6',
    'rating>=x',
    'tag=',
    'since=yesterday',
    'kind=other',
    'featured=1',
  ]) {
    assert.throws(() => parseRuleText(text), /rule: /, text);
  }
});
