import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRatingValue, RatingScaleWatcher, toRating } from './parse-rating.ts';
import { verbalScale } from './verbal-scale.ts';

const READ: readonly [written: string, rating: string | undefined][] = [
  ['4,5 / 5', '4.5/5'],
  ['4.0 / 5.0', '4/5'],
  ['4 étoiles sur 5', '4/5'],
  ['4 из 5', '4/5'],
  ['5 z 5', '5/5'],
  ['٤ من ٥', '4/5'],
  ['۴ از ۵', '4/5'],
  ['5つ星のうち4.0', '4/5'],
  ['5점 만점에 4점', '4/5'],
  ['5 üzerinden 4', '4/5'],
  ['五星', '5/5'],
  ['cinco estrellas', '5/5'],
  ['Fünf Sterne', '5/5'],
  ['STAR_RATING_FOUR', '4/5'],
  ['★ 4.5', '4.5/5'],
  ['★★★½', '3.5/5'],
  ['***', '3/5'],
  ['90 %', '90/100'],
  ['3 ½', '3.5/?'],
  ['4 - Good', '4/?'],
  ['5 (sehr gut)', '5/?'],
  ['8 Punkte', '8/?'],
  ['４', '4/?'],
  ['४', '4/?'],
  ['Good', undefined],
  ['2024', undefined],
  ['n/a', undefined],
];

for (const [written, rating] of READ)
  test(`“${written}” is ${rating ?? 'no rating'}`, () => {
    const found = parseRatingValue(written);
    assert.equal(found && `${found.value}/${found.best ?? '?'}`, rating);
  });

test('words are a rating only where all of a column make one scale', () => {
  assert.deepEqual(verbalScale(new Set(['Sehr gut', 'mittel', 'gut']))?.places, { 'sehr gut': 5, mittel: 3, gut: 4 });
  assert.equal(verbalScale(new Set(['good', 'very good'])), undefined);
  assert.equal(verbalScale(new Set(['good', 'great value', 'poor'])), undefined);
  assert.equal(verbalScale(new Set(['poor', 'good', 'excellent'])), undefined, '“good” is 3 or 4');
  const watcher = new RatingScaleWatcher();
  for (const word of ['плохо', 'нормально', 'отлично']) watcher.add(parseRatingValue(word), word);
  assert.deepEqual(watcher.end()?.words, { плохо: 2, нормально: 3, отлично: 5 });
});

test('what is above its own scale is no rating', () => {
  assert.equal(toRating({ value: 5, best: 4 }, null), undefined);
});

test('marks of a school are ratings where a column has nothing else', () => {
  assert.deepEqual(verbalScale(new Set(['A+', 'C', 'B-', 'F'])), {
    places: { 'a+': 5, c: 3, 'b-': 3.7, f: 1 },
    best: 5,
  });
  assert.equal(verbalScale(new Set(['A', 'B', 'X'])), undefined);
});
