import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Item, Review } from '@smm/sdk/schema';
import { items } from '../../../../stories/fixtures.ts';
import { quoteOf } from './quote.ts';

const review = items.find((item): item is Review => item['@type'] === 'Review' && item.reviewBody !== '')!;
const saying = (reviewBody: string, more: Partial<Review> = {}): Item => ({
  ...review,
  reviewBody,
  excerpt: undefined,
  materialConnection: undefined,
  author: { '@type': 'Person', name: 'Dana Okonjo' },
  ...more,
});

test('the words are the author’s own, with their name', () => {
  assert.equal(quoteOf(saying('Bike feels new.')), '“Bike feels new.” — Dana Okonjo');
});

test('a tie to the business goes with the words', () => {
  const tie = { type: 'free-product' as const, text: 'got the wheels for free' };
  assert.equal(
    quoteOf(saying('Great.', { materialConnection: tie })),
    '“Great.” — Dana Okonjo, got the wheels for free',
  );
});

test('what was left out is shown to be', () => {
  const text = `${'First sentence here. '.repeat(20)}`;
  assert.match(quoteOf(saying(text)), /^“First sentence here\..*…” — Dana Okonjo$/);
  assert.ok(quoteOf(saying(text)).length < 220);
  assert.equal(quoteOf(saying('a b c', { excerpt: { start: 2, end: 3 } })), '“…b…” — Dana Okonjo');
});

test('no words, no quote; no name, no dash', () => {
  assert.equal(quoteOf(saying('')), '');
  assert.equal(quoteOf(saying('Good.', { author: { '@type': 'Person', name: '' } })), '“Good.”');
});

test('of X nothing is passed on but the whole', () => {
  const publisher = { identifier: 'x', name: 'X' };
  assert.equal(quoteOf(saying('Bike feels new.', { publisher })), '“Bike feels new.” — Dana Okonjo');
  assert.equal(quoteOf(saying('Many words. '.repeat(40), { publisher })), '');
});
