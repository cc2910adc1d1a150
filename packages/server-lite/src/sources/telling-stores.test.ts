import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';
import { at, day, PEOPLE, SAID } from './testing/seven-rows.ts';

// Answers and exports of content systems, databases and forms, of which each says in its own way what a value is.
const dir = mkdtempSync(join(tmpdir(), 'smm-telling-stores-'));
after(() => rmSync(dir, { recursive: true }));

const rated = (i: number) => 5 - (i % 4);
const told = async (value: unknown, name = 'export.json') => {
  const { rows } = await takeSource(join(dir, name), typeof value === 'string' ? value : JSON.stringify(value));
  return rows.map(({ item }) => [
    item.authorName,
    item.rating?.ratingValue,
    item.body,
    item.title,
    item.datePublished?.slice(0, 10),
  ]);
};
const seven = SAID.map((said, i) => [at(PEOPLE, i), rated(i), said, undefined, day(i)]);
const inserted = (text: string) => [text.slice(0, 6), text.slice(6)];
const BROUGHT_IN = '2024-11-30T08:00:00Z';

/** The same words as each editor keeps them: in two pieces, of which the first is bold. */
const TREES: Readonly<Record<string, (text: string) => unknown>> = {
  'Portable Text': (text) => [
    {
      _type: 'block',
      _key: 'a',
      style: 'normal',
      markDefs: [],
      children: inserted(text).map((piece) => ({ _type: 'span', _key: piece.length, text: piece, marks: [] })),
    },
    { _type: 'image', _key: 'b', asset: { _ref: 'image-1' } },
  ],
  'blocks of Strapi': (text) => [
    { type: 'paragraph', children: inserted(text).map((piece) => ({ type: 'text', text: piece, bold: true })) },
  ],
  Slate: (text) => [{ children: inserted(text).map((piece) => ({ text: piece })) }, { children: [{ text: '' }] }],
  Lexical: (text) => ({
    root: {
      type: 'root',
      version: 1,
      children: [
        { type: 'paragraph', children: inserted(text).map((piece) => ({ type: 'text', text: piece, format: 1 })) },
      ],
    },
  }),
  ProseMirror: (text) => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: inserted(text).map((piece) => ({ type: 'text', text: piece })) }],
  }),
  'ProseMirror as text': (text) =>
    JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }),
  Contentful: (text) => ({
    nodeType: 'document',
    data: {},
    content: [
      {
        nodeType: 'paragraph',
        data: {},
        content: inserted(text).map((value) => ({ nodeType: 'text', value, marks: [], data: {} })),
      },
    ],
  }),
  DatoCMS: (text) => ({
    value: {
      schema: 'dast',
      document: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'span', value: text }] }] },
    },
    links: [],
  }),
  'Editor.js': (text) => ({
    time: 1_700_000_000_000,
    version: '2.28',
    blocks: [{ type: 'paragraph', data: { text: `<b>${text.slice(0, 6)}</b>${text.slice(6)}` } }],
  }),
  'Draft.js': (text) => ({
    entityMap: {},
    blocks: [{ key: 'a', type: 'unstyled', text, depth: 0, inlineStyleRanges: [], data: {} }],
  }),
  Quill: (text) => ({
    ops: [{ insert: text.slice(0, 6), attributes: { bold: true } }, { insert: `${text.slice(6)}\n` }],
  }),
  Ricos: (text) => ({
    nodes: [
      { type: 'PARAGRAPH', id: 'a', nodes: [{ type: 'TEXT', id: '', nodes: [], textData: { text, decorations: [] } }] },
    ],
  }),
  Prismic: (text) => [{ type: 'paragraph', text, spans: [] }],
};

for (const [editor, tree] of Object.entries(TREES))
  test(`words that an editor keeps as a tree are words: ${editor}`, async () => {
    assert.deepEqual(
      await told({
        items: SAID.map((said, i) => ({ kunde: at(PEOPLE, i), sterne: rated(i), text: tree(said), datum: day(i) })),
      }),
      seven,
    );
  });

test('paragraphs of a tree stand apart, and items of its lists in lines; comments with answers below them are no tree', async () => {
  const list = {
    type: 'list',
    children: ['Bread', 'Cake'].map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
  };
  const [first] = await told({
    data: SAID.map((said, i) => ({
      name: at(PEOPLE, i),
      stars: rated(i),
      review: [{ type: 'paragraph', children: [{ type: 'text', text: said }] }, list],
    })),
  });
  assert.equal(first?.[2], `${SAID[0]}\n\nBread\nCake`);
  const threads = SAID.map((text, i) => ({
    author: at(PEOPLE, i),
    rating: rated(i),
    text,
    children: [{ author: 'The shop', text: 'Thank you!', children: [] }],
  }));
  assert.equal((await told(threads))[1]?.[2], SAID[1]);
});

const text = (plain: string) => [
  { type: 'text', text: { content: plain }, annotations: { bold: false }, plain_text: plain },
];
const STORES: Readonly<Record<string, (i: number) => object>> = {
  Notion: (i) => ({
    object: 'page',
    created_time: BROUGHT_IN,
    properties: {
      Sterne: { id: 'a', type: 'select', select: { id: 'x', name: '⭐'.repeat(rated(i)), color: 'red' } },
      Text: { id: 'b', type: 'rich_text', rich_text: inserted(at(SAID, i)).flatMap(text) },
      Tag: { id: 'c', type: 'date', date: { start: day(i), end: null } },
      Wer: { id: 'd', type: 'people', people: [{ object: 'user', name: 'Petra Team' }] },
      Kunde: { id: 'title', type: 'title', title: text(at(PEOPLE, i)) },
    },
  }),
  Firestore: (i) => ({
    name: `projects/sample/databases/(default)/documents/reviews/r${i}`,
    fields: {
      kunde: { mapValue: { fields: { name: { stringValue: at(PEOPLE, i) } } } },
      sterne: { integerValue: String(rated(i)) },
      text: { stringValue: at(SAID, i) },
      datum: { timestampValue: `${day(i)}T10:00:00Z` },
    },
    createTime: BROUGHT_IN,
  }),
  DynamoDB: (i) => ({
    pk: { S: `r#${i}` },
    kunde: { S: at(PEOPLE, i) },
    sterne: { N: String(rated(i)) },
    text: { S: at(SAID, i) },
    datum: { S: day(i) },
    antwort: { NULL: true },
  }),
  Kintone: (i) => ({
    $id: { type: '__ID__', value: String(i) },
    作成者: { type: 'CREATOR', value: { code: 'a', name: '管理者' } },
    作成日時: { type: 'CREATED_TIME', value: BROUGHT_IN },
    お名前: { type: 'SINGLE_LINE_TEXT', value: at(PEOPLE, i) },
    評価: { type: 'RADIO_BUTTON', value: String(rated(i)) },
    ご感想: { type: 'MULTI_LINE_TEXT', value: at(SAID, i) },
    投稿日: { type: 'DATE', value: day(i) },
  }),
  Drupal: (i) => ({
    nid: [{ value: i }],
    field_kunde: [{ value: at(PEOPLE, i) }],
    field_sterne: [{ value: rated(i) }],
    body: [{ value: at(SAID, i), format: 'plain', processed: `<p>${at(SAID, i)}</p>` }],
    created: [{ value: `${day(i)}T10:00:00+00:00`, format: 'Y-m-d' }],
  }),
  Parse: (i) => ({
    kunde: at(PEOPLE, i),
    sterne: rated(i),
    text: at(SAID, i),
    datum: { __type: 'Date', iso: `${day(i)}T10:00:00.000Z` },
  }),
  xml2js: (i) => ({ kunde: [at(PEOPLE, i)], sterne: [String(rated(i))], text: [at(SAID, i)], datum: [day(i)] }),
  'a form’s table': (i) => ({
    id: i,
    created_at: `${day(i)} 10:00:00`,
    response: JSON.stringify({ names: { first_name: at(PEOPLE, i) }, stars: String(rated(i)), message: at(SAID, i) }),
  }),
  'columns by their titles': (i) => ({
    id: `r${i}`,
    name: at(PEOPLE, i),
    created_at: BROUGHT_IN,
    column_values: [
      { id: 'a', column: { title: 'Rating' }, text: String(rated(i)), value: `{"rating":${rated(i)}}`, type: 'rating' },
      {
        id: 'b',
        column: { title: 'Review' },
        text: at(SAID, i),
        value: JSON.stringify({ text: at(SAID, i) }),
        type: 'long_text',
      },
      { id: 'c', column: { title: 'Date' }, text: day(i), value: `{"date":"${day(i)}"}`, type: 'date' },
    ],
  }),
};

for (const [store, record] of Object.entries(STORES))
  test(`values that say of which type they are: ${store}`, async () => {
    assert.deepEqual(await told({ results: SAID.map((_, i) => record(i)) }), seven);
  });

test('a day among the fields that people filled in comes before the store’s own; where there is none, or only that of a visit, the store’s is taken', async () => {
  const records = (fields: (i: number) => object) => ({
    records: SAID.map((_, i) => ({
      id: `rec${i}`,
      createdTime: `2024-11-1${i}T08:00:00Z`,
      fields: { Namn: at(PEOPLE, i), Betyg: rated(i), Omdöme: at(SAID, i), ...fields(i) },
    })),
  });
  const days = async (fields: (i: number) => object) => (await told(records(fields))).map((each) => each[4]);
  assert.deepEqual(
    await days((i) => ({ Datum: day(i) })),
    SAID.map((_, i) => day(i)),
  );
  const own = SAID.map((_, i) => `2024-11-1${i}`);
  assert.deepEqual(await days(() => ({})), own);
  assert.deepEqual(await days((i) => ({ Besöksdatum: day(i) })), own);
});

test('in a list of several kinds those that are no reviews are left out with their kind', async () => {
  const lines = [
    { _type: 'siteSettings', _id: 's', _createdAt: BROUGHT_IN, title: 'The shop' },
    { _type: 'product', _id: 'p', _createdAt: BROUGHT_IN, name: 'Lamp', description: 'A lamp of beech, made by hand.' },
    ...SAID.map((said, i) => ({
      _type: 'testimonial',
      _id: `t${i}`,
      _createdAt: `${day(i)}T10:00:00Z`,
      name: at(PEOPLE, i),
      rating: rated(i),
      description: said,
    })),
  ].map((line) => JSON.stringify(line));
  const { rows, rejected } = await takeSource(join(dir, 'all.ndjson'), lines.join('\n'));
  assert.deepEqual(
    rows.map(({ item }) => item.body),
    SAID,
  );
  assert.deepEqual(
    rejected.map(({ reason }) => reason),
    ['it is no review but of the kind “siteSettings”', 'it is no review but of the kind “product”'],
  );
  const kinds = SAID.map((said, i) => ({
    type: i % 2 ? 'store_review' : 'product_review',
    name: at(PEOPLE, i),
    rating: rated(i),
    text: said,
  }));
  assert.equal((await told(kinds)).length, SAID.length);
});

test('ratings in a list, each with what it is for, are columns: the one of all is the rating', async () => {
  const all = await told(
    SAID.map((said, i) => ({
      name: at(PEOPLE, i),
      body: said,
      starRatings: [
        { category: 'SERVICE', value: '2' },
        { category: 'OVERALL', value: String(rated(i)) },
      ],
    })),
  );
  assert.deepEqual(
    all.map((each) => each[1]),
    SAID.map((_, i) => rated(i)),
  );
});

test('who keeps the records, and what a program counts them by, is not who wrote', async () => {
  const all = await told(
    SAID.map((said, i) => ({
      Name: `REV-00${i}`,
      createdBy: { user: { displayName: 'Petra Team' } },
      Customer: { Name: at(PEOPLE, i) },
      Rating: rated(i),
      Comments: said,
    })),
  );
  assert.deepEqual(
    all.map((each) => each[0]),
    PEOPLE,
  );
});

test('names of elements and attributes are read with their capitals, in XML', async () => {
  const xml = `<?xml version="1.0"?><Answer xmlns="urn:sample"><Details>${SAID.map((said, i) => `<Detail CommentingUser="${at(PEOPLE, i)}"><CommentingUserScore>${100 + i}</CommentingUserScore><CommentText>${said}</CommentText><OverallGuestRating>${rated(i)}</OverallGuestRating><CommentTime>${day(i)}T10:00:00Z</CommentTime></Detail>`).join('')}</Details></Answer>`;
  assert.deepEqual(await told(xml, 'answer.xml'), seven);
});

test('a summary is the words where nothing else was said', async () => {
  const xml = `<reviews>${SAID.map((said, i) => `<review><author>${at(PEOPLE, i)}</author><rating>${rated(i)}</rating><pros></pros><summary>${said}</summary></review>`).join('')}</reviews>`;
  assert.deepEqual(
    (await told(`<?xml version="1.0"?>${xml}`, 'summary.xml')).map((each) => [each[2], each[3]]),
    SAID.map((said) => [said, undefined]),
  );
});

test('what records are related to stands behind them, by JSON:API: who wrote, and what was answered', async () => {
  const data = SAID.map((said, i) => ({
    type: 'reviews',
    id: `r${i}`,
    attributes: { rating: rated(i), text: said, created: `${day(i)}T10:00:00Z` },
    relationships: {
      author: { data: { type: 'users', id: `u${i}` } },
      response: { data: i === 1 ? { type: 'responses', id: 'x' } : null },
    },
  }));
  const included = [
    ...PEOPLE.map((name, i) => ({ type: 'users', id: `u${i}`, attributes: { name, city: 'Musterstadt' } })),
    { type: 'responses', id: 'x', attributes: { body: 'Thank you for your kind words!' } },
  ];
  const { rows } = await takeSource(join(dir, 'related.json'), JSON.stringify({ data, included }));
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.body, item.reply?.text]),
    SAID.map((said, i) => [at(PEOPLE, i), rated(i), said, i === 1 ? 'Thank you for your kind words!' : undefined]),
  );
});
