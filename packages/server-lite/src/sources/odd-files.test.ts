import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { crc32, gzipSync } from 'node:zlib';
import { takeSource } from '../testing/take-source.ts';
import { SourceError } from './source-error.ts';

const TABLE = 'name,review,rating\nAda,"Fine, really",5\nBen,Poor,2\n';

/** File, and the name, words and stars that must come of each record. */
const TAKEN: [string, string | Uint8Array, [string | undefined, string | undefined, number | undefined][]][] = [
  [
    'rows numbered in a column without a name, as R writes them',
    '"name","review","rating"\n"1","Ada","Fine thing, yes",5\n"2","Ben","Poor",2\n',
    [
      ['Ada', 'Fine thing, yes', 5],
      ['Ben', 'Poor', 2],
    ],
  ],
  [
    'the same with spaces between the cells',
    '"name" "review" "rating"\n"1" "Ada" "Fine thing, yes" 5\n"2" "Ben" "Poor" 2\n',
    [
      ['Ada', 'Fine thing, yes', 5],
      ['Ben', 'Poor', 2],
    ],
  ],
  [
    'rows of any length under a header that is known',
    'name,review,rating\nAda,Fine,5\nBen,Poor\nCy\nDee,"Good, yes",4,\nEve,very good, but loud,3\n',
    [
      ['Ada', 'Fine', 5],
      ['Ben', 'Poor', undefined],
      ['Cy', undefined, undefined],
      ['Dee', 'Good, yes', 4],
      ['Eve', 'very good, but loud', 3],
    ],
  ],
  [
    'commas in the words of most rows',
    'name,review,rating\nAda,good, really,5\nBen,fine, mostly,4\nCara,poor,1\nDee,so, so,3\nEve,ok, then,2\n',
    [
      ['Ada', 'good, really', 5],
      ['Ben', 'fine, mostly', 4],
      ['Cara', 'poor', 1],
    ],
  ],
  [
    'a page of remarks before the header',
    `${Array.from({ length: 14 }, (_, i) => `# remark ${i}, of many`).join('\n')}\n${TABLE}`,
    [
      ['Ada', 'Fine, really', 5],
      ['Ben', 'Poor', 2],
    ],
  ],
  [
    'a table with a rule below its header',
    '| name | review | rating |\n|------|--------|------:|\n| Ada | Fine thing | 5 |\n',
    [['Ada', 'Fine thing', 5]],
  ],
  [
    'a stray zero is not UTF-16',
    'name,review,rating\nAda,Fi\0ne,5\nBen,Poor,2\n',
    [
      ['Ada', 'Fi\0ne', 5],
      ['Ben', 'Poor', 2],
    ],
  ],
  [
    'lines as Python prints them',
    "{u'user': 'Ada', u'text': \"It's \\'fine\\', na\\xefve\", 'stars': 5.0, 'seen': None, 'at': (1, [2,],)}\n{'user': 'Ben', 'text': u'Zo\\u00eb: \"no\"', 'stars': 2L, 'seen': True}\n",
    [
      ['Ada', "It's 'fine', naïve", 5],
      ['Ben', 'Zoë: "no"', 2],
    ],
  ],
  [
    'a list as Python prints it',
    "[{'user': 'Ada', 'text': 'It is fine',\n 'stars': 5.0},\n {'user': 'Ben', 'text': 'Bad', 'stars': 1.0}]",
    [
      ['Ada', 'It is fine', 5],
      ['Ben', 'Bad', 1],
    ],
  ],
  [
    'rows of JSON with their names in the first',
    '[["name","review","rating"],["Ada","Good stuff",5],["Ben","Bad stuff",1]]',
    [
      ['Ada', 'Good stuff', 5],
      ['Ben', 'Bad stuff', 1],
    ],
  ],
  [
    'labels of fastText',
    '__label__2 Fine lamp: it is bright.\n__label__1 __label__en Died at once.\n',
    [
      [undefined, 'Fine lamp: it is bright.', undefined],
      [undefined, 'Died at once.', undefined],
    ],
  ],
];

/** File, and what the one clear error must say. */
const REFUSED: [string, string | Uint8Array, RegExp][] = [
  ['by-column.json', '{"review":{"0":"Good","1":"Bad"},"rating":{"0":5,"1":1}}', /by columns.*orient="records"/],
  ['rows.json', '[["Good stuff",5],["Bad stuff",1]]', /rows without names/],
  ['rows.ndjson', '["Ada",5,"one fine day"]\n["Ben",4,"two fine days"]\n', /rows without names/],
  ['texts.json', '["Good stuff here","Bad stuff happened"]', /list of bare texts.*\.txt/],
  ['page.xls', '<table><tr><th>name</th></tr></table>', /marks nothing as a review.*export as CSV/],
  ['noise', Uint8Array.from({ length: 3000 }, (_, i) => (i * 37) % 251), /not text/],
  [
    'summary.csv',
    'listing_id,date\n2818,2009-03-30\n2818,2009-04-24\n',
    /no column holds words or ratings.*"listing_id", "date".*export the reviews themselves/,
  ],
];

describe('files that are written oddly', () => {
  let dir = '';
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'smm-odd-'));
  });
  after(() => rm(dir, { recursive: true, force: true }));

  for (const [name, content, expected] of TAKEN) {
    test(name, async () => {
      const { rows, rejected } = await takeSource(join(dir, 'file'), content);
      assert.deepEqual(rejected, []);
      assert.deepEqual(
        rows.slice(0, expected.length).map(({ item }) => [item.authorName, item.body, item.rating?.ratingValue]),
        expected,
      );
    });
  }

  for (const [name, content, message] of REFUSED) {
    test(`${name} is refused with a reason`, () =>
      assert.rejects(
        takeSource(join(dir, name), content),
        (error: Error) => error instanceof SourceError && message.test(error.message),
      ));
  }

  test('an archive of a whole account: other tables are left out and named, copies of a Mac too', async () => {
    const { rows, notes } = await takeSource(
      join(dir, 'account.zip'),
      storedZip({
        'a/reviews.csv': TABLE,
        'a/customers.csv': 'id,email,country\n1,a@sample.invalid,DE\n2,b@sample.invalid,FR\n',
        'a/readme.txt': 'Export of your reviews.\nSee the manual for more.\n',
        'a/packed.csv.gz': gzipSync(TABLE),
        '__MACOSX/a/._reviews.csv': 'x',
      }),
    );
    assert.deepEqual(
      rows.map(({ item }) => item.authorName),
      ['Ada', 'Ben', 'Ada', 'Ben'],
    );
    assert.deepEqual(
      notes.map((note) => note.replace(/ .*/, '')),
      ['a/customers.csv', 'a/readme.txt'],
    );
  });

  test('a line beyond all measure costs itself alone, in a table and in text', async () => {
    const long = 'long words '.repeat(500_000);
    const table = await takeSource(join(dir, 'long.csv'), `name,review,rating\nAda,"${long}",5\nBen,Poor,2\n`);
    assert.deepEqual(
      table.rows.map(({ item }) => item.authorName),
      ['Ben'],
    );
    assert.deepEqual(table.rejected, [{ line: 2, reason: 'a single line is longer than 1048576 characters' }]);
    const text = await takeSource(join(dir, 'long.txt'), `${long}\nFine thing\n`);
    assert.deepEqual(
      text.rows.map(({ item }) => item.body),
      ['Fine thing'],
    );
    assert.deepEqual(text.rejected, [{ line: 1, reason: 'a single line is longer than 4194304 characters' }]);
  });
});

/** A zip archive whose files are stored as they are. */
function storedZip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const data = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), common, name, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, tail, name);
    offset += 30 + name.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(directory.length / 4, 8);
  end.writeUInt16LE(directory.length / 4, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
