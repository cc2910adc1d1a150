import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { takeSource } from '../testing/take-source.ts';
import { zipBytes } from '../testing/zip-bytes.ts';

const LIST = fileURLToPath(new URL('../../../../../shared/data/suites/blns/blns.json', import.meta.url));
const XSS = fileURLToPath(
  new URL('../../../../../shared/data/suites/xss-payloadbox/xss-payload-list.txt', import.meta.url),
);
const skip = existsSync(LIST) ? false : 'the shared suites are not here';
const dir = mkdtempSync(join(tmpdir(), 'smm-naughty-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

/** What programs write where there is nothing: nobody's words. */
const NOTHING = /^(?:undefined|null|none|nan)$/i;

/** Words as a page would show them: what stands around them, and how wide the space between them is, is not theirs. */
const shown = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function strings(): string[] {
  const all = JSON.parse(readFileSync(LIST, 'utf8')) as string[];
  for (const file of ['xss-payload-list.txt', 'xss-payload-list.md'])
    if (existsSync(XSS + file)) all.push(...readFileSync(XSS, 'utf8').split(/\r?\n/).slice(0, 400));
  return all.filter((text) => text.trim() !== '' && !NOTHING.test(text));
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** What XML cannot hold at all (XML 1.0, 2.2). */
const IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escaped = (text: string) =>
  text
    .replace(IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const cell = (text: string) =>
  escaped(
    text
      .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
      .replace(IN_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`),
  );
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbook(rows: readonly string[][]): Buffer {
  const sheet = rows
    .map(
      (row) =>
        `<row>${row.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${cell(text)}</t></is></c>`).join('')}</row>`,
    )
    .join('');
  return zipBytes({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="S" sheetId="1" r:id="b"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="b" Type="${R}/worksheet" Target="s.xml"/></Relationships>`,
    'xl/s.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  });
}

const HEADER = ['review id', 'name', 'review', 'rating'];
const row = (text: string, i: number) => [`r${i}`, `Sample ${i % 7}`, text, String((i % 5) + 1)];
const record = (text: string, i: number) => ({
  'review id': `r${i}`,
  name: `Sample ${i % 7}`,
  review: text,
  rating: (i % 5) + 1,
});

/** File, and how much of the words it is able to hold. */
const WAYS: Record<string, { write: (all: string[]) => string | Uint8Array; holds?: (text: string) => string }> = {
  CSV: { write: (all) => [HEADER, ...all.map(row)].map((cells) => cells.map(quoted).join(',')).join('\n') },
  'CSV with semicolons and Windows line ends': {
    write: (all) => [HEADER, ...all.map(row)].map((cells) => cells.map(quoted).join(';')).join('\r\n'),
  },
  'CSV in UTF-16': {
    write: (all) =>
      Buffer.from(
        `\ufeff${[HEADER, ...all.map(row)].map((cells) => cells.map(quoted).join('\t')).join('\n')}`,
        'utf16le',
      ),
    holds: (text) => text.toWellFormed(),
  },
  XLSX: { write: (all) => workbook([HEADER, ...all.map(row)]) },
  JSON: { write: (all) => JSON.stringify({ reviews: all.map(record) }) },
  NDJSON: { write: (all) => all.map((text, i) => JSON.stringify(record(text, i))).join('\n') },
  YAML: { write: (all) => all.map((text, i) => `- ${JSON.stringify(record(text, i))}\n`).join('') },
  XML: {
    write: (all) =>
      `<?xml version="1.0" encoding="UTF-8"?><reviews>${all.map((text, i) => `<review><id>r${i}</id><author>Sample</author><rating>${(i % 5) + 1}</rating><text>${escaped(text)}</text></review>`).join('')}</reviews>`,
    holds: (text) => text.replace(IN_XML, ''),
  },
  RSS: {
    write: (all) =>
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>S</title>${all.map((text, i) => `<item><title>T</title><guid>r${i}</guid><description>${escaped(escaped(text))}</description></item>`).join('')}</channel></rss>`,
    holds: (text) => shown(text.replace(IN_XML, '')),
  },
  HTML: {
    write: (all) =>
      `<!doctype html><meta charset="utf-8"><body>${all.map((text, i) => `<div itemscope itemtype="https://schema.org/Review"><meta itemprop="identifier" content="r${i}"><p itemprop="reviewBody">${escaped(text)}</p></div>`).join('')}</body>`,
    holds: (text) => shown(text.replace(IN_XML, '')),
  },
};

for (const [way, { write, holds = (text: string) => text }] of Object.entries(WAYS))
  test(`words that trip programs up come out of ${way} as they went in`, { skip }, async () => {
    const all = strings();
    assert.ok(all.length > 480, `${all.length} strings`);
    const kept = [...new Map(all.map((text) => [shown(holds(text)), text])).values()].filter(
      (text) => shown(holds(text)) !== '',
    );
    const { rows, rejected } = await takeSource(join(dir, 'file'), write(kept));
    assert.deepEqual(rejected, []);
    const found = new Map(rows.map(({ item }) => [item.sourceId, item.body]));
    const isSpaced = way === 'RSS' || way === 'HTML';
    const wrong = kept.flatMap((text, i) => {
      const [wanted, body] = [holds(text), found.get(`r${i}`)];
      return (isSpaced ? shown(body) === wanted : (body ?? '').trim() === wanted.trim())
        ? []
        : [`${i} ${JSON.stringify(wanted)}\n   ${JSON.stringify(body)}`];
    });
    assert.deepEqual(wrong, []);
  });
