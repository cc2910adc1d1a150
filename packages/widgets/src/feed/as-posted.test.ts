import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postings } from '../../../../stories/fixtures.ts';
import { asPosted, handleOf } from './as-posted.ts';

const posting = postings[0]!;
const handle = (identifier: string, url: string): string | undefined =>
  handleOf({ author: { ...posting.author, url }, publisher: { identifier, name: identifier } });

test('a handle is read from the address of the author’s page', () => {
  assert.equal(handle('x', 'https://x.com/rosa_w'), '@rosa_w');
  assert.equal(handle('bluesky', 'https://bsky.app/profile/rosa.example'), '@rosa.example');
  assert.equal(handle('mastodon', 'https://inkwell.example/@rosa/'), '@rosa@inkwell.example');
  assert.equal(handle('threads', 'https://www.threads.net/@rosa'), '@rosa');
});

test('where the address says none, none is made up', () => {
  assert.equal(handle('x', 'https://x.com/i/user/12'), undefined);
  assert.equal(handle('bluesky', 'https://bsky.app/profile/did:plc:abc'), undefined);
  assert.equal(handle('hacker-news', 'https://news.example/rosa'), undefined);
  assert.equal(handle('x', 'javascript:alert(1)//x.com/rosa'), undefined);
  assert.equal(handle('x', 'https://'), undefined);
  assert.equal(handleOf({ author: { '@type': 'Person', name: 'R' }, publisher: posting.publisher }), undefined);
});

test('nothing is cut from the words and nothing is marked in them', () => {
  const highlight = { start: 0, end: 3, type: 'highlight' as const };
  const shown = asPosted({ ...posting, excerpt: { start: 0, end: 9 }, facets: [highlight, ...(posting.facets ?? [])] });
  assert.equal(shown.articleBody, posting.articleBody);
  assert.equal(shown.excerpt, undefined);
  assert.deepEqual(shown.facets, posting.facets);
});
