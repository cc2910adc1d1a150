import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { commandLine } from '../testing/command-line.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-listen-command-'));
after(() => rmSync(root, { recursive: true, force: true }));

const texts = ['We love Sämple Bikes!', 'Nothing of it', 'See www.shop.example/a/?utm_source=b'];
const blog = createServer((_, response) => {
  response.setHeader('Content-Type', 'application/feed+json');
  const items = texts.map((text, i) => ({
    id: `j${i}`,
    content_text: text,
    date_published: new Date(Date.UTC(2026, 0, 20 - i)).toISOString(),
    authors: [{ name: 'Sample Author' }],
  }));
  response.end(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Sample blog', items }));
});
await new Promise<void>((resolve) => blog.listen(0, '127.0.0.1', resolve));
after(() => {
  blog.close();
  blog.closeAllConnections();
});
const host = `127.0.0.1:${(blog.address() as AddressInfo).port}`;
const smm = commandLine({ after }, { SMM_OUTBOUND_ALLOW: host });
const within =
  (name: string) =>
  (...words: string[]) =>
    smm(...words, '--data', join(root, name));

test('what is looked out for is added, tried, listed and taken out', async () => {
  const smm = within('one');
  const added = await smm('listen', 'add', 'Sample Bikes', '--also', 'SampleBikes', '--not', 'fake');
  assert.match(added.out, /Watch 1: name “Sample Bikes” \(also “SampleBikes”\), not “fake”, about “home”\./);
  assert.match(added.out, /No feed listens yet/);
  assert.match(
    (await smm('listen', 'add', 'shop.example/a', '#bikes')).out,
    /Watch 2: link[\s\S]*Watch 3: word “#bikes”/,
  );
  assert.match((await smm('listen', 'add', 'sample bikes', '--name')).err, /is watch 1 of “home” already/);
  assert.match((await smm('listen', 'add', '???')).err, /no letter and no digit/);
  assert.match(
    (await smm('listen', 'test', 'At samplebikes: https://shop.example/a/b #Bikes')).out,
    /Watch 1, name “Sample Bikes”: At \[samplebikes\]: [\s\S]*Watch 2, link[\s\S]*\[https:\/\/shop\.example\/a\/b\] #Bikes\nWatch 3[\s\S]*\[#Bikes\]/,
  );
  assert.match((await smm('listen', 'test', 'Sample Bikes, but fake')).out, /Nothing would be found/);
  const { matches } = JSON.parse((await smm('listen', 'test', 'a #bikes', '--json')).out) as { matches: unknown[] };
  assert.deepEqual(matches, [{ watch: 3, kind: 'word', text: '#bikes', field: 'body', start: 2, end: 8 }]);
  assert.match((await smm('listen', 'remove', '3')).out, /What it found stays/);
  assert.match((await smm('listen', 'remove', '3')).err, /There is no watch 3/);
  assert.match((await smm('listen', 'restore', '3')).out, /^Watch 3: /);
  assert.match((await smm('listen', 'restore', '3')).err, /Watch 3 was not removed within the last ten minutes/);
  assert.match(
    (await smm('listen', 'remove', '3', '--hide', 'off-topic')).out,
    /0 that waited are hidden.*restore 3$/m,
  );
  assert.match((await smm('listen', 'list')).out, /1 +name “Sample Bikes”.*home +0 items\n2 +link/);
});

test('a feed listens, what it finds waits with the passage, and never publishes by itself', async () => {
  const smm = within('two');
  await smm('listen', 'add', 'sample bikes', 'shop.example/a');
  const address = `http://${host}/feed.json`;
  assert.match((await smm('feed', 'add', address, '--listen', '--publish', '--attest')).err, /exclude each other/);
  const added = await smm('feed', 'add', address, '--listen');
  assert.match(added.out, /Only what a watch finds comes in/);
  assert.match(added.out, /2 new, .*1 passed over/);
  assert.match((await smm('feed', 'set', '1', '--publish', '--attest')).err, /always waits for a person/);
  assert.match((await smm('feed', 'show', '1')).out, /reviews and postings that a watch finds/);
  const listed = await smm('review', 'list');
  assert.match(listed.out, /pending .*Sämple Bikes! +found by “sample bikes”/);
  const { items, matches } = JSON.parse((await smm('review', 'list', '--json')).out) as {
    items: { id: string; state: string; body: string }[];
    matches: Record<string, { text: string; start: number; end: number }[]>;
  };
  assert.deepEqual(
    items.map(({ state }) => state),
    ['pending', 'pending'],
  );
  const one = items.find(({ body }) => body.startsWith('We love'))!;
  assert.deepEqual(
    matches[one.id]?.map(({ text, start, end }) => [text, one.body.slice(start, end)]),
    [['sample bikes', 'Sämple Bikes']],
  );
  assert.match(
    (await smm('review', 'show', one.id)).out,
    /Found by:\n {2}word “sample bikes” \(watch 1\): We love \[Sämple Bikes\]!/,
  );
  assert.match((await smm('feed', 'set', '1', '--no-listen')).out, /takes +reviews and postings\n/);
  assert.match((await smm('sync')).out, /1 new/);
  assert.equal((await smm('audit')).code, 0);
});

test('a very common word is told when it is added', async () => {
  const smm = within('three');
  const file = join(root, 'many.csv');
  const rows = Array.from({ length: 20 }, (_, i) => `a${i},Sample,"Words number ${i}, ${i < 10 ? 'good' : 'bad'}"`);
  writeFileSync(file, `id,author,review\n${rows.join('\n')}\n`);
  await smm('import', file);
  assert.match(
    (await smm('listen', 'add', 'good')).out,
    /Careful: 10 of the last 20 items that came would match “good”/,
  );
  assert.doesNotMatch((await smm('listen', 'add', 'number 3')).out, /Careful/);
});

test('help says how words are found, with examples', async () => {
  assert.match((await smm('listen', 'add', '--help')).out, /smm listen add mercury --not planet/);
  assert.match((await smm('listen', 'test', '--help')).out, /Writes nothing/);
  assert.match((await within('none')('listen', 'list')).err, /holds no store/);
});
