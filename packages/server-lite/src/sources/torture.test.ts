import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeSource } from '../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-torture-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const take = (content: string | Uint8Array) => takeSource(join(dir, 'file.txt'), content);
const feed = (inside: string) => `<?xml version="1.0"?><rss><channel><title>t</title>${inside}</channel></rss>`;
const page = (inside: string) => `<!doctype html><html><body>${inside}</body></html>`;
const review =
  '<div itemscope itemtype="https://schema.org/Review" itemref="i0"><p itemprop="reviewBody">good</p></div>';
const each = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i)).join('');

/** Each of these took hours, or gigabytes, or the process. */
const REFUSED: [string, string, RegExp][] = [
  ['elements a million deep', `<?xml version="1.0"?>${'<a>'.repeat(1_000_000)}`, /too large to be read/],
  ['a flat million of elements', `<?xml version="1.0"?><r>${'<a/>'.repeat(1_000_000)}</r>`, /XML with nothing in it/],
  [
    'an entry of a million elements',
    feed(`<item><title>x</title>${'<a/>'.repeat(1_000_000)}</item>`),
    /every entry \(1\) holds more than/,
  ],
  ['a tag without an end', feed(`<item a="${'x'.repeat(10 << 20)}`), /too large to be read/],
  ['a page of tags in each other', page('<div>'.repeat(1_000_000)), /tags in each other/],
  ['a page of a million parts', page('<br>'.repeat(1_000_000)), /more than 300000 parts/],
  [
    'microdata that refers to itself',
    page(
      review +
        each(40, (i) =>
          ['i', 'k']
            .map((id) => `<b id="${id}${i}" itemprop="about" itemscope itemref="i${i + 1} k${i + 1}"></b>`)
            .join(''),
        ),
    ),
    /over and over/,
  ],
  [
    'JSON-LD that refers to itself',
    page(
      `<script type="application/ld+json">[${each(39, (i) => `{"@id":"#${i}","@type":"Review","reviewBody":"x","about":[{"@id":"#${i + 1}"},{"@id":"#${i + 1}"}]},`)}{"@id":"#39","name":"end"}]</script>`,
    ),
    /over and over/,
  ],
  ['much YAML', '- name: Ada\n  text: good\n'.repeat(60_000), /YAML of more than/],
  ['YAML, brackets in brackets', `- name: Ada\n  text: good\n  more: ${'['.repeat(100_000)}`, /at line 3 .*200 deep/],
  [
    'YAML, dashes after dashes',
    `- name: Ada\n  text: good\n  more:\n   ${'- '.repeat(6000)}x\n`,
    /at line 4 .*200 deep/,
  ],
  [
    'YAML, further in with every line',
    `- name: Ada\n  text: good\n  more:\n${each(1300, (i) => `${' '.repeat(i + 3)}a:\n`)}`,
    /at line \d+ .*200 deep/,
  ],
  [
    'fields of a page, braces in braces',
    `---\nauthor: Ada\nrating: 5\nx: ${'{a: '.repeat(20_000)}\n---\n\nGood bread\n`,
    /at line 4 .*200 deep/,
  ],
];

for (const [what, text, message] of REFUSED)
  test(`is refused in words: ${what}`, async () => {
    await assert.rejects(take(text), { name: 'SourceError', message });
  });

test('what looks hopeless and is not is taken', async () => {
  const words = async (text: string | Uint8Array) => (await take(text)).rows.map(({ item }) => item.body);
  const remarks = '<!--a-->'.repeat(200);
  assert.deepEqual(await words(`${remarks}<reviews><review><author>Ada</author><text>good</text></review></reviews>`), [
    'good',
  ]);
  const deep = `${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}hello`;
  assert.deepEqual(await words(feed(`<item><title>x</title><description><![CDATA[${deep}]]></description></item>`)), [
    'hello',
  ]);
  const around = '<a b="c"/>'.repeat(100_000);
  assert.deepEqual(await words(feed(`${around}<item><title>x</title></item>`)), ['x']);
  assert.deepEqual(await words(page(review.replace('good', `${'<i>'.repeat(5000)}good`))), ['good']);
  const spaced = await words(`{"review":"one","rating":5}\n{"review":"a${' '.repeat(500_000)}b","rating":5}\n`);
  assert.equal(spaced.length, 2);
});

test('a short text is read as what it says it is written in, where its bytes agree', async () => {
  const title = async (encoding: string, bytes: number[] | Buffer) => {
    const [head = '', tail = ''] = feed('<item><title>|</title></item>').split('|');
    const said = head.replace('?>', ` encoding="${encoding}"?>`);
    const { rows } = await take(Buffer.concat([Buffer.from(said), Buffer.from(bytes), Buffer.from(tail)]));
    return rows[0]?.item.body;
  };
  assert.equal(await title('windows-1251', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'Привет');
  assert.equal(await title('Shift_JIS', [0x93, 0xfa, 0x96, 0x7b]), '日本');
  assert.equal(await title('iso-8859-2', [0xbe, 0xe6, 0xb1]), 'žćą');
  assert.equal(await title('iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]), '日本');
  assert.equal(await title('windows-1252', Buffer.from('Größe 日本')), 'Größe 日本');
  assert.equal(await title('utf-8', Buffer.from('Größe', 'latin1')), 'Größe');
  assert.equal(await title('no-such-thing', Buffer.from('Größe')), 'Größe');
});
