import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';

const FEED = {
  version: 'https://jsonfeed.org/version/1',
  title: 'Sample Journal',
  description: 'The journal of somebody who writes at length about what happens in Sampletown',
  home_page_url: 'https://blog.invalid/',
  author: { name: 'Sample Anna', url: 'https://blog.invalid/anna' },
};
const ITEM = {
  id: '1',
  url: '/kettle',
  title: 'A kettle',
  content_html: '<p>It boils.</p>',
  date_published: '2026-03-25',
};

describe('a JSON Feed', () => {
  let dir = '';
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'smm-json-feed-'));
  });
  after(() => rm(dir, { recursive: true, force: true }));
  const take = (feed: object) => takeSource(join(dir, 'feed.json'), JSON.stringify(feed, null, 1));

  test('what it says of itself is said of its items, and is no item', async () => {
    const { rows } = await take({ ...FEED, items: [ITEM, { ...ITEM, id: '2', author: { name: 'Sample Bo' } }] });
    assert.deepEqual(
      rows.map(({ item }) => [item.source, item.authorName, item.url, item.body]),
      [
        ['feed', 'Sample Anna', 'https://blog.invalid/kettle', '<p>It boils.</p>'],
        ['feed', 'Sample Bo', 'https://blog.invalid/kettle', '<p>It boils.</p>'],
      ],
    );
  });

  test('an item without content is its summary, else its title', async () => {
    const { content_html: _, ...bare } = ITEM;
    const { rows } = await take({
      ...FEED,
      items: [
        { ...bare, summary: 'About a kettle' },
        { ...bare, id: '2' },
      ],
    });
    assert.deepEqual(
      rows.map(({ item }) => item.body),
      ['About a kettle', 'A kettle'],
    );
  });

  test('one that is cut off still gives what is whole', async () => {
    const text = JSON.stringify({ ...FEED, items: [ITEM, { ...ITEM, id: '2' }, { ...ITEM, id: '3' }] }, null, 1);
    const { rows, rejected } = await takeSource(join(dir, 'cut.json'), text.slice(0, -60));
    assert.equal(rows.length, 2);
    assert.equal(rejected.length, 1);
  });
});
