import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pieces, toggled, trimmed, type Span } from './marked-text.ts';

const BODY = 'She charged me for the tape and the tube, nine pounds in all.';
const span = fc
  .tuple(fc.nat(BODY.length), fc.nat(BODY.length))
  .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  .filter(({ start, end }) => start < end);
const highlight = (at: Span) => ({ ...at, type: 'highlight' as const });

test('what was found is marked besides, and cuts nothing else', () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (highlights, passages) => {
      const found = pieces({ body: BODY, facets: highlights.map(highlight), excerpt: null }, passages);
      assert.equal(found.map(({ start, end }) => BODY.slice(start, end)).join(''), BODY);
      for (const { start, end, isFound } of found)
        for (let at = start; at < end; at += 1)
          assert.equal(
            isFound,
            passages.some((each) => each.start <= at && at < each.end),
          );
    }),
  );
});

test('the pieces are the words, whole and in order', () => {
  fc.assert(
    fc.property(fc.array(span), fc.option(span), (highlights, excerpt) => {
      const found = pieces({ body: BODY, facets: highlights.map(highlight), excerpt });
      assert.equal(found.map(({ start, end }) => BODY.slice(start, end)).join(''), BODY);
      for (const { start, isMarked, isOut } of found) {
        assert.equal(
          isMarked,
          highlights.some((at) => at.start <= start && start < at.end),
        );
        assert.equal(isOut, excerpt !== null && (start < excerpt.start || start >= excerpt.end));
      }
    }),
  );
});

test('a highlight is added and joined with those that it touches; within one it takes it away', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      let facets: ReturnType<typeof toggled> = [{ start: 0, end: 3, type: 'mention' }];
      for (const at of spans) {
        const wasIn = facets.some(({ type, start, end }) => type === 'highlight' && start <= at.start && at.end <= end);
        facets = toggled(facets, at);
        const marked = facets.filter(({ type }) => type === 'highlight');
        assert.equal(
          marked.some(({ start, end }) => start <= at.start && at.end <= end),
          !wasIn,
        );
        for (const [index, { end }] of marked.entries())
          assert.ok(end < (marked[index + 1]?.start ?? Infinity), 'apart');
        assert.equal(facets.filter(({ type }) => type === 'mention').length, 1, 'others stay');
      }
    }),
  );
});

test('blanks at the ends of a selection are left out', () => {
  assert.deepEqual(trimmed('  two words ', 0, 12), { start: 2, end: 11 });
  assert.equal(trimmed('a   b', 1, 4), undefined);
});
