import { fieldsNamed } from '../columns/synonyms.ts';
import { cellText, type Table, BLANK } from './paragraph.ts';
import { reviewsShaped } from './shape-text.ts';

const FEW = 2;
const NEARLY = 0.8;
const HALF = 0.5;
/** Labels of a single card that have to be known. */
const KNOWN = 3;

/** Whether a table has rows and columns: others lay out words, in one column or line, or with a review in each cell. */
export function isOfRows(table: Table): boolean {
  const texts = table.map((row) => row.map(cellText));
  const rows = texts.filter((row) => row.some((text) => text !== '')).length;
  const columns = new Set(texts.flatMap((row) => row.flatMap((text, i) => (text === '' ? [] : [i])))).size;
  return rows >= FEW && columns >= FEW && !isGrid(table, texts.flat());
}

/** Cells of several lines, of which nearly each is a review by itself. */
function isGrid(table: Table, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.filter((text) => text.includes('\n')).length < HALF * filled.length) return false;
  const reviews = reviewsShaped(table.flat().flatMap((cell) => [...cell, BLANK]));
  return reviews !== undefined && reviews.count >= NEARLY * filled.length;
}

interface Card {
  labels: string[];
  values: string[];
}

/** Cards of labels and values (`Name | Ada`, `Stars | 5`), one table for each review, as one table with a row for each. */
export function cardsAsTable(tables: readonly string[][][]): string[][][] {
  const cards = tables.map(cardIn);
  const all = cards.filter((card) => card !== undefined);
  if (all.length === 0) return [...tables];
  const names = [...new Set(all.flatMap(({ labels }) => labels))];
  const rows = all.map(({ labels, values }) => names.map((name) => values[labels.indexOf(name)] ?? ''));
  return [[names, ...rows], ...tables.filter((_, i) => cards[i] === undefined)];
}

/** A table of two columns, of which the first says what the second is. */
function cardIn(table: readonly string[][]): Card | undefined {
  const rows = table.filter((row) => row.some((text) => text !== ''));
  if (rows.some((row) => row.slice(2).some((text) => text !== ''))) return undefined;
  const labels = rows.map(([label = '']) => label.replace(/\s*[:：]$/u, '').trim());
  const known = labels.filter((label) => label !== '' && label.length <= 60 && fieldsNamed(label).length > 0).length;
  if (known < KNOWN || known < HALF * labels.length || new Set(labels).size < labels.length) return undefined;
  const values = rows.map((row) => row[1] ?? '');
  // Names of columns beside names of columns are a header, not a card.
  return values.filter((value) => value !== '' && fieldsNamed(value).length > 0).length > HALF * values.length
    ? undefined
    : { labels, values };
}
