import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PLAIN_DATES } from '../values/date-style.ts';
import { parseDate } from '../values/parse-date.ts';
import { markupText } from './markup-text.ts';
import { type FeedEntry, readEntry } from './read-entry.ts';
import { feedReader } from './read-feed.ts';

const SUITES = fileURLToPath(new URL('../../../../../../shared/data/suites/', import.meta.url));
const skip = existsSync(SUITES) ? false : 'the shared suites are not here';

function decoded(file: string): string {
  const bytes = readFileSync(SUITES + file);
  const named = /^[^>]{0,200}encoding=["']([\w-]+)/.exec(bytes.toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch (error) {
    assert.ok(error instanceof RangeError, `${file}: ${named}`);
    return bytes.toString('utf8');
  }
}

function entriesOf(text: string, base: string): FeedEntry[] {
  const entries: FeedEntry[] = [];
  const reader = feedReader(
    {
      entry: (entry, feed) => void entries.push(readEntry(entry, feed)),
      tooLarge: (name) => assert.fail(name),
    },
    base,
  );
  // In pieces, as it comes from a disk or a network.
  for (let at = 0; at < text.length; at += 1000) reader.write(text.slice(at, at + 1000));
  reader.end();
  return entries;
}

const words = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const said = (html: string) => words(markupText(html).text);

/** What the suite's own language calls a text. */
function literal(written: string): string | undefined {
  const quoted = /^u?(['"])([^]*)\1$/.exec(written.trim())?.[2];
  return quoted
    ?.replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, long?: string, short?: string) =>
      String.fromCharCode(Number.parseInt(long ?? (short as string), 16)),
    )
    .replace(/\\n/g, '\n')
    .replace(/\\(['"\\])/g, '$1');
}

function valueOf(
  key: string,
  { title, url, id, author, published, updated, summary, text, tags }: FeedEntry,
): string | undefined {
  switch (key) {
    case 'link':
    case 'links.0.href':
      return url;
    case 'id':
      return id;
    case 'author':
      return author?.name !== undefined && author.email !== undefined
        ? `${author.name} (${author.email})`
        : (author?.name ?? author?.email);
    case 'author_detail.name':
      return author?.name;
    case 'author_detail.email':
      return author?.email;
    case 'author_detail.url':
      return author?.url;
    case 'tags.0.term':
    case 'category':
      return tags[0];
    case 'published':
      return published;
    case 'updated':
    case 'modified':
      return updated;
    case 'date':
      return published ?? updated;
    case 'title':
    case 'title_detail.value':
      return title;
    case 'content.0.value':
      return text;
    default:
      return summary ?? text;
  }
}

const MARKUP = new Set([
  'title',
  'title_detail.value',
  'description',
  'summary',
  'summary_detail.value',
  'content.0.value',
]);
const PLAIN = new Set([
  'link',
  'links.0.href',
  'id',
  'author',
  'author_detail.name',
  'author_detail.email',
  'author_detail.url',
  'tags.0.term',
  'category',
  'published',
  'updated',
  'modified',
  'date',
]);

test('well-formed feeds of Universal Feed Parser hold what the suite says', { skip }, () => {
  const wrong: string[] = [];
  let count = 0;
  for (const file of globSync('feedparser/wellformed/**/*.xml', { cwd: SUITES }).sort()) {
    const text = decoded(file);
    const expected = /Expect:\s*(?:not bozo and )?entries\[0\]((?:\[[^\]]+\])+) == ([^]+?)\s*-->/.exec(text);
    const key = [...(expected?.[1] ?? '').matchAll(/\[(?:'([^']+)'|(\d+))\]/g)]
      .map((part) => part[1] ?? part[2])
      .join('.');
    const value = literal(expected?.[2] ?? '');
    if (value === undefined || !(MARKUP.has(key) || PLAIN.has(key))) continue;
    count += 1;
    const base = /Content-Location: *(\S+)/.exec(text)?.[1] ?? 'http://127.0.0.1:8097/';
    const found = words(valueOf(key, entriesOf(text, base)[0] ?? { tags: [], images: [] }));
    if (found !== words(value) && (PLAIN.has(key) || found !== said(value))) wrong.push(`${file} ${key}: ${found}`);
  }
  assert.ok(count > 400, `${count} cases`);
  // What is left is mark-up that no two parsers take alike, and expectations of several values in one.
  assert.ok(wrong.length <= 0.02 * count, `${wrong.length} of ${count}\n${wrong.join('\n')}`);
});

test('feeds of newspapers, shops and podcasts hold what rss-parser finds in them', { skip }, () => {
  const wrong: string[] = [];
  let count = 0;
  for (const file of globSync('rss-parser/input/*', { cwd: SUITES }).sort()) {
    const output = file.replace('/input/', '/output/').replace(/\.\w+$/, '.json');
    // That parser takes one text for another encoding than it has, and the text of some others apart from its order.
    if (!existsSync(SUITES + output) || /encoding|reddit-|guardian/.test(file)) continue;
    const { feed } = JSON.parse(readFileSync(SUITES + output, 'utf8')) as { feed: { items: Record<string, string>[] } };
    const entries = entriesOf(decoded(file), '');
    assert.equal(entries.length, feed.items.length, file);
    feed.items.forEach((item, i) => {
      const { title, url, id, published, updated, text } = entries[i] as FeedEntry;
      const at = parseDate(published ?? updated ?? '', PLAIN_DATES, 2026)?.date ?? '';
      const pairs: [string | undefined, string | undefined][] = [
        [item['title'] && said(item['title']), words(title)],
        [item['link']?.startsWith('/') ? undefined : item['link'], url],
        [item['guid'] ?? item['id'], id],
        [item['isoDate'], /T/.test(at) ? new Date(at).toISOString() : at],
        [item['content:encoded'] && said(item['content:encoded']), words(text)],
      ];
      for (const [wanted, found] of pairs) {
        if (!wanted) continue;
        count += 1;
        if (words(wanted) !== words(found))
          wrong.push(`${file} ${i}: ${wanted.slice(0, 100)} | ${found?.slice(0, 100)}`);
      }
    });
  }
  assert.ok(count > 1000, `${count} values`);
  assert.ok(wrong.length <= 0.02 * count, `${wrong.length} of ${count}\n${wrong.slice(0, 20).join('\n')}`);
});

/** What a case of that suite says of an entry, in its own notation. */
function valueSaid(key: string, entry: FeedEntry): string | undefined {
  const { title, url, id, author, published, updated, summary, text } = entry;
  switch (key) {
    case 'title':
      return title;
    case 'url':
      return url;
    case 'guid':
    case 'id':
      return id;
    case 'published':
      return published;
    case 'updated':
      return updated;
    case 'author.name':
    case 'authors[0].name':
      return author?.name;
    case 'author.url':
    case 'authors[0].url':
      return author?.url;
    case 'summary':
    case 'description':
      return summary ?? text;
    default:
      return text;
  }
}

const SAID_KEYS =
  /^(?:title|url|guid|id|published|updated|author(?:s\[0\])?\.(?:name|url)|summary|description|content(?:_text|_html)?)$/;
/** What its expectations leave out at their ends. */
const instant = (text: string | undefined) => {
  const at = parseDate(text ?? '', PLAIN_DATES, 2026)?.date ?? '';
  return at.includes('T') ? new Date(at).toISOString() : at;
};

test('feeds of blogs hold what rubycocos finds in them', { skip }, () => {
  const wrong: string[] = [];
  let count = 0;
  for (const file of globSync('rubycocos/feeds/**/*.{rss,atom}', { cwd: SUITES }).sort()) {
    const [feed = '', ...rest] = decoded(file).split(/^---\s*$/m);
    const entries = entriesOf(feed, '');
    for (const [, at, key = '', value = ''] of rest.join('').matchAll(/^feed\.items\[(\d+)\]\.([\w.[\]]+): *(.*)$/gm)) {
      const date = /^>>> DateTime\.new\( *([\d, ]+)\)/.exec(value)?.[1]?.split(',').map(Number);
      const isMissing = /^>>> nil/.test(value);
      if (!SAID_KEYS.test(key) || (value.startsWith('>>>') && !date && !isMissing) || value.trim() === '') continue;
      count += 1;
      const found = valueSaid(key, entries[Number(at)] ?? { tags: [], images: [] });
      const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = date ?? [];
      const isRight = date
        ? instant(found) === new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString()
        : isMissing
          ? found === undefined
          : words(found) === words(value) || words(found) === said(value);
      if (!isRight) wrong.push(`${file} ${at} ${key}: ${value.slice(0, 200)} | ${found?.slice(0, 200)}`);
    }
  }
  assert.ok(count > 50, `${count} values`);
  assert.ok(wrong.length <= 0.02 * count, `${wrong.length} of ${count}\n${wrong.join('\n')}`);
});

test('every entry of a feed that the W3C’s validator finds right has its title, link and words', { skip }, () => {
  const wrong: string[] = [];
  let count = 0;
  const values: [name: string, of: (entry: FeedEntry) => string | undefined, pattern: RegExp][] = [
    ['title', ({ title }) => title, /<title>([^<&]+)<\/title>/],
    ['link', ({ url }) => url, /<link>(https?:[^<&\s]+)<\/link>/],
    [
      'date',
      ({ published, updated }) => published ?? updated,
      /<(?:pubDate|published|dc:date)>([^<]+)<\/(?:pubDate|published|dc:date)>/,
    ],
    ['author', ({ author }) => author?.name, /<(?:name|dc:creator)>([^<&]+)<\/(?:name|dc:creator)>/],
    ['words', ({ text, summary }) => summary ?? text, /<(?:description|summary)>([^<&]+)<\/(?:description|summary)>/],
  ];
  for (const file of globSync('feedvalidator/**/*.xml', { cwd: SUITES }).sort()) {
    const text = decoded(file);
    // An expectation of what must not be found fault with: the feed is as it should be.
    if (!/Expect:\s*!/.test(text)) continue;
    const written = [...text.replace(/<!--[^]*?-->/g, '').matchAll(/<(item|entry)[\s>][^]*?<\/\1>/g)].map(
      ([all]) => all,
    );
    const entries = entriesOf(text, '');
    if (written.length === 0) continue;
    if (entries.length !== written.length) wrong.push(`${file}: ${entries.length} entries of ${written.length}`);
    written.forEach((each, i) => {
      for (const [name, of, pattern] of values) {
        const wanted = pattern.exec(each.replace(/<(source|media:\w+|itunes:\w+)[\s>][^]*?<\/\1>/g, ''))?.[1];
        if (wanted === undefined || !entries[i]) continue;
        count += 1;
        const found = of(entries[i]);
        const isRight =
          words(found) === words(wanted) ||
          words(found) === said(wanted) ||
          (name === 'date' && instant(found) === instant(wanted));
        if (!isRight) wrong.push(`${file} ${name}: ${wanted.slice(0, 100)} | ${found?.slice(0, 100)}`);
      }
    });
  }
  assert.ok(count > 200, `${count} values`);
  assert.ok(wrong.length <= 0.02 * count, `${wrong.length} of ${count}\n${wrong.join('\n')}`);
});

test('no feed of any suite, however broken, stops the reading', { skip }, () => {
  const files = globSync(
    [
      'feedparser/**/*.xml',
      'feedvalidator/**/*.xml',
      'node-feedparser/**/*.{xml,rss,atom,rdf}',
      'rubycocos/**/*.{rss,atom}',
      'feed-extractor/*.{xml,rss}',
    ],
    { cwd: SUITES },
  );
  assert.ok(files.length > 1500, `${files.length} files`);
  let entries = 0;
  for (const file of files) {
    for (const entry of entriesOf(decoded(file), 'https://sample.example/')) {
      entries += 1;
      assert.ok(!/<script|javascript:alert/i.test(`${entry.url ?? ''} ${entry.images.join(' ')}`), file);
    }
  }
  assert.ok(entries > 1500, `${entries} entries`);
});
