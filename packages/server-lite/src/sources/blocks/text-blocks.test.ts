import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';
import { textBlocks } from './text-blocks.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-text-blocks-'));
after(() => rmSync(dir, { recursive: true }));

const take = async (text: string) => {
  const { rows, rejected } = await takeSource(join(dir, 'reviews.txt'), text);
  assert.deepEqual(rejected, []);
  return rows.map(({ item }) => [
    item.authorName,
    item.body,
    item.rating && item.rating.ratingValue / item.rating.bestRating,
    item.datePublished?.slice(0, 10),
  ]);
};

/** Texts, and who said what of how many stars on which day. */
const TAKEN: Readonly<Record<string, [string, unknown[][]]>> = {
  'stars and a day on one line': [
    `Nora Sample
★★★★★  Marso 2, 2025
Masarap ang tinapay tuwing umaga.

Tom Probe
★★☆☆☆  Marso 5, 2025
Mahaba ang pila.

Mia Prova
★★★★☆  Marso 9, 2025
Mabait ang tindera.
`,
    [
      ['Nora Sample', 'Masarap ang tinapay tuwing umaga.', 1, '2025-03-02'],
      ['Tom Probe', 'Mahaba ang pila.', 0.4, '2025-03-05'],
      ['Mia Prova', 'Mabait ang tindera.', 0.8, '2025-03-09'],
    ],
  ],
  'copied from a map, in German, with buttons and an answer': [
    `Anna Muster
Local Guide · 41 Rezensionen · 7 Fotos
★★★★★
vor einem Monat
Das Brot ist jeden Morgen frisch.
Gefällt mir
Teilen

Bernd Beispiel
2 Rezensionen
★★☆☆☆
vor 5 Monaten
Lange Schlange, kein Lächeln.

Auch am Sonntag.
Gefällt mir
Teilen
Antwort vom Inhaber
vor 4 Monaten
Hallo Bernd, das tut uns leid.
Gefällt mir
Teilen

Clara M.
1 Rezension
★★★★☆
vor 2 Jahren
Faire Preise
Gefällt mir
Teilen
`,
    [
      ['Anna Muster', 'Das Brot ist jeden Morgen frisch.', 1, undefined],
      ['Bernd Beispiel', 'Lange Schlange, kein Lächeln.\nAuch am Sonntag.', 0.4, undefined],
      ['Clara M.', 'Faire Preise', 0.8, undefined],
    ],
  ],
  'copied from a map without stars': [
    `Ada Muster
12 reviews

a week ago
Fresh bread, and it is warm.
Ben Probe
Local Guide · 30 reviews · 4 photos

3 years ago
A long queue.
Cleo Sample
1 review

Edited 2 months ago
Fair prices.
`,
    [
      ['Ada Muster', 'Fresh bread, and it is warm.', undefined, undefined],
      ['Ben Probe', 'A long queue.', undefined, undefined],
      ['Cleo Sample', 'Fair prices.', undefined, undefined],
    ],
  ],
  'names, stars and days, in Russian': [
    `Анна Петрова
5 отзывов
5/5
12 марта 2025
Хлеб всегда свежий.

Иван
1 отзыв
3/5
2 апреля 2025
Долго ждали.
`,
    [
      ['Анна Петрова', 'Хлеб всегда свежий.', 1, '2025-03-12'],
      ['Иван', 'Долго ждали.', 0.6, '2025-04-02'],
    ],
  ],
  'mails of a form, with a message of several paragraphs': [
    `--- Submission 1 ---
Name: Ada Muster
Email: ada@sample.example
Rating: 5
Message: Fresh bread.

Note: the oven is visible from the street!

--- Submission 2 ---
Name: Ben Probe
Email: ben@sample.example
Rating: 2
Message:
A long queue.
Nobody said sorry.
`,
    [
      ['Ada Muster', 'Fresh bread.\n\nNote: the oven is visible from the street!', 1, undefined],
      ['Ben Probe', 'A long queue.\nNobody said sorry.', 0.4, undefined],
    ],
  ],
  'fields of a form, in Greek': [
    `Όνομα: Μαρία Παπαδοπούλου
Ημερομηνία: 14/04/2025
Σχόλιο: Πολύ καλό ψωμί.

Όνομα: Γιώργος
Ημερομηνία: 21/04/2025
Σχόλιο: Αργούν λίγο.
`,
    [
      ['Μαρία Παπαδοπούλου', 'Πολύ καλό ψωμί.', undefined, '2025-04-14'],
      ['Γιώργος', 'Αργούν λίγο.', undefined, '2025-04-21'],
    ],
  ],
  'one mail of a form': [
    'Name: Ada Muster\nRating: 4\nReview: Fresh bread, every day.\n',
    [['Ada Muster', 'Fresh bread, every day.', 0.8, undefined]],
  ],
  'words with who said them behind a dash': [
    `“Fresh bread, every day.” — Ada Muster, Bergen

Fair prices - and a smile — Ben P., Oslo, 3 May 2024

"I come back every Sunday"
— Anna Beispiel
`,
    [
      ['Ada Muster', 'Fresh bread, every day.', undefined, undefined],
      ['Ben P.', 'Fair prices - and a smile', undefined, '2024-05-03'],
      ['Anna Beispiel', 'I come back every Sunday', undefined, undefined],
    ],
  ],
  'the same line by line, numbered': [
    '1. Fresh bread, every day. – Ada Muster\n2. Fair prices – Ben P., Oslo\n3. I come back every Sunday! – Anna Beispiel\n',
    [
      ['Ada Muster', 'Fresh bread, every day.', undefined, undefined],
      ['Ben P.', 'Fair prices', undefined, undefined],
      ['Anna Beispiel', 'I come back every Sunday!', undefined, undefined],
    ],
  ],
  'a guest book': [
    `Anna Muster (Bergen) 12.03.2024 18:20
Es war sehr schön bei euch.
Wir kommen wieder!
-----------------------
Bernd Beispiel 14.03.2024 09:01
Danke für alles.
-----------------------
Clara Probe 22.03.2024 11:45
Tolle Seite.
`,
    [
      ['Anna Muster (Bergen)', 'Es war sehr schön bei euch.\nWir kommen wieder!', undefined, '2024-03-12'],
      ['Bernd Beispiel', 'Danke für alles.', undefined, '2024-03-14'],
      ['Clara Probe', 'Tolle Seite.', undefined, '2024-03-22'],
    ],
  ],
  'stars, words, and below them who and when': [
    `★★★★★
Fresh bread, every day.
Ada Muster
March 3, 2024

★★☆☆☆
A long queue, and nobody said sorry.
Ben Probe
April 2, 2024
`,
    [
      ['Ada Muster', 'Fresh bread, every day.', 1, '2024-03-03'],
      ['Ben Probe', 'A long queue, and nobody said sorry.', 0.4, '2024-04-02'],
    ],
  ],
};

for (const [what, [text, expected]] of Object.entries(TAKEN))
  test(`text in blocks: ${what}`, async () => {
    assert.deepEqual(await take(text), expected);
  });

test('the answer of a business goes with the review that it stands below', async () => {
  const { rows } = await takeSource(
    join(dir, 'answers.txt'),
    `Marie Exemple\n3 avis\n5/5\nil y a 2 mois\nTrès bon pain.\nRéponse du propriétaire\nil y a un mois\nMerci Marie !\n\nPaul Test\n1 avis\n4/5\nil y a un an\nUn peu cher.\n`,
  );
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.body, item.reply?.text]),
    [
      ['Marie Exemple', 'Très bon pain.', 'Merci Marie !'],
      ['Paul Test', 'Un peu cher.', undefined],
    ],
  );
});

test('what has no pattern stays line by line, and what is a table a table', () => {
  const others = [
    'Fresh bread, every day.\nA long queue.\nFair prices: very fair.\n',
    'Good bread\n\nPoor cake\n\nNice people\n',
    'Great place - we loved it\nNice staff - and fast\nGood food - bad coffee\n',
    'Note: closed on Mondays\nHours: 7 to 18\nAddress: Sample Street 1\n',
    'Anna: Hi, how are you?\nBen: Fine, and you?\nAnna: Fine.\nBen: See you!\n',
    'name,review,rating\nAda,"Good\n\nName: x\nReview: y",5\nBen,Poor,1\n',
    'Ada Muster;5;Good bread\nBen Probe;2;Poor\n\nCleo Sample;4;Fine\n',
    'Ada Muster\nBen Probe\nCleo Sample\n',
    '5/5\n4/5\n3/5\n',
    'The first paragraph of a letter.\nIt has two lines.\n\nThe second one, of 12 March 2024.\nIt has two as well.\n',
    'Chapter One\n2024-01-01\nIt was a dark night.\n',
    '10:30: opened\n11:45: closed\n',
    'https://sample.example/a\nhttps://sample.example/b\n',
  ];
  for (const text of others) assert.equal(textBlocks(text, false), undefined, text);
});

test('a text of many lines that hold much of a pattern is read in time that grows with it', () => {
  const lines = [
    'a: '.repeat(20_000),
    '- '.repeat(20_000),
    '★'.repeat(20_000),
    `${'x '.repeat(20_000)}— y`,
    '1. '.repeat(20_000),
    '(('.repeat(20_000),
  ];
  for (const line of lines)
    for (const text of [line, `${line}\n\n${line}`, line.split(' ').join('\n')]) textBlocks(text, false);
});
