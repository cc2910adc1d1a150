import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';
import { at, day, PEOPLE, SAID, sevenRows, STAFF, THANKS, type Columns } from './testing/seven-rows.ts';
import { delimited } from './testing/write-table.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-telling-'));
after(() => rmSync(dir, { recursive: true }));

const items = async (columns: Columns) => (await sevenRows(dir, columns)).items;

const words = { Comment: (i: number) => at(SAID, i), Stars: (i: number) => String(5 - (i % 4)) };

test('a column of names under a word that nobody knows is who wrote, that of two people who come again is not', async () => {
  const all = await items({ Vrobling: (i) => at(STAFF, i), Zorvat: (i) => at(PEOPLE, i), ...words });
  assert.deepEqual(
    all.map(({ authorName }) => authorName),
    PEOPLE,
  );
});

test('who serves is never who wrote', async () => {
  const all = await items({ Monteur: (i) => at(PEOPLE, i), ...words });
  assert.ok(all.every(({ authorName }) => authorName === undefined));
  assert.deepEqual(
    all.map(({ extra }) => extra?.['Monteur']),
    PEOPLE,
  );
});

test('a service that customers judge is no customer', async () => {
  const all = await items({
    Kundenservice: (i) => at(['gut', 'mittel', 'schlecht'], i),
    Zorvat: (i) => at(PEOPLE, i),
    ...words,
  });
  assert.equal(all[0]?.authorName, 'Nora Sample');
});

test('towns, products and companies are not who wrote', async () => {
  const towns = ['Musterstadt', 'Neudorf', 'Altburg', 'Bad Probe', 'Oberhausen', 'Unterwald', 'Seeheim'];
  const all = await items({ Zorvat: (i) => `${at(towns, i)} GmbH`, Vrobling: (i) => at(towns, i % 3), ...words });
  assert.ok(all.every(({ authorName }) => authorName === undefined));
});

test('a name that stands in the address beside it is who wrote, in a script without capitals too', async () => {
  const names = ['ธนวัฒน์ ตัวอย่าง', 'ปวีณา ทดลอง', 'ชลธิชา สาธิต', 'กานดา ลองดู', 'วีระ แบบ'];
  const mails = ['nora', 'kathe', 'tom', 'zoe', 'muster', 'mia', 'omar'];
  const latin = await items({
    Vrobling: (i) => at(PEOPLE, i).toUpperCase(),
    Zorvat: (i) => `${at(mails, i)}${i}@sample.invalid`,
    ...words,
  });
  assert.equal(latin[2]?.authorName, 'TOM PROBE');
  const thai = await items({ ฒรฒต: (i) => at(names, i), ...words });
  assert.equal(thai[1]?.authorName, 'ปวีณา ทดลอง');
});

test('beside a first name stands the last one, whatever it is called', async () => {
  const all = await items({
    Vorname: (i) => at(PEOPLE, i).split(' ')[0] ?? '',
    Zorvat: (i) => at(PEOPLE, i).split(' ')[1] ?? '',
    ...words,
  });
  assert.equal(all[1]?.authorName, 'Käthe Beispiel');
});

test('of two days the later one is the review’s, unless it is known for another', async () => {
  const both = await items({ Zorvat: (i) => day(i), Vrobling: (i) => day(i, 3), ...words });
  assert.equal(both[0]?.datePublished, day(0, 3));
  const approved = await items({ Zorvat: (i) => day(i), 'Approved on': (i) => day(i, 3), ...words });
  assert.equal(approved[0]?.datePublished, day(0));
  const asked = await items({
    'Survey requested at': (i) => day(i),
    'Response received at': (i) => day(i, 3),
    ...words,
  });
  assert.equal(asked[0]?.datePublished, day(0, 3));
  const visited = await items({ 'Date of visit': (i) => day(i), Zorvat: (i) => day(i, 3), ...words });
  assert.equal(visited[0]?.datePublished, day(0, 3));
});

test('the day of the reply is not that of the review', async () => {
  const all = await items({
    ...words,
    Reply: (i) => (i % 2 ? at(THANKS, i) : ''),
    Vrobling: (i) => (i % 2 ? day(i, 5) : ''),
    Zorvat: (i) => day(i),
  });
  assert.equal(all[1]?.datePublished, day(1));
});

test('what was said to the business alone is shown to nobody', async () => {
  const all = await items({
    'Public review': (i) => (i === 0 ? '' : at(SAID, i)),
    'Private note': (i) => at(THANKS, i),
    Stars: () => '5',
  });
  assert.equal(all[0]?.body, undefined);
  assert.equal(all[1]?.body, SAID[1]);
  assert.equal(all[0]?.extra?.['Private note'], THANKS[0]);
});

test('an answer of the business does not stand in for words that are missing', async () => {
  const all = await items({
    Review: (i) => (i === 0 ? '' : at(SAID, i)),
    'Supplier comment': (i) => at(THANKS, i),
    Stars: () => '5',
  });
  assert.equal(all[0]?.body, undefined);
});

test('pros, cons and a remark are all of the words; free words stand without a heading where they come first', async () => {
  const apart = { Pros: () => 'The garden', Cons: (i: number) => (i === 0 ? '' : 'The stairs'), Stars: () => '4' };
  const behind = await items({ ...apart, Comment: (i) => at(SAID, i) });
  assert.equal(behind[0]?.body, `Pros\nThe garden\n\nComment\n${SAID[0]}`);
  const before = await items({ Comment: (i) => at(SAID, i), ...apart });
  assert.equal(before[1]?.body, `${SAID[1]}\n\nPros\nThe garden\n\nCons\nThe stairs`);
});

test('two texts whose names differ by a part of a word are what was good and what was not', async () => {
  const all = await items({
    Olumzor: (i) => at(SAID, i),
    Olumvat: (i) => (i % 2 ? at(SAID, i + 1) : ''),
    Stars: () => '4',
  });
  assert.equal(all[1]?.body, `Olumzor\n${SAID[1]}\n\nOlumvat\n${SAID[2]}`);
});

test('a short text with a feeling beside the words is their headline, a product is not', async () => {
  const felt = ['Highly recommended!', 'Very disappointed', 'Good value', 'Lovely people'];
  const all = await items({ Zorvat: (i) => at(felt, i), ...words });
  assert.equal(all[1]?.title, 'Very disappointed');
  const things = await items({ Zorvat: (i) => at(['Lamp 180', 'Chair 4', 'Table 90', 'Desk 120'], i), ...words });
  assert.equal(things[1]?.title, undefined);
});

test('the rating of all is told from those of its parts, and from how likely somebody is to recommend', async () => {
  const parts = { Room: (i: number) => String(1 + (i % 5)), Totaalscore: (i: number) => String(10 - i) };
  const all = await items({ ...parts, 'Would you recommend us? (0-10)': () => '3', Comment: (i) => at(SAID, i) });
  assert.deepEqual(all[1]?.rating && [all[1].rating.ratingValue, all[1].rating.bestRating], [9, 10]);
  const alone = await items({
    'How likely are you to recommend us?': (i) => String(10 - i),
    Comment: (i) => at(SAID, i),
  });
  assert.deepEqual(alone[0]?.rating && [alone[0].rating.ratingValue, alone[0].rating.bestRating], [10, 10]);
});

test('a header without rows is told and adds nothing; lines that are called a workbook are refused in words', async () => {
  const empty = await takeSource(join(dir, 'empty.csv'), 'Name;Review\n');
  assert.equal(empty.rows.length, 0);
  assert.match(empty.notes[0] ?? '', /no rows below it/);
  await assert.rejects(takeSource(join(dir, 'notes.xlsx'), 'some text\nand more of it\n'), /plain text/);
  const { rows, notes } = await takeSource(join(dir, 'table.xls'), `Name\tReview\nNora Sample\t${SAID[0]}\n`);
  assert.equal(rows.length, 1);
  assert.match(notes[0] ?? '', /called a workbook/);
});

test('a headline that goes with an article’s number is what was bought, one that differs is a headline', async () => {
  const heads = ['Lamp', 'Mug'];
  const said = { Author: (i: number) => at(PEOPLE, i), Content: (i: number) => at(SAID, i), Rating: () => '5' };
  const same = await items({ Title: () => 'Sample Inn', ...said });
  assert.equal(same[0]?.title, undefined);
  assert.deepEqual(same[0]?.itemReviewed, { name: 'Sample Inn' });
  const form = await items({ Title: () => 'New review', ...said });
  assert.equal(form[0]?.title, undefined);
  assert.equal(form[0]?.itemReviewed, undefined);
  const own = await items({ Title: (i) => `${at(heads, i)} that I like`, ...said });
  assert.equal(own[1]?.title, 'Mug that I like');
});

test('a header tells of how many: of twenty, of six, of ten in any language; marks of a school are turned round', async () => {
  const said = { Vrobling: (i: number) => at(PEOPLE, i), Comment: (i: number) => at(SAID, i) };
  const rated = async (header: string, marks: readonly string[]) => {
    const [, second] = await items({ ...said, [header]: (i) => at(marks, i) });
    return second?.rating && [second.rating.ratingValue, second.rating.bestRating];
  };
  assert.deepEqual(await rated('Note /20', ['16', '12', '8']), [12, 20]);
  assert.deepEqual(await rated('Note', ['16', '12', '20']), [12, 20]);
  assert.deepEqual(await rated('Sonnen (von 6)', ['6', '5', '4']), [5, 6]);
  assert.deepEqual(await rated('Balas (iš 10)', ['2', '10', '9']), [10, 10]);
  assert.deepEqual(await rated('Note (1-6)', ['6', '5', '4']), [5, 6]);
  assert.deepEqual(await rated('Schulnote (1-6)', ['1', '2', '5']), [5, 6]);
  assert.deepEqual(await rated('Stars', ['4 no 5', '3 no 5', '5 no 5']), [3, 5]);
  assert.deepEqual(await rated('Stars', ['1 Star(s)', '5 Star(s)', '4 Star(s)']), [5, 5]);
  assert.deepEqual(await rated('Wie war es?', ['🙂', '😡', '😐', '😍', '🙁']), [1, 5]);
});

test('what a verdict of few words stands beside is what was said; what was ticked is no words', async () => {
  const verdict = await items({
    Giudizio: (i) => at(['Insufficiente', 'Sufficiente', 'Eccellente'], i),
    Dedica: (i) => at(SAID, i),
    Ospite: (i) => at(PEOPLE, i),
  });
  assert.equal(verdict[0]?.body, SAID[0]);
  assert.equal(verdict[2]?.rating?.ratingValue, 5);
  const ticked = await items({ Name: (i) => at(PEOPLE, i), ...words, areas_for_improvement: () => 'Speed' });
  assert.equal(ticked[0]?.body, SAID[0]);
});

test('a whole name beside a first one is who wrote; both parts of it in brackets are one name', async () => {
  const first = (i: number) => at(PEOPLE, i).split(' ')[0] ?? '';
  const last = (i: number) => at(PEOPLE, i).split(' ')[1] ?? '';
  const whole = await items({ Schüler: first, Eltern: (i) => at(PEOPLE, i), ...words });
  assert.equal(whole[1]?.authorName, 'Käthe Beispiel');
  const parts = await items({ 'Your Name (First)': first, 'Your Name (Last)': last, ...words });
  assert.equal(parts[1]?.authorName, 'Käthe Beispiel');
});

test('answers in a list are columns by their questions; a line of sums is no review', async () => {
  const field = (ref: string, type: string, value: unknown) => ({ field: { id: ref, ref }, type, [type]: value });
  const answers = SAID.map((said, i) => ({
    submitted_at: `${day(i)}T10:00:00Z`,
    calculated: { score: 0 },
    answers: [
      field('name', 'text', at(PEOPLE, i)),
      field('stars', 'number', 5 - (i % 3)),
      field('review', 'text', said),
    ],
  }));
  const { rows } = await takeSource(join(dir, 'answers.json'), JSON.stringify({ items: answers }));
  assert.deepEqual(
    rows.slice(0, 2).map(({ item }) => [item.authorName, item.rating?.ratingValue, item.body]),
    [
      [PEOPLE[0], 5, SAID[0]],
      [PEOPLE[1], 4, SAID[1]],
    ],
  );
  const table = [['Name', 'Comment', 'Stars', 'Date'], ...SAID.map((said, i) => [at(PEOPLE, i), said, '4', day(i)])];
  const summed = await takeSource(join(dir, 'sum.csv'), delimited([...table, ['Gesamt:', '', '4.0', '']], ','));
  assert.equal(summed.rows.length, SAID.length);
  assert.deepEqual(
    summed.rejected.map(({ reason }) => reason),
    ['it is a line of sums'],
  );
});
