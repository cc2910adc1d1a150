import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';
import { at, day, PEOPLE, SAID, sevenRows, STAFF, THANKS, type Columns } from './testing/seven-rows.ts';
import { delimited } from './testing/write-table.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-whose-'));
after(() => rmSync(dir, { recursive: true }));

const take = (columns: Columns) => sevenRows(dir, columns);
const items = async (columns: Columns) => (await take(columns)).items;
/** What was said beside the words, on two rows of three. */
const SECOND = (i: number) => (i % 3 === 2 ? '' : at(SAID, i + 2));
const rated = {
  Name: (i: number) => at(PEOPLE, i),
  Stars: (i: number) => String(5 - (i % 4)),
  Date: (i: number) => day(i),
};

describe('what a customer wrote against the business never falls away unsaid', () => {
  for (const [good, bad] of [
    ['Gut am Arbeitgeber finde ich', 'Schlecht am Arbeitgeber finde ich'],
    ['Depoimento', 'O que podemos melhorar?'],
    ['Review', 'Anything else you would like to add'],
    ['Comment', 'Additional comments'],
    ['Feedback', 'Reason for score'],
    ['Cosa ti è piaciuto', 'Cosa non ti è piaciuto'],
    ['Kommentar', 'Kritik'],
    ['Comentario', 'Queja'],
    ['评价', '不足之处'],
    ['Service Review', 'Product Review'],
    ['Food comments', 'Service comments'],
    ['Kommentar Zimmer', 'Kommentar Service'],
    ['q2_what_did_you_like', 'q3_what_should_we_change'],
  ] as const)
    test(`“${bad}” beside “${good}” is a further answer, under its question`, async () => {
      const { items: all, notes } = await take({ ...rated, [good]: (i) => at(SAID, i), [bad]: SECOND });
      assert.ok(all.every(({ body, reply }, i) => body?.includes(at(SAID, i)) && reply === undefined));
      assert.ok(all[0]?.body?.endsWith(at(SAID, 2)));
      assert.match(all[0]?.body ?? '', /\n\n\S.*\n/);
      assert.deepEqual(notes, []);
    });

  test('of sentences under a name that nobody knows it is said that they were left aside', async () => {
    const { items: all, notes } = await take({ ...rated, Review: (i) => at(SAID, i), Vrobling: SECOND });
    assert.equal(all[0]?.body, SAID[0]);
    assert.equal(all[0]?.extra?.['Vrobling'], SAID[2]);
    assert.match(notes.join(), /“Vrobling” holds sentences.*--map cons="Vrobling"/);
  });

  test('criticism and suggestions in one are all there is to say', async () => {
    const all = await items({ ...rated, 'Kritik dan Saran': (i) => at(SAID, i) });
    assert.equal(all[0]?.body, SAID[0]);
  });
});

describe('what the business wrote is never shown as its customer’s words', () => {
  for (const header of [
    'Manager comment',
    'Action taken',
    'Was wurde unternommen?',
    'What did we do about it?',
    'Kommentar Rezeption',
    'Nota del titolare',
    'Internal comments',
    'Our answer to the guest',
  ])
    test(`“${header}” stays out of the words`, async () => {
      const all = await items({ ...rated, Review: (i) => (i === 0 ? '' : at(SAID, i)), [header]: SECOND });
      assert.deepEqual(
        all.map(({ body }) => body),
        SAID.map((said, i) => (i === 0 ? undefined : said)),
      );
    });

  test('a text that greets and thanks is no answer of a customer, whatever it is called', async () => {
    const thanks = (i: number) => (i % 3 === 2 ? '' : `Dear ${at(PEOPLE, i).split(' ')[0]}, ${at(THANKS, i)}`);
    const { items: all, notes } = await take({ ...rated, Review: (i) => at(SAID, i), 'Additional comments': thanks });
    assert.equal(all[0]?.body, SAID[0]);
    assert.match(notes.join(), /“Additional comments” holds sentences/);
  });

  test('rows that answer another row are no reviews', async () => {
    const table = SAID.map((said, i) => [String(i + 1), at(PEOPLE, i), said, String(5 - (i % 4)), day(i), '0']);
    const answer = ['8', 'Sample Inn', 'Thank you, Tom, come again soon!', '', day(6), '3'];
    const { rows, rejected } = await takeSource(
      join(dir, 'thread.csv'),
      delimited([['comment_ID', 'Author', 'Comment', 'Rating', 'Date', 'comment_parent'], ...table, answer], ','),
    );
    assert.equal(rows.length, SAID.length);
    assert.deepEqual(
      rejected.map(({ reason }) => reason),
      ['it answers another review of the file'],
    );
  });
});

test('a bare response in what a help desk exports is the customer’s, one of a column of thanks is not', async () => {
  const desk = { 'Ticket ID': (i: number) => String(100 + i), Agent: (i: number) => at(STAFF, i), ...rated };
  const said = await items({ ...desk, Response: SECOND });
  assert.deepEqual([said[0]?.body, said[0]?.reply], [SAID[2], undefined]);
  const thanked = await items({ ...desk, Response: (i) => at(THANKS, i) });
  assert.deepEqual([thanked[0]?.body, thanked[0]?.reply?.text], [undefined, THANKS[0]]);
  const ticked = await items({
    Response: (i) => String(10 - i),
    'Response follow-up': (i) => at(SAID, i),
    Contact: rated.Name,
  });
  assert.deepEqual([ticked[1]?.rating?.ratingValue, ticked[1]?.body], [9, SAID[1]]);
});

test('whoever looks after a customer did not write, where a first and a last name stand beside', async () => {
  const all = await items({
    'Contact owner': (i) => at(STAFF, i),
    'First Name': (i) => at(PEOPLE, i).split(' ')[0] ?? '',
    'Last Name': (i) => at(PEOPLE, i).split(' ')[1] ?? '',
    Comment: (i) => at(SAID, i),
  });
  assert.equal(all[1]?.authorName, 'Käthe Beispiel');
});

test('names with an age behind them and masked ones are names', async () => {
  const masked = ['a***b', 'K*** M.', 't***n', 'M***', 's***a', 'p***k', 'L. ***'];
  const hidden = await items({ Zorvat: (i) => at(masked, i), Comment: (i) => at(SAID, i), Stars: rated.Stars });
  assert.equal(hidden[1]?.authorName, 'K*** M.');
  const aged = await items({ Gast: (i) => `${at(PEOPLE, i)} (${30 + i}-${35 + i})`, Comment: (i) => at(SAID, i) });
  assert.equal(aged[0]?.authorName, 'Nora Sample (30-35)');
});

test('the title of the post, the page or the article number’s name is none of the review', async () => {
  const post = await items({ ...rated, Comment: (i) => at(SAID, i), 'Post Title': (i) => `A good day ${i}` });
  assert.equal(post[0]?.title, undefined);
});

test('the day on which a survey was begun is not the review’s, if only midnight lies between', async () => {
  const all = await items({
    ...{ Name: rated.Name, Stars: rated.Stars, Comment: (i) => at(SAID, i) },
    'Survey started': (i) => `${day(i)} ${i === 1 ? '23:58' : '10:00'}`,
    'Survey completed': (i) => (i === 1 ? `${day(i).slice(0, 8)}12 00:03` : `${day(i)} 10:05`),
  });
  assert.equal(all[1]?.datePublished?.slice(0, 10), '2024-02-12');
});

test('where a list has one day alone, that of the visit, the day of the review stays unknown', async () => {
  const [first] = await items({ 'Visit date': (i) => day(i), Name: rated.Name, Comment: (i) => at(SAID, i) });
  assert.deepEqual([first?.datePublished, first?.dateExperienced], [undefined, day(0)]);
});

test('how good it was: six of six, marks of a school, the whole without a best, and no likelihood as a yes', async () => {
  const read = async (columns: Columns) => {
    const [first, second] = await items({ Name: rated.Name, Comment: (i) => at(SAID, i), ...columns });
    return [first, second].map((item) => item?.rating && `${item.rating.ratingValue}/${item.rating.bestRating}`);
  };
  const marks = ['1,0', '5,4', '1,4', '2,0', '1,0', '1,8', '6,0'];
  assert.deepEqual(await read({ Gesamtnote: (i) => at(marks, i) }), ['6/6', '1.6/6']);
  assert.deepEqual(await read({ Gesamt: (i) => at(['4,2', '3,1', '4,8'], i), Weiterempfehlung: () => 'Ja' }), [
    '4.2/5',
    '3.1/5',
  ]);
  assert.deepEqual(await read({ nps_score: (i) => String(i), csat: (i) => String(5 - (i % 4)) }), ['5/5', '4/5']);
  const table = Array.from({ length: 12 }, (_, i) => [at(PEOPLE, i), at(SAID, i), at(['6', '4', '6', '5'], i)]);
  const { rows } = await takeSource(join(dir, 'six.csv'), delimited([['Name', 'Comment', 'Score'], ...table], ','));
  assert.deepEqual(rows[1]?.item.rating, { ratingValue: 4, worstRating: 1, bestRating: 6 });
});

describe('answers that lie in lists', () => {
  const reviews = (each: (i: number) => object) =>
    takeSource(join(dir, 'reviews.json'), JSON.stringify({ reviews: SAID.map((_, i) => each(i)) }));
  const who = (i: number) => ({ reviewId: `r${i}`, reviewAuthor: at(PEOPLE, i), dateSince: `${day(i)}T10:00:00Z` });

  test('one of them may be empty, and what the shop said stands beside', async () => {
    const { rows } = await reviews((i) => ({
      ...who(i),
      rating: 10 - i,
      reviewContent: [
        { questionGroup: 'DEFAULT_OVERALL', rating: 10 - i },
        { questionGroup: 'DEFAULT_OPINION', ...(i !== 2 && { rating: at(SAID, i) }) },
      ],
      reviewComments: i % 2 ? 'Bedankt voor uw beoordeling!' : null,
    }));
    assert.deepEqual(
      rows.map(({ item }) => item.body),
      SAID.map((said, i) => (i === 2 ? undefined : said)),
    );
  });

  test('a question that nobody answered is not what was answered', async () => {
    const { rows } = await reviews((i) => ({
      ...who(i),
      answers: {
        1: { name: 'tell', text: 'Tell us more', answer: at(SAID, i) },
        2: { name: 'better', text: 'What can we improve?', answer: i === 1 ? 'The stairs are steep.' : '' },
      },
    }));
    assert.equal(rows[0]?.item.body, `Tell us more\n${SAID[0]}`);
    assert.equal(rows[1]?.item.body, `Tell us more\n${SAID[1]}\n\nWhat can we improve?\nThe stairs are steep.`);
  });

  test('pages of a form hold its questions', async () => {
    const { rows } = await reviews((i) => ({
      ...who(i),
      pages: [
        {
          questions: [
            { heading: 'How satisfied are you (1-5)?', answers: [{ text: String(5 - (i % 4)) }] },
            { heading: 'What did you like?', answers: [{ text: at(SAID, i) }] },
          ],
        },
      ],
    }));
    assert.deepEqual([rows[1]?.item.body, rows[1]?.item.rating?.ratingValue], [SAID[1], 4]);
  });

  test('the best that could be given stands beside the value', async () => {
    const { rows } = await reviews((i) => ({ ...who(i), stars: { value: 3 - (i % 3), max: 4 }, text: at(SAID, i) }));
    assert.deepEqual(rows[0]?.item.rating, { ratingValue: 3, worstRating: 1, bestRating: 4 });
  });
});
