import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';
import { tellTranslation } from './translation.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-translate-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

/** What it is, the text, and the name and words that must come of each record. */
const TAKEN: [string, string, [string | undefined, string | undefined][]][] = [
  [
    'a list of a site generator, with a remark, a block and a quote',
    `# sample\n---\n- name: Ada Sample\n  quote: |\n    Two\n    lines\n- name: 'Ben: Sample'\n  quote: "Yes, \\"really\\""\n`,
    [
      ['Ada Sample', 'Two\nlines'],
      ['Ben: Sample', 'Yes, "really"'],
    ],
  ],
  [
    'a list under a name, with an anchor',
    'shared: &shop\n  company: Sample\ntestimonials:\n  - author: Ada\n    text: Good bread\n    <<: *shop\n  - author: Ben\n    text: no\n',
    [
      ['Ada', 'Good bread'],
      ['Ben', 'no'],
    ],
  ],
  [
    'a list in one line each',
    '- {author: Ada, text: "Good, yes"}\n- {author: Ben, text: Poor}\n',
    [
      ['Ada', 'Good, yes'],
      ['Ben', 'Poor'],
    ],
  ],
  [
    'an archive that a page of it reads',
    'window.YTD.reviews.part0 = [ {"author":"Ada","text":"Fine = (good);"},\n{"author":"Ben","text":"Poor"} ];\n',
    [
      ['Ada', 'Fine = (good);'],
      ['Ben', 'Poor'],
    ],
  ],
  ['a call of a function', 'callback({"reviews":[{"author":"Ada","review":"one","rating":5}]});', [['Ada', 'one']]],
  ['a remark before JSON', '// exported = today\n[{"author":"Ada","review":"one","rating":5}]', [['Ada', 'one']]],
  [
    'a value of a script that is long',
    `const reviews = ${JSON.stringify(Array.from({ length: 3000 }, (_, i) => ({ author: `A${i}`, text: `words ${i}` })))};`,
    Array.from({ length: 3000 }, (_, i) => [`A${i}`, `words ${i}`]),
  ],
];

for (const [what, text, expected] of TAKEN) {
  test(`is taken: ${what}`, async () => {
    const { rows, rejected } = await takeSource(join(dir, 'file.txt'), text);
    assert.deepEqual(
      rows.map(({ item }) => [item.authorName, item.body]),
      expected,
    );
    assert.deepEqual(rejected, []);
  });
}

test('what is wrong with it is said, with its place', async () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
    .join('\n')}\nreviews:\n  - text: *i\n`;
  const failing: [string, RegExp][] = [
    ['- name: Ada\n  text: "never ends\n- name: Ben\n  text: x\n', /not valid YAML: .* at line \d+/],
    [`- name: Ada\n  text: good\n${bomb}`, /not valid YAML|refers to itself too often/],
    [`reviews:\n  - text: good\n${bomb.replace('reviews:', 'more:')}`, /refers to itself too often/],
    ['window.data = [{"author":"Ada","text":"cut o', /no list in it looks like reviews|not valid JSON|no column/],
  ];
  for (const [text, message] of failing)
    await assert.rejects(takeSource(join(dir, 'bad.txt'), text), { name: 'SourceError', message });
});

test('words and tables that look a little like it are left as they are', () => {
  for (const text of [
    'Pros: good bread\nCons: none\n',
    '- Good bread\n- Friendly\n',
    'Note: the shop moved.\nWe liked it.\n',
    'name: text\nAda: good\n',
    'name,review\nAda,(good [really])\n',
    'Great (really) [yes]\n',
    '[{"review":"a"}]',
    'x = 5, so there\n',
  ])
    assert.equal(tellTranslation(text), undefined, text);
});
