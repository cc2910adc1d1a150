import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';
import { at, day, PEOPLE, SAID, sevenRows, type Columns } from './testing/seven-rows.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-names-halves-'));
after(() => rmSync(dir, { recursive: true }));

const items = async (columns: Columns) => (await sevenRows(dir, columns)).items;
const rated = {
  Date: (i: number) => day(i),
  Comment: (i: number) => at(SAID, i),
  Stars: (i: number) => String(5 - (i % 4)),
};
const authors = async (columns: Columns) => (await items({ ...columns, ...rated })).map(({ authorName }) => authorName);
const ROOMS = ['Lavender', 'Rosemary', 'Olive', 'Mint'];
const FIRST = ['Nora', 'Anna', 'Tom', 'Peter', 'Maria', 'Paul', 'Eva'];

describe('both names of a person in one cell are joined to nothing', () => {
  for (const [whole, room] of [
    ['Ime i prezime', 'Apartman'],
    ['Име и презиме', 'Соба'],
    ['Jméno a příjmení', 'Pokoj'],
    ['Izena eta abizena', 'Mahaia'],
    ['სახელი და გვარი', 'ოთახი'],
    ['Ad və soyad', 'Otaq'],
    ['Nimi', 'Mökki'],
    ['Name & surname', 'Table'],
  ] as const)
    test(`“${whole}” beside “${room}”`, async () => {
      const names = [...PEOPLE.slice(0, 3), '', ...PEOPLE.slice(4)];
      assert.deepEqual(
        await authors({ [whole]: (i) => at(names, i), [room]: (i) => at(ROOMS, i) }),
        names.map((name) => name || undefined),
      );
    });
});

describe('the last name stands beside the first, in every language that asks for both', () => {
  const LAST = ['van Zyl', 'Sample', 'Steyn', 'du Preez', 'Probe', 'Botha', 'Muster'];
  for (const [given, family] of [
    ['Naam', 'Van'],
    ['Izena', 'Abizena'],
    ['სახელი', 'გვარი'],
    ['Անուն', 'Ազգանուն'],
    ['Ism', 'Familiya'],
    ['Nama depan', 'Nama belakang'],
    ['नाम', 'उपनाम'],
    ['Emri', 'Mbiemri'],
  ] as const)
    test(`“${given}” and “${family}”`, async () => {
      assert.deepEqual(
        await authors({ [given]: (i) => at(FIRST, i), [family]: (i) => at(LAST, i) }),
        FIRST.map((name, i) => `${name} ${at(LAST, i)}`),
      );
    });

  test('a Dutch “Van” says where somebody is from', async () => {
    const towns = ['Voorbeeldstad', 'Nieuwdorp', 'Oudburg', 'Testum', 'Zeeheim', 'Bovenbos', 'Proefdam'];
    assert.deepEqual(await authors({ Naam: (i) => at(FIRST, i), Van: (i) => at(towns, i) }), FIRST);
  });
});

describe('a short answer to what was good or bad is a part of the words', () => {
  const SHORT = ['Sauna!', 'The quiet morning', 'A view', 'Breakfast', 'Warm rooms', 'Its lake', 'Silence'];
  for (const question of [
    '3. Mikä oli parasta?',
    '3. What was best?',
    'Was war am besten?',
    'Qu’est-ce qui était le mieux ?',
    'Co było najlepsze?',
    'Что было лучшим?',
    '一番良かったのは何ですか',
  ])
    test(question, async () => {
      const all = await items({
        Name: (i) => at(PEOPLE, i),
        ...rated,
        [question]: (i) => at(SHORT, i),
        'What could we improve?': (i) => (i === 1 ? '-' : at(SAID, i + 1)),
      });
      assert.ok(all.every(({ body }, i) => body?.includes(at(SHORT, i)) && body.includes(at(SAID, i))));
      assert.ok(all[0]?.body?.includes(at(SAID, 1)));
      assert.doesNotMatch(all[1]?.body ?? '', /improve/);
    });

  test('whom they liked best is none', async () => {
    const all = await items({ Name: (i) => at(PEOPLE, i), ...rated, 'Which employee was best?': (i) => at(FIRST, i) });
    assert.equal(all[0]?.body, SAID[0]);
  });
});

test('plus and minus beside a text are what was good and what was not', async () => {
  const halves = (i: number) => ({ plus: i === 0 ? null : 'a fair price', minus: i === 1 ? 'loud' : null });
  const records = SAID.map((text, i) => ({
    author: at(PEOPLE, i),
    rating: 5 - (i % 4),
    comment: { ...halves(i), text },
    feedback: { positive: i, negative: 0 },
  }));
  const { rows } = await takeSource(join(dir, 'plus.json'), JSON.stringify({ data: records }));
  assert.equal(rows[0]?.item.body, SAID[0]);
  for (const part of ['a fair price', 'loud', SAID[1] as string]) assert.ok(rows[1]?.item.body?.includes(part));
});

test('a summary behind pros and cons is words, before them a headline', async () => {
  const element = (name: string, text: string) => `<${name}><![CDATA[${text}]]></${name}>`;
  const feed = (names: readonly string[]) =>
    `<?xml version="1.0"?><reviews>${SAID.map((text, i) => {
      const cells: Record<string, string> = {
        pros: i % 3 ? '' : text,
        cons: '',
        summary: i % 2 ? 'Never again' : 'Would buy',
      };
      if (i === 4) cells['cons'] = 'Far too slow';
      return `<review><total_rating>${5 - (i % 4)}</total_rating><name>${at(PEOPLE, i)}</name>${names
        .map((name) => element(name, cells[name] as string))
        .join('')}</review>`;
    }).join('')}</reviews>`;
  const take = async (names: readonly string[]) =>
    (await takeSource(join(dir, 'summary.xml'), feed(names))).rows.map(({ item }) => item);
  const behind = await take(['pros', 'cons', 'summary']);
  assert.ok(behind.every(({ title }) => title === undefined));
  assert.equal(behind[1]?.body, 'Never again');
  assert.match(behind[0]?.body ?? '', /The lamp came[^]*Would buy/);
  const before = await take(['summary', 'pros', 'cons']);
  assert.equal(before[0]?.title, 'Would buy');
});
