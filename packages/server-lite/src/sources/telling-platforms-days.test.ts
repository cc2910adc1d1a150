import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { at, day, PEOPLE, SAID, sevenRows, type Columns } from './testing/seven-rows.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-days-'));
after(() => rmSync(dir, { recursive: true }));

const items = async (columns: Columns) => (await sevenRows(dir, columns)).items;
const who = { Customer: (i: number) => at(PEOPLE, i) };
const said = { ...who, Comment: (i: number) => at(SAID, i) };
const days = async (columns: Columns) =>
  (await items({ ...said, ...columns })).map(({ datePublished }) => datePublished?.slice(0, 10));

describe('which day is the review’s', () => {
  test('half a day’s clock beside numbers without a nought is of the United States', async () => {
    const own = ['1/9/25 8:44 AM', '1/9/25 12:31 PM', '1/10/25 1:05 PM', '1/11/25 9:00 AM'];
    const read = ['2025-01-09', '2025-01-09', '2025-01-10', '2025-01-11'];
    assert.deepEqual(
      await days({ Submitted: (i) => at(own, i) }),
      SAID.map((_, i) => at(read, i)),
    );
  });

  test('the month first and by its name, the year in two figures', async () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul'];
    assert.deepEqual(
      await days({ When: (i) => `${at(months, i)}-${String(10 + i)}-24 10:22` }),
      SAID.map((_, i) => day(i)),
    );
  });

  test('a month that stays beside days that change, and a year in two figures', async () => {
    assert.deepEqual(
      await days({ 'Completion time': (i) => `11/${4 + i}/24 9:1${i}:08` }),
      SAID.map((_, i) => `2024-11-${String(4 + i).padStart(2, '0')}`),
    );
  });

  test('a questionnaire was completed after the guest had come', async () => {
    const all = await days({
      'Date completed': (i) => `${day(i, 5)} 07:45`,
      Arrival: (i) => day(i),
      Departure: (i) => day(i, 3),
      'Would you recommend us?': (i) => (i % 3 ? 'Yes' : 'No'),
    });
    assert.deepEqual(
      all,
      SAID.map((_, i) => day(i, 5)),
    );
  });

  test('when the business answered is none', async () => {
    const all = await items({
      ...said,
      order_date: (i) => `${day(i)}T19:22:00Z`,
      response: (i) => (i === 1 ? 'We are sorry, please call us.' : ''),
      responded_at: (i) => (i === 1 ? `${day(i, 2)}T10:00:00Z` : ''),
    });
    assert.ok(all.every(({ datePublished }) => datePublished === undefined));
    assert.equal(all[1]?.reply?.date?.slice(0, 10), day(1, 2));
  });

  test('the day that somebody gave comes before the one on which the record was made', async () => {
    const all = await days({ date: (i) => day(i), created_at: (i) => `${day(i, i % 2)}T08:20:00Z` });
    assert.deepEqual(
      all,
      SAID.map((_, i) => day(i)),
    );
  });
});

describe('which rating it was', () => {
  test('the type of a feedback, rather than the score of who gave it', async () => {
    const all = await items({
      'Feedback Type': (i) => at(['Positive', 'Negative', 'Neutral'], i),
      Feedback: (i) => at(SAID, i),
      'From (User ID)': (i) => `shopper_${i}x`,
      'Feedback Score': (i) => String(1882 - 300 * i),
    });
    assert.deepEqual(
      all.map(({ authorName, rating }) => [authorName, rating?.ratingValue, rating?.bestRating]),
      SAID.map((_, i) => [`shopper_${i}x`, [2, 0, 1][i % 3], 2]),
    );
  });

  test('up to five of what else is given', async () => {
    const all = await items({ ...said, 'Taco Rating': (i) => `${1 + (i % 5)} Taco${i % 5 ? 's' : ''}` });
    assert.deepEqual(
      all.map(({ rating }) => [rating?.ratingValue, rating?.bestRating]),
      SAID.map((_, i) => [1 + (i % 5), 5]),
    );
  });

  for (const [yes, no] of [
    ['Polecam', 'Nie polecam'],
    ['Doporučuji', 'Nedoporučuji'],
    ['Рекомендую', 'Не рекомендую'],
  ] as const)
    test(`“${yes}” and “${no}” are one of one and none`, async () => {
      const all = await items({ ...said, 'Czy polecasz?': (i) => (i % 2 ? no : yes) });
      assert.deepEqual(
        all.map(({ rating }) => rating?.ratingValue),
        SAID.map((_, i) => 1 - (i % 2)),
      );
    });

  test('a yes or a no that is called the rating, rather than one of its parts', async () => {
    const all = await items({
      ...said,
      Ocena: (i) => (i % 3 ? 'polecam' : 'nie polecam'),
      'Zgodność z opisem': (i) => String(5 - (i % 3)),
      'Czas wysyłki': (i) => String(3 + (i % 3)),
    });
    assert.deepEqual(
      all.map(({ rating }) => rating?.ratingValue),
      SAID.map((_, i) => (i % 3 ? 1 : 0)),
    );
  });

  test('how often somebody was answered is none', async () => {
    const all = await items({ ...said, reply_count: (i) => String([2, 9, 1, 0, 3][i % 5]) });
    assert.ok(all.every(({ rating }) => rating === undefined));
  });

  test('how likely somebody is to recommend, rather than one of several parts', async () => {
    const all = await items({
      ...said,
      'Recommanderiez-vous ce praticien ? (0 à 10)': (i) => String(10 - i),
      Ponctualité: (i) => at(['Très bien', 'Insuffisant', 'Bien'], i),
      Accueil: (i) => at(['Très bien', 'Bien', 'Insuffisant'], i),
    });
    assert.deepEqual(
      all.map(({ rating }) => rating?.ratingValue),
      SAID.map((_, i) => 10 - i),
    );
  });
});

describe('who wrote, and what is no headline', () => {
  test('a name comes before what somebody signs in with', async () => {
    const all = await items({
      Reviewer: (i) => at(PEOPLE, i),
      'Reviewer Username': (i) => `user${i}x`,
      Review: (i) => at(SAID, i),
    });
    assert.deepEqual(
      all.map(({ authorName }) => authorName),
      SAID.map((_, i) => at(PEOPLE, i)),
    );
  });

  test('neither a yes nor a role is anybody', async () => {
    const all = await items({
      Kommentare: (i) => at(SAID, i),
      Kundenservice: (i) => ['', 'Ja', 'Nein'][i % 3] as string,
      'Rolle des Bewerters': () => 'Käufer',
    });
    assert.ok(all.every(({ authorName }) => authorName === undefined));
  });

  test('a level that was picked, the title of an order and a post in a company are none', async () => {
    const all = await items({
      ...who,
      'Title/Company': (i) => at(['Baker', 'CEO, Sample Farms', 'Designer', 'Owner'], i),
      Auftragstitel: (i) => at(['Bad fliesen 12 qm', 'Terrasse', 'Flur', 'Dusche bodengleich'], i),
      'Noise Level': (i) => at(['Moderate', 'Energetic', 'Quiet'], i),
      Review: (i) => at(SAID, i),
    });
    assert.ok(all.every(({ title, body }, i) => title === undefined && body === at(SAID, i)));
  });
});

test('what an article is called comes again in a list of articles, and is no headline', async () => {
  const all = await items({
    'Артикул WB': (i) => String(100 + (i % 2)),
    Название: (i) => at(['Платье льняное', 'Рубашка мужская'], i),
    'Имя покупателя': (i) => at(PEOPLE, i),
    'Текст отзыва': (i) => at(SAID, i),
  });
  assert.ok(all.every(({ title }) => title === undefined));
});

test('the comment of a shop is none of its customer’s words, beside what is called the content', async () => {
  const said = ['ふわふわで吸水性抜群です。', '色落ちします。残念でした。', 'リピートです!', '思ったより薄手でした。'];
  const answers = [
    'ご投稿ありがとうございます。',
    'ご不便をおかけし申し訳ございません。',
    '',
    'またのご利用をお待ちしております。',
  ];
  const all = await items({
    ニックネーム: (i) => at(['みかん', 'ゴン太', 'さくら', 'たろう'], i),
    おすすめ度: (i) => String(1 + (i % 5)),
    内容: (i) => at(said, i),
    コメント: (i) => at(answers, i),
  });
  assert.deepEqual(
    all.map(({ body }) => body),
    SAID.map((_, i) => at(said, i)),
  );
});

test('the reason for an answer is asked of whoever gave it, and what a program found is none of their words', async () => {
  const all = await items({
    ...who,
    'Uddyb gerne dit svar': (i) => at(SAID, i),
    'Positive Mentions': (i) => at(['Wellness, Food', 'Hotel', ''], i),
    'Negative Mentions': (i) => at(['', 'Kids', 'Room, Noise'], i),
  });
  assert.deepEqual(
    all.map(({ body }) => body),
    SAID,
  );
});
