import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRatingValue, parseThumb, RatingScaleWatcher, toRating } from './parse-rating.ts';

function column(...cells: unknown[]) {
  const watcher = new RatingScaleWatcher();
  for (const cell of cells) watcher.add(parseRatingValue(cell));
  const scale = watcher.end();
  return cells.map((cell) => {
    const value = parseRatingValue(cell);
    const rating = value && toRating(value, scale);
    return rating && `${rating.ratingValue} of ${rating.worstRating}–${rating.bestRating}`;
  });
}

describe('ratings', () => {
  test('numbers, words, stars and sentences', () => {
    assert.deepEqual(column(5, '4', '4,5', '3.5', 'FIVE', 'TWO_STARS'), [
      '5 of 1–5',
      '4 of 1–5',
      '4.5 of 1–5',
      '3.5 of 1–5',
      '5 of 1–5',
      '2 of 1–5',
    ]);
    assert.deepEqual(
      column('★★★★☆', '⭐⭐⭐', '4/5', '5 out of 10', '4,6 von 5', '80%', '3 stars', '4 Sterne', '5점'),
      [
        '4 of 1–5',
        '3 of 1–5',
        '4 of 1–5',
        '5 of 1–10',
        '4.6 of 1–5',
        '80 of 0–100',
        '3 of 1–5',
        '4 of 1–5',
        '5 of 1–5',
      ],
    );
  });

  test('the scale is that of the whole column', () => {
    assert.deepEqual(column('1', '5', '10'), ['1 of 1–10', '5 of 1–10', '10 of 1–10']);
    assert.deepEqual(column('0', '7', '10'), ['0 of 0–10', '7 of 0–10', '10 of 0–10']);
    assert.deepEqual(column('20', '100', '65'), ['20 of 0–100', '100 of 0–100', '65 of 0–100']);
  });

  test('0 on a scale of five is no rating, and one slip of the pen does not stretch the scale', () => {
    assert.deepEqual(column('0', '5'), [undefined, '5 of 1–5']);
    const many = column(...Array.from({ length: 400 }, (_, i) => String((i % 5) + 1)), '50');
    assert.equal(many[0], '1 of 1–5');
    assert.equal(many.at(-1), undefined);
  });

  test('labels of feeling are no ratings, and neither are large numbers', () => {
    assert.deepEqual(column('positive', 'negative', 'neutral', '-1'), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(column('1200', '4500'), [undefined, undefined]);
  });

  test('a recommendation is 1 or 0 of 0–1', () => {
    assert.deepEqual(parseThumb('positive'), { value: 1, worst: 0, best: 1 });
    assert.deepEqual(parseThumb('Not Recommended'), { value: 0, worst: 0, best: 1 });
    assert.equal(parseThumb('perhaps'), undefined);
  });
});
