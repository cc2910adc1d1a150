import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { showAll, readWall, untilCards } from '../lib/wall.ts';

const COUNT = 60;

let browser: Browser;
let server: Endpoint;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), servedReviews(COUNT)]);
});
after(async () => {
  await browser.close();
  await server.stop();
});

test('an imported export is shown, newest first, as it was written', async (t) => {
  const { page, errors } = await watchedPage(t, browser, [new URL(server.url).host]);
  await page.goto(server.url);
  const wall = await untilCards(page, 24);
  assert.match(wall.text, new RegExp(`The binding is tight\\. Review number 1 of ${COUNT}\\.`));
  assert.match(wall.text, /Invented Person 1/);
  assert.ok(wall.text.indexOf('number 1 of') < wall.text.indexOf('number 5 of'), 'newer before older');
  assert.deepEqual(errors, []);
});

test('the disclosure says how many there are and that nothing was left out', async (t) => {
  const { page } = await watchedPage(t, browser, [new URL(server.url).host]);
  await page.goto(server.url);
  const { disclosure } = await untilCards(page, 24);
  assert.match(disclosure, new RegExp(`\\b${COUNT}\\b`));
});

test('"Show more" goes on to the last review, each shown once', async (t) => {
  const { page } = await watchedPage(t, browser, [new URL(server.url).host]);
  await page.goto(server.url);
  await untilCards(page, 24);
  await showAll(page, COUNT);
  const { text, cards } = await readWall(page);
  const numbers = [...text.matchAll(/Review number (\d+) of/g)].map((match) => Number(match[1]));
  assert.equal(cards, COUNT);
  assert.deepEqual(
    [...new Set(numbers)].sort((a, b) => a - b),
    Array.from({ length: COUNT }, (_, index) => index + 1),
  );
  assert.equal(numbers.length, COUNT);
});
