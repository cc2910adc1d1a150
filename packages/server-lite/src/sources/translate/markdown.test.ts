import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';
import { zipBytes } from '../../testing/zip-bytes.ts';
import { at, day, PEOPLE, SAID } from '../testing/seven-rows.ts';
import { markdownText } from './markdown-text.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-markdown-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const take = (content: string | Uint8Array) => takeSource(join(dir, 'given'), content);
const page = (fields: Readonly<Record<string, string | number | boolean>>, words: string) =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('')}---\n\n${words}\n`;
const several = (pageOf: (i: number) => [path: string, content: string]) =>
  Object.fromEntries(SAID.map((_, i) => pageOf(i)));

test('pages of a folder are a review each: their fields, and the words below them', async () => {
  const { rows } = await take(
    zipBytes(
      several((i) => [
        `_reviews/${i}.md`,
        page({ author: at(PEOPLE, i), rating: 5 - (i % 4), date: day(i) }, `**${at(SAID, i)}**\n\nAgain!`),
      ]),
    ),
  );
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.datePublished, item.body]),
    SAID.map((said, i) => [at(PEOPLE, i), 5 - (i % 4), day(i), `${said}\n\nAgain!`]),
  );
});

test('of a whole site the folder that is named for reviews is read, in which a title that is a name is who wrote', async () => {
  const { rows, notes } = await take(
    zipBytes({
      'content/testimonials/_index.md': page({ title: 'What people say' }, ''),
      ...several((i) => [
        `content/testimonials/${i}/index.md`,
        page({ title: at(PEOPLE, i), weight: 1 + (i % 5), draft: i === 3 }, at(SAID, i)),
      ]),
      ...several((i) => [`content/posts/${i}.md`, page({ title: `News ${i}` }, `We are open again from day ${i} on.`)]),
      'README.md': '# The site\n\nRun it. Then look at it.\n',
    }),
  );
  assert.deepEqual(
    rows.map(({ item, held }) => [item.authorName, item.title, item.body, item.rating, held]),
    SAID.map((said, i) => [at(PEOPLE, i), undefined, said, undefined, i === 3]),
  );
  assert.equal(notes.filter((note) => /was left out/.test(note)).length, SAID.length + 2);
});

test('what has no date of its own has that of its file’s name', async () => {
  const { rows } = await take(
    zipBytes({
      '_reviews/2024-01-12-ada.md': page({ author: 'Ada' }, 'Good bread, and warm.'),
      '_reviews/2024-02-13-ben.md': page({ author: 'Ben', date: '2023-12-30' }, 'A long queue on most days.'),
    }),
  );
  assert.deepEqual(
    rows.map(({ item }) => item.datePublished),
    ['2024-01-12', '2023-12-30'],
  );
});

test('a list in the fields is the reviews, however long they are, and the page’s words are the site’s', async () => {
  const list = Array.from(
    { length: 60 },
    (_, i) => `  - name: ${at(PEOPLE, i)}\n    note: ${5 - (i % 4)}\n    quote: "${at(SAID, i)} ${i}"\n`,
  );
  const { rows } = await take(`---\ntitle: Voices\nvoices:\n${list.join('')}---\n\nWrite to us: we read all of it.\n`);
  assert.equal(rows.length, 60);
  assert.equal(rows[59]?.item.body, `${at(SAID, 59)} 59`);
});

test('documents of YAML behind each other stay what they are', async () => {
  const { rows } = await take(
    '---\nreviews:\n  - author: Ada\n    text: Good bread\n---\nreviews:\n  - author: Ben\n    text: Long queue\n',
  );
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.body]),
    [
      ['Ada', 'Good bread'],
      ['Ben', 'Long queue'],
    ],
  );
});

test('block quotes below which stands who said them are reviews; where most do not say it none is', async () => {
  const quotes = SAID.map((said, i) => `> “${said}”\n>\n> — *${at(PEOPLE, i)}*, Musterstadt, ${day(i)}\n`);
  const { rows } = await take(`# Voices\n\n${quotes.join('\n')}`);
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.datePublished, item.body]),
    SAID.map((said, i) => [at(PEOPLE, i), day(i), said]),
  );
  const unsure = await take(`${quotes[0]}\n${SAID.map((said) => `> ${said}\n`).join('\n')}`);
  assert.ok(unsure.rows.every(({ item }) => item.authorName === undefined));
});

test('sections that begin with a rating are reviews, by whom or of what their heading says', async () => {
  const sections = (headings: readonly string[]) =>
    `# Voices\n\n${SAID.map((said, i) => `## ${at(headings, i)}\n★★★★☆ · ${day(i)}\n\n${said}\n`).join('\n')}`;
  const { rows } = await take(sections(PEOPLE));
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.datePublished, item.body]),
    SAID.map((said, i) => [at(PEOPLE, i), 4, day(i), said]),
  );
  const titled = await take(sections(['Very good value', 'Not for us', 'Would buy it again']));
  assert.equal(titled.rows[1]?.item.title, 'Not for us');
});

test('fields that are no YAML are refused with their place', async () => {
  await assert.rejects(take('---\nrating: 5\nauthor: "Ada" Muster\n---\n\nGood bread\n'), {
    name: 'SourceError',
    message: /is not valid YAML: .*line 3/,
  });
  await assert.rejects(take('\n\r\n---\nrating: 5\nauthor: "Ada" Muster\n---\n\nGood bread\n'), {
    message: /is not valid YAML: .*line 5/,
  });
});

test('fields between lines of plus signs are TOML, and what is not read of it is refused with its line', async () => {
  const toml = `+++
title = "Voices" # of last year
date = 2024-02-01T10:00:00Z
tags = ["bread", 'cake']
[params]
  quote = "not \\"this\\""
[[voices]]
  name = "Ada Muster"
  rating = 5
  text = """
Good bread,
and warm."""
[[voices]]
  name = 'Ben Probe'
  rating = 3
  text = "A long queue on most days"
+++

Words of the house.
`;
  const { rows } = await take(toml);
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.body]),
    [
      ['Ada Muster', 5, 'Good bread,\nand warm.'],
      ['Ben Probe', 3, 'A long queue on most days'],
    ],
  );
  await assert.rejects(take('+++\nauthor = "Ada"\nrating = {\n+++\nGood bread\n'), {
    name: 'SourceError',
    message: /line 3 is not read: rating = \{/,
  });
  await assert.rejects(take('\n+++\nauthor = "Ada"\nrating = {\n+++\nGood bread\n'), {
    message: /line 4 is not read: rating = \{/,
  });
});

test('the words of Markdown are without its marks, and keep their own signs', () => {
  const { text, images } = markdownText(
    '## A *good* day\n\nWe came, ![a cake](cake.jpg "x")\nwe [ate](https://sample.example), 2*3*4 snake_case_name.\n\n{% include x %}\n- one\n- `two`\n\nlast  \nline \\*\n<!-- no -->',
  );
  assert.equal(
    text,
    'A good day\n\nWe came,\nwe ate, 2*3*4 snake_case_name.\n\n- one\n- two\n\nlast\nline *'.replace(
      'came,\nwe',
      'came, we',
    ),
  );
  assert.deepEqual(images, ['cake.jpg']);
});
