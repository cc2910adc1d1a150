import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { at, day, PEOPLE, SAID, sevenRows, STAFF, type Columns } from './testing/seven-rows.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-people-'));
after(() => rmSync(dir, { recursive: true }));

const items = async (columns: Columns) => (await sevenRows(dir, columns)).items;
/** Two of the seven gave no name. */
const SIGNED = PEOPLE.map((name, i) => (i % 3 === 2 ? '' : name));
const CALLED = ['Emil', 'Rosa', 'Leo', 'Hanna', 'Bruno', 'Ida', 'Max'];
const FELT = ['Great lamp', 'Too slow', 'Very nice', 'Does its job', 'Lovely', 'Good advice', 'Broken'];
const THINGS = ['Lamp Oslo', 'Table Rome', 'Chair Nice'];
const signed = (i: number) => at(SIGNED, i);
const called = (i: number) => at(CALLED, i);
const served = (i: number) => at(STAFF, i);
const thing = (i: number) => at(THINGS, i);
const rated = {
  Stars: (i: number) => String(5 - (i % 4)),
  Comment: (i: number) => at(SAID, i),
  Date: (i: number) => day(i),
};
const authors = async (columns: Columns) => (await items({ ...columns, ...rated })).map(({ authorName }) => authorName);
const WANTED = SIGNED.map((name) => name || undefined);

describe('who did the work stands in for nobody who gave no name', () => {
  for (const [author, other] of [
    ['Customer', 'Served by'],
    ['Kunde', 'Behandelt von'],
    ['Client', 'Réalisé par'],
    ['Cliente', 'Atendido por'],
    ['Klant', 'Uitgevoerd door'],
    ['Kund', 'Utförd av'],
    ['Asiakas', 'Suorittaja'],
    ['Klient', 'Wykonał'],
    ['Ügyfél', 'Végezte'],
    ['Müşteri', 'İşlem tarafından'],
    ['Клиент', 'Выполнил'],
    ['Klijent', 'Izvršio'],
    ['Pelanggan', 'Dilayani oleh'],
    ['お名前', '誰が担当しましたか'],
    ['Your name', 'Who served you?'],
    ['Ihr Name', 'Wer hat Sie bedient?'],
    ['Uw naam', 'Wie heeft u geholpen?'],
    ['Jméno', 'Kdo vás učil?'],
    ['Name', 'Assigned to'],
  ] as const)
    test(`“${other}” beside “${author}”`, async () => {
      assert.deepEqual(await authors({ [author]: signed, [other]: served }), WANTED);
      const all = await items({ [author]: signed, [other]: called, ...rated });
      assert.deepEqual(
        all.map(({ authorName, title }) => [authorName, title]),
        WANTED.map((name) => [name, undefined]),
      );
    });

  test('nor is it who wrote where nobody else is named', async () => {
    for (const header of ['Served by', 'Kdo vás učil?', 'Wer hat Sie bedient?'])
      assert.deepEqual(
        await authors({ [header]: (i) => at(PEOPLE, i) }),
        PEOPLE.map(() => undefined),
        header,
      );
  });

  test('who answers is asked who they are', async () => {
    for (const header of ['Who are you?', 'Vem är du som svarar?', 'Wer sind Sie?', 'Mohon isi nama lengkap Anda'])
      assert.deepEqual(await authors({ [header]: (i) => at(PEOPLE, i) }), PEOPLE, header);
  });

  test('nor is anybody by a trade, but for a pupil of one', async () => {
    for (const header of [
      'Guide',
      'Fahrer',
      'Coiffeuse',
      'Peluquero',
      'Fryzjer',
      'Vodič',
      'Водитель',
      'السائق',
      '导游',
    ])
      assert.deepEqual(
        await authors({ [header]: (i) => at(PEOPLE, i) }),
        PEOPLE.map(() => undefined),
        header,
      );
    assert.deepEqual(await authors({ Fahrschüler: (i) => at(PEOPLE, i), Fahrlehrer: called }), PEOPLE);
  });

  test('who wrote or booked is named in the same way', async () => {
    for (const header of [
      'Written by',
      'Eingereicht von',
      'Publicado por',
      'Booked by',
      'Who are you?',
      'Wer sind Sie?',
    ])
      assert.deepEqual(await authors({ [header]: (i) => at(PEOPLE, i) }), PEOPLE, header);
  });
});

test('a name beside a name stands in only where it is the same one’s', async () => {
  const place = (i: number) => at(['Kiosk at the exit', 'Link by mail'], i);
  assert.deepEqual(await authors({ 'Nome e cognome': signed, 'Collector Name': place }), WANTED);
  assert.deepEqual(await authors({ 'نام شما': signed, 'نام تور': thing }), WANTED);
  assert.deepEqual(await authors({ Name: signed, Person: served }), WANTED);
  const first = (i: number) => at(PEOPLE, i).split(' ')[0] ?? '';
  assert.deepEqual(
    await authors({ 'Full name': signed, Nickname: first }),
    PEOPLE.map((name, i) => signed(i) || name.split(' ')[0]),
  );
});

describe('a child and an animal do not write', () => {
  for (const [author, other] of [
    ['Parent', 'Child'],
    ['Name der Eltern', 'Name des Kindes'],
    ['Responsável', 'Aluno'],
    ['Veli', 'Öğrenci'],
    ['Nama ibu bapa', 'Nama anak'],
    ['家长姓名', '孩子姓名'],
    ['Votre nom', 'Prénom de votre enfant'],
    ['Owner', 'Pet'],
    ['Tierhalter', 'Tier'],
    ['Majiteľ', 'Zviera'],
    ['Dueño', 'Mascota'],
    ['Господар', 'Тварина'],
    ['飼い主名', 'ペット名'],
  ] as const)
    test(`“${author}” does, not “${other}”`, async () => {
      assert.deepEqual(await authors({ [other]: called, [author]: signed }), WANTED);
    });

  test('an owner where no animal is named is whoever looks after the list', async () => {
    const all = await items({ Owner: called, Name: (i) => at(PEOPLE, i), ...rated });
    assert.deepEqual(
      all.map(({ authorName }) => authorName),
      PEOPLE,
    );
  });

  test('a membership called tier makes no account’s owner a customer', async () => {
    const tier = (i: number) => at(['Gold', 'Silver'], i);
    assert.deepEqual(await authors({ Tier: tier, 'Account owner': called, Customer: signed }), WANTED);
  });
});

describe('a name that a form asks for in parts is one', () => {
  const part = (place: 0 | 1) => (i: number) => signed(i).split(' ')[place] ?? '';
  for (const [first, last] of [
    ['ParentName_First', 'ParentName_Last'],
    ['Name (First)', 'Name (Last)'],
    ['Name - First Name', 'Name - Last Name'],
    ['Nombre (Primero)', 'Nombre (Último)'],
    ['Naam (Voornaam)', 'Naam (Achternaam)'],
    ['yourNameFirst', 'yourNameLast'],
  ] as const)
    test(`“${first}” and “${last}”`, async () => {
      assert.deepEqual(await authors({ [first]: part(0), [last]: part(1) }), WANTED);
    });

  test('with what stands between them, and without what stands before', async () => {
    const name = (i: number) =>
      [
        ['', 'Anna', '', 'van der', 'Voorbeeld'],
        ['Dr.', 'Bo', '', '', 'Sample'],
        ['', '', '', '', ''],
        ['', 'Cas', 'J.', 'ter', 'Proef'],
      ][i % 4] as string[];
    const all = await authors({
      'Naam (Prefix)': (i) => at(name(i), 0),
      'Naam (Voornaam)': (i) => at(name(i), 1),
      'Naam (Middle)': (i) => at(name(i), 2),
      'Naam (Tussenvoegsel)': (i) => at(name(i), 3),
      'Naam (Achternaam)': (i) => at(name(i), 4),
    });
    assert.deepEqual(all.slice(0, 4), ['Anna van der Voorbeeld', 'Bo Sample', undefined, 'Cas J. ter Proef']);
  });

  test('the first and the last visit are no name', async () => {
    const all = await items({ Name: signed, Visit_First: (i) => day(i), Visit_Last: (i) => day(i, 2), ...rated });
    assert.deepEqual(
      all.map(({ authorName }) => authorName),
      WANTED,
    );
  });
});

describe('what is a headline', () => {
  const titled = async (columns: Columns) =>
    (await items({ Name: signed, ...columns, ...rated })).map(({ title }) => title);
  for (const header of [
    'In één zin',
    'In einem Satz',
    'Jednou větou',
    'Sum up your stay in one sentence',
    '一言で',
    '한줄평',
  ])
    test(`“${header}” beside the words is`, async () => {
      assert.deepEqual(await titled({ [header]: (i) => at(FELT, i) }), FELT);
    });

  for (const header of [
    'Which lamp did you like best?',
    '¿Qué plato te gustó más?',
    'Título de la publicación',
    'Titel der Anzeige',
    'Listing title',
    'Название тура',
    'Programme',
  ])
    test(`“${header}” is not`, async () => {
      assert.ok((await titled({ [header]: thing })).every((title) => title === undefined));
    });

  test('the title of an offer is none where that of the review is missing', async () => {
    const all = await titled({
      'Título de la publicación': thing,
      'Título de la opinión': (i) => (i % 3 === 1 ? '' : at(FELT, i)),
    });
    assert.deepEqual(
      all,
      FELT.map((felt, i) => (i % 3 === 1 ? undefined : felt)),
    );
  });

  test('what was asked for in a sentence alone is what was said', async () => {
    const [first] = await items({ Name: signed, 'In één zin': (i) => at(SAID, i), Cijfer: rated.Stars });
    assert.deepEqual([first?.body, first?.title], [SAID[0], undefined]);
  });
});

test('of a help desk’s tickets only those are reviews whose answer was rated, under no subject of theirs', async () => {
  const { items: all } = await sevenRows(dir, {
    'Ticket ID': (i) => String(100 + i),
    Requester: (i) => at(PEOPLE, i),
    Subject: (i) => at(['Great delay', 'Wrong lamp', 'Good to go?', 'Invoice'], i) + ` ${i}`,
    'Satisfaction rating': (i) => at(['Good', 'Bad', 'Offered'], i),
    'Satisfaction comment': (i) => (i % 3 === 2 ? '' : at(SAID, i)),
    'Satisfaction reason': (i) => (i % 3 === 1 ? 'The issue was not resolved' : ''),
  });
  assert.deepEqual(
    all.slice(0, 3).map(({ title, body, rating }) => [title, body, rating?.ratingValue, rating?.bestRating]),
    [
      [undefined, SAID[0], 1, 1],
      [undefined, SAID[1], 0, 1],
      [undefined, undefined, undefined, undefined],
    ],
  );
});

test('what a ticket is about is no headline, in whatever language its list is', async () => {
  for (const [id, subject, beside] of [
    ['Ärende-ID', 'Ämne', 'Grupp'],
    ['Sagsnummer', 'Emne', 'Afdeling'],
    ['Zaaknummer', 'Onderwerp', 'Team'],
    ['Nr', 'Oggetto', 'Gruppo'],
  ] as const) {
    const all = await items({
      [id]: (i) => String(100 + i),
      [subject]: (i) => `${at(['Good to go', 'Wrong lamp', 'Great delay', 'Invoice'], i)} ${i}`,
      Agent: (i) => at(STAFF, i),
      [beside]: () => 'Support',
      ...rated,
    });
    assert.deepEqual(
      all.map(({ title }) => title),
      SAID.map(() => undefined),
      subject,
    );
  }
});

test('whether it may be shown is no part of what was said, in a sign or two', async () => {
  const all = await items({
    お名前: signed,
    ご感想をお聞かせください: (i) => at(SAID, i),
    ご意見のホームページ掲載: (i) => at(['可', '不可'], i),
    評価: rated.Stars,
  });
  assert.deepEqual(
    all.map(({ body }) => body),
    SAID,
  );
});

test('a dash that comes again is nobody and nothing', async () => {
  const [, , third] = await items({
    Name: (i) => signed(i) || '-',
    ...rated,
    Comment: (i) => (i % 3 === 2 ? '–' : at(SAID, i)),
  });
  assert.deepEqual([third?.authorName, third?.body], [undefined, undefined]);
  const once = await items({ ...rated, Comment: (i) => (i === 2 ? '-' : at(SAID, i)) });
  assert.equal(once[2]?.body, '-');
});
