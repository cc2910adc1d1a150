import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { commandLine } from '../testing/command-line.ts';

interface Entry {
  id: number;
  text: string;
}

const root = mkdtempSync(join(tmpdir(), 'smm-feed-command-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** A blog with a feed of its own and a JSON Feed, whose entries are edited and deleted between two looks. */
const blog = await openBlog();
const smm = commandLine({ after }, { SMM_OUTBOUND_ALLOW: blog.host });
/** The same, in a folder of its own. */
const within =
  (name: string) =>
  (...words: string[]) =>
    smm(...words, '--data', join(root, name));

async function openBlog(): Promise<{ url: string; host: string; entries: Entry[]; close(): void }> {
  const server = createServer((request, response) => {
    const { entries } = blog;
    if (request.url === '/old.xml') return void response.writeHead(308, { Location: '/feed.xml' }).end();
    if (request.url === '/feed.xml' || request.url === '/declared.xml') {
      response.setHeader('Content-Type', 'application/rss+xml');
      return void response.end(
        `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Sample blog</title><link>http://blog.example/</link><itunes:new-feed-url>${blog.url}/feed.xml</itunes:new-feed-url>${entries
          .map(
            ({ id, text }) =>
              `<item><guid isPermaLink="false">e${id}</guid><title>Entry ${id}</title><description>${text}</description><author>Sample Author</author><pubDate>${new Date(Date.UTC(2026, 0, id)).toUTCString()}</pubDate></item>`,
          )
          .join('')}</channel></rss>`,
      );
    }
    if (request.url === '/feed.json') {
      response.setHeader('Content-Type', 'application/feed+json');
      return void response.end(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Sample blog, as JSON',
          items: entries.map(({ id, text }) => ({
            id: `j${id}`,
            content_text: text,
            date_published: new Date(Date.UTC(2026, 0, id)).toISOString(),
            authors: [{ name: 'Sample Author' }],
          })),
        }),
      );
    }
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const blog = { url: `http://${host}`, host, entries: [] as Entry[], close: () => void server.close() };
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return blog;
}

const entriesOf = (...ids: number[]): Entry[] => ids.map((id) => ({ id, text: `Sample words number ${id}` }));

test('feeds are added, read again, changed and taken out', async () => {
  const smm = within('one');
  blog.entries = entriesOf(4, 3, 2, 1);
  const added = await smm('feed', 'add', `${blog.url}/feed.xml`, '--every', '6h');
  assert.match(added.out, /Feed 1: .*\(Feed\), about “home”, looked at every 6h/);
  assert.match(added.out, /waits for you/);
  assert.match(added.out, /4 items on 1 page\.\n {2}4 new, 0 edited, 0 gone, 0 rejected\./);
  assert.match(added.out, /Words from Feed: May be stored\. Shown once the business gave its word/);
  assert.equal(added.code, 0);
  assert.match((await smm('feed', 'add', `${blog.url}/feed.xml`)).err, /is feed 1 of “home” already/);

  const listed = JSON.parse((await smm('review', 'list', '--json')).out) as {
    items: { id: string; state: string; sourceId: string }[];
  };
  assert.deepEqual(
    listed.items.map(({ state }) => state),
    ['pending', 'pending', 'pending', 'pending'],
  );
  await smm('review', 'publish', ...listed.items.map(({ id }) => id), '--attest');
  // Edited, deleted and new.
  blog.entries = [...entriesOf(5), ...entriesOf(4), { id: 3, text: 'Sample words that were edited' }, ...entriesOf(1)];
  const tried = await smm('sync', '--dry-run');
  assert.match(tried.out, /1 new, 1 edited, 1 gone, 0 rejected\. Nothing was written/);
  assert.equal((JSON.parse((await smm('review', 'list', '--json')).out) as { total: number }).total, 4);
  const synced = JSON.parse((await smm('sync', '1', '--json')).out) as { feeds: Record<string, unknown>[] };
  assert.deepEqual(
    ['feed', 'status', 'added', 'edited', 'gone'].map((key) => synced.feeds[0]?.[key]),
    [1, 'done', 1, 1, 1],
  );
  const now = JSON.parse((await smm('review', 'list', '--json')).out) as typeof listed;
  assert.deepEqual(Object.fromEntries(now.items.map(({ sourceId, state }) => [sourceId, state])), {
    e5: 'pending',
    e4: 'published',
    e3: 'pending',
    e2: 'withdrawn',
    e1: 'published',
  });
  assert.match((await smm('audit')).out, /agree|no findings|ok/i);

  assert.match((await smm('feed', 'list')).out, /1 +feed +Sample blog +home +active +4 items/);
  assert.match((await smm('feed', 'set', '1', '--every', '10m')).err, /may be asked every 1h at most/);
  assert.match((await smm('feed', 'set', '1', '--publish')).err, /--attest/);
  assert.match((await smm('feed', 'set', '1', '--publish', '--attest')).out, /is published by itself/);
  assert.match((await smm('feed', 'set', '1', '--no-publish', '--only', 'reviews')).out, /waits for a person/);
  assert.match((await smm('feed', 'pause', '1')).out, /Feed 1 is paused/);
  assert.match((await smm('sync', '1')).err, /smm feed resume 1/);
  assert.match((await smm('sync')).out, /no feeds to look at/);
  assert.match((await smm('feed', 'resume', `${blog.url}/feed.xml`)).out, /Feed 1 is looked at again/);
  assert.match((await smm('feed', 'show', '1')).out, /4 there; 5 came, 1 were edited, 1 went/);
  assert.match((await smm('feed', 'remove', '1')).out, /What came by it stays/);
  assert.match((await smm('feed', 'show', '1')).err, /There is no feed “1”/);
  assert.equal((JSON.parse((await smm('review', 'list', '--json')).out) as { total: number }).total, 5);
});

for (const [how, path] of [
  ['by its answer', 'old.xml'],
  ['by what it says', 'declared.xml'],
] as const)
  test(`a feed that moved for good ${how} is followed by one command, with all that came by it`, async () => {
    const smm = within(`moved-${path}`);
    blog.entries = entriesOf(3, 2, 1);
    await smm('feed', 'add', `${blog.url}/${path}`);
    const shown = await smm('feed', 'show', '1');
    assert.match(shown.out, /for good to http:\S+\/feed\.xml\. .*smm feed move 1/);
    assert.match((await smm('doctor')).out, /has moved to .*smm feed move 1/);
    blog.entries = [
      ...entriesOf(4),
      ...entriesOf(3),
      { id: 2, text: 'Sample words that were edited' },
      ...entriesOf(1),
    ];
    const moved = JSON.parse((await smm('feed', 'move', '1', '--json')).out) as {
      from: string;
      feed: { id: number; address: string; movedTo: null; received: number; items: number; createdAt: string };
      sync: { added: number; edited: number; gone: number };
    };
    const { feed, sync } = moved;
    assert.deepEqual(
      [moved.from, feed.id, feed.address, feed.movedTo, feed.received, feed.items],
      [`${blog.url}/${path}`, 1, `${blog.url}/feed.xml`, null, 4, 4],
    );
    assert.deepEqual([sync.added, sync.edited, sync.gone], [1, 1, 0]);
    assert.match((await smm('feed', 'move', '1')).err, /has not said where it moved to/);
    assert.match((await smm('feed', 'move', '1', `${blog.url}/feed.xml`)).err, /is at .* already/);
    assert.match((await smm('feed', 'move', '1', '@shop@mastodon.example')).err, /another kind of place/);
    const none = await smm('feed', 'move', '1', `${blog.url}/none.xml`);
    assert.match(none.err, /stays at .*feed\.xml, because .*none\.xml cannot be read/);
    assert.match((await smm('feed', 'show', '1')).out, /feed\.xml[^]*4 there; 4 came, 1 were edited, 0 went/);
    await smm('feed', 'add', `${blog.url}/${path}`);
    assert.match((await smm('feed', 'move', '2', `${blog.url}/feed.xml`)).err, /is feed 1 of “home” already/);
    assert.match((await smm('audit')).out, /all agrees/);
  });

test('what cannot be read is not added, and nothing of it is left', async () => {
  const smm = within('two');
  blog.entries = entriesOf(1);
  const { code, err, out } = await smm(
    'feed',
    'add',
    `${blog.url}/nothing.xml`,
    'no address at all',
    `${blog.url}/feed.json`,
  );
  assert.equal(code, 1);
  assert.match(err, /nothing\.xml was not added, because it cannot be read \(Feed\): .*answers 404/);
  assert.match(err, /nothing that can be asked is known by this/);
  assert.match(out, /Feed \d+: .*feed\.json/);
  const { feeds } = JSON.parse((await smm('feed', 'list', '--json')).out) as { feeds: { address: string }[] };
  assert.deepEqual(
    feeds.map(({ address }) => address),
    [`${blog.url}/feed.json`],
  );
  assert.match((await smm('feed', 'add', 'http://127.0.0.1:1/feed.xml')).err, /127\.0\.0\.1/);
  assert.match((await smm('feed', 'add', `${blog.url}/feed.xml`, '--no-sync')).out, /First look: smm sync/);
  assert.match((await smm('feed', 'add', `${blog.url}/feed.xml`, '--publish')).err, /Give it with --attest/);
  assert.match((await smm('sync', 'nowhere')).err, /There is no feed “nowhere”/);
});

test('a feed goes with what it alone brought, when that is asked for', async () => {
  const smm = within('three');
  blog.entries = entriesOf(2, 1);
  assert.match(
    (await smm('feed', 'add', `${blog.url}/feed.xml`, '--publish', '--attest')).out,
    /2 new \(2 published\)/,
  );
  assert.match((await smm('feed', 'remove', '1', '--with-items')).err, /Add --yes/);
  assert.deepEqual(JSON.parse((await smm('feed', 'remove', '1', '--with-items', '--yes', '--json')).out), {
    removed: 1,
    erased: 2,
  });
  assert.match((await smm('feed', 'add', `${blog.url}/feed.xml`)).out, /2 new,/);
  assert.equal((await smm('audit')).code, 0);
});

test('help says what can be asked, with examples', async () => {
  const { out } = await smm('feed', 'add', '--help');
  assert.match(out, /smm feed add https:\/\/blog\.example\/feed\.xml/);
  assert.match((await smm('sync', '--help')).out, /--dry-run[\s\S]*smm sync 3 --dry-run/);
  assert.match((await within('none')('feed', 'list')).err, /holds no store/);
  assert.equal(existsSync(join(root, 'none')), false);
});
