import { conceptsOf } from '../columns/header-stems.ts';
import { knownNames } from '../records/find-header.ts';
import { copiedRecords } from './copied.ts';
import { labelledRecords } from './labelled.ts';
import { signedRecords } from './signed.ts';

const NEARLY = 0.8;
/** Cells of a first line that speak of reviews, from which they are names; and characters up to which one is. */
const SPEAKING = 3;
const LONGEST_NAME = 24;

/**
 * The reviews of a text that is parted into blocks of one pattern; undefined where none comes again, and for tables.
 *
 * @param isCut whether the text goes on: its last block may not be whole
 */
export function textBlocks(text: string, isCut: boolean): Record<string, string>[] | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (isTable(lines)) return undefined;
  return labelledRecords(lines, isCut) ?? copiedRecords(lines, isCut) ?? signedRecords(lines, isCut);
}

/** Names of columns that are known, or as many cells on nearly every line. */
function isTable(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '').slice(0, 50);
  const [first = ''] = filled;
  if (/^\s*[[{<]/.test(first)) return true;
  return [',', ';', '\t', '|'].some((sign) => {
    const cells = first.split(sign);
    if (cells.length > 1 && knownNames(cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))) > 1) return true;
    // Its rows may break off at blank lines within quotes.
    const speaking = cells.filter((cell) => cell.trim().length <= LONGEST_NAME && conceptsOf(cell).size > 0);
    if (speaking.length >= SPEAKING) return true;
    if (cells.length < (sign === '\t' || sign === '|' ? 2 : 3)) return false;
    return (
      filled.length > 1 &&
      filled.filter((line) => line.split(sign).length === cells.length).length >= NEARLY * filled.length
    );
  });
}
