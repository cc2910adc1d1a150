import type { Member } from '../container/member.ts';
import { SourceError } from '../source-error.ts';
import { tellTranslation } from '../translate/translation.ts';
import { type Part, relationsOf } from '../workbook/relations.ts';
import { SheetCsv } from '../workbook/sheet-csv.ts';
import type { Body } from './paragraph.ts';
import { readOpenText } from './read-open-text.ts';
import { readWord } from './read-word.ts';
import { linesAlone, reviewsShaped } from './shape-text.ts';
import { readWordStyles } from './word-styles.ts';

/** Of what is left out, as it is said. */
const MOST_SHOWN = 3;
const LONGEST_SHOWN = 60;
/** Bytes that are looked at to tell what a text is. */
export const HEAD = 1 << 16;

/**
 * A Word document (DOCX, ECMA-376): each table of rows as a CSV file of its own, and the words outside of them as text. One
 * that cannot be read is a member that says why: beside it in an archive others may lie.
 *
 * @param name what people call it
 */
export async function* openWord(name: string, part: Part): AsyncGenerator<Member> {
  yield* membersOf(name, () => readWordParts(name, part));
}

/** The same of a text of OpenDocument (ODT). @param chunks its content.xml */
export async function* openOpenText(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  yield* membersOf(name, () => readOpenText(name, chunks));
}

async function readWordParts(name: string, part: Part): Promise<Body> {
  const root = (await relationsOf(name, '', part)).find(({ type }) => type === 'officeDocument');
  const path = root?.path ?? 'word/document.xml';
  const chunks = part(path);
  if (chunks === undefined)
    throw new SourceError(
      `${name} is a Word document whose part ${path} is missing. Open it, save it again, and import that.`,
    );
  const at = (await relationsOf(name, path, part)).find(({ type }) => type === 'styles')?.path;
  const styled = at === undefined ? undefined : part(at);
  const styles = styled ? await readWordStyles(`the styles of ${name}`, styled) : new Map<string, never>();
  return readWord(name, chunks, styles);
}

async function* membersOf(name: string, read: () => Promise<Body>): AsyncGenerator<Member> {
  try {
    yield* membersIn(name, await read());
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    yield { name, chunks: piecesOf(Buffer.alloc(0)), refused: error.message };
  }
}

/** Written at once, so that the document itself need not stay while they are read. */
function membersIn(name: string, { paragraphs, tables }: Body): Member[] {
  const shaped = reviewsShaped(paragraphs);
  const { text, left } = shaped ?? linesAlone(paragraphs);
  const hasWords = text.trim() !== '';
  if (!hasWords && tables.length === 0)
    throw new SourceError(`${name} is a document without words. Look whether it is the right one.`);
  // Beside a table, lines of text are what the document says of it.
  const isRead = hasWords && (tables.length === 0 || shaped !== undefined || isMarked(text));
  const outside = isRead || !hasWords ? left : [...left, ...text.split('\n').filter((line) => line !== '')];
  const members = tables.map((rows, i): Member => {
    const member = tables.length > 1 ? `${name}, table ${i + 1}` : isRead ? `${name}, table` : name;
    return { name: member, chunks: piecesOf(csvOf(member, rows)), isSheet: true, isOfDocument: true };
  });
  if (isRead)
    members.push({
      name: tables.length > 0 ? `${name}, text` : name,
      chunks: piecesOf(Buffer.from(text)),
      isOfDocument: true,
    });
  if (outside.length > 0 && members[0]) members[0].note = noteOn(name, outside);
  return members;
}

/** Whether a text is told for more than lines: quotes and sections as in Markdown. */
function isMarked(text: string): boolean {
  return tellTranslation(Buffer.from(text.slice(0, HEAD)).subarray(0, HEAD).toString()) !== undefined;
}

function csvOf(where: string, rows: readonly string[][]): Uint8Array {
  const csv = new SheetCsv(where);
  for (const [i, row] of rows.entries()) csv.add(i + 1, row);
  return Buffer.concat([...csv.take(true)]);
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += HEAD) yield bytes.subarray(at, at + HEAD);
}

function noteOn(name: string, left: readonly string[]): string {
  const shown = left.slice(0, MOST_SHOWN).map((line) => {
    const text = line.replace(/\s+/g, ' ').trim();
    return `“${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text}”`;
  });
  const more = left.length > MOST_SHOWN ? ` and ${left.length - MOST_SHOWN} more` : '';
  return `Text of ${name} that stands outside of its reviews was left out: ${shown.join(', ')}${more}.`;
}
