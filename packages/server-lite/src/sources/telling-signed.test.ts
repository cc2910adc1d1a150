import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { peopleIn } from './columns/people.ts';
import { at, day, PEOPLE, SAID, sevenRows, type Columns } from './testing/seven-rows.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-signed-'));
after(() => rmSync(dir, { recursive: true }));

/** Who wrote, as a table of seven rows tells it beside a day, stars and words. */
async function signedBy(columns: Columns): Promise<(string | undefined)[]> {
  const { items } = await sevenRows(dir, {
    ...columns,
    Date: (i) => day(i),
    Stars: (i) => String(5 - (i % 4)),
    Comment: (i) => at(SAID, i),
  });
  return items.map(({ authorName }) => authorName);
}

describe('who is called by a title, an initial or as a family is somebody', () => {
  for (const names of [
    ['chị Mai', 'Cô Zuvka', 'anh Ondri'],
    ['pani Zuvka', 'Pan Ondri', 'państwo Velt'],
    ['paní Zuvka', 'slečna Velt', 'pan Ondri'],
    ['fru Velt', 'Frk. Zuvka', 'familien Ondri'],
    ['Fam. Velt', 'Familie Ondri', 'Oma Zuvka'],
    ['Nonna Zuvka', 'Sig.ra Velt', 'Famiglia Ondri'],
    ['Doña Zuvka', 'Sr. Velt', 'Familia Ondri'],
    ['сем. Велти', 'г-жа Зувка', 'пані Ондра'],
    ['Velt család', 'Zuvka néni', 'Ondri úr'],
    ['Velt family', 'Mrs Zuvka', 'Uncle Ondri'],
    ['Ondri Bey', 'Zuvka Hanım', 'Velt ailesi'],
    ['Ibu Zuvka', 'Pak Ondri', 'Mbak Velt'],
    ['M.K.', 'A. B.', 'Z.V.'],
  ])
    test(names.join(', '), () => {
      assert.equal(peopleIn(names).certain, 1);
    });

  test('things are not', () => {
    assert.equal(peopleIn(['Em dash', 'Massage', 'Sauna', 'Table lamp', 'Bi-colour vase']).certain, 0);
  });
});

describe('whoever an animal or a child belongs to wrote, in whichever form of the word', () => {
  for (const [owner, ward] of [
    ['Imię opiekuna', 'Imię i gatunek zwierzaka'],
    ['Jméno majitele', 'Jméno zvířete'],
    ['Meno majiteľky', 'Meno psa'],
    ['Omistajan nimi', 'Lemmikin nimi'],
    ['Имя хозяйки', 'Кличка питомца'],
    ['Ime vlasnice', 'Ime ljubimca'],
    ['Savininko vardas', 'Augintinio vardas'],
    ['Īpašnieka vārds', 'Dzīvnieka vārds'],
    ['Owner', 'Pet'],
  ] as const)
    test(`${owner}, not ${ward}`, async () => {
      const authors = await signedBy({
        Nazwa: () => '',
        [owner]: (i) => at(PEOPLE, i),
        [ward]: (i) => at(['Rex', 'Mila', 'Bobik', 'Tosha', 'Fuzz', 'Brum', 'Kiko'], i),
      });
      assert.deepEqual(authors, PEOPLE);
    });
});

test('a name that nobody filled in, as in a form without a login, leaves it to the question that was', async () => {
  for (const question of ['Wie dürfen wir Sie nennen?', 'Как к вам обращаться?', 'お名前', 'Nom à afficher']) {
    const authors = await signedBy({
      ID: (i) => String(i + 1),
      Name: () => '',
      [question]: (i) => at(PEOPLE, i),
    });
    assert.deepEqual(authors, PEOPLE, question);
  }
});
