import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { PostingReader } from '../sources/platforms/platform.ts';
import { activityPub } from '../sources/postings/activity-pub.ts';
import { bluesky } from '../sources/postings/bluesky.ts';
import { discourse } from '../sources/postings/discourse.ts';
import { hackerNews } from '../sources/postings/hacker-news.ts';
import { mastodon } from '../sources/postings/mastodon.ts';
import { lemmy } from '../sources/postings/other-networks.ts';
import { objectsIn, objectIn, type Json } from '../sources/postings/reading.ts';
import type { RowResult } from '../sources/row-to-item.ts';
import { takePostings } from './take-postings.ts';

const GOLDEN = fileURLToPath(new URL('../sources/golden/', import.meta.url));
const NETWORKS: [name: string, read: PostingReader, list: string][] = [
  ['mastodon.statuses', mastodon, ''],
  ['mastodon.outbox', activityPub, 'orderedItems'],
  ['bluesky.author-feed', bluesky, 'feed'],
  ['discourse.posts', discourse, 'post_stream.posts'],
  ['hacker-news.search', hackerNews, 'hits'],
  ['lemmy.comments', lemmy, 'comments'],
];

for (const [name, read, list] of NETWORKS)
  test(`${name}: what is asked for and what comes in a file are the same item`, () => {
    const given: unknown = JSON.parse(readFileSync(`${GOLDEN}${name}.json`, 'utf8'));
    const rows = JSON.parse(readFileSync(`${GOLDEN}${name}.items.json`, 'utf8')) as RowResult[];
    const records: Json[] = objectsIn(
      list === '' ? given : list.split('.').reduce<unknown>((each, key) => objectIn(each)?.[key], given),
    );
    const { items, gone, rejected } = takePostings(records, read);
    assert.deepEqual(rejected, []);
    const expected = rows.filter(({ held }) => !held).map(({ item }) => item);
    assert.deepEqual(
      items.map(({ countedAt, ...item }) => item),
      expected,
    );
    assert.equal(gone.length, rows.length - expected.length);
    assert.ok(items.every(({ counters, countedAt }) => (counters === undefined) === (countedAt === undefined)));
  });
