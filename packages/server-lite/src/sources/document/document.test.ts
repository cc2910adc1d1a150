import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';
import { zipBytes } from '../../testing/zip-bytes.ts';
import { at, day, PEOPLE, SAID } from '../testing/seven-rows.ts';
import { openText, wordDocument, wordParagraph as p, wordTable } from '../testing/word-document.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-document-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const take = (content: Uint8Array, name = 'voices.docx') => takeSource(join(dir, name), content);
const GAP = p('');
const rated = (i: number) => 5 - (i % 4);
const each = (make: (i: number) => string) => SAID.map((_, i) => make(i)).join('');
const HEADINGS =
  '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>' +
  '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>' +
  '<w:style w:styleId="Kundenname"><w:name w:val="Customer"/><w:basedOn w:val="berschrift2"/></w:style>' +
  '<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>';
const title = p('What our guests say', { style: 'Titel' });
const NAMES = SAID.map((said, i) => [at(PEOPLE, i), said]);

/** Names and words, in the document's order. */
async function said(body: string, styles: string | undefined = HEADINGS): Promise<unknown[][]> {
  const { rows } = await take(wordDocument(body, styles));
  return rows.map(({ item }) => [item.authorName, item.body]);
}

const TABLE = [
  ['Name', 'Stars', 'Date', 'Review'],
  ...SAID.map((words, i) => [at(PEOPLE, i), String(rated(i)), day(i), `${words}\nAgain!`]),
];
const OF_TABLE = SAID.map((words, i) => [at(PEOPLE, i), rated(i), day(i), `${words}\nAgain!`]);

test('a table is rows as of a workbook, and a title above it is no review', async () => {
  const { rows, notes } = await take(wordDocument(title + wordTable(TABLE) + GAP, HEADINGS));
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.datePublished, item.body]),
    OF_TABLE,
  );
  assert.deepEqual(notes, [
    'Text of voices.docx that stands outside of its reviews was left out: “What our guests say”.',
  ]);
});

test('merged cells keep their columns, and a row that was deleted is none', async () => {
  const cell = (text: string, about = '') => `<w:tc><w:tcPr>${about}</w:tcPr>${p(text)}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell('Our year', '<w:gridSpan w:val="3"/>')}</w:tr><w:tr>${['Day', 'Name', 'Review'].map((name) => cell(name)).join('')}</w:tr>${each(
    (i) =>
      `<w:tr>${cell(i === 1 ? '' : day(i), i === 1 ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>')}${i === 2 ? cell(at(SAID, i), '<w:gridSpan w:val="2"/>') : cell(at(PEOPLE, i)) + cell(at(SAID, i))}</w:tr>`,
  )}<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(day(1))}${cell('Nobody')}${cell('<w:del/>')}</w:tr></w:tbl>`;
  const { rows } = await take(wordDocument(body));
  assert.equal(rows.length, SAID.length);
  assert.deepEqual([rows[0]?.item.datePublished, rows[0]?.item.authorName], [day(0), at(PEOPLE, 0)]);
  assert.deepEqual([rows[1]?.item.datePublished, rows[1]?.item.body], [undefined, at(SAID, 1)]);
});

test('reviews in a table and outside of it both come in', async () => {
  const quotes = each((i) => p(`“${at(SAID, i)}, by letter”`) + p(`– ${at(PEOPLE, i)}`));
  const { rows } = await take(wordDocument(title + wordTable(TABLE) + quotes, HEADINGS));
  assert.equal(rows.length, 2 * SAID.length);
  assert.equal(rows.at(-1)?.item.body, `${at(SAID, SAID.length - 1)}, by letter`);
});

test('a table of one column lays out words; one for each review with labels before the values is a row', async () => {
  assert.deepEqual(
    await said(title + SAID.map((words, i) => wordTable([[`“${words}”\n— ${at(PEOPLE, i)}`]])).join(GAP)),
    NAMES,
  );
  const cards = SAID.map((words, i) =>
    wordTable([
      ['Name:', at(PEOPLE, i)],
      ['Stars:', String(rated(i))],
      ['Date:', day(i)],
      ['Review:', words],
    ]),
  ).join(GAP);
  const { rows } = await take(wordDocument(title + cards, HEADINGS));
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.datePublished, item.body]),
    SAID.map((words, i) => [at(PEOPLE, i), rated(i), day(i), words]),
  );
  const cells = SAID.map((words, i) => `“${words}”\n– ${at(PEOPLE, i)}`);
  const grid = wordTable([cells.slice(0, 2), cells.slice(2, 4), cells.slice(4, 6)]);
  assert.deepEqual(await said(title + grid), NAMES.slice(0, 6));
});

test('words with who said them below: behind a dash, with and without gaps, titles and a line beside', async () => {
  const pair = (i: number) => p(`“${at(SAID, i)}”`) + p(`– ${at(PEOPLE, i)}`);
  assert.deepEqual(await said(p('What our guests say') + each(pair)), NAMES);
  assert.deepEqual(await said(title + p('They are kind.') + GAP + each((i) => pair(i) + GAP)), NAMES);
  assert.deepEqual(await said(title + each((i) => p(at(SAID, i)) + p(`– ${at(PEOPLE, i)}`))), NAMES);
  assert.deepEqual(
    await said(title + each((i) => p(at(SAID, i)) + GAP + p(`– ${at(PEOPLE, i)}, Musterstadt`) + GAP)),
    NAMES,
  );
  assert.deepEqual(await said(title + each((i) => p(`“${at(SAID, i)}”\n— ${at(PEOPLE, i)}`))), NAMES);
  const beside = each((i) => pair(i) + p('Head of Samples, Muster Works') + GAP);
  assert.deepEqual(await said(title + beside + p('Thank you all')), NAMES);
});

test('stars, days and callings beside a name stay with it, with and without gaps', async () => {
  const stars = (i: number) => p('★'.repeat(rated(i)));
  const quote = (i: number) => p(`“${at(SAID, i)}”`);
  const name = (i: number) => p(`– ${at(PEOPLE, i)}`);
  const shapes: ((i: number) => string)[] = [
    (i) => stars(i) + quote(i) + name(i) + p(day(i)),
    (i) => stars(i) + p(at(SAID, i)) + name(i) + p(day(i)) + GAP,
    (i) => quote(i) + name(i) + stars(i) + p(day(i)),
    (i) => quote(i) + name(i) + p('Head of Samples') + p(`${'★'.repeat(rated(i))} ${day(i)}`) + GAP,
  ];
  for (const [shape, make] of shapes.entries())
    for (const above of [title, p('What our guests say')]) {
      const { rows } = await take(wordDocument(above + each(make), HEADINGS));
      assert.deepEqual(
        rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.datePublished, item.body]),
        SAID.map((words, i) => [`${at(PEOPLE, i)}${shape === 3 ? ', Head of Samples' : ''}`, rated(i), day(i), words]),
        `shape ${shape}`,
      );
    }
});

test('who said it behind the words, in one line', async () => {
  for (const above of [title, p('What our guests say')]) {
    assert.deepEqual(await said(above + each((i) => p(`“${at(SAID, i)}” – ${at(PEOPLE, i)}`))), NAMES);
    assert.deepEqual(await said(above + each((i) => p(`${at(SAID, i)} — ${at(PEOPLE, i)}, Musterstadt`) + GAP)), NAMES);
  }
});

test('quotes with a name below or above that nothing marks, by their marks or by their style', async () => {
  assert.deepEqual(await said(title + each((i) => p(`„${at(SAID, i)}“`) + p(at(PEOPLE, i)))), NAMES);
  assert.deepEqual(await said(title + each((i) => p(at(SAID, i), { style: 'Zitat' }) + p(at(PEOPLE, i)) + GAP)), NAMES);
  const above = (i: number) => p(at(PEOPLE, i)) + p(`“${at(SAID, i)}”`);
  assert.deepEqual(await said(title + each(above)), NAMES);
  assert.deepEqual(await said(title + each(above) + p('Thank you all')), NAMES);
  assert.deepEqual(await said(title + each((i) => above(i) + GAP) + p('Nora Team')), NAMES);
});

test('names as headings or in bold, with the words below them, and stars and a day where they stand', async () => {
  assert.deepEqual(await said(title + each((i) => p(at(PEOPLE, i), { style: 'Kundenname' }) + p(at(SAID, i)))), NAMES);
  assert.deepEqual(await said(title + each((i) => p(at(PEOPLE, i), { run: '<w:b/>' }) + p(at(SAID, i)))), NAMES);
  const { rows } = await take(
    wordDocument(
      title +
        each((i) => p(at(PEOPLE, i), { style: 'Kundenname' }) + p(at(SAID, i)) + p('★'.repeat(rated(i))) + p(day(i))),
      HEADINGS,
    ),
  );
  assert.deepEqual(
    rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.datePublished, item.body]),
    SAID.map((words, i) => [at(PEOPLE, i), rated(i), day(i), words]),
  );
});

test('blocks of a name, stars, a day and words, and blocks that say what each line is', async () => {
  const block = (i: number) =>
    p(at(PEOPLE, i)) + p('★'.repeat(rated(i)) + '☆'.repeat(5 - rated(i))) + p(day(i)) + p(at(SAID, i));
  const quoted = (i: number) => p(at(PEOPLE, i)) + p(`${'★'.repeat(rated(i))} ${day(i)}`) + p(`“${at(SAID, i)}”`);
  const attributed = await said(title + each(quoted));
  assert.deepEqual(
    attributed.map(([name, words]) => [name, String(words).replace(/[“”]/g, '')]),
    NAMES,
  );
  const labelled = (i: number) =>
    p(`Name: ${at(PEOPLE, i)}`) + p(`Stars: ${rated(i)}/5`) + p(`Date: ${day(i)}`) + p(`Review: ${at(SAID, i)}`) + GAP;
  for (const body of [each((i) => block(i) + GAP), each(block), each(labelled)]) {
    const { rows } = await take(wordDocument(title + body, HEADINGS));
    assert.deepEqual(
      rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.datePublished, item.body]),
      SAID.map((words, i) => [at(PEOPLE, i), rated(i), day(i), words]),
    );
  }
});

test('one review on each line where nothing else is told, and headings are none', async () => {
  const { rows, notes } = await take(wordDocument(title + each((i) => p(at(SAID, i))), HEADINGS));
  assert.deepEqual(
    rows.map(({ item }) => item.body),
    [...SAID],
  );
  assert.match(notes[0] ?? '', /left out: “What our guests say”/);
});

test('what was deleted, hidden, noted or made for older programs is not shown; what was inserted is, and links are', async () => {
  const run = (text: string, about = '') => `<w:r><w:rPr>${about}</w:rPr><w:t>${text}</w:t></w:r>`;
  const line =
    '<w:p>' +
    `${run('Good ')}<w:del w:id="1"><w:r><w:delText>bad</w:delText></w:r>${run('bad')}</w:del><w:ins w:id="2">${run('bread')}</w:ins>` +
    `<w:moveFrom w:id="3">${run('moved')}</w:moveFrom>${run('hidden', '<w:vanish/>')}` +
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="end"/></w:r>` +
    `<w:hyperlink r:id="x">${run(' and rolls')}</w:hyperlink><w:r><w:tab/><w:t>again</w:t></w:r>` +
    `<mc:AlternateContent><mc:Choice>${run('.')}</mc:Choice><mc:Fallback>${run('twice')}</mc:Fallback></mc:AlternateContent>` +
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>` +
    '</w:p>';
  const joined = `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr><w:pPrChange><w:pPr><w:pStyle w:val="Titel"/></w:pPr></w:pPrChange></w:pPr>${run('One')}</w:p><w:p>${run(' line')}</w:p>`;
  const box = `<w:p>${run('Beside')}<w:r><w:txbxContent>${p('In a box')}</w:txbxContent></w:r></w:p>`;
  const { rows } = await take(wordDocument(line + joined + box, HEADINGS));
  assert.deepEqual(
    rows.map(({ item }) => item.body),
    ['Good bread and rolls\tagain.', 'One line', 'In a box', 'Beside'],
  );
});

test('a text of OpenDocument is read as one of Word', async () => {
  const line = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;
  const rows = TABLE.map(
    (row) =>
      `<table:table-row>${row
        .map(
          (cell) =>
            `<table:table-cell>${cell
              .split('\n')
              .map((each) => line(each))
              .join('')}</table:table-cell>`,
        )
        .join('')}</table:table-row>`,
  );
  const table = await take(
    openText(`<text:h text:outline-level="1">What our guests say</text:h><table:table>${rows.join('')}</table:table>`),
    'voices.odt',
  );
  assert.deepEqual(
    table.rows.map(({ item }) => [item.authorName, item.rating?.ratingValue, item.datePublished, item.body]),
    OF_TABLE,
  );
  const styles =
    '<style:style style:name="P1" style:parent-style-name="Quotations"/>' +
    '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>';
  const quotes = each((i) => line(at(SAID, i), 'P1') + line(at(PEOPLE, i)));
  const bold = each((i) => line(`<text:span text:style-name="T1">${at(PEOPLE, i)}</text:span>`) + line(at(SAID, i)));
  for (const body of [quotes, bold]) {
    const found = await take(openText(line('Voices', 'Title') + body, styles), 'voices.odt');
    assert.deepEqual(
      found.rows.map(({ item }) => [item.authorName, item.body]),
      NAMES,
    );
  }
  const odd = await take(
    openText(
      `<text:tracked-changes>${line('gone')}</text:tracked-changes>${line('Good<text:s text:c="2"/>bread<office:annotation>${line("why?")}</office:annotation><text:line-break/>  and <text:a>rolls</text:a>')}${line('More<text:note>n</text:note>')}`.replace(
        '${line("why?")}',
        line('why?'),
      ),
    ),
    'voices.odt',
  );
  assert.deepEqual(
    odd.rows.map(({ item }) => item.body),
    ['Good  bread', 'and rolls', 'More'],
  );
});

test('documents of other kinds, without words, cut off or beyond all measure are refused with what to do', async () => {
  const refused: [name: string, content: Uint8Array, RegExp][] = [
    [
      'talk.pptx',
      zipBytes({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }),
      /is a presentation.*Copy/,
    ],
    ['talk.odp', openText('', '', 'presentation'), /is a presentation.*Copy/],
    ['draft.pages', zipBytes({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }), /Pages.*Export it there as Word/],
    [
      'draft.rtf',
      Buffer.from('{\\rtf1 Good bread}'),
      /rich-text document \(RTF\).*save it as a Word document \(DOCX\)/,
    ],
    ['empty.docx', wordDocument(GAP), /without words/],
    ['cut.docx', wordDocument('<w:p><w:r><w:t>Good'), /damaged or cut off/],
    [
      'locked.odt',
      zipBytes({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '\u0001\u0002' }),
      /locked with a password/,
    ],
    ['long.docx', wordDocument('<w:p/>'.repeat(220_000)), /more than \d+ characters.*Split it/],
    ['deep.docx', wordDocument('<w:sdt>'.repeat(2000)), /damaged/],
    [
      'none.docx',
      zipBytes({ '[Content_Types].xml': '<Types/>', 'word/other.xml': '<w/>' }),
      /part word\/document\.xml is missing/,
    ],
  ];
  for (const [name, content, message] of refused)
    await assert.rejects(take(content, name), { name: 'SourceError', message }, name);
});

test('entities that a document declares are not followed', async () => {
  const content = zipBytes({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document><w:body>${p('Good bread').replace('Good', '&a;&b;')}</w:body></w:document>`,
  });
  const { rows } = await take(content);
  assert.deepEqual(
    rows.map(({ item }) => item.body),
    ['&a;&b; bread'],
  );
});

test('documents in an archive are opened, and one that cannot be read is named', async () => {
  const { rows, notes } = await take(
    zipBytes({ 'a/voices.docx': wordDocument(wordTable(TABLE)), 'a/empty.docx': wordDocument(GAP) }),
    'all.zip',
  );
  assert.equal(rows.length, SAID.length);
  assert.match(notes.join(' '), /a\/empty\.docx is a document without words/);
});
