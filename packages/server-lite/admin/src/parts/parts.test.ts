import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../api/problem.ts';
import { languageName } from './language.ts';
import { outOfFive } from './rating.ts';
import { sourceName } from './source.ts';
import { fullTime, when } from './when.ts';

test('what is no language and no time is shown as it came, and throws nothing', () => {
  assert.equal(languageName('de'), new Intl.DisplayNames(undefined, { type: 'language' }).of('de'));
  for (const tag of ['a', 'i-klingon', 'en-x', 'tlh-1', '']) assert.equal(languageName(tag), tag);
  for (const text of ['2026-13-45T25:61:00Z', 'yesterday', '']) {
    assert.equal(when(text), text);
    assert.equal(fullTime(text), text);
  }
});

test('a source is named for people, and one that nobody knows by its key', () => {
  assert.equal(sourceName('direct'), 'Form');
  assert.equal(sourceName('hacker-news'), 'Hacker News');
  assert.equal(sourceName('linkedin'), 'LinkedIn');
  assert.equal(sourceName('constructor'), 'Constructor');
  assert.equal(sourceName(''), '');
});

test('a rating of any scale in stars of five, as visitors see it', () => {
  const rated = (ratingValue: number, worstRating: number, bestRating: number): number =>
    outOfFive({ ratingValue, worstRating, bestRating });
  assert.equal(rated(4, 1, 5), 4);
  assert.equal(rated(8, 0, 10), 4);
  assert.equal(rated(87, 0, 100), 4.35);
  assert.equal(rated(0, 0, 10), 1);
  assert.equal(rated(-1, -2, 2), 2);
  assert.equal(rated(3, 3, 3), 5, 'a scale of one step');
});

test('what is said to programs is left out of what a person reads', () => {
  const said = (detail: string): string => new ApiError(404, { detail }).message;
  assert.equal(said('There is no view 7. GET /admin/api/views lists them.'), 'There is no view 7.');
  assert.equal(said('Write a name. “GET ready.” is too short.'), 'Write a name. “GET ready.” is too short.');
});
