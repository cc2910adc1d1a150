import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';

// Surveys and lists as offices, practices and guides keep them. All people are invented.
const dir = mkdtempSync(join(tmpdir(), 'smm-telling-lists-'));
after(() => rmSync(dir, { recursive: true }));

const told = async (text: string, name = 'export.csv') => {
  const { rows } = await takeSource(join(dir, name), text);
  return rows.map(({ item }) => [
    item.authorName,
    item.rating && `${item.rating.ratingValue}/${item.rating.bestRating}`,
    item.body,
    item.title,
    item.datePublished,
  ]);
};
const column = (rows: unknown[][], at: number) => rows.map((row) => row[at]);

test('a table in Markdown is read by the names above it, and one of a documentation is none', async () => {
  const table = [
    '# What our guests said',
    '',
    'Copied by Nora Sample in summer.',
    '',
    '| Name | Stars | Comment | Date |',
    '|------|:-----:|---------|------|',
    '| Ada Sample | ★★★★★ | Lovely **walk** \\| come again | 2025-06-14 |',
    '| Bo | ★★ | Too long<br>and no toilet | 2025-06-21 |',
    '| Cleo Muster | ★★★★ |  | 2025-07-02 |',
    '',
    'Thank you all!',
  ].join('\n');
  assert.deepEqual(await told(table, 'reviews.md'), [
    ['Ada Sample', '5/5', 'Lovely walk | come again', undefined, '2025-06-14'],
    ['Bo', '2/5', 'Too long\nand no toilet', undefined, '2025-06-21'],
    ['Cleo Muster', '4/5', undefined, undefined, '2025-07-02'],
  ]);
  const documentation =
    '# Settings\n\n| Name | Default | Description |\n|---|---|---|\n| port | 80 | Where it listens |\n';
  await assert.rejects(told(documentation, 'settings.md'), /Markdown document/);
});

test('stars and how long ago stand in one line where they were copied from a map', async () => {
  const text = [
    ...['Ada Sample', 'Local Guide · 34 reviews', '★★★★★ 5 months ago', 'Best cake in town.', ''],
    ...['Bo Muster', '2 reviews', '★★☆☆☆ a year ago', 'The coffee was cold, nobody said sorry.', ''],
    ...['Cleo Petit', '11 reviews', '★★★★☆ 2 weeks ago', 'Nice garden for the kids', ''],
  ].join('\n');
  const rows = await told(text, 'copied.txt');
  assert.deepEqual(column(rows, 1), ['5/5', '2/5', '4/5']);
  assert.deepEqual(column(rows, 2), [
    'Best cake in town.',
    'The coffee was cold, nobody said sorry.',
    'Nice garden for the kids',
  ]);
});

test('“don’t know” is no place of a scale, and leaves the others where they are', async () => {
  const answers = ['Very good', 'Good', "Don't know", 'Neither good nor poor', 'Poor', 'Very poor', 'Very good'];
  const rows = await told(
    [
      'Response Date,"Overall, how was your experience of our service?",Please tell us why you gave your answer',
      ...answers.map((answer, i) => `0${i + 1}/03/2025,${answer},Reason number ${i} that a patient wrote down here`),
    ].join('\n'),
  );
  assert.deepEqual(column(rows, 1), ['5/5', '4/5', undefined, '3/5', '2/5', '1/5', '5/5']);
});

test('lights are of four', async () => {
  const rows = await told(
    [
      'Response Date,Response,First Name,Last Name,Comment',
      '2025-01-02,Gold Star,Ada,Sample,Back up in ten minutes',
      '2025-01-03,Red Light,Bo,Muster,Third time this week',
      '2025-01-04,Green Light,Cleo,Petit,',
      '2025-01-05,Yellow Light,Dan,Prosser,Had to call twice',
    ].join('\n'),
  );
  assert.deepEqual(column(rows, 1), ['4/4', '1/4', '3/4', '2/4']);
});

test('a name and a running number on each row are no words', async () => {
  const rows = await told(
    [
      'Record ID,Feedback Submission Name,Submission date,Rating,Response,Contact first name,Contact last name',
      '3261,Survey #67686,2025-11-15,9,Onboarding was painless,Ada,Sample',
      '5649,Survey #93065,2025-11-12,5,Price hike of 30% without notice,Bo,Muster',
      '3132,Survey #20094,2025-11-06,10,,Cleo,Petit',
      '5789,Survey #84593,2025-11-02,8,Solid. Want better reporting.,Dan,Prosser',
    ].join('\n'),
  );
  assert.deepEqual(column(rows, 2), [
    'Onboarding was painless',
    'Price hike of 30% without notice',
    undefined,
    'Solid. Want better reporting.',
  ]);
});

test('a title that is the same on every row is what kind of thing it is', async () => {
  const rows = await told(
    [
      'id,subject,rating,heading,body,customer_name,created_at',
      'r1,product,5,Boils fast!,A litre in three minutes.,Ada Sample,2023-02-27',
      'r2,product,2,Igniter died,It stopped clicking on trip two.,Bo Muster,2023-03-13',
      'r3,product,4,,A little short for deep bags,Cleo Petit,2023-04-07',
    ].join('\n'),
  );
  assert.deepEqual(column(rows, 3), ['Boils fast!', 'Igniter died', undefined]);
});

test('how likely somebody is to recommend comes before cleanliness and staff', async () => {
  const rows = await told(
    [
      'SurveyID|Guest First Name|Guest Last Name|Response Date|Likelihood to Recommend|Cleanliness|Staff Service|Overall Comment',
      '1|Ada|Sample|16-Sep-2025|10|9|9|Front desk remembered our anniversary',
      '2|Bo|Muster|28-Sep-2025|3|4|2|Building noise from seven in the morning',
      '3|Cleo|Petit|02-Oct-2025|8|8|9|',
      '4|Dan|Prosser|16-Oct-2025|6|7|5|Pool closed',
    ].join('\n'),
  );
  assert.deepEqual(column(rows, 1), ['10/10', '3/10', '8/10', '6/10']);
});

test('rates of single aspects that hang side by side are not the rating, where it was asked whether somebody recommends', async () => {
  const ratings = [true, false, true].map((recommended, i) => ({
    id: `b${i}`,
    recommended,
    createdAt: `2025-02-0${i + 1}T12:00:00Z`,
    comment: ['Szybka wysyłka, polecam', 'Inny kolor niż zamówiłem', 'W porządku'][i],
    buyer: { id: String(33000 + i), login: `kupujacy_${i}` },
    rates: { delivery: 5 - i, deliveryCost: 5, description: 5, service: i + 1 },
  }));
  const rows = await told(JSON.stringify({ ratings }), 'ratings.json');
  assert.deepEqual(column(rows, 1), ['1/1', '0/1', '1/1']);
});

test('a survey is dated by its end, never by a number that can be read as one', async () => {
  const rows = await told(
    [
      'Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,How satisfied were you?,What did you enjoy most?',
      ',,,,,,,,Response,Open-Ended Response',
      '325264219869,557503043,07/12/2025 08:48:52 PM,07/12/2025 08:53:11 PM,192.0.2.1,,,,Very satisfied,The dinosaur hall',
      '796134172351,206328084,06/27/2025 06:15:17 PM,06/27/2025 06:19:36 PM,192.0.2.2,,,,Dissatisfied,Half of it was closed',
      '834116172351,206328085,06/13/2025 06:15:17 PM,06/13/2025 06:19:36 PM,192.0.2.3,,,,Satisfied,The quiet room',
    ].join('\n'),
  );
  assert.deepEqual(column(rows, 4), ['2025-07-12', '2025-06-27', '2025-06-13']);
});

test('who commented, issued or rated, in Turkish and Polish, is who wrote; the office that served is not', async () => {
  for (const [header, name] of [
    ['Yorum Yapan', 'Nur Örnek'],
    ['Wystawiający', 'Anna Przykład'],
  ] as const)
    assert.deepEqual(
      column(await told(`Data,${header},Ocena,Komentarz\n2024-05-31,${name},5,Bardzo dobra obsługa i szybko`), 0),
      [name],
      header,
    );
  const offices = ['2022-04-25,市民課,満足,丁寧に教えてくれました', '2022-04-29,税務課,不満,たらい回しにされた'];
  const rows = await told(['回答日,課名,窓口対応の満足度,自由記述', ...offices].join('\n'));
  assert.deepEqual(column(rows, 0), [undefined, undefined]);
});

test('the name of whoever created a record is who wrote, and that of whoever updated it is not', async () => {
  const data = ['Sách đẹp, giao nhanh hơn dự kiến', 'Sách bị móp góc, giấy ố vàng', 'Tạm ổn'].map((content, i) => ({
    id: 100 + i,
    content,
    rating: 5 - i,
    created_at: 1772416800 + i * 86400,
    created_by: { id: 2201 + i, name: null, full_name: ['An Mẫu', 'Bình Mẫu', 'Chi Mẫu'][i], purchased: true },
    updated_by: { full_name: ['Kim Shop', 'Lan Shop', 'Kim Shop'][i] },
  }));
  assert.deepEqual(column(await told(JSON.stringify({ data }), 'created.json'), 0), ['An Mẫu', 'Bình Mẫu', 'Chi Mẫu']);
});
