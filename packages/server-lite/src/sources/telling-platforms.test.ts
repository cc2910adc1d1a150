import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';
import { at, day, PEOPLE, SAID, sevenRows, type Columns } from './testing/seven-rows.ts';
import { delimited } from './testing/write-table.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-platforms-'));
after(() => rmSync(dir, { recursive: true }));

const items = async (columns: Columns) => (await sevenRows(dir, columns)).items;
const who = { Customer: (i: number) => at(PEOPLE, i) };
const said = { ...who, Comment: (i: number) => at(SAID, i) };

describe('marks of which there are three', () => {
  for (const marks of ['差评|中评|好评', 'Not Good|Okay|Great', 'BAD|OKAY|GOOD', 'Bad|Neutral|Good'] as const)
    test(`the best of ${marks} is the best that could be given`, async () => {
      const all = await items({ ...said, Rating: (i) => at(marks.split('|'), i) });
      assert.deepEqual(
        all.map(({ rating }) => rating),
        SAID.map((_, i) => ({ ratingValue: i % 3, worstRating: 0, bestRating: 2 })),
      );
    });

  test('of a chat that was rated good or bad, with a comment or without', async () => {
    const marks = ['rated_good', 'rated_commented_bad', 'rated_bad', 'rated_commented_good'];
    const all = await items({ ...said, 'Chat ID': (i) => `CH${i}`, Rate: (i) => at(marks, i) });
    assert.deepEqual(
      all.map(({ rating }) => rating?.ratingValue),
      SAID.map((_, i) => [1, 0, 0, 1][i % 4]),
    );
  });
});

test('stars in numbers say more than the words beside them', async () => {
  const words = ['SEHR GUT', 'GUT', 'BEFRIEDIGEND', 'MANGELHAFT'];
  const all = await items({
    ...said,
    Bewertung: (i) => at(words, i),
    Sternebewertung: (i) => at(['5,00', '4,33', '3,00', '1,67'], i),
  });
  assert.deepEqual(
    all.map(({ rating }) => rating?.ratingValue),
    SAID.map((_, i) => [5, 4.33, 3, 1.67][i % 4]),
  );
});

describe('which day it was', () => {
  test('the one day on which somebody looked is none, beside days that are counted from it', async () => {
    const ago = ['3 weeks ago', 'a month ago', '2 months ago'];
    const all = await items({ ...said, relative_date: (i) => at(ago, i), retrieval_date: () => '2024-04-02 18:22:31' });
    assert.ok(all.every(({ datePublished }) => datePublished === undefined));
  });

  test('what was completed in a list of surveys is the survey, whenever its record was made', async () => {
    const all = await items({
      ...said,
      'Survey Name': () => 'After a visit',
      'Completion Date': (i) => `${day(i, 1)} 14:05`,
      'Created Date': (i) => day(i),
    });
    assert.deepEqual(
      all.map(({ datePublished }) => datePublished?.slice(0, 10)),
      SAID.map((_, i) => day(i, 1)),
    );
  });

  for (const header of ['Fecha de la entrada', 'Data da entrada', "Data de l'entrada"])
    test(`“${header}” is when a form was sent`, async () => {
      const all = await items({ ...said, [header]: (i) => `${day(i)} 14:05:1${i}` });
      assert.equal(all[0]?.datePublished?.slice(0, 10), day(0));
    });

  test('“Fecha de entrada” is when somebody came', async () => {
    const all = await items({ ...said, 'Fecha de entrada': (i) => day(i) });
    assert.ok(all.every(({ datePublished }) => datePublished === undefined));
  });
});

describe('which words are the customer’s', () => {
  test('in a table without a header, the column that stands on nearly every row', async () => {
    const answer = 'We are sorry to hear that and have sent you another one today, please tell us when it came.';
    const rows = SAID.map((text, i) => [`17750${i}4013`, String(1 + (i % 5)), text, i === 3 ? answer : '']);
    const { rows: taken } = await takeSource(join(dir, 'bare.csv'), delimited(rows, ','));
    assert.deepEqual(
      taken.map(({ item }) => item.body),
      SAID,
    );
  });

  test('the original where there is one, else the text', async () => {
    const all = await items({
      ...who,
      text: (i) => at(SAID, i),
      original_text: (i) => (i === 2 ? 'Freundliche Leute und faire Preise.' : ''),
    });
    assert.equal(all[2]?.body, 'Freundliche Leute und faire Preise.');
    assert.equal(all[3]?.body, SAID[3]);
  });

  test('a summary beside what was picked of good and bad', async () => {
    const all = await items({
      ...who,
      summary: (i) => at(SAID, i).replace('.', ''),
      pros: (i) => at(['speed', 'price', 'packing', 'choice', 'staff', 'advice', 'value'], i),
      cons: (i) => at(['', 'parking', '', 'phone', '', 'queue', 'noise'], i),
    });
    assert.ok(all.every(({ body, title }, i) => body?.startsWith(at(SAID, i).replace('.', '')) && title === undefined));
  });

  test('whoever has been a customer for years is one, and reads as none of the business', async () => {
    const words = SAID.map((text, i) => (i % 2 ? `Al jaren klant. ${text}` : text));
    const all = await items({
      ...who,
      'Licht uw beoordeling toe': (i) => at(words, i),
      reviewComments: (i) => (i === 4 ? 'Beste Mia, dat had niet mogen gebeuren. We bellen u.' : ''),
    });
    assert.deepEqual(
      all.map(({ body }) => body),
      words,
    );
  });

  test('what somebody was most satisfied with, in a word', async () => {
    const liked = ['Utsikten!', 'Alt', 'Kaken var god', 'Maten', '', 'Prisen', 'Rommene'];
    const all = await items({
      ...who,
      'Hvor fornøyd er du alt i alt?': (i) => String(1 + (i % 5)),
      'Hva var du mest fornøyd med?': (i) => at(liked, i),
      'Hva kan vi gjøre bedre?': (i) => at(SAID, i),
    });
    assert.ok(all.every(({ body }, i) => body?.includes(at(liked, i)) && body.includes(at(SAID, i))));
  });
});

test('the heading of signed words is none of them', async () => {
  const text = `Reacties van gasten - Hoeve Voorbeeld\n=====================\n\n${SAID.map((words, i) => `"${words}"\n- ${at(PEOPLE, i)}`).join('\n\n')}\n`;
  const { rows } = await takeSource(join(dir, 'gasten.txt'), text);
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.body]),
    SAID.map((words, i) => [at(PEOPLE, i), words]),
  );
});

describe('testimonials of a WordPress export', () => {
  const entry = (kind: string, i: number, meta: Readonly<Record<string, string>> = {}, status = 'publish') =>
    `<item><title><![CDATA[${at(PEOPLE, i)}]]></title><link>https://shop.example/t/${i}/</link><dc:creator>admin</dc:creator>
    <content:encoded><![CDATA[<p>${at(SAID, i)}</p>]]></content:encoded><wp:post_id>${900 + i}</wp:post_id>
    <wp:post_date>${day(i)} 10:12:00</wp:post_date><wp:post_date_gmt>${day(i)} 09:12:00</wp:post_date_gmt><wp:status>${status}</wp:status><wp:post_type>${kind}</wp:post_type>
    ${Object.entries(meta)
      .map(
        ([key, value]) =>
          `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`,
      )
      .join('')}</item>`;
  const taken = async (...entries: string[]) => {
    const text = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Sample shop</title><wp:wxr_version>1.2</wp:wxr_version>${entries.join('')}</channel></rss>`;
    return (await takeSource(join(dir, 'shop.WordPress.xml'), text)).rows;
  };

  test('come in with who said them, their stars and their day', async () => {
    const rows = await taken(
      ...SAID.map((_, i) => entry('testimonial', i, { _rating: String(1 + (i % 5)), _matter: 'Wills' })),
      entry('page', 1),
    );
    assert.deepEqual(
      rows.map(({ item }) => [item.authorName, item.body, item.rating?.ratingValue, item.datePublished]),
      SAID.map((text, i) => [at(PEOPLE, i), text, 1 + (i % 5), `${day(i)}T09:12:00Z`]),
    );
  });

  test('have a headline where another field says whose they are, and wait where they are drafts', async () => {
    const rows = await taken(
      entry('wpm-testimonial', 0, { client_name: 'Ada Muster', star_rating: '4', company_name: 'Sample Ltd' }),
      entry('wpm-testimonial', 1, { client_name: 'Bo Sample', star_rating: '5' }, 'draft'),
    );
    assert.deepEqual(
      rows.map(({ item }) => [item.authorName, item.title, item.rating?.ratingValue]),
      [
        ['Ada Muster', PEOPLE[0], 4],
        ['Bo Sample', PEOPLE[1], 5],
      ],
    );
    assert.deepEqual(
      rows.map(({ held }) => held),
      [false, true],
    );
  });

  test('what a magazine writes of things is its own', async () => {
    await assert.rejects(taken(entry('review', 0), entry('review', 1)), /nothing in it that somebody said/);
  });
});

test('a page whose headlines stand in quotation marks of a style sheet has words beside them', async () => {
  const block = (words: string, i: number) =>
    `<div class="review-container" data-reviewid="98${i}"><div class="username">${at(PEOPLE, i)}</div>
    <span class="ui_bubble_rating bubble_40" title="4 of 5 bubbles"></span><span class="ratingDate" title="2${i} February 2025">Reviewed 2${i} February 2025</span>
    <div class="quote"><a href="#"><span class="noQuotes">Stay number ${'abcdefg'[i]}</span></a></div><div class="entry"><p class="partial_entry">${words}</p></div></div>`;
  const { rows } = await takeSource(
    join(dir, 'page.html'),
    `<!doctype html><html><head><title>Reviews</title></head><body>${SAID.map(block).join('\n')}</body></html>`,
  );
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.title, item.body]),
    SAID.map((words, i) => [at(PEOPLE, i), `Stay number ${'abcdefg'[i]}`, words]),
  );
});
