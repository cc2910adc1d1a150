import type { Member } from '../container/member.ts';
import { SourceError } from '../source-error.ts';
import { readCellKinds } from './cell-kinds.ts';
import { readSheet, type SheetBook } from './read-sheet.ts';
import { walkXml } from './read-xml.ts';
import { type Part, relationsOf } from './relations.ts';
import { readSharedTexts, SharedTexts } from './shared-texts.ts';

/** More than anybody keeps, and each takes its time. */
const MOST_SHEETS = 500;

interface Sheet {
  name: string;
  path: string;
}

/**
 * The sheets of an Excel workbook (XLSX, ECMA-376), each as a CSV file of its own. Hidden ones are left out.
 *
 * @param name what people call the workbook
 * @throws SourceError when a part of it is missing or damaged.
 */
export async function* openWorkbook(name: string, part: Part): AsyncGenerator<Member> {
  const root = (await relationsOf(name, '', part)).find(({ type }) => type === 'officeDocument');
  const path = root?.path ?? 'xl/workbook.xml';
  const related = await relationsOf(name, path, part);
  const { sheets, since1904 } = await readIndex(name, path, new Map(related.map(({ id, path: at }) => [id, at])), part);
  const texts = new SharedTexts();
  const partOf = (type: string) => {
    const at = related.find((each) => each.type === type)?.path;
    return at === undefined ? undefined : part(at);
  };
  try {
    const [shared, styles] = [partOf('sharedStrings'), partOf('styles')];
    if (shared) await readSharedTexts(`the texts of ${name}`, shared, texts);
    const kinds = styles ? await readCellKinds(`the styles of ${name}`, styles) : [];
    const book: SheetBook = { texts, kinds, since1904 };
    for (const sheet of sheets) {
      const chunks = part(sheet.path);
      if (chunks === undefined) throw missing(name, sheet.path);
      const member = sheets.length === 1 ? name : `${name}, sheet ${sheet.name}`;
      yield { name: member, chunks: readSheet(member, chunks, book), isSheet: true };
    }
  } finally {
    texts.close();
  }
}

async function readIndex(
  name: string,
  path: string,
  paths: ReadonlyMap<string, string>,
  part: Part,
): Promise<{ sheets: Sheet[]; since1904: boolean }> {
  const chunks = part(path);
  if (chunks === undefined) throw missing(name, path);
  const sheets: Sheet[] = [];
  let since1904 = false;
  await walkXml(`the list of sheets of ${name}`, chunks, {
    open: (element, attributes) => {
      if (element === 'workbookPr') since1904 = /^(?:1|true|on)$/i.test(attributes['date1904'] ?? '');
      if (element !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => /^(?:\w+:)?id$/.test(key))?.[1];
      const at = paths.get(id ?? '');
      // A chart has a place among the sheets as well, and no rows.
      if (at !== undefined && !at.includes('chartsheet')) sheets.push({ name: attributes['name'] ?? '', path: at });
    },
  });
  if (sheets.length > MOST_SHEETS)
    throw new SourceError(
      `${name} has ${sheets.length} sheets, more than the ${MOST_SHEETS} that are read. Save those with reviews by themselves.`,
    );
  if (sheets.length === 0) throw new SourceError(`${name} is a workbook without a sheet that shows. Save it again.`);
  return { sheets, since1904 };
}

function missing(name: string, path: string): SourceError {
  return new SourceError(
    `${name} is a workbook whose part ${path} is missing. Open it, save it again, and import that.`,
  );
}
