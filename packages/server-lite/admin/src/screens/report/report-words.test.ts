import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, ratingWords, type Figures } from './report-words.ts';

const figures = (received: number | null, published: number | null): Figures =>
  ({
    average: { received, published },
    ratings: [{ ratingValue: 1, received: 3, published: 1 }],
  }) as unknown as Figures;

test('a selection that is brighter than what came in is said to be', () => {
  assert.match(
    ratingWords(figures(3.1, 4.7)),
    /3\.1, of what is published 4\.7\. What is shown is brighter.*2 reviews/,
  );
  assert.match(ratingWords(figures(4.7, 3.1)), /less bright/);
  assert.match(ratingWords(figures(4.71, 4.7)), /as what came in/);
  assert.match(ratingWords(figures(4, null)), /None of it is published yet/);
  assert.match(ratingWords(figures(null, null)), /no(thing|ne)/i);
});

test('waiting in words', () => {
  assert.equal(days(0), 'less than an hour');
  assert.equal(days(0.5), '12 hours');
  assert.equal(days(1), '1 day');
  assert.equal(days(3.42), '3.4 days');
});
