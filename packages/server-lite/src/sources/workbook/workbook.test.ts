import assert from 'node:assert/strict';
import { createWriteStream, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import { takeSource } from '../../testing/take-source.ts';
import { openContainer } from '../container/open-container.ts';
import { SharedTexts } from './shared-texts.ts';

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Book {
  sheets: Record<string, string>;
  texts?: string;
  styles?: string;
  since1904?: boolean;
  /** Attributes of sheets, by name. */
  marked?: Record<string, string>;
  without?: string;
}

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'smm-workbook-'));
  t.after(() => rmSync(path, { recursive: true }));
  return path;
}

async function zipped(path: string, parts: Record<string, string | Buffer>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, part] of Object.entries(parts)) zip.addBuffer(Buffer.from(part), name);
  zip.end();
  await pipeline(zip.outputStream as unknown as NodeJS.ReadableStream, createWriteStream(path));
  return path;
}

function partsOf({ sheets, texts, styles, since1904, marked, without }: Book): Record<string, string> {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}" ${marked?.[name] ?? ''}/>`,
  );
  const relations = [
    ...names.map((_, i) => `<Relationship Id="r${i}" Type="${RELATION}/worksheet" Target="worksheets/s${i}.xml"/>`),
    `<Relationship Id="t" Type="${RELATION}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    `<Relationship Id="y" Type="${RELATION}/styles" Target="styles.xml"/>`,
  ];
  const parts: Record<string, string> = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, i) => [
        `xl/worksheets/s${i}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...(texts && { 'xl/sharedStrings.xml': `<sst>${texts}</sst>` }),
    ...(styles && { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
  };
  if (without) delete parts[without];
  return parts;
}

async function read(path: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const { name, chunks } of openContainer(path)) {
    let text = '';
    for await (const chunk of chunks) text += Buffer.from(chunk).toString();
    found[name] = text;
  }
  return found;
}

async function rowsOf(t: TestContext, book: Book): Promise<string> {
  const found = await read(await zipped(join(folder(t), 'reviews.xlsx'), partsOf(book)));
  return Object.values(found).join('');
}

test('cells of every kind become the words that were typed', async (t) => {
  const csv = await rowsOf(t, {
    sheets: {
      Reviews: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><r><t>ri</t></r><r><t>ch</t></r></is></c></row>
        <row r="9"><c r="A9" t="str"><f>UPPER("x")</f><v>a, "b"</v></c><c r="B9"><v>4.5</v></c><c r="C9" t="b"><v>1</v></c><c r="D9" t="e"><v>#N/A</v></c></row>
        <row r="10"/><row r="11"><c r="A11"><v>0.30000000000000004</v></c><c r="B11"><v>1.2345678901234E+17</v></c><c r="C11" t="s"><v>2</v></c></row>`,
    },
    texts:
      '<si><t>Words</t></si><si><r><t>Ster</t></r><r><t>ne</t></r><rPh sb="0" eb="1"><t>PRONOUNCED</t></rPh></si><si><t xml:space="preserve"> two_x000D_\nlines &amp; &#128512;</t></si>',
  });
  assert.equal(
    csv,
    'Words,Sterne,,rich\n\n\n\n\n\n\n\n"a, ""b""",4.5,TRUE,\n\n0.3,123456789012340000," two\nlines & \u{1f600}",\n',
  );
});

test('dates, times and shares are told by the style of their cells, whichever year is counted from', async (t) => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[$-409]dd\\/mm\\/yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="21"/></cellXfs>';
  const row = (day: string) =>
    `<row><c s="1"><v>${day}</v></c><c s="2"><v>${day}.75</v></c><c s="3"><v>0.9</v></c><c s="4"><v>3</v></c><c s="5"><v>0.5</v></c><c><v>45357</v></c><c t="d"><v>2024-03-05</v></c></row>`;
  const rest = ',90%,3,12:00:00,45357,2024-03-05\n';
  assert.equal(await rowsOf(t, { sheets: { S: row('45356') }, styles }), `2024-03-05,2024-03-05T18:00:00${rest}`);
  const since = await rowsOf(t, { sheets: { S: row('43894') }, styles, since1904: true });
  assert.equal(since, `2024-03-05,2024-03-05T18:00:00${rest}`);
  assert.match(await rowsOf(t, { sheets: { S: row('1') }, styles }), /^1900-01-01,/);
});

test('each sheet that shows is a file of its own', async (t) => {
  const cell = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
  const book: Book = {
    sheets: { One: cell('first'), Two: cell('second'), Secret: cell('third') },
    marked: { Secret: 'state="veryHidden"' },
  };
  const found = await read(await zipped(join(folder(t), 'reviews.xlsx'), partsOf(book)));
  assert.deepEqual(found, { 'reviews.xlsx, sheet One': 'first\n', 'reviews.xlsx, sheet Two': 'second\n' });
});

test('a workbook that lacks something says what', async (t) => {
  const row = '<row><c><v>1</v></c></row>';
  const failing: [Partial<Book>, RegExp][] = [
    [{ without: 'xl/worksheets/s0.xml' }, /whose part xl\/worksheets\/s0\.xml is missing/],
    [{ without: 'xl/workbook.xml' }, /whose part xl\/workbook\.xml is missing/],
    [{ marked: { S: 'state="hidden"' } }, /without a sheet that shows/],
    [{ sheets: { S: '<row><c r="ZZZZ1"><v>1</v></c></row>' } }, /a cell at ZZZZ1/],
    [{ sheets: { S: '<row><c><v>1</v></c>' } }, /of its XML has no end/],
  ];
  for (const [book, message] of failing)
    await assert.rejects(rowsOf(t, { sheets: { S: row }, ...book }), { name: 'SourceError', message });
});

test('workbooks, archives and gzip inside an archive are opened, and leave nothing behind', async (t) => {
  const path = folder(t);
  const before = readdirSync(tmpdir()).filter((name) => /^smm-(?:unpacked-)?\w{6}$/.test(name));
  const book = await zipped(join(path, 'book.xlsx'), partsOf({ sheets: { S: '<row><c><v>5</v></c></row>' } }));
  const inside = await zipped(join(path, 'inside.zip'), { 'a.csv': 'rating\n3\n' });
  const outside = await zipped(join(path, 'outside.zip'), {
    'book.xlsx': readFileSync(book),
    'inside.zip': readFileSync(inside),
    'b.csv.gz': gzipSync('rating\n4\n'),
    'c.csv': 'rating\n2\n',
  });
  assert.deepEqual(await read(outside), {
    'book.xlsx': '5\n',
    'inside.zip/a.csv': 'rating\n3\n',
    'b.csv': 'rating\n4\n',
    'c.csv': 'rating\n2\n',
  });
  for await (const { name } of openContainer(outside)) if (name.endsWith('a.csv')) break;
  assert.deepEqual(
    readdirSync(tmpdir()).filter((name) => /^smm-(?:unpacked-)?\w{6}$/.test(name)),
    before,
  );
});

test('texts beyond what is kept in memory are given back as they came', () => {
  const texts = new SharedTexts();
  const text = (i: number) => `${i} ${'é'.repeat(1000)}`;
  for (let i = 0; i < 9000; i++) texts.add(text(i));
  for (const i of [0, 4000, 4200, 8999, 5000]) assert.equal(texts.get(i), text(i));
  for (const none of [9000, -1, 4200.5, Number.NaN]) assert.equal(texts.get(none), undefined);
  texts.close();
});

test('rows are told by their number in the sheet, whatever their cells hold', async (t) => {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = [
    `<row r="3">${cell('review')}${cell('rating')}</row>`,
    `<row r="4">${cell('good\nbread\n"warm"')}<c><v>5</v></c></row>`,
    `<row r="9">${cell('far\nout')}<c><v>4</v></c><c r="XFD9" t="inlineStr"><is><t>x</t></is></c></row>`,
    `<row r="12">${cell('far out')}<c><v>4</v></c><c r="XFD12" t="inlineStr"><is><t>x</t></is></c></row>`,
    `<row r="13">${cell('last\none')}<c><v>3</v></c></row>`,
  ];
  const path = await zipped(join(folder(t), 'rows.xlsx'), partsOf({ sheets: { S: rows.join('') } }));
  const taken = await takeSource(path, readFileSync(path));
  assert.deepEqual(
    taken.rejected.map(({ line }) => line),
    [9, 12],
  );
  assert.deepEqual(
    taken.rows.map(({ item }) => item.body),
    ['good\nbread\n"warm"', 'last\none'],
  );
});
