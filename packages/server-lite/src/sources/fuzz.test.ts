import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { many } from '../testing/many.ts';
import { takeSource } from '../testing/take-source.ts';
import { zipBytes } from '../testing/zip-bytes.ts';
import { openText, wordDocument, wordParagraph, wordTable } from './testing/word-document.ts';

const GOLDEN = fileURLToPath(new URL('./golden/', import.meta.url));
const DATA = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const LARGEST = 200_000;
const dir = mkdtempSync(join(tmpdir(), 'smm-fuzz-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

/** The same numbers every time, so that what failed fails again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Harm = (bytes: Buffer, next: (below: number) => number, other: Buffer) => Buffer;

const HARMS: Record<string, Harm> = {
  'cut off': (bytes, next) => bytes.subarray(0, next(bytes.length)),
  'a byte changed': (bytes, next) => {
    const copy = Buffer.from(bytes);
    for (let i = 0; i <= next(8); i += 1) copy[next(copy.length)] = next(256);
    return copy;
  },
  'a piece of another in the middle': (bytes, next, other) => {
    const [at, from] = [next(bytes.length), next(other.length)];
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + next(500)), bytes.subarray(at)]);
  },
  'a piece taken out': (bytes, next) => {
    const at = next(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + next(300))]);
  },
  'a piece many times over': (bytes, next) => {
    const at = next(bytes.length);
    const piece = bytes.subarray(at, at + 1 + next(40));
    return Buffer.concat([bytes.subarray(0, at), ...Array<Buffer>(1 + next(2000)).fill(piece), bytes.subarray(at)]);
  },
};

/** Every harm to every file: it is taken, row by row, or refused in words; nothing else may happen. */
async function harmed(
  files: Readonly<Record<string, Buffer>>,
  rounds: number,
): Promise<{ taken: number; refused: number }> {
  const names = Object.keys(files);
  const tally = { taken: 0, refused: 0 };
  for (const [i, name] of names.entries())
    for (const [kind, harm] of Object.entries(HARMS))
      for (let round = 0; round < rounds; round += 1) {
        const next = numbers(i * 1000 + round * 7 + kind.length);
        const bytes = harm(files[name] as Buffer, next, files[names[next(names.length)] as string] as Buffer);
        const what = `${name}, ${kind}, round ${round}`;
        const started = performance.now();
        try {
          await takeSource(join(dir, basename(name)), bytes);
          tally.taken += 1;
        } catch (error) {
          assert.equal((error as Error).name, 'SourceError', `${what}: ${(error as Error).stack}`);
          // What, where, and what to do.
          assert.match((error as Error).message, /^[^]{30,}[.!?…")]$/u, what);
          tally.refused += 1;
        }
        assert.ok(performance.now() - started < 60_000, `${what} took ${performance.now() - started} ms`);
      }
  return tally;
}

const golden = Object.fromEntries(
  globSync('*', { cwd: GOLDEN })
    .filter((name) => !name.endsWith('.items.json'))
    .sort()
    .map((name) => [name, readFileSync(GOLDEN + name)]),
);

const table = 'name,review,rating,date\nAda,"Fine, really",5,2024-03-05\nBen,Poor,2,2024-03-14\n'.repeat(20);
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKED: Record<string, Buffer> = {
  'table.csv.gz': gzipSync(table),
  'all.zip': zipBytes({
    'a.csv': table,
    'b.json': '[{"review":"good","rating":5}]',
    'c.zip': zipBytes({ 'd.csv': table }),
  }),
  'book.xlsx': zipBytes({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="S" sheetId="1" r:id="b"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="b" Type="${R}/worksheet" Target="s.xml"/><Relationship Id="t" Type="${R}/sharedStrings" Target="t.xml"/></Relationships>`,
    'xl/t.xml': '<sst><si><t>review</t></si><si><t>Fine bread</t></si></sst>',
    'xl/s.xml': {
      content:
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row></sheetData></worksheet>',
      method: 0,
    },
  }),
  'voices.docx': wordDocument(
    wordTable([
      ['name', 'review'],
      ['Ada', 'Fine bread'],
    ]) + ['“Good rolls”', '– Ada Sample', '“Warm bread”', '– Ben Muster'].map((line) => wordParagraph(line)).join(''),
    '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>',
  ),
  'voices.odt': openText(
    '<text:h text:outline-level="1">Voices</text:h><text:p>Fine<text:s text:c="2"/>bread</text:p><table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>name</text:p></table:table-cell></table:table-row></table:table>',
  ),
  'sheet.ods': zipBytes({
    mimetype: { content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    'content.xml': {
      content: `<o:d><o:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell><text:p>review</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>good</text:p></table:table-cell></table:table-row></table:table></o:spreadsheet></o:d>`,
      method: 0,
    },
  }),
};

test('every golden file, harmed in every way, is taken or refused in words', { timeout: 600_000 }, async () => {
  const some = Object.fromEntries(Object.entries(golden).filter((_, i) => i % many(4, 1) === 0));
  const { taken, refused } = await harmed(some, many(1, 40));
  assert.ok(taken > 0 && refused > 0, `${taken} taken, ${refused} refused`);
});

test('archives and workbooks, harmed in every way, are taken or refused in words', { timeout: 600_000 }, async () => {
  const { taken, refused } = await harmed(PACKED, many(6, 1500));
  assert.ok(taken > 0 && refused > 0, `${taken} taken, ${refused} refused`);
});

test(
  'real exports, feeds and pages, harmed in every way, are taken or refused in words',
  { skip: existsSync(DATA) ? false : 'the shared data is not here', timeout: 3_600_000 },
  async () => {
    const all = globSync('{formats,social,datasets,suites}/**/*.*', { cwd: DATA })
      .sort()
      .filter((name) => statSync(DATA + name).isFile() && statSync(DATA + name).size < LARGEST);
    const every = many(150, 2);
    const sample = Object.fromEntries(
      all.filter((_, i) => i % every === 0).map((name) => [name, readFileSync(DATA + name)]),
    );
    const { taken, refused } = await harmed(sample, many(1, 3));
    assert.ok(taken > 0 && refused > 0, `${taken} taken, ${refused} refused`);
  },
);

test('a golden file cut off anywhere is taken or refused in words', { timeout: 600_000 }, async () => {
  const files = Object.entries(golden).filter(([, bytes]) => bytes.length < 3000);
  for (const [name, bytes] of files.slice(0, many(2, files.length)))
    for (let end = 0; end < bytes.length; end += many(37, 1))
      try {
        await takeSource(join(dir, basename(name)), bytes.subarray(0, end));
      } catch (error) {
        assert.equal((error as Error).name, 'SourceError', `${name} to ${end}: ${(error as Error).stack}`);
      }
});
