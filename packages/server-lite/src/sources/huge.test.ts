import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { many } from '../testing/many.ts';
import { takeSource } from '../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-huge-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const LONG = many(9 << 20, 60 << 20);
const filler = (unit: string) => unit.repeat(Math.ceil(LONG / unit.length));

/** A file whose second review is beyond all measure: that one alone is rejected, with its line. */
const LONG_ONES: Record<string, { text: string; line: number; reason: RegExp }> = {
  'a table': {
    text: `name,review,rating\nAda,Fine,5\nBen,"${filler('x y ')}",3\nCy,Good,4\n`,
    line: 3,
    reason: /a single line is longer than 1048576/,
  },
  'a list in JSON': {
    text: `[{"name":"Ada","review":"Fine","rating":5},\n{"name":"Ben","rating":3,"review":"${filler('x \\" ')}"},\n{"name":"Cy","review":"Good","rating":4}]`,
    line: 2,
    reason: /a single record is longer than 4194304/,
  },
  'a list in JSON, full of backslashes': {
    text: `[{"name":"Ada","review":"Fine","rating":5},\n{"name":"Ben","rating":3,"review":"${filler('\\\\')}"},\n{"name":"Cy","review":"Good","rating":4}]`,
    line: 2,
    reason: /a single record is longer than 4194304/,
  },
  'a list in JSON, full of brackets': {
    text: `[{"name":"Ada","review":"Fine","rating":5},\n{"name":"Ben","rating":3,"review":"x","more":[${filler('{"a":[]},')}{}]},\n{"name":"Cy","review":"Good","rating":4}]`,
    line: 2,
    reason: /a single record is longer than 4194304/,
  },
  NDJSON: {
    text: `{"name":"Ada","review":"Fine","rating":5}\n{"name":"Ben","rating":3,"review":"${filler('x y ')}"}\n{"name":"Cy","review":"Good","rating":4}\n`,
    line: 2,
    reason: /is longer than 4194304/,
  },
  'a feed': {
    text: `<?xml version="1.0"?><rss><channel><title>t</title><item><title>one</title><guid>1</guid><description>Fine</description></item><item><title>two</title><description>${filler('x y ')}</description></item><item><title>three</title><guid>3</guid><description>Good</description></item></channel></rss>`,
    line: 2,
    reason: /an element <item> holds more than 4194304 characters and was left out\. Shorten it/,
  },
};

for (const [what, { text, line, reason }] of Object.entries(LONG_ONES))
  test(`one review beyond all measure costs itself alone, in ${what}`, { timeout: 300_000 }, async () => {
    const { rows, rejected } = await takeSource(join(dir, 'file'), text);
    assert.deepEqual(
      rows.map(({ item }) => item.body),
      ['Fine', 'Good'],
    );
    assert.deepEqual(
      rejected.map((each) => each.line),
      [line],
    );
    assert.match(rejected[0]?.reason ?? '', reason);
  });

test('a text beyond all measure around the reviews costs none of them', { timeout: 300_000 }, async () => {
  const text = `{"reviews":[{"name":"Ada","review":"Fine","rating":5},{"name":"Cy","review":"Good","rating":4}],"note":"${filler('x y ')}","end":1}`;
  const whole = await takeSource(join(dir, 'file.json'), text);
  assert.deepEqual([whole.rows.length, whole.rejected], [2, []]);
  const cut = await takeSource(join(dir, 'file.json'), text.slice(0, -20));
  assert.equal(cut.rows.length, 2);
  assert.match(cut.rejected[0]?.reason ?? '', /the file ends before its last bracket: it is cut off/);
});

test(
  'other XML of any length is taken review by review, whatever is written around them',
  { timeout: 300_000 },
  async () => {
    const count = many(20_000, 200_000);
    const review = (i: number) =>
      `<review id="${i}"><author>Ada</author><rating>${(i % 5) + 1}</rating><text>${`Fine bread number ${i}. `.repeat(i === 15_000 ? 300_000 : 10)}</text></review>\n`;
    const text = `<?xml version="1.0"?><export made="2024"><meta><by>Sample</by></meta><reviews>${Array.from({ length: count }, (_, i) => review(i)).join('')}</reviews></export>`;
    const { rows, rejected } = await takeSource(join(dir, 'file.xml'), text);
    assert.equal(rows.length, count - 1);
    assert.deepEqual(
      rows.slice(14_999, 15_001).map(({ item }) => item.body?.slice(0, 20)),
      ['Fine bread number 14', 'Fine bread number 15'],
    );
    assert.deepEqual(rows.at(-1)?.item.rating?.ratingValue, ((count - 1) % 5) + 1);
    assert.deepEqual(
      rejected.map(({ line }) => line),
      [15_001],
    );
  },
);

test('an entry of Atom that stands by itself is one', async () => {
  const { rows } = await takeSource(
    join(dir, 'entry.xml'),
    '<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>One</title><id>tag:sample.example,2024:1</id><author><name>Ada</name></author><updated>2024-03-05T10:00:00Z</updated><content type="html">&lt;p&gt;Fine &lt;b&gt;bread&lt;/b&gt;&lt;/p&gt;</content></entry>',
  );
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.body, item.datePublished?.slice(0, 10)]),
    [['Ada', 'Fine bread', '2024-03-05']],
  );
});
