import { conceptsOf } from '../columns/header-stems.ts';
import { fieldsNamed } from '../columns/synonyms.ts';
import { isHeaderLike, isImported, knownNames } from './find-header.ts';

/** What a survey's program calls its questions: `Q1`, `Q2_TEXT`, `V12`, `A101_01`. */
const CODE = /^(?:[A-Za-z]{1,4}\d{1,5})+(?:[_.:-][A-Za-z\d]{1,12})*$/;
/** What surveys write below their questions, in a row of its own: the kind of each answer. */
const ANSWERS =
  /^(?:response|open-ended response|other \(please specify\)|(?:offene )?antwort|sonstiges \(bitte angeben\)|réponse(?: ouverte)?|autre \(veuillez préciser\)|respuesta(?: abierta)?|otro \(especifique\)|risposta(?: aperta)?|altro \(specificare\)|resposta(?: aberta)?|open antwoord|essay|textbox|star rating|radio buttons?|check ?box(?:es)?|multiple choice|single choice|short text|long text|short answer|long answer|paragraph|dropdown|freitext|textfeld|einfachauswahl|mehrfachauswahl|texte (?:court|long)|choix (?:unique|multiple)|texto (?:corto|largo)|opción (?:única|múltiple))$/i;
/** Rows below that a second row of the header is held against. */
const LOOKED_AT = 50;

/** The names of columns where a header has one row or several, and how many rows stand between the first of them and the data. */
export interface HeaderRows {
  names: string[];
  below: number;
}

/** @param names the cells of the header's first row, with one before them where the rows have an index */
export function headerRows(names: string[], rows: readonly string[][], header: number): HeaderRows {
  const next = rows[header + 1];
  if (!next) return { names, below: 0 };
  if (isRule(next)) return { names, below: 1 };
  if (isImported(next)) return { names, below: 1 };
  const isAbove = isImported(rows[header + 2]);
  if (isUnderHeader(next))
    return { names: names.map((name, i) => (name.trim() === '' ? kindless(next[i]) : name)), below: 1 };
  if (isAbove || saysAgain(names, next, rows.slice(header + 2, header + 2 + LOOKED_AT)))
    return { names: names.map((name, i) => better(name, next[i] ?? '')), below: isAbove ? 2 : 1 };
  return { names, below: 0 };
}

/** The line of dashes below the header of a table in Markdown or SQL. */
function isRule(row: readonly string[]): boolean {
  return row.some((cell) => cell.includes('---')) && row.every((cell) => /^\s*:?-*:?\s*$/.test(cell));
}

/** A second row of the header, as surveys have it. */
function isUnderHeader(row: readonly string[]): boolean {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isKind = (cell: string) => ANSWERS.test(cell);
  // Scales have names of their own there; who answered has a number, which stands first.
  const isBare = row[0]?.trim() === '' && filled.every((cell) => isKind(cell) || /^[^\d.!?]{1,30}$/.test(cell));
  return filled.length > 0 && (filled.every(isKind) || (isBare && filled.some(isKind)));
}

function kindless(cell = ''): string {
  return ANSWERS.test(cell.trim()) ? '' : cell;
}

/**
 * Whether a row says in words what the one above it calls its columns, in codes or another language: every cell is like a
 * name, and above numbers and days stand no such.
 */
function saysAgain(names: readonly string[], row: readonly string[], data: readonly (readonly string[])[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.length < 0.6 * names.filter((name) => name.trim() !== '').length) return false;
  if (!isHeaderLike(row, true)) return false;
  const speaking = filled.filter((cell) => cell.length < 120 && conceptsOf(cell).size > 0).length;
  const isNamed = knownNames(row) >= 2 || speaking >= 0.4 * filled.length;
  const isCoded = filled.filter((cell) => CODE.test(cell.trim())).length >= 0.5 * filled.length;
  if (!isCoded && !isNamed) return false;
  const counted = row.filter(
    (cell, column) => cell.trim() !== '' && !COUNTED.test(cell.trim()) && holdsNumbers(data, column),
  ).length;
  return counted >= 2 || (counted === 1 && names.some((name) => CODE.test(name.trim())));
}

/** A number, or what begins with a day. */
const COUNTED = /^[-+]?\d+(?:[.,]\d+)?$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;

function holdsNumbers(data: readonly (readonly string[])[], column: number): boolean {
  const cells = data.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => COUNTED.test(cell));
  return cells.length >= 2 && numbers.length >= 0.8 * cells.length;
}

/** Of two names for a column the one that says more. */
function better(name: string, other: string): string {
  const [first, second] = [name.trim(), other.trim()];
  if (second === '' || CODE.test(second)) return name;
  if (first === '' || CODE.test(first)) return other;
  return fieldsNamed(first).length === 0 && (fieldsNamed(second).length > 0 || conceptsOf(first).size === 0)
    ? other
    : name;
}
