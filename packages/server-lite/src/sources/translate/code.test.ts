import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';
import { literalsIn } from '../code/literals-in.ts';
import { tellTranslation } from './translation.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-code-'));
after(() => rmSync(dir, { recursive: true }));

const BOTH = [
  ['Ada Muster', "Fresh, “warm” bread: it's [good]", 5],
  ['Ben Probe', 'A long queue // and no smile', 2],
];

/** The same two reviews, as data is kept in code. */
const SOURCES: Readonly<Record<string, string>> = {
  'TypeScript with types, imports and a list that says it is constant': `import type { Quote } from './types';
import ada from '../assets/ada.jpg';
interface Quote { name: string; text: string; stars: number; }
export const quotes: Quote[] = [
  { name: 'Ada Muster', image: ada, text: "Fresh, “warm” bread: it's [good]", stars: 5, },
  // the second { is not yet checked
  { name: 'Ben Probe', image: require('./ben.jpg'), text: 'A long queue // and no smile', stars: 2 } as Quote,
] as const satisfies readonly Quote[];
export default quotes;
`,
  'CommonJS, with templates and names without marks': `'use strict';
/* [ { name: 'nobody', text: 'nothing', stars: 1 } ] */
module.exports = { testimonials: [
  { name: \`Ada Muster\`, text: \`Fresh, “warm” bread: it's [good]\`, stars: 5 },
  { name: \`Ben Probe\`, text: 'A long queue // ' + 'and no smile', stars: 2 },
] };`,
  'a frozen list': `const reviews = Object.freeze([{name:'Ada Muster',text:'Fresh, “warm” bread: it\\'s [good]',stars:5},{name:'Ben Probe',text:'A long queue // and no smile',stars:2}]);`,
  'a component of a site': `import React from 'react';
const reviews = [
  { name: 'Ada Muster', text: "Fresh, “warm” bread: it's [good]", stars: 5 },
  { name: 'Ben Probe', text: "A long queue // and no smile", stars: 2 },
];
export default function Reviews() { return reviews.map((each) => <p key={each.name}>{each.text}</p>); }
`,
  PHP: `<?php
// our reviews
return array(
  array( 'name' => 'Ada Muster', 'text' => 'Fresh, “warm” bread: it\\'s [good]', 'stars' => 5 ),
  [ 'name' => "Ben Probe", 'text' => 'A long queue // ' . 'and no smile', 'stars' => 2, ],
);
`,
  Python: `# -*- coding: utf-8 -*-
from datetime import date

REVIEWS = [
    {
        'name': 'Ada Muster',
        'text': "Fresh, “warm” bread: "
                "it's [good]",
        'stars': 5,
        'shown': True,
    },
    {'name': u'Ben Probe', 'text': '''A long queue // and no smile''', 'stars': 2, 'shown': None, 'day': date(2025, 1, 2)},
]
`,
  Ruby: `REVIEWS = [
  { name: 'Ada Muster', text: "Fresh, “warm” bread: it's [good]", stars: 5, kind: :shop },
  { :name => 'Ben Probe', :text => 'A long queue // and no smile', :stars => 2 }
].freeze
`,
  'a call with JSON that is loosely written': `loadReviews({ total: 2, reviews: [{ name: 'Ada Muster', text: "Fresh, “warm” bread: it's [good]", stars: 5 }, { name: 'Ben Probe', text: 'A long queue // and no smile', stars: 2 },] });`,
  'a value of a window': `window.__REVIEWS__ = {list: [{"name": "Ada Muster", "text": "Fresh, “warm” bread: it's [good]", "stars": 5}, {"name": "Ben Probe", "text": "A long queue // and no smile", "stars": 2}]};`,
  JSON5: `{
  // sample
  reviews: [
    { name: 'Ada Muster', text: 'Fresh, “warm” bread: it\\'s [good]', stars: +5 },
    { name: 'Ben Probe', text: 'A long queue \\
// and no smile', stars: 0x2, },
  ],
}`,
  'JSON with remarks and a comma at the end': `[
  {"name": "Ada Muster", "text": "Fresh, “warm” bread: it's [good]", "stars": 5}, // first
  {"name": "Ben Probe", "text": "A long queue // and no smile", "stars": 2},
]`,
};

for (const [what, source] of Object.entries(SOURCES))
  test(`data in code is taken as it is written: ${what}`, async () => {
    const { rows, rejected } = await takeSource(join(dir, 'reviews.txt'), source);
    assert.deepEqual(
      rows.map(({ item }) => [item.authorName, item.body, item.rating?.ratingValue]),
      BOTH,
    );
    assert.deepEqual(rejected, []);
  });

test('what would have to be run is left out: of a record its value, of a list the record, which is said', async () => {
  const { rows, rejected } = await takeSource(
    join(dir, 'reviews.js'),
    `import more from './more.js';
export const reviews = [
  { name: 'Ada Muster', text: 'Good bread', stars: rate(5), at: new Date('2025-03-04') },
  ...more,
  make({ name: 'Eve', text: 'Made up' }),
  { name: \`Ben \${family}\`, text: 'Poor bread', stars: 2, at: new Date(Date.now()), when() { return 1; } },
];`,
  );
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.body, item.rating?.ratingValue, item.datePublished]),
    [
      ['Ada Muster', 'Good bread', undefined, '2025-03-04'],
      [undefined, 'Poor bread', 2, undefined],
    ],
  );
  assert.deepEqual(
    rejected.map(({ reason }) => reason.replace(/^.*?: /, '')),
    ['...more', "make({ name: 'Eve', text: 'Made up' })"],
  );
  await assert.rejects(takeSource(join(dir, 'none.js'), 'export const reviews = await load("reviews");\n'), {
    name: 'SourceError',
    message: /^none\.js is code, and no list of records in it is written out.*Save its data/,
  });
});

test('what is JSON but for a name before it is passed on as it is, and words are no code', () => {
  for (const text of [
    'window.YTD.x.part0 = [ {"a": "it\'s // fine,]"} ]',
    'cb({"reviews":[]});',
    'const a = [\n{"b": 1}];',
  ])
    assert.equal(tellTranslation(text), 'script', text);
  for (const text of [
    'import of goods was slow\nexport too\n',
    'return [sic] was good\n',
    'const, var and let\n',
    'Good (really)\nPoor\n',
    "[{'a': 'b'}]\n",
    '{"a": 1}\n{"a": 2}\n',
    '[\n {"a": "// no, }"}\n]',
  ])
    assert.notEqual(tellTranslation(text), 'code', text);
});

test('code that is not what it seems comes to an end, and nothing of it reaches what is outside', () => {
  for (const text of [
    `x = ${'['.repeat(50_000)}`,
    `x = ${'[{a:'.repeat(20_000)}`,
    `x = ${'(['.repeat(30_000)}`,
    'x = ["',
    `x = ${'`${'.repeat(9000)}`,
    `/*${'*'.repeat(50_000)}`,
    '/*'.repeat(50_000),
    `x = [${'#\n'.repeat(50_000)}`,
    `x = [a as B<${'b'.repeat(50_000)}`,
    `x = [${"'a'+".repeat(30_000)}`,
  ])
    assert.ok(literalsIn(text).left.length >= 0);
  const { values } = literalsIn('x = [{ __proto__: { a: 1 }, constructor: 2, name: "Ada" }]');
  assert.equal(({} as Record<string, unknown>)['a'], undefined);
  assert.deepEqual(Object.keys((values['x'] as object[])[0] as object), ['__proto__', 'constructor', 'name']);
});
