import { conceptsOf } from '../columns/header-stems.ts';
import { fieldsNamed } from '../columns/synonyms.ts';
import { uniqueNames } from '../records/unique-names.ts';
import { withoutMarks } from './markdown-text.ts';

/** `|---|:--:|`, which stands below the names of a table and nowhere else. */
const RULE = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;
const BREAK = /<br\s*\/?>/gi;

/** Rows of the tables of a page that hold reviews, by the names above them. */
export function tablesIn(markdown: string): Record<string, string>[] {
  const lines = markdown.split(/\r\n?|\n/);
  const found: Record<string, string>[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [head, line] = [lines[i - 1] as string, lines[i] as string];
    if (!RULE.test(line) || !head.includes('|')) continue;
    const names = cellsOf(head).map((name) => withoutMarks(name).trim());
    if (names.length !== cellsOf(line).length || !areOfReviews(names)) continue;
    const from = i + 1;
    while (lines[i + 1]?.includes('|')) i++;
    for (const row of rowsOf(uniqueNames(names, names.length), lines.slice(from, i + 1))) found.push(row);
  }
  return found;
}

function rowsOf(names: readonly string[], lines: readonly string[]): Record<string, string>[] {
  return lines.flatMap((line) => {
    const cells = cellsOf(line).map((cell) => cell.split(BREAK).map((part) => withoutMarks(part.trim()).trim()));
    const row = Object.fromEntries(names.map((name, i) => [name, (cells[i] ?? []).join('\n')]));
    return Object.values(row).some((cell) => cell !== '') ? [row] : [];
  });
}

/** A bar that is part of a cell has a stroke before it. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** What stands in a table of a documentation, whose names are those of things. */
const DESCRIBED = /default|descri|beschreib|argument|parameter|^type$|^values?$|standard/i;

/** One of who wrote or how good it was has to stand beside one of words. */
function areOfReviews(names: readonly string[]): boolean {
  if (names.some((name) => DESCRIBED.test(name))) return false;
  const is = (fields: readonly string[], concepts: readonly string[]) =>
    names.some(
      (name) =>
        fieldsNamed(name).some(({ field }) => fields.includes(field)) ||
        [...conceptsOf(name)].some((concept) => concepts.includes(concept)),
    );
  const isRated = is(['rating', 'thumb'], ['rating']);
  const isSaid = is(['body', 'pros', 'cons'], ['opinion', 'words']);
  const isSigned = is(['author', 'firstName'], ['person']);
  return (isSaid && (isRated || isSigned)) || (isRated && isSigned);
}
