import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';
import { at, day, PEOPLE, SAID, sevenRows, type Columns } from './testing/seven-rows.ts';

// Lists as shops, forms and help desks of many countries write them.
const dir = mkdtempSync(join(tmpdir(), 'smm-telling-countries-'));
after(() => rmSync(dir, { recursive: true }));

const items = async (columns: Columns) => (await sevenRows(dir, columns)).items;
const told = async (lines: readonly string[]) => {
  const { rows } = await takeSource(join(dir, 'export.csv'), lines.join('\n'));
  return rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.body, item.title]);
};
const who = { Name: (i: number) => at(PEOPLE, i) };
const said = { ...who, Comment: (i: number) => at(SAID, i) };

describe('number, day, name, rating and words', () => {
  const HEADERS: Readonly<Record<string, string>> = {
    Kannada: 'ಕ್ರಮ ಸಂಖ್ಯೆ|ದಿನಾಂಕ|ಗ್ರಾಹಕರ ಹೆಸರು|ರೇಟಿಂಗ್|ಅಭಿಪ್ರಾಯ',
    Malayalam: 'നമ്പർ|തീയതി|പേര്|റേറ്റിംഗ്|അഭിപ്രായം',
    Odia: 'ନମ୍ବର|ତାରିଖ|ନାମ|ରେଟିଂ|ମତାମତ',
    Punjabi: 'ਨੰਬਰ|ਤਾਰੀਖ|ਨਾਮ|ਰੇਟਿੰਗ|ਵਿਚਾਰ',
    'Kurdish (Sorani)': 'ژمارە|بەروار|ناوی میوان|ئەستێرە|بۆچوون',
    Malagasy: 'Laharana|Daty|Anarana|Naoty|Hevitra',
    Malay: 'Bil.|Tarikh|Nama|Penilaian|Maklum Balas Anda',
  };
  for (const [language, headers] of Object.entries(HEADERS))
    test(`in ${language}`, async () => {
      const [number = '', date = '', name = '', rating = '', words = ''] = headers.split('|');
      const all = await items({
        [number]: (i) => String(i + 1),
        [date]: (i) => day(i),
        [name]: (i) => at(PEOPLE, i),
        [rating]: (i) => String(5 - (i % 4)),
        [words]: (i) => at(SAID, i),
      });
      assert.deepEqual(
        all.map((item) => [
          item.authorName,
          item.rating?.ratingValue,
          item.body,
          item.title,
          item.datePublished?.slice(0, 10),
        ]),
        SAID.map((text, i) => [at(PEOPLE, i), 5 - (i % 4), text, undefined, day(i)]),
      );
    });
});

describe('good or bad, as a help desk asks', () => {
  const WORDS: Readonly<Record<string, string>> = {
    'Ticket ID|Zufriedenheit': 'Gut|Schlecht',
    'ID del ticket|Calificación de satisfacción': 'Buena|Mala',
    'ID диалога|Оценка': 'Хорошо|Плохо',
    'ID du ticket|Note de satisfaction': 'Bonne|Mauvaise',
    'チケット番号|満足度': '良い|悪い',
  };
  for (const [headers, words] of Object.entries(WORDS))
    test(`in ${words}`, async () => {
      const [ticket = '', rating = ''] = headers.split('|');
      const all = await items({
        [ticket]: (i) => `77${i}`,
        ...said,
        [rating]: (i) => at(words.split('|'), i),
      });
      assert.deepEqual(
        all.map((item) => [item.rating?.ratingValue, item.rating?.bestRating, item.body]),
        SAID.map((text, i) => [1 - (i % 2), 1, text]),
      );
    });

  test('elsewhere the same words may be two of a scale', async () => {
    const all = await items({ ...said, Bewertung: (i) => at(['Gut', 'Schlecht'], i) });
    assert.ok(all.every(({ rating }) => rating?.bestRating !== 1));
  });

  test('a reason that is picked from a list beside what was remarked is no part of the words', async () => {
    const all = await items({
      'ID del ticket': (i) => `77${i}`,
      Solicitante: (i) => at(PEOPLE, i),
      'Calificación de satisfacción': (i) => at(['Buena', 'Mala'], i),
      'Comentario de satisfacción': (i) => at(SAID, i),
      'Motivo de insatisfacción': (i) => (i % 2 ? at(['El problema no se resolvió', 'Tardó demasiado'], i >> 1) : ''),
    });
    assert.deepEqual(
      all.map(({ body }) => body),
      SAID,
    );
  });
});

describe('beside the words', () => {
  for (const [good, bad] of [
    ['Tags positivas', 'Tags negativas'],
    ['Etiquetas positivas', 'Etiquetas negativas'],
    ['Positive labels', 'Negative labels'],
  ] as const)
    test(`${good} were tapped on`, async () => {
      const all = await items({
        ...said,
        [good]: (i) => (i % 2 ? '' : 'Food;Packaging and delivery'),
        [bad]: (i) => (i % 2 ? 'Time it took to come' : ''),
      });
      assert.deepEqual(
        all.map(({ body }) => body),
        SAID,
      );
    });

  test('lists as programs write them were picked', async () => {
    const all = await items({
      ...said,
      pros: (i) => (i % 2 ? '[]' : "['quiet', 'easy to clean']"),
      cons: (i) => (i % 2 ? "['short cable']" : '[]'),
    });
    assert.deepEqual(
      all.map(({ body }) => body),
      SAID,
    );
  });

  for (const header of ['История', 'Story', 'teaser', 'Historia'])
    test(`${header} beside what was good and bad is the whole of it`, async () => {
      const all = await items({
        ...who,
        Pros: () => '',
        Cons: (i) => (i === 2 ? 'The price' : ''),
        [header]: said.Comment,
      });
      assert.deepEqual(
        all.map(({ body }) => body?.includes('\n\n') === true || SAID.includes(body as string)),
        SAID.map(() => true),
      );
      assert.equal(all[0]?.body, SAID[0]);
      assert.ok(all[2]?.body?.includes('The price') && all[2].body.includes(SAID[2] as string));
    });
});

test('what kind of article it was is no headline in a shop’s list', async () => {
  const lines = ['Артикул,Предмет,Имя,Количество звезд,Текст отзыва'];
  const kinds = ['Чайники', 'Чайники', 'Пледы', 'Пледы', 'Чайники'];
  kinds.forEach((kind, i) => lines.push(`A-${kind.length},${kind},${PEOPLE[i]},${5 - i},"${SAID[i]}"`));
  assert.deepEqual(
    await told(lines),
    kinds.map((_, i) => [PEOPLE[i], 5 - i, SAID[i], undefined]),
  );
});

test('how likely an answer is to be worthless is no rating, and the reason for a mark is words', async () => {
  const why = ['教练很专业,器械也新', '高峰期总是要排队', '淋浴没有热水', '团课老师有激情'];
  const lines = ['编号,清洗数据结果,智能清洗数据无效概率,昵称,1.你会把我们推荐给朋友吗?(0-10),2.打这个分数的原因是'];
  why.forEach((text, i) => lines.push(`${i + 1},有效,${i}%,小样${i},${10 - 2 * i},"${text}"`));
  assert.deepEqual(
    await told(lines),
    why.map((text, i) => [`小样${i}`, 10 - 2 * i, text, undefined]),
  );
});

test('one is the best where the header says so in a word without an end', async () => {
  const all = await items({ ...said, 'Ako hodnotíte? (1 = výborne, 5 = veľmi zle)': (i) => String(1 + (i % 5)) });
  assert.deepEqual(
    all.map(
      ({ rating }) =>
        rating &&
        (rating.ratingValue - (rating.worstRating ?? 1)) / ((rating.bestRating ?? 5) - (rating.worstRating ?? 1)),
    ),
    SAID.map((_, i) => 1 - (i % 5) / 4),
  );
});
