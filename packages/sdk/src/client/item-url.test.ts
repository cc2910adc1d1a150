import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { headFrom } from '../first-view/head-of.ts';
import { sampleHead } from '../../test/sample-pages.ts';
import { checkPage } from './check-page.ts';
import { itemUrl } from './item-url.ts';
import type { HeadPage } from '../schema/page.ts';

const URL_OF_PAGE = 'https://reviews.example/v1/collections/home.json';
const withItem = (item: string | null | undefined): HeadPage => {
  const page = sampleHead([]);
  return { ...page, links: { ...page.links, ...(item !== undefined && { item }) } };
};

test('an id goes in its place, whichever way the link was read', () => {
  const link = '../reviews/{id}.json';
  const expected = 'https://reviews.example/v1/reviews/r1.json';
  assert.equal(new URL(itemUrl(link, 'r1'), URL_OF_PAGE).href, expected);
  assert.equal(itemUrl(headFrom(withItem(link), URL_OF_PAGE).links.item!, 'r1'), expected);
  const read = checkPage(withItem(link), URL_OF_PAGE) as unknown as HeadPage;
  assert.equal(itemUrl(read.links.item!, 'r1'), expected);
});

test('a head without the link, and one that says it has none, are head pages', () => {
  for (const item of [undefined, null]) {
    const read = checkPage(withItem(item), URL_OF_PAGE) as unknown as HeadPage;
    assert.equal(read.links.item, item);
  }
});

test('a link that leads off the web is refused', () => {
  assert.throws(() => checkPage(withItem('javascript:{id}'), URL_OF_PAGE), /links\.item/);
});

test('whatever the id, it stays one segment of the path', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
      const { pathname, search, hash } = new URL(itemUrl('https://reviews.example/v1/reviews/{id}.json', id));
      assert.equal(search + hash, '');
      if (!/^\.+$/.test(id)) assert.match(pathname, /^\/v1\/reviews\/[^/]+\.json$/);
    }),
  );
});
