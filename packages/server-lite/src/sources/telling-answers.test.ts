import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';
import { at, day, PEOPLE, SAID, sevenRows, THANKS, type Columns } from './testing/seven-rows.ts';
import { saysItAlone } from './values/question-label.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-answers-'));
after(() => rmSync(dir, { recursive: true }));

const items = async (columns: Columns) =>
  (
    await sevenRows(dir, {
      Date: (i) => day(i),
      Name: (i) => at(PEOPLE, i),
      'Rating (1-5)': (i) => String(5 - (i % 4)),
      ...columns,
    })
  ).items;
const bodies = async (columns: Columns) => (await items(columns)).map(({ body }) => body);

describe('the only question of a form stands before no answer, whatever it asks', () => {
  for (const question of [
    'Какво Ви хареса най-много?',
    'What could we do better?',
    'Was hat Ihnen am besten gefallen?',
    'Que pouvons-nous améliorer ?',
    '¿Qué fue lo mejor de su visita?',
    'アンケート：良かった点を教えてください',
    'Mikä oli parasta?',
  ])
    test(question, async () => {
      assert.deepEqual(await bodies({ [question]: (i) => at(SAID, i) }), SAID);
    });
});

describe('one answer alone out of two needs its question only where it is brief and says what was bad', () => {
  const GOOD = [
    'The view',
    'Sauna',
    'Nora at the desk was so kind to us',
    '',
    '',
    'The breakfast and the garden',
    'Quiet',
  ];
  const BAD = ['Stairs', '', '', 'Parking', 'We had to wait an hour for a room', 'Nothing at all, really', 'no'];
  for (const [good, bad] of [
    ['What did you like?', 'What can we improve?'],
    ['מה אהבת אצלנו?', 'מה כדאי לשפר?'],
    ['Was hat Ihnen gefallen?', 'Was können wir besser machen?'],
    ['¿Qué le gustó?', '¿Qué podemos mejorar?'],
    ['Co się Państwu podobało?', 'Co możemy poprawić?'],
    ['Что вам понравилось?', 'Что можно улучшить?'],
    ['Vad var bra?', 'Vad kan vi förbättra?'],
    ['Best bit', 'Worst bit / grumbles'],
  ] as const)
    test(`${good} ${bad}`, async () => {
      assert.deepEqual(await bodies({ [good]: (i) => at(GOOD, i), [bad]: (i) => at(BAD, i) }), [
        `${good}\nThe view\n\n${bad}\nStairs`,
        'Sauna',
        GOOD[2],
        `${bad}\nParking`,
        BAD[4],
        `${good}\n${GOOD[5]}\n\n${bad}\n${BAD[5]}`,
        `${good}\nQuiet\n\n${bad}\nno`,
      ]);
    });
});

test('whether an answer stands by itself, in many languages', () => {
  for (const good of [
    'What did you like best?',
    'What do you love about us?',
    '¿Qué fue lo mejor?',
    'Favourite moment',
    'Плюсы',
    'Достоинства',
    '良かった点',
    '喜欢的地方',
    'Bạn thích gì nhất?',
    'Kas jums patiko?',
    'Mitä hyvää?',
    'Τι σας άρεσε;',
    'Neyi beğendiniz?',
    'ชอบอะไร',
    'Uw mening',
    'Votre avis',
    'Comments',
  ])
    assert.ok(saysItAlone(good, 'Sauna'), good);
  for (const bad of [
    'What did you not like?',
    'What did you like least?',
    'What was missing?',
    'Недостатки',
    '¿Qué no le gustó?',
    '¿Qué podría ser mejor?',
    'Que pourrait être mieux ?',
    'Co se vám nelíbilo?',
    'Mitä parannettavaa?',
    '悪かった点',
    '不喜欢的地方',
    '아쉬운 점',
    'What do you like best, and what least?',
    'Why did you choose us?',
  ]) {
    assert.ok(!saysItAlone(bad, 'Sauna'), bad);
    assert.ok(saysItAlone(bad, 'The sauna was cold on both of our days'), bad);
    assert.ok(saysItAlone(bad, '部屋がとても寒かったので眠れませんでした'), bad);
  }
});

test('a word that goes on for ever is weighed at once', () => {
  assert.ok(!saysItAlone('What was missing?', 'x'.repeat(200_000)));
});

test('what was best beside what was worst is a half, not a headline, in short answers too', async () => {
  const best = [
    'a ride on the cart',
    'everything about it!!',
    'the lambs were lovely',
    '',
    'cake by the fire',
    'the slide, I went six times',
    '',
  ];
  const worst = [
    'queue at the gate',
    '',
    '£9 to park is steep',
    'Dogs were let off the lead all day.',
    'mud',
    'no',
    '',
  ];
  const all = await items({ 'Best bit': (i) => at(best, i), 'Worst bit': (i) => at(worst, i) });
  assert.ok(all.every(({ title }) => title === undefined));
  assert.deepEqual(
    all.slice(0, 4).map(({ body }) => body),
    [
      `Best bit\n${best[0]}\n\nWorst bit\n${worst[0]}`,
      best[1],
      `Best bit\n${best[2]}\n\nWorst bit\n${worst[2]}`,
      worst[3],
    ],
  );
});

test('what reads as the thanks of the shop is no headline', async () => {
  for (const header of ['vblurb', 'ownmsg']) {
    const all = await items({
      clblurb: (i) => at(SAID, i),
      [header]: (i) => (i % 2 ? '' : `${at(PEOPLE, i).split(' ')[0]}, ${at(THANKS, i).toLowerCase()} Great!`),
    });
    assert.ok(
      all.every(({ title, body }) => title === undefined && body !== undefined),
      header,
    );
  }
});

test('halves beside a remark, and ratings of several scales beside what they were brought to', async () => {
  const scales = [5, 10, 6, 5, 5, 10, 6];
  const reviews = SAID.map((said, i) => ({
    author: at(PEOPLE, i),
    review_date: day(i),
    average_rating_normalized: 100 - 10 * i,
    average_rating: String(((100 - 10 * i) / 100) * at(scales, i)),
    reviewer_comment: i === 1 ? null : said,
    reviewer_comment_positive: i === 1 ? 'A garden with a pond and old trees' : null,
    reviewer_comment_negative: i === 1 ? 'The walls are thin and the street is loud' : null,
  }));
  const { rows } = await takeSource(join(dir, 'reviews.json'), JSON.stringify({ totalCount: 7, reviews }));
  assert.equal(rows[0]?.item.body, SAID[0]);
  assert.equal(
    rows[1]?.item.body,
    'Reviewer comment positive\nA garden with a pond and old trees\n\nReviewer comment negative\nThe walls are thin and the street is loud',
  );
  assert.deepEqual(
    rows.map(({ item }) => [item.rating?.ratingValue, item.rating?.bestRating]),
    SAID.map((_, i) => [100 - 10 * i, 100]),
  );
});

describe('a note of the house that nobody was reached is no review, where the others have stars', () => {
  for (const note of [
    'no answer, left msg',
    'Left voicemail',
    'Non hanno scritto',
    'nicht erreicht',
    'pas de réponse',
    'no contesta',
    'nie odbiera',
    'не дозвонились',
    '부재중',
    'ei vastaa',
  ])
    test(note, async () => {
      const rows = SAID.map(
        (said, i) => `${at(PEOPLE, i)},${day(i)},${i === 3 ? '' : 5 - (i % 3)},"${i === 3 ? note : said}"`,
      );
      const { rows: taken, rejected } = await takeSource(
        join(dir, 'calls.csv'),
        `Customer,Date called,Rating,What they said\n${rows.join('\n')}\n`,
      );
      assert.equal(taken.length, SAID.length - 1);
      assert.match(rejected[0]?.reason ?? '', /not reached/);
    });

  test('with stars, or in a sentence, it is what somebody complains of', async () => {
    const said = ['No answer', 'No answer from the desk for an hour', ...SAID.slice(2)];
    const stars = (i: number) => (i === 1 ? '' : String(5 - (i % 4)));
    const all = await sevenRows(dir, { Name: (i) => at(PEOPLE, i), Rating: stars, Comment: (i) => at(said, i) });
    assert.deepEqual(
      all.items.map(({ body }) => body),
      said,
    );
  });
});
