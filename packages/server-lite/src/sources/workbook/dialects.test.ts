import assert from 'node:assert/strict';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';
import { zipBytes, type ZipPart } from '../../testing/zip-bytes.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-dialects-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const take = (content: Uint8Array, name = 'reviews.xlsx') => takeSource(join(dir, name), content);
const said = async (content: Uint8Array, name?: string) =>
  (await take(content, name)).rows.map(({ item }) => [
    item.authorName,
    item.body,
    item.rating?.ratingValue,
    item.datePublished,
  ]);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Parts {
  sheet: string;
  texts?: string;
  styles?: string;
  book?: string;
  relation?: string;
  more?: Record<string, string>;
}

function workbook({ sheet, texts, styles, book, relation = RELATION, more }: Parts): Buffer {
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`;
  return zipBytes({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${HEAD}<Relationships>${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      book ?? `${HEAD}<workbook xmlns="${MAIN}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${link('rId1', 'worksheet', 'worksheets/sheet1.xml')}${link('rId2', 'worksheet', 'worksheets/sheet2.xml')}${texts ? link('rId8', 'sharedStrings', 'sharedStrings.xml') : ''}${styles ? link('rId9', 'styles', 'styles.xml') : ''}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...(texts && { 'xl/sharedStrings.xml': texts }),
    ...(styles && { 'xl/styles.xml': styles }),
    ...more,
  });
}

const EXPECTED = [
  ['Ada', 'Fine bread,\nwarm & soft', 5, '2024-03-05'],
  ['Zoë', 'No "thanks"', 2, '2024-03-14'],
];
const inline = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
const named = ['name', 'review', 'rating', 'date'];
const header = `<row r="1">${named.map((name, i) => inline(`${'ABCD'[i]}1`, name)).join('')}</row>`;
const DATES = `<styleSheet><numFmts count="1"><numFmt numFmtId="170" formatCode="[$-x-sysdate]dddd, mmmm dd, yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** One table, as each of these writes it: after files that they made, and what their sources say. */
const WRITTEN: Record<string, Parts> = {
  'Excel: shared texts, some rich, a formula with its value, a style of dates of its own': {
    texts: `${HEAD}<sst xmlns="${MAIN}" count="6" uniqueCount="6">${named.map((name) => `<si><t>${name}</t></si>`).join('')}<si><r><rPr><b/><sz val="11"/></rPr><t>Fine</t></r><r><t xml:space="preserve"> bread,_x000D_\nwarm &amp; soft</t></r></si><si><t>No "thanks"</t><phoneticPr fontId="1"/></si></sst>`,
    styles: DATES,
    sheet: `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:D3"/><sheetViews><sheetView/></sheetViews><sheetData><row r="1" spans="1:4">${named.map((_, i) => `<c r="${'ABCD'[i]}1" t="s"><v>${i}</v></c>`).join('')}</row><row r="2" spans="1:4"><c r="A2" t="str"><f>CONCATENATE("A","da")</f><v>Ada</v></c><c r="B2" t="s"><v>4</v></c><c r="C2"><f>2+3</f><v>5</v></c><c r="D2" s="1"><v>45356</v></c></row><row r="3"><c r="A3" t="str"><f t="shared" si="0"/><v>Zoë</v></c><c r="B3" t="s"><v>5</v></c><c r="C3"><v>2</v></c><c r="D3" s="1"><v>45365</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells></worksheet>`,
  },
  'Excel for Mac: days since 1904': {
    book: `<workbook xmlns="${MAIN}"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    styles: DATES,
    sheet: `<worksheet xmlns="${MAIN}"><sheetData>${header}<row r="2">${inline('A2', 'Ada')}${inline('B2', 'Fine bread,&#10;warm &amp; soft')}<c r="C2"><v>5</v></c><c r="D2" s="1"><v>43894</v></c></row><row r="3">${inline('A3', 'Zoë')}${inline('B3', 'No &quot;thanks&quot;')}<c r="C3"><v>2</v></c><c r="D3" s="1"><v>43903</v></c></row></sheetData></worksheet>`,
  },
  'the strict form: another vocabulary, and dates as they are written': {
    relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    book: `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" conformance="strict"><x:sheets><x:sheet name="S" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    sheet: `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>${header.replace(/<(\/?)/g, '<$1x:')}<x:row r="2">${inline('A2', 'Ada').replace(/<(\/?)/g, '<$1x:')}${inline('B2', 'Fine bread,&#10;warm &amp; soft').replace(/<(\/?)/g, '<$1x:')}<x:c r="C2"><x:v>5</x:v></x:c><x:c r="D2" t="d"><x:v>2024-03-05</x:v></x:c></x:row><x:row r="3">${inline('A3', 'Zoë').replace(/<(\/?)/g, '<$1x:')}${inline('B3', 'No &quot;thanks&quot;').replace(/<(\/?)/g, '<$1x:')}<x:c r="C3"><x:v>2</x:v></x:c><x:c r="D3" t="d"><x:v>2024-03-14T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  },
  'openpyxl and SheetJS: no place of the table, texts in the cells, numbers marked as such': {
    styles: `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    sheet: `<worksheet xmlns="${MAIN}"><sheetData>${header}<row r="2">${inline('A2', 'Ada')}${inline('B2', 'Fine bread,\nwarm &amp; soft')}<c r="C2" t="n"><v>5</v></c><c r="D2" s="1" t="n"><v>45356</v></c></row><row r="3"><c r="A3" t="str"><v>Zoë</v></c><c r="B3" t="str"><v>No "thanks"</v></c><c r="C3" t="n"><v>2</v></c><c r="D3" s="1" t="n"><v>45365</v></c></row></sheetData></worksheet>`,
  },
  'Google Sheets: empty cells with styles all around, no numbers at rows without words': {
    styles: `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="M/d/yyyy H:mm:ss"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    sheet: `<worksheet xmlns="${MAIN}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main"><sheetFormatPr customHeight="1"/><sheetData>${header.replace('</row>', '<c r="Z1" s="0"/></row>')}<row r="2">${inline('A2', 'Ada')}${inline('B2', 'Fine bread,\nwarm &amp; soft')}<c r="C2" s="0"><v>5.0</v></c><c r="D2" s="1"><v>45356.0</v></c><c r="Z2" s="0"/></row><row r="3">${inline('A3', 'Zoë')}${inline('B3', 'No "thanks"')}<c r="C3"><v>2.0</v></c><c r="D3" s="1"><v>45365.0</v></c></row>${Array.from({ length: 900 }, (_, i) => `<row r="${i + 4}"><c r="A${i + 4}" s="0"/></row>`).join('')}</sheetData></worksheet>`,
  },
  'Numbers: a sheet of its own before the table, which is hidden, and a title above it': {
    book: `<workbook xmlns="${MAIN}"><sheets><sheet name="Export Summary" sheetId="1" state="hidden" r:id="rId2"/><sheet name="Reviews" sheetId="2" r:id="rId1"/></sheets></workbook>`,
    more: {
      'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row>${inline('A1', 'secret')}</row></sheetData></worksheet>`,
    },
    sheet: `<worksheet xmlns="${MAIN}"><dimension ref="A1:D4"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Table 1</t></is></c><c r="B1"/><c r="C1"/><c r="D1"/></row>${header.replace('r="1"', 'r="2"').replace(/([ABCD])1"/g, '$12"')}<row r="3">${inline('A3', 'Ada')}${inline('B3', 'Fine bread,\nwarm &amp; soft')}<c r="C3"><v>5</v></c>${inline('D3', '2024-03-05')}</row><row r="4">${inline('A4', 'Zoë')}${inline('B4', 'No "thanks"')}<c r="C4"><v>2</v></c>${inline('D4', '2024-03-14')}</row></sheetData><mergeCells><mergeCell ref="A1:D1"/></mergeCells></worksheet>`,
  },
  'LibreOffice: true and false, failed formulas, a column of nothing': {
    styles: DATES,
    sheet: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${[...named, 'verified', 'sum'].map((name, i) => inline(`${'ABCDEF'[i]}1`, name)).join('')}</row><row r="2">${inline('A2', 'Ada')}${inline('B2', 'Fine bread,\nwarm &amp; soft')}<c r="C2" t="n"><v>5</v></c><c r="D2" s="1" t="n"><v>45356</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><f aca="false">1/0</f><v>#DIV/0!</v></c></row><row r="3">${inline('A3', 'Zoë')}${inline('B3', 'No "thanks"')}<c r="C3" t="n"><v>2</v></c><c r="D3" s="1" t="n"><v>45365</v></c><c r="E3" t="b"><v>0</v></c><c r="F3" t="e"><v>#REF!</v></c></row></sheetData></worksheet>`,
  },
};

for (const [who, parts] of Object.entries(WRITTEN))
  test(`a workbook as it is written by ${who}`, async () => assert.deepEqual(await said(workbook(parts)), EXPECTED));

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';
const odsCell = (text: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}>${text}</table:table-cell>`;
const p = (text: string) => `<text:p>${text}</text:p>`;

function spreadsheet(tables: string, kind = SPREADSHEET): Buffer {
  const names = 'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"';
  return zipBytes({
    mimetype: { content: kind, method: 0 } satisfies ZipPart,
    'content.xml': `${HEAD}<office:document-content ${names}><office:automatic-styles><style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest/>',
  });
}

const ODS_ROWS = `<table:table-row>${named.map((name) => odsCell(p(name))).join('')}<table:table-cell table:number-columns-repeated="16380"/></table:table-row>
<table:table-row>${odsCell(`<office:annotation>${p('a remark')}</office:annotation>${p('Ada')}`)}${odsCell(p('Fine\n  <text:span>bread,</text:span>') + p('warm &amp; soft'))}<table:table-cell office:value-type="float" office:value="5">${p('5,00')}</table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-03-05">${p('05.03.24')}</table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row>${odsCell(p('Zoë'))}${odsCell(p('No<text:s/>"thanks"'))}<table:table-cell office:value-type="float" office:value="2">${p('2')}</table:table-cell><table:table-cell office:value-type="date" office:date-value="2024-03-14T00:00:00"/></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;

test('an OpenDocument spreadsheet is read sheet by sheet, but for those that are hidden', async () => {
  const table = (name: string, rows: string, style = 'ta1') =>
    `<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`;
  const hidden = table('H', `<table:table-row>${odsCell(p('secret'))}</table:table-row>`, 'ta2');
  const found = await said(spreadsheet(hidden + table('R', ODS_ROWS) + hidden), 'reviews.ods');
  assert.deepEqual(
    found.map(([name, body, stars, date]) => [name, body, stars, String(date).slice(0, 10)]),
    EXPECTED,
  );
  const equal = `<table:table-row table:number-rows-repeated="2">${odsCell(p('Eve'))}${odsCell(p('So-so'))}</table:table-row>`;
  assert.equal(
    (await said(spreadsheet(table('R', ODS_ROWS.replace('1048570', '9') + equal)), 'reviews.ods')).length,
    4,
  );
});

test('an OpenDocument file of another kind, one that is locked and one that swells are refused in words', async () => {
  const refused: [Buffer, RegExp][] = [
    [spreadsheet('', 'application/vnd.oasis.opendocument.graphics'), /without words or sheets, which is not read/],
    [
      zipBytes({ mimetype: SPREADSHEET, 'content.xml': Buffer.alloc(5000, 0x9d) }),
      /locked with a password, or damaged/,
    ],
    [spreadsheet(''), /without a sheet that shows/],
    [
      spreadsheet(
        `<table:table table:name="R">${ODS_ROWS}<table:table-row table:number-rows-repeated="1000000">${odsCell(p('x'.repeat(1000)))}</table:table-row></table:table>`,
      ),
      /row 1048577 is said to repeat/,
    ],
  ];
  for (const [content, message] of refused)
    await assert.rejects(take(content, 'file.ods'), { name: 'SourceError', message });
});

test('what is locked with a password says so, and does not take the rest of an archive with it', async () => {
  const table = 'name,review,rating\nAda,"Fine, really",5\nBen,Poor,2\n';
  const { rows, notes } = await take(
    zipBytes({
      'a.csv': table,
      'b.csv': { content: 'secret', isLocked: true },
      'c.csv': { content: 'x', method: 99 },
    }),
    'all.zip',
  );
  assert.equal(rows.length, 2);
  assert.match(notes.join('\n'), /b\.csv in all\.zip is locked with a password/);
  assert.match(notes.join('\n'), /c\.csv in all\.zip is packed by a method \(99\)/);
  await assert.rejects(take(zipBytes({ 'b.csv': { content: 'secret', isLocked: true } }), 'one.zip'), {
    name: 'SourceError',
    message: /locked with a password\. Unpack it yourself/,
  });
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600_000),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(600),
    ]);
  const told: [string, RegExp][] = [
    ['EncryptedPackage', /locked with a password\. Open it, save it without one/],
    ['Workbook', /old Excel file \(XLS\).*Save it as an Excel workbook \(XLSX\) or CSV/],
    ['WordDocument', /old Word document/],
    ['Something', /old Excel file \(XLS\) or Word document \(DOC\)/],
  ];
  for (const [stream, message] of told)
    await assert.rejects(take(compound(stream), 'file.xls'), { name: 'SourceError', message });
});

test('a file of an archive whose bytes do not agree with its checksum is not taken for what it was', async () => {
  const bytes = zipBytes({ 'a.csv': { content: 'name,review,rating\nAda,Fine bread,5\n', method: 0 } });
  bytes[bytes.indexOf('Fine')] = 0x4d;
  await assert.rejects(take(bytes, 'flipped.zip'), { name: 'SourceError', message: /damaged or cut off/ });
});
