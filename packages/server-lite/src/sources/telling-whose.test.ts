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
    assert.equal(rows[0]?.item.body, SAID[0]);
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

describe('of several ratings the whole is the rating', () => {
  const parts = ['5', '4', '3', '5', '2', '4', '1'];
  const mean = (i: number) =>
    ((Number(at(parts, i)) + Number(at(parts, i + 1)) + Number(at(parts, i + 2))) / 3).toFixed(1);
  const three = (one: string, two: string, three: string): Columns => ({
    [one]: (i) => at(parts, i),
    [two]: (i) => at(parts, i + 1),
    [three]: (i) => at(parts, i + 2),
  });
  const read = async (columns: Columns) => {
    const [first] = await items({ Name: rated.Name, Comment: (i) => at(SAID, i), ...columns });
    return first?.rating?.ratingValue;
  };
  const fourth = (name: string, first = three('Sauberkeit', 'Tempo', 'Pünktlichkeit')) => ({ ...first, [name]: mean });

  for (const name of ['Durchschnitt', 'Gjennomsnitt', 'Moyenne', 'Média', 'Gemiddelde', '平均', 'Zorvat'])
    test(`“${name}” that is the mean of those beside it`, async () => {
      assert.equal(await read(fourth(name)), 4);
      assert.equal(await read({ [name]: mean, ...three('Vrob', 'Quell', 'Drimm') }), 4);
    });

  test('a mean that is rounded to halves is one where its name says so', async () => {
    const halves = (i: number) => String(Math.round(Number(mean(i)) * 2) / 2);
    assert.equal(await read({ ...three('Hygiene', 'Speed score', 'Staff score'), Promedio: halves }), 4);
  });

  test('what is called the rating is, whatever stands beside it', async () => {
    assert.equal(await read({ Rating: (i) => at(parts, i), ...three('A1', 'B1', 'C1') }), 5);
    assert.equal(await read({ ...three('Food score', 'Speed score', 'Total score'), Zorvat: mean }), 3);
  });

  test('what is alike on nearly all rows is no mean of it', async () => {
    const flat = (low: number) => (i: number) => (i === low ? '1' : i === low + 1 ? '2' : '5');
    assert.equal(await read({ Stars: flat(0), Zorvat: flat(2), Vrobling: flat(4) }), 1);
  });

  test('that of the order comes before those of what was ordered', async () => {
    const columns = {
      mealScore: () => '5',
      packagingScore: (i: number) => at(parts, i + 1),
      tripScore: (i: number) => at(parts, i),
    };
    assert.equal(await read(columns), 5);
    assert.equal(await read({ foodScore: (i) => at(parts, i + 2), orderScore: (i) => at(parts, i) }), 5);
  });

  test('a word that begins as marks or points do is none of them', async () => {
    assert.equal(await read({ Marktkenntnis: (i) => at(parts, i + 1), Totaalscore: (i) => at(parts, i) }), 5);
  });
});

describe('who wrote, where more than one is named', () => {
  const pupils = ['Ada', 'Ben'];
  const read = async (columns: Columns) =>
    (await items({ ...columns, Stars: rated.Stars, Comment: (i) => at(SAID, i) }))[1];

  for (const [pupil, parent] of [
    ['Pupil', 'Mother'],
    ['Schüler', 'Elternteil'],
    ['Alumno', 'Padre o madre'],
    ['학생', '학부모'],
    ['Child', 'Guardian'],
  ] as const)
    test(`${parent}, not ${pupil}`, async () => {
      const child = { [pupil]: (i: number) => `${at(PEOPLE, i + 2).split(' ')[0]}` };
      assert.equal((await read({ ...child, [parent]: rated.Name }))?.authorName, 'Käthe Beispiel');
    });

  test('whoever differs on every row, not the few that come again', async () => {
    const item = await read({ Member: (i) => at(pupils, i), Contact: rated.Name });
    assert.equal(item?.authorName, 'Käthe Beispiel');
  });

  for (const who of [
    'Who said it',
    'Wer hat es gesagt',
    'Qui l’a dit',
    'Quién lo dijo',
    'Chi lo ha scritto',
    'Кто сказал',
  ])
    test(`“${who}” is who wrote`, async () => {
      assert.equal(
        (await read({ [who]: (i) => at(['Oma Probe', 'the Samples', 'K.', 'Tom'], i) }))?.authorName,
        'the Samples',
      );
    });

  for (const kin of ['Relationship to child', 'Parentesco', '続柄', '자녀와의 관계 (이름)'])
    test(`“${kin}” is nobody’s name`, async () => {
      const item = await read({ [kin]: (i) => at(['M', 'V', 'M'], i), 'Your name': rated.Name });
      assert.equal(item?.authorName, 'Käthe Beispiel');
      assert.equal((await read({ [kin]: (i) => at(['M', 'V', 'M'], i) }))?.authorName, undefined);
    });

  for (const doctor of ['Gydytoja', 'Ārste', 'Arst', 'Läkare', 'Lekár', 'Orvos', 'Vrobling'])
    test(`one of two doctors is none of the patients, as “${doctor}”`, async () => {
      const code = { 'Patient code': (i: number) => `Q-${i}31` };
      const item = await read({ ...code, [doctor]: (i) => at(['dr. Sample', 'dr. Probe'], i) });
      assert.equal(item?.authorName, undefined);
    });

  test('a family’s and a given name in a sign each', async () => {
    const item = await read({ 姓: (i) => at(['見本', '試験', '例示'], i), 名: (i) => at(['一郎', '花子', '次郎'], i) });
    assert.equal(item?.authorName, '試験 花子');
  });
});

describe('what was bought is no headline', () => {
  test('a list of a few words that come again', async () => {
    const all = await items({ ...rated, Subject: (i) => at(['Piano', 'Voice'], i), Comment: (i) => at(SAID, i) });
    assert.ok(all.every(({ title }) => title === undefined));
    const felt = await items({ ...rated, Subject: (i) => at(['Great', 'Awful'], i), Comment: (i) => at(SAID, i) });
    assert.equal(felt[1]?.title, 'Awful');
  });

  for (const name of ['Titel des Kurses', 'Titolo del corso', 'Título del curso', 'Title of the workshop'])
    test(`“${name}”`, async () => {
      const all = await items({ ...rated, [name]: (i) => `Sample ${'abcdefg'[i]}`, Comment: (i) => at(SAID, i) });
      assert.ok(all.every(({ title }) => title === undefined));
    });
});

describe('what stands in for the words where no name says so', () => {
  const plate = (i: number) => `QXZ ${1234 + i * 97}`;

  test('plates, rooms and numbers never do', async () => {
    for (const made of [
      plate,
      (i: number) => `Room ${i + 1}`,
      (i: number) => `AB-${i}/7`,
      (i: number) => `№ ${i + 40}`,
    ])
      assert.ok((await items({ ...rated, Zorvat: made })).every(({ body }) => body === undefined));
    assert.equal((await items({ ...rated, Zorvat: plate, Vrobling: (i) => at(SAID, i) }))[0]?.body, SAID[0]);
  });

  test('what is called after the guest, and reads as sentences', async () => {
    assert.equal((await items({ ...rated, 'From our visitor': (i) => at(SAID, i) }))[0]?.body, SAID[0]);
    const before = await items({ 'From our visitor': (i) => at(SAID, i), Visitor: rated.Name, Stars: rated.Stars });
    assert.deepEqual([before[0]?.body, before[0]?.authorName], [SAID[0], 'Nora Sample']);
  });

  for (const name of [
    'Internal note',
    'Manager comment',
    'Comentário do gerente',
    'Action taken',
    'Delivery address',
    'Nota interna',
  ])
    test(`“${name}” never does`, async () => {
      const all = await items({ ...rated, [name]: (i) => (i === 0 ? '' : at(SAID, i)) });
      assert.ok(all.every(({ body }) => body === undefined));
    });

  test('a summary of sentences beside what was good is the words, one of headlines is the title', async () => {
    const pros = { pros: (i: number) => at(['speed', 'price', 'choice'], i) };
    const summed = await items({ ...rated, ...pros, summary: (i) => at(SAID, i) });
    assert.deepEqual([summed[0]?.title, summed[0]?.body?.includes(at(SAID, 0))], [undefined, true]);
    const lines = await items({ ...rated, pros: (i) => at(SAID, i), summary: (i) => `A good place to shop ${i}` });
    assert.equal(lines[0]?.title, 'A good place to shop 0');
  });

  test('a short answer beside the words is joined where its name says that it was added', async () => {
    const added = (i: number) => (i === 1 ? 'Keep it up!' : i === 2 ? 'Bravo!' : '');
    const all = await items({ ...rated, 'What was good?': (i) => at(SAID, i), 'Other thoughts': added });
    assert.match(all[1]?.body ?? '', /Keep it up!/);
    const none = await items({ ...rated, Review: (i) => at(SAID, i), 'Other comments': () => 'none' });
    assert.equal(none[1]?.body, SAID[1]);
  });
});

for (const header of ['Ihr Kommentar', 'Your comment', 'Votre commentaire'])
  test(`“${header}” on few rows beside the words may be the shop’s: it is nobody’s words, and that is said`, async () => {
    const { items: all, notes } = await take({
      ...rated,
      Bewertungstext: (i) => at(SAID, i),
      [header]: (i) => (i === 2 || i === 4 ? `The vase number ${i} is under way to you.` : ''),
    });
    assert.deepEqual(
      all.map(({ body }) => body),
      SAID,
    );
    assert.ok(notes.some((note) => note.includes(`“${header}”`)));
  });

test('a row below the header that says what kind of answer stands there is no review', async () => {
  const rows = SAID.map((said, i) => [String(500 + i), day(i), at(PEOPLE, i), String(5 - (i % 4)), said]);
  const head = ['ID do respondente', 'Data', 'Qual é o seu nome?', 'Como avalia a sua visita?', 'Conte-nos porquê.'];
  const under = ['', '', 'Open-Ended Response', 'Classificação', 'Open-Ended Response'];
  const { rows: taken } = await takeSource(join(dir, 'under.csv'), delimited([head, under, ...rows], ','));
  assert.deepEqual(
    taken.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.body]),
    SAID.map((said, i) => [at(PEOPLE, i), 5 - (i % 4), said]),
  );
});
