import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Parser } from 'htmlparser2';
import type { Item } from '@smm/sdk/schema';
import { importFile } from '../../sources/import/import-file.ts';
import { openFixture, type Fixture, review } from '../../testing/fixture.ts';
import { openStorage } from '../../storage/sqlite/open-storage.ts';
import { itemsIn } from './collection-feed.ts';
import { ratingOf } from './feed.ts';
import {
  COLLECTION_FORMATS,
  type CollectionFormat,
  writeCollection,
  type WrittenCollection,
} from './write-collection.ts';

const OWNER = { by: 'test', attested: true };
const ADDRESS = 'https://reviews.example.com';
const WORDS = [
  'They mended it.\n\nTwice, & for <nothing>: "thank you"!\nLast line',
  '=1+1 begins like a formula\r\nand goes on',
  '日本語のレビュー、とても良い。',
  '“שלום” ]]> 👩‍👩‍👧 \u2028 end',
  'No date, no rating.',
];
let folder = '';
let fixture: Fixture;
let shown: Item[];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smm-feeds-'));
  fixture = await openFixture(30);
  const { storage } = fixture;
  const { rating: _, datePublished: __, ...bare } = review(0);
  const dates = ['2024', '2024-05', '2024-05-06', '2024-05-06T07:08:09Z', undefined];
  for (const [n, body] of WORDS.entries()) {
    const date = dates[n];
    const title = n === 0 ? { title: 'A <title> & more' } : {};
    const author = n === 4 ? {} : { authorName: `Sample “${n}” & Söhne`, authorUrl: 'https://author.example/?a=1&b=2' };
    const { authorName: ___, ...rest } = bare;
    const item = { ...rest, ...title, ...author, sourceId: `w${n}`, body, ...(date && { datePublished: date }) };
    const { id } = await storage.items.receive(
      { ...item, tags: ['a & b'], url: 'https://there.example/?x=1&y=2' },
      'shop',
    );
    await storage.items.publish([id], OWNER);
    if (n === 0)
      await storage.items.edit(id, { materialConnection: { type: 'free-product', text: 'Got it for free' } }, OWNER);
  }
  for (const source of ['x', 'youtube', 'mastodon']) {
    const { id } = await storage.items.receive(
      { ...review(50), source, sourceId: source, body: `Words from ${source}`, authorName: source },
      'shop',
    );
    await storage.items.publish([id], { ...OWNER, permission: 'a letter' });
  }
  shown = itemsIn((await storage.read.head('home', 'all'))!.items);
});
after(async () => {
  await fixture.close();
  await rm(folder, { recursive: true });
});

async function written(
  format: CollectionFormat,
  address: string | null = ADDRESS,
): Promise<{ text: string; done: WrittenCollection }> {
  let done: WrittenCollection | undefined;
  let text = '';
  for await (const part of writeCollection(
    fixture.storage,
    { slug: 'home', format, address: address ?? undefined },
    (all) => (done = all),
  ))
    text += part;
  return { text, done: done! };
}

test('what a source’s terms keep to this business is left out, counted and said', async () => {
  for (const format of Object.keys(COLLECTION_FORMATS) as CollectionFormat[]) {
    const { text, done } = await written(format);
    assert.equal(done.written, 30 + WORDS.length + 1, format);
    assert.deepEqual(
      new Set(done.leftOut.map(({ source, count }) => `${source} ${count}`)),
      new Set(['X 1', 'YouTube 1']),
    );
    assert.doesNotMatch(text, /Words from (?:x|youtube)/);
    assert.match(text, /Words from mastodon/);
    assert.doesNotMatch(text, /canary/);
    if (format === 'csv' || format === 'ndjson') continue;
    assert.match(text, /Sample: the business, its people and their words are invented/);
    assert.match(text, /Not in this feed: .*1 from X \(its authors gave permission to this business alone\)/);
    assert.match(text, /Not in this feed: .*1 from YouTube \(its words must be fetched anew every 30 days\)/);
    assert.match(text, /Got it for free/);
  }
});

test('RSS 2.0 by the rules of its validator', async () => {
  const { text } = await written('rss');
  const tree = parseXml(text);
  const [channel] = tree.filter(({ path }) => path === 'rss/channel');
  assert.ok(channel);
  const once = ['title', 'link', 'description', 'lastBuildDate', 'generator', 'docs'];
  for (const name of once) assert.equal(tree.filter(({ path }) => path === `rss/channel/${name}`).length, 1, name);
  const guids = tree.filter(({ path }) => path === 'rss/channel/item/guid');
  assert.equal(new Set(guids.map((guid) => guid.text)).size, 30 + WORDS.length + 1);
  for (const { text: address, attributes } of guids) {
    assert.equal(attributes['isPermaLink'], 'true');
    assert.match(address, /^https:\/\/reviews\.example\.com\/c\/home\/r\/[a-z0-9]{26}$/);
  }
  const RFC822 =
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
  for (const { text: date } of tree.filter(({ path }) => /\/(?:pubDate|lastBuildDate)$/.test(path)))
    assert.match(date, RFC822);
  for (const { path, text: address } of tree) if (path.endsWith('/link')) assert.ok(URL.canParse(address), address);
  const own = new Set([
    'title',
    'link',
    'guid',
    'pubDate',
    'category',
    'description',
    'dcterms:issued',
    'dc:creator',
    'dc:title',
    'dc:language',
    'dc:type',
    'dc:publisher',
    'dc:source',
    'rev:rating',
    'rev:minRating',
    'rev:maxRating',
  ]);
  for (const { path } of tree.filter((each) => /^rss\/channel\/item\/[^/]+$/.test(each.path)))
    assert.ok(own.has(path.split('/').at(-1)!), path);
  const without = (await written('rss', null).catch((error: Error) => error)) as Error;
  assert.match(without.message, /RSS has to name a page.*--address/);
});

test('JSON Feed 1.1 by its specification', async () => {
  for (const address of [ADDRESS, null]) {
    const feed = JSON.parse((await written('jsonfeed', address)).text) as Record<string, unknown> & {
      items: Record<string, unknown>[];
    };
    assert.equal(feed['version'], 'https://jsonfeed.org/version/1.1');
    assert.equal(typeof feed['title'], 'string');
    const ids = feed.items.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const known = new Set([
      'id',
      'url',
      'external_url',
      'title',
      'content_text',
      'date_published',
      'authors',
      'language',
      'tags',
      '_smm',
    ]);
    for (const item of feed.items) {
      assert.equal(typeof item['id'], 'string');
      assert.equal(typeof item['content_text'], 'string');
      for (const name of Object.keys(item)) assert.ok(known.has(name), name);
      if (item['date_published'] !== undefined)
        assert.match(String(item['date_published']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
      for (const name of ['url', 'external_url'])
        if (item[name] !== undefined) assert.ok(URL.canParse(String(item[name])));
      if (item['authors'] !== undefined)
        assert.ok((item['authors'] as { name: string }[]).every(({ name }) => name !== ''));
    }
  }
});

test('ActivityStreams 2.0: one collection in order, its context first, nothing that the context does not know', async () => {
  const all = JSON.parse((await written('activitystreams')).text) as Record<string, unknown> & {
    orderedItems: Record<string, unknown>[];
  };
  const [first, more] = all['@context'] as [string, Record<string, string>];
  assert.equal(first, 'https://www.w3.org/ns/activitystreams');
  assert.equal(all['type'], 'OrderedCollection');
  assert.equal(all['totalItems'], all.orderedItems.length);
  const vocabulary = new Set([
    'id',
    'type',
    'generator',
    'url',
    'name',
    'summary',
    'content',
    'published',
    'attributedTo',
    'to',
    'tag',
    ...Object.keys(more),
  ]);
  for (const note of all.orderedItems) {
    for (const name of Object.keys(note)) assert.ok(vocabulary.has(name), name);
    assert.ok([note['type']].flat().every((type) => type === 'Note' || type === 'Review'));
    assert.match(String(note['id']), /^https:|^urn:smm:/);
    if (note['published'] !== undefined) assert.ok(!Number.isNaN(Date.parse(String(note['published']))));
  }
});

test('each comes in again with the same authors, words, dates and ratings', async () => {
  const told = (item: {
    body: string;
    author: string;
    date: string | null;
    language: string | null;
    title: string | null;
    type: string;
    rating: object | null;
  }) => JSON.stringify(item);
  const expected = shown
    .filter(({ publisher }) => !['x', 'youtube'].includes(publisher.identifier))
    .map((item) =>
      told({
        body: item['@type'] === 'Review' ? item.reviewBody : item.articleBody,
        author: item.author.name,
        date: item.datePublished ?? null,
        language: item.inLanguage ?? null,
        title: item['@type'] === 'Review' ? (item.name ?? null) : null,
        type: item['@type'],
        rating: ratingOf(item) ?? null,
      }),
    )
    .sort();
  for (const format of Object.keys(COLLECTION_FORMATS) as CollectionFormat[]) {
    const dir = join(folder, format);
    const file = join(folder, `home.${format}.txt`);
    await writeFile(file, (await written(format)).text);
    const store = await openStorage({ dir });
    await store.subjects.add({ slug: 'home', type: 'Organization', name: 'Again', sample: false });
    const summary = await importFile(file, {
      storage: store,
      subject: 'home',
      publish: false,
      dir,
      now: new Date(),
      format: 'auto',
      overrides: new Map(),
    });
    assert.deepEqual([summary.rejected, summary.added], [0, expected.length], `${format}: ${JSON.stringify(summary)}`);
    const found: string[] = [];
    for await (const items of store.everything.items())
      found.push(
        ...items.map(({ body, author, datePublished: date, language, title, type, rating }) =>
          told({ body, author: author.name, date, language, title, type, rating }),
        ),
      );
    assert.deepEqual(found.sort(), expected, format);
    await store.close();
  }
});

interface Node {
  path: string;
  text: string;
  attributes: Record<string, string>;
}

/** Every element of well-formed XML, with its own text. Throws where a tag is not closed by its own. */
function parseXml(text: string): Node[] {
  const nodes: Node[] = [];
  const open: Node[] = [];
  let closed = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node = {
          path: [...open.map(({ path }) => path.split('/').at(-1)), name].join('/'),
          text: '',
          attributes,
        };
        nodes.push(node);
        open.push(node);
      },
      ontext: (piece) => {
        const node = open.at(-1);
        if (node) node.text += piece;
        else assert.equal(piece.trim(), '', 'nothing stands outside');
      },
      onclosetag(name, isImplied) {
        assert.ok(!isImplied || text.includes(`<${name} `), name);
        open.pop();
        closed += 1;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  assert.equal(closed, nodes.length);
  // No bare sign that XML keeps for itself.
  assert.doesNotMatch(text, /&(?!(?:amp|lt|gt|quot|#\d+);)/);
  return nodes;
}
