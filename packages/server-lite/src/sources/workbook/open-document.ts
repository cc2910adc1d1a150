import type { Member } from '../container/member.ts';
import { SourceError } from '../source-error.ts';
import { presentation } from './presentation.ts';
import { readDocumentSheet } from './read-document-sheet.ts';
import { walkXml } from './read-xml.ts';

const SPREADSHEET = /^application\/vnd\.oasis\.opendocument\.spreadsheet/;
const TEXT = /^application\/vnd\.oasis\.opendocument\.text/;
const PRESENTATION = /^application\/vnd\.oasis\.opendocument\.presentation/;
/** Each sheet walks the document from its start to where it ends. */
const MOST_SHEETS = 100;

/**
 * The sheets of an OpenDocument spreadsheet (ODF 1.2 and later), each as a CSV file of its own. Hidden ones are left out. Of a
 * text, its tables and its words.
 *
 * @param name what people call it
 * @param content its content.xml, as often as it is asked for
 * @throws SourceError for a document of another kind, one that is locked or damaged.
 */
export async function* openDocument(
  name: string,
  kind: AsyncIterable<Uint8Array>,
  content: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<Member> {
  let type = '';
  for await (const chunk of kind) if (type.length < 200) type += Buffer.from(chunk).toString('latin1');
  if (PRESENTATION.test(type.trim())) throw new SourceError(presentation(name));
  if (TEXT.test(type.trim())) {
    const { openOpenText } = await import('../document/open-words.ts');
    return yield* openOpenText(name, readable(name, content()));
  }
  if (!SPREADSHEET.test(type.trim()))
    throw new SourceError(
      `${name} is an OpenDocument file without words or sheets, which is not read. Save what it holds as CSV (UTF-8), then import that file.`,
    );
  const sheets = await readIndex(name, readable(name, content()));
  if (sheets.length > MOST_SHEETS)
    throw new SourceError(
      `${name} has ${sheets.length} sheets, more than the ${MOST_SHEETS} that are read. Save those with reviews by themselves.`,
    );
  const shown = sheets.flatMap((sheet, place) => (sheet.isHidden ? [] : [{ ...sheet, place }]));
  if (shown.length === 0) throw new SourceError(`${name} is a spreadsheet without a sheet that shows. Save it again.`);
  for (const sheet of shown) {
    const member = shown.length === 1 ? name : `${name}, sheet ${sheet.name}`;
    yield { name: member, chunks: readDocumentSheet(member, content(), sheet.place), isSheet: true };
  }
}

/** What a locked document has in the place of its content is no XML. */
async function* readable(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst && !/^(?:\u00ef\u00bb\u00bf)?\s*</.test(Buffer.from(chunk.subarray(0, 100)).toString('latin1')))
      throw new SourceError(
        `${name} is locked with a password, or damaged. Open it, save it without a password, and import that.`,
      );
    isFirst = false;
    yield chunk;
  }
}

async function readIndex(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ name: string; isHidden: boolean }[]> {
  const sheets: { name: string; isHidden: boolean }[] = [];
  const hidden = new Set<string>();
  const open: string[] = [];
  let style = '';
  await walkXml(`the list of sheets of ${name}`, chunks, {
    open: (element, attributes) => {
      if (element === 'style') style = attributes['style:name'] ?? '';
      else if (element === 'table-properties' && attributes['table:display'] === 'false') hidden.add(style);
      else if (element === 'table' && open.at(-1) === 'spreadsheet')
        sheets.push({
          name: attributes['table:name'] ?? '',
          isHidden: hidden.has(attributes['table:style-name'] ?? ''),
        });
      open.push(element);
    },
    close: () => void open.pop(),
  });
  return sheets;
}
