import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Item } from '@smm/sdk/schema';
import { openFixture, type Fixture, review } from '../../testing/fixture.ts';
import { JSON_FEED_SCHEMA } from '../../testing/json-feed-schema.ts';
import { rssFaults } from '../../testing/rss-faults.ts';
import { itemsIn } from './collection-feed.ts';
import { type CollectionFormat, writeCollection } from './write-collection.ts';

const SUITES = fileURLToPath(new URL('../../../../../../shared/data/suites/', import.meta.url));
const skip = existsSync(SUITES) ? false : 'the shared suites are not here';
const ADDRESS = 'https://reviews.example.com';
const WORDS = [
  'Twice, & for <b>nothing</b>: "thank you"!\n\nLast line &amp; more',
  '<script>alert(1)</script> and <img src=x onerror=alert(1)>',
  ']]> 👩‍👩‍👧 \u0007 שלום \u2028 end',
  'Bare words, no date, nobody’s name.',
];

let fixture: Fixture;
let shown: Item[];
before(async () => {
  fixture = await openFixture(20);
  const { storage } = fixture;
  for (const [n, body] of WORDS.entries()) {
    const { rating: _, datePublished: __, authorName: ___, ...bare } = review(n);
    const { id } = await storage.items.receive(
      {
        ...bare,
        sourceId: `spec-${n}`,
        body,
        ...(n < 3 && {
          title: 'Kind & cheap <3',
          authorName: 'Sample “Söhne” & Co <3',
          authorUrl: 'https://author.example/?a=1&b=<2>',
          datePublished: ['2024', '2024-05-06', '2024-05-06T07:08:09.5+02:00'][n]!,
        }),
        url: `https://there.example/?x=1&y=${n}`,
        tags: ['a & b', 'x < y'],
      },
      'shop',
    );
    await storage.items.publish([id], { by: 'test', attested: true });
  }
  shown = itemsIn((await storage.read.head('home', 'all'))!.items);
});
after(() => fixture.close());

async function written(format: CollectionFormat, address: string | undefined = ADDRESS): Promise<string> {
  let text = '';
  for await (const part of writeCollection(fixture.storage, { slug: 'home', format, address }, () => {})) text += part;
  return text;
}

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('rfc3339', /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/);
const isJsonFeed = ajv.compile(JSON_FEED_SCHEMA);
const wordsOf = (item: Item) => (item['@type'] === 'Review' ? item.reviewBody : item.articleBody);

test('our RSS holds what RSS 2.0 and its profile ask', async () => {
  assert.deepEqual(rssFaults(await written('rss')), []);
});

test('our JSON Feed holds what JSON Feed 1.1 asks, with an address and without', async () => {
  for (const address of [ADDRESS, undefined]) {
    const isRight = isJsonFeed(JSON.parse(await written('jsonfeed', address)));
    assert.ok(isRight, ajv.errorsText(isJsonFeed.errors));
  }
});

test('another program reads the same words, authors, dates and addresses in both', async () => {
  const rss = parseRssFeed(await written('rss'));
  const json = parseJsonFeed(await written('jsonfeed'));
  assert.equal(rss.items?.length, shown.length);
  assert.equal(json.items?.length, shown.length);
  shown.forEach((item, i) => {
    const [inRss, inJson] = [rss.items?.[i], json.items?.[i]];
    const permalink = `${ADDRESS}/c/home/r/${item.identifier}`;
    const name = item.author.name === '' ? undefined : item.author.name;
    assert.equal(inJson?.content_text, wordsOf(item));
    const said = wordsOf(item).toWellFormed().replaceAll('\u0007', '\ufffd').trim();
    assert.equal(plain(inRss?.description ?? ''), said);
    assert.deepEqual([inRss?.link, inRss?.guid?.value, inJson?.id, inJson?.url], Array<string>(4).fill(permalink));
    assert.deepEqual([inRss?.dc?.creators?.[0], inJson?.authors?.[0]?.name], [name, name]);
    const date =
      item.datePublished !== undefined && item.datePublished.length >= 10 ? new Date(item.datePublished) : undefined;
    const whole = date && new Date(Math.floor(date.getTime() / 1000) * 1000);
    assert.deepEqual(
      [
        inRss?.pubDate && new Date(inRss.pubDate).getTime(),
        inJson?.date_published && new Date(inJson.date_published).getTime(),
      ],
      [whole?.getTime(), date?.getTime()],
    );
    assert.deepEqual(inRss?.categories?.map((each) => each.name) ?? [], item.keywords ?? []);
    assert.deepEqual(inJson?.tags ?? [], item.keywords ?? []);
  });
});

/** What the mark-up of a description says. */
function plain(html: string): string {
  const text = html.replace(/^<p>|<\/p>$/g, '').replace(/<br>/g, '\n');
  assert.doesNotMatch(text, /<[^>]+>/, 'nothing of its own is mark-up');
  return text
    .replace(/&(lt|gt|quot|amp);/g, (_, sign: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[sign]!)
    .trim();
}

test('what holds our RSS finds what the W3C’s cases have wrong, and nothing in those that are right', { skip }, () => {
  const OWN = new Set(
    'DuplicateElement InvalidRFC2822Date InvalidLink InvalidHttpGUID DuplicateValue ContainsHTML UndefinedElement NotBlank ItemMustContainTitleOrDescription InvalidLanguage SecurityRisk DuplicateItemSemantics DuplicateSemantics InvalidContact'.split(
      ' ',
    ),
  );
  const wrong: string[] = [];
  let count = 0;
  for (const file of globSync('feedvalidator/{rss,rss20}/**/*.xml', { cwd: SUITES }).sort()) {
    const text = readFileSync(SUITES + file, 'utf8');
    const [, not, name = '', more = '', parent = '', element = ''] =
      /Expect:\s*(!?)(\w+)(\{(?:parent:([\w:]+),)?(?:element:([\w:]+))?[^}]*\})?/.exec(text) ?? [];
    // What stands in other vocabularies, in pictures and in times to skip is nothing that we write.
    const isOther = /(?:element|ext):(?!dc:)\w+:/.test(more);
    if (!OWN.has(name) || isOther || !text.includes('<rss') || /^(?:image|textInput|skip|rdf)/.test(parent)) continue;
    count += 1;
    const place = element === '' ? undefined : `${parent || ''}/${element}`;
    const found = rssFaults(text);
    const isFound = found.some(
      (fault) => fault.startsWith(`${name} `) && (place === undefined || fault.endsWith(place)),
    );
    if (isFound === (not === '!')) wrong.push(`${file}: ${not}${name} ${place ?? ''}; found ${found.join(', ')}`);
  }
  assert.ok(count > 50, `${count} cases`);
  assert.ok(wrong.length <= 0.06 * count, `${wrong.length} of ${count}\n${wrong.join('\n')}`);
});

test('what holds our JSON Feed takes the examples of its specification, and none that is broken', { skip }, () => {
  const spec = readFileSync(`${SUITES}jsonfeed-spec/version-1.1.md`, 'utf8');
  const examples: unknown[] = [];
  for (const [, block = ''] of spec.matchAll(/^\t?(\{\n[^]*?^\t?\})$/gm)) {
    try {
      examples.push(JSON.parse(block));
    } catch (error) {
      assert.ok(error instanceof SyntaxError); // An example of some lines, with dots for the others.
    }
  }
  const feeds = examples.filter((each) => (each as { items?: unknown }).items !== undefined);
  assert.ok(feeds.length >= 3, `${feeds.length} examples`);
  for (const feed of feeds) assert.ok(isJsonFeed(feed), `${ajv.errorsText(isJsonFeed.errors)} ${JSON.stringify(feed)}`);
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [{ id: '1', content_text: 'Words' }],
  };
  assert.ok(isJsonFeed(whole));
  const broken: [string, object][] = [
    ['no version', { title: 'T', items: [] }],
    ['no title', { version: whole.version, items: [] }],
    ['an item without an id', { ...whole, items: [{ content_text: 'Words' }] }],
    ['an item without words', { ...whole, items: [{ id: '1' }] }],
    ['a date of a day alone', { ...whole, items: [{ id: '1', content_text: 'W', date_published: '2024-05-06' }] }],
    ['an author of nothing', { ...whole, items: [{ id: '1', content_text: 'W', authors: [{}] }] }],
    ['an address that is none', { ...whole, items: [{ id: '1', content_text: 'W', url: 'not one' }] }],
    ['a field of nobody', { ...whole, items: [{ id: '1', content_text: 'W', rating: 5 }] }],
    ['an extension that is no object', { ...whole, _own: 'text' }],
  ];
  for (const [why, feed] of broken) assert.ok(!isJsonFeed(feed), why);
});
