import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { guardSource, plainSource, policySource, querySource } from '../../scripts/guard-source.ts';
import { fullReview, sampleFurther, sampleHead, samplePosting, sampleReview } from '../../test/sample-pages.ts';
import { FurtherPage, HeadPage, Item } from '../schema/index.ts';
import { findFault } from './find-fault.ts';
import { furtherPage, headPage } from './guard.generated.ts';
import { isPlain } from '../first-view/is-plain.ts';
import { itemFault } from './item-fault.ts';

type Path = readonly string[];

const items = [sampleReview(1), fullReview(2), samplePosting(3)];

const paths = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => paths(child, [...path, key]))
    : []),
];

const REMOVE = Symbol('remove');

/** The value with one place in it replaced or removed. */
const mutated = (value: unknown, [key, ...rest]: Path, replacement: unknown): unknown => {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length || replacement !== REMOVE) copy[key] = mutated(copy[key], rest, replacement);
  else delete copy[key];
  return Array.isArray(copy) ? copy.filter(() => true) : copy;
};

/** Values at and over every edge of the contract. */
const EDGES: readonly unknown[] = [
  REMOVE,
  null,
  true,
  false,
  0,
  1,
  5,
  -1,
  0.5,
  5.5,
  -0,
  1e309,
  2 ** 53,
  '',
  ' ',
  'a',
  'A',
  '-',
  'r1',
  'r_1',
  'r-',
  'x'.repeat(64),
  'x'.repeat(65),
  'Review',
  'SocialMediaPosting',
  'Person',
  'Comment',
  'ImageObject',
  'constructor',
  '__proto__',
  'imported',
  'link',
  'email',
  '2026',
  '2026-1',
  '2026-10-04',
  '2026-10-04T10:00Z',
  '2026-10-04T10:00:00.123+02:00',
  '2026-10-04T10:00:00',
  '2026-10-04\n',
  'https://a.example',
  'HTTP://A.example/b',
  'https://a b',
  'https://a"b',
  '//a.example',
  'javascript:alert(1)',
  ' javascript:x',
  'JAVAscript:x',
  'data:text/html,x',
  'vbscript:x',
  'ftp://x',
  '../a.json',
  'en',
  'en-GB',
  'e',
  'en_GB',
  [],
  [null],
  [1],
  ['a'],
  {},
  { name: 'a' },
];

const agree = (value: unknown): void => {
  if (value === REMOVE) return;
  const fault = itemFault(structuredClone(value));
  const { success } = Item.safeParse(value);
  if (isPlain(value as Item)) assert.ok(success, `plain, but no item: ${JSON.stringify(value)}`);
  assert.equal(
    fault === '',
    success,
    `guard: ${fault || 'accepts'}; schema: ${success ? 'accepts' : 'rejects'}; ${JSON.stringify(value)}`,
  );
};

test('the committed guard is what the schemas say', async () => {
  const committed = await readFile(new URL('guard.generated.ts', import.meta.url), 'utf8');
  assert.equal(committed, guardSource(), 'Run: node packages/sdk/scripts/generate-guard.ts');
  const plain = await readFile(new URL('../first-view/plain.generated.ts', import.meta.url), 'utf8');
  assert.equal(plain, plainSource(), 'Run: node packages/sdk/scripts/generate-guard.ts');
  const query = await readFile(new URL('../query/query.generated.ts', import.meta.url), 'utf8');
  assert.equal(query, querySource(), 'Run: node packages/sdk/scripts/generate-guard.ts');
  const policy = await readFile(new URL('../policy/policy.generated.ts', import.meta.url), 'utf8');
  assert.equal(policy, policySource(), 'Run: node packages/sdk/scripts/generate-guard.ts');
});

test('plain is what holds rating, words, person, date and check alone', () => {
  const plain = sampleReview(1);
  assert.ok(isPlain(plain));
  assert.ok(!isPlain(samplePosting(3)));
  for (const more of [{ reply: {} }, { pinned: true }, { materialConnection: { type: 'family', text: 'x' } }, { x: 1 }])
    assert.ok(!isPlain({ ...plain, ...more } as Item), JSON.stringify(more));
});

test('guard and schema accept the samples', () => {
  for (const item of items) {
    assert.equal(itemFault(item), '');
    assert.ok(Item.safeParse(item).success);
  }
});

test('guard and schema agree at every edge of every place of an item', () => {
  for (const item of items) for (const path of paths(item)) for (const edge of EDGES) agree(mutated(item, path, edge));
});

test('guard and schema agree on items changed at random', () => {
  const change = fc.tuple(
    fc.nat(),
    fc.oneof(fc.constantFrom(...EDGES), fc.jsonValue(), fc.webUrl(), fc.double(), fc.integer()),
  );
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.array(change, { minLength: 1, maxLength: 4 }), (item, changes) => {
      let value: unknown = item;
      for (const [place, replacement] of changes) {
        const all = paths(value);
        value = mutated(value, all[place % all.length]!, replacement);
      }
      agree(value);
    }),
    { numRuns: 3000 },
  );
});

test('guard and schema agree on any JSON', () => {
  fc.assert(fc.property(fc.jsonValue(), agree), { numRuns: 1000 });
});

test('a page that the schema accepts passes the guard', () => {
  assert.ok(HeadPage.safeParse(sampleHead(items)).success);
  assert.equal(findFault(headPage, sampleHead(items)), '');
  assert.ok(FurtherPage.safeParse(sampleFurther(items, 'p.json')).success);
  assert.equal(findFault(furtherPage, sampleFurther(items, 'p.json')), '');
});

test('the guard is at most more generous than the schema with a head, and only about closed lists', () => {
  const head = sampleHead([]);
  for (const path of paths(head).filter(([name]) => name && name !== 'items')) {
    for (const edge of EDGES) {
      const value = mutated(head, path, edge);
      const { error } = HeadPage.safeParse(value);
      const fault = findFault(headPage, structuredClone(value));
      if (!error) assert.equal(fault, '');
      else if (!fault)
        assert.ok(
          error.issues.every(({ code }) => code === 'invalid_value'),
          JSON.stringify([path, edge]),
        );
    }
  }
});

test('without a root, addresses stay as they are; with one, they are absolute', () => {
  const item = fullReview(1);
  itemFault(item);
  assert.deepEqual(item, fullReview(1));
  itemFault(item, 'https://host.example/r/v1/');
  assert.equal(item.permalink, 'https://host.example/r/v1/reviews/r1.json');
  assert.equal(item.url, fullReview(1).url);
});

test('what a page put on Object.prototype is no field of an item', (t) => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  t.after(() => delete prototype['url'] && delete prototype['author']);
  prototype['url'] = 5;
  assert.equal(itemFault(sampleReview(1)), '');
  prototype['author'] = { '@type': 'Person', name: 'Nobody' };
  const { author: _author, ...anonymous } = sampleReview(1);
  assert.equal(itemFault(anonymous), 'author is missing or wrong');
});
