import { tellDialect, type Dialect } from './dialect.ts';
import { copyHead, createdTable, insertHead } from './heads.ts';
import { Scanner } from './scanner.ts';
import { copiedValues, type Value, valuesOf } from './values.ts';

export type Row = Record<string, Value>;

export interface DumpSink {
  /** Whether the next row of a table is to be read. */
  wants: (table: string) => boolean;
  row: (table: string, row: Row) => void;
  /** A row that could not be read. @param reason without a full stop */
  refused: (table: string, reason: string) => void;
}

/** Characters from which the writer of a dump is told. */
const TOLD_BY = 16 << 10;
/** In UTF-16 units: of a row, and of what else is looked at of a statement. */
const LARGEST_ROW = 2 << 20;
const LARGEST_HEAD = 256 << 10;
const LARGEST_NAMES = 64 << 10;
/** Between statements, and between the rows of one: space and remarks. */
const BETWEEN = /(?:[\s;]|--[^\n]*\n|\/\*[^]*?\*\/)*/y;
const BETWEEN_HASHES = /(?:[\s;]|(?:--|#)[^\n]*\n|\/\*[^]*?\*\/)*/y;
const AMONG = /(?:\s|--[^\n]*\n|\/\*[^]*?\*\/)*/y;
const AMONG_HASHES = /(?:\s|(?:--|#)[^\n]*\n|\/\*[^]*?\*\/)*/y;
/** More than any shop or site has, and than any database allows. */
const MOST_TABLES = 5000;
const MOST_COLUMNS = 4096;
const NO_DAY = /^0000-00-00/;

interface Table {
  name: string;
  columns: string[] | undefined;
  booleans: ReadonlySet<string>;
}

/** Reads the rows of a dump as it streams by: the values of `INSERT` and `COPY`, under the names of their columns. Nothing is run. */
export class DumpReader {
  readonly #sink: DumpSink;
  readonly #made = new Map<string, { columns: string[]; booleans: ReadonlySet<string> }>();
  #dialect: Dialect | undefined;
  #scanner: Scanner | undefined;
  #text = '';
  /** How far the text was gone over. */
  #at = 0;
  #mode: 'between' | 'statement' | 'rows' | 'row' | 'copy' = 'between';
  #table: Table | undefined;
  #delimiter = ';';
  /** What is collected grew beyond measure: the rest of it is passed over. */
  #isTooLong = false;
  #isCopyRead = false;
  /** The rest of the line that rows to be copied are announced on has not gone by. */
  #isHeadLine = false;
  /** Whether a row has to come yet. */
  #isBehindComma = true;

  constructor(sink: DumpSink) {
    this.#sink = sink;
  }

  write(text: string): void {
    this.#text += text;
    if (!this.#dialect) {
      if (this.#text.length < TOLD_BY) return;
      this.#begin();
    }
    this.#read(false);
  }

  /** @returns name of the table in whose rows the text breaks off; undefined where it ends between statements */
  end(): string | undefined {
    if (!this.#dialect) this.#begin();
    this.#read(true);
    const { name } = this.#table ?? {};
    if (this.#mode === 'row' || this.#mode === 'copy') return name;
    if (this.#mode === 'rows') return this.#isBehindComma ? name : undefined;
    return this.#mode === 'statement' ? insertStart(this.#text) : undefined;
  }

  #begin(): void {
    this.#dialect = tellDialect(this.#text.slice(0, TOLD_BY * 4));
    this.#scanner = new Scanner(this.#dialect);
    this.#text = this.#text.replace(/^\ufeff/, '');
  }

  #read(isLast: boolean): void {
    while (this.#step(isLast));
  }

  /** @returns false where more text is needed */
  #step(isLast: boolean): boolean {
    switch (this.#mode) {
      case 'between':
        return this.#between(isLast);
      case 'statement':
        return this.#statement(isLast);
      case 'rows':
        return this.#rows(isLast);
      case 'row':
        return this.#row(isLast);
      case 'copy':
        return this.#copy(isLast);
    }
  }

  #pass(pattern: RegExp): void {
    pattern.lastIndex = 0;
    this.#drop(pattern.exec(this.#text)?.[0].length ?? 0);
  }

  #drop(length: number): void {
    if (length > 0) this.#text = this.#text.slice(length);
    this.#at = 0;
  }

  #between(isLast: boolean): boolean {
    const { hasHashes } = this.#dialect as Dialect;
    this.#pass(hasHashes ? BETWEEN_HASHES : BETWEEN);
    const text = this.#text;
    if (text === '') return false;
    const isRemark = /^(?:--|\/\*)/.test(text) || (hasHashes && text.startsWith('#'));
    const line = /^(?:\\|DELIMITER\s|GO\s*$)[^\n]*/im.exec(text.slice(0, 200))?.index === 0;
    if (isRemark || line) {
      const end = text.startsWith('/*') ? -1 : text.indexOf('\n');
      if (end === -1) return this.#passRemark(isLast);
      const delimiter = /^DELIMITER\s+(\S+)/i.exec(text.slice(0, end))?.[1];
      if (delimiter !== undefined) this.#delimiter = delimiter.slice(0, 16);
      this.#drop(end + 1);
      return true;
    }
    // A word, and whether it is a line of its own, can be told once it is whole.
    if (!isLast && text.length < 12) return false;
    (this.#scanner as Scanner).reset();
    this.#isTooLong = false;
    this.#mode = 'statement';
    return true;
  }

  /** A remark that has not ended: no more of it than may be its end is kept. */
  #passRemark(isLast: boolean): boolean {
    if (isLast) this.#drop(this.#text.length);
    else if (this.#text.length > LARGEST_HEAD) {
      this.#text = this.#text.slice(0, 2) + this.#text.slice(-1);
    }
    return false;
  }

  #statement(isLast: boolean): boolean {
    const isInsert = /^(?:INSERT|REPLACE)\b/i.test(this.#text);
    if (isInsert && !this.#isTooLong) {
      const head = insertHead(this.#text.slice(0, LARGEST_NAMES));
      if (head) {
        this.#enter(head.table, head.columns);
        this.#mode = 'rows';
        this.#isBehindComma = true;
        this.#drop(head.length);
        return true;
      }
    }
    const { at, isEnd } = (this.#scanner as Scanner).find(this.#text, this.#at, this.#delimiter, isLast);
    this.#at = at;
    if (!isEnd) {
      if (at > LARGEST_HEAD) {
        this.#isTooLong = true;
        this.#drop(at);
      }
      return false;
    }
    const statement = this.#isTooLong ? '' : this.#text.slice(0, at);
    this.#drop(at);
    this.#mode = 'between';
    this.#interpret(statement);
    return true;
  }

  #interpret(statement: string): void {
    if (/^CREATE\b/i.test(statement)) {
      const made = createdTable(statement);
      if (made && this.#made.size < MOST_TABLES) this.#made.set(made.table.toLowerCase(), made);
      return;
    }
    if (/^SET\b/i.test(statement)) {
      const setting = /\bstandard_conforming_strings\s*(?:=|TO)\s*'?(on|off)/i.exec(statement)?.[1];
      if (setting !== undefined) (this.#dialect as Dialect).isEscaped = /off/i.test(setting);
      return;
    }
    const copy = /^COPY\b/i.test(statement) ? copyHead(statement) : undefined;
    if (!copy) return;
    this.#enter(copy.table, copy.columns);
    this.#isCopyRead = copy.isText;
    this.#mode = 'copy';
    this.#isHeadLine = true;
  }

  #enter(name: string, given: string[] | undefined): void {
    const made = this.#made.get(name.toLowerCase());
    this.#table = { name, columns: given ?? made?.columns, booleans: made?.booleans ?? new Set() };
  }

  /** Between two rows of a statement. */
  #rows(isLast: boolean): boolean {
    this.#pass((this.#dialect as Dialect).hasHashes ? AMONG_HASHES : AMONG);
    const sign = this.#text[0];
    if (sign === undefined) return false;
    if (sign === '(') {
      (this.#scanner as Scanner).reset();
      this.#isTooLong = false;
      this.#mode = 'row';
      return true;
    }
    if (sign === ',') {
      this.#isBehindComma = true;
      this.#drop(1);
      return true;
    }
    if ((sign === '-' || sign === '/' || sign === '#') && !isLast && this.#text.length < LARGEST_HEAD) return false;
    if (!isLast && this.#text.length < 12 && sign !== ';') return false;
    (this.#scanner as Scanner).reset();
    // `ON DUPLICATE KEY …`; without a sign at the end another statement begins.
    this.#mode = /^(?:ON|RETURNING|AS)\b/i.test(this.#text) ? 'statement' : 'between';
    if (this.#mode === 'statement') this.#isTooLong = true;
    return true;
  }

  #row(isLast: boolean): boolean {
    const table = this.#table as Table;
    const { at, isEnd } = (this.#scanner as Scanner).find(this.#text, this.#at, undefined, isLast);
    this.#at = at;
    if (!isEnd) {
      if (at > LARGEST_ROW) {
        this.#isTooLong = true;
        this.#drop(at);
      }
      return false;
    }
    if (this.#sink.wants(table.name)) {
      if (this.#isTooLong || at > LARGEST_ROW) this.#sink.refused(table.name, TOO_LARGE);
      else this.#take(valuesOf(this.#text.slice(0, at), this.#dialect as Dialect));
    }
    this.#isTooLong = false;
    this.#isBehindComma = false;
    this.#drop(at);
    this.#mode = 'rows';
    return true;
  }

  #copy(isLast: boolean): boolean {
    const table = this.#table as Table;
    let from = 0;
    for (;;) {
      const end = this.#text.indexOf('\n', Math.max(from, this.#at));
      if (end === -1) break;
      const line = this.#text.slice(from, end).replace(/\r$/, '');
      from = end + 1;
      if (this.#isHeadLine) {
        this.#isHeadLine = false;
        this.#at = 0;
        continue;
      }
      if (line === '\\.' && !this.#isTooLong) {
        this.#drop(from);
        this.#mode = 'between';
        return true;
      }
      if (this.#isCopyRead && this.#sink.wants(table.name)) {
        if (this.#isTooLong || line.length > LARGEST_ROW) this.#sink.refused(table.name, TOO_LARGE);
        else this.#take(copiedValues(line));
      }
      this.#isTooLong = false;
      this.#at = 0;
    }
    this.#drop(from);
    if (isLast && this.#text.trim() === '\\.') {
      this.#mode = 'between';
      this.#drop(this.#text.length);
    } else if (this.#text.length > LARGEST_ROW) {
      this.#isTooLong = true;
      this.#drop(this.#text.length);
    } else this.#at = this.#text.length;
    return false;
  }

  #take(values: Value[]): void {
    const { name, columns, booleans } = this.#table as Table;
    if (columns && columns.length !== values.length) {
      this.#sink.refused(
        name,
        `it has ${values.length} values where “${name.slice(0, 80)}” has ${columns.length} columns`,
      );
      return;
    }
    if (values.length > MOST_COLUMNS) {
      this.#sink.refused(name, `it has ${values.length} values, more than any table of reviews`);
      return;
    }
    const row: Row = {};
    for (let i = 0; i < values.length; i++) {
      const column = columns?.[i] ?? `column ${i + 1}`;
      const value = values[i] as Value;
      const isFlag = booleans.has(column) && (value === 't' || value === 'f');
      row[column] = isFlag ? value === 't' : typeof value === 'string' && NO_DAY.test(value) ? null : value;
    }
    this.#sink.row(name, row);
  }
}

const TOO_LARGE = `it is a row of more than ${LARGEST_ROW} characters. Shorten it`;

/** The table of an `INSERT` that breaks off before its rows. */
function insertStart(text: string): string | undefined {
  return /^(?:INSERT|REPLACE)\s+INTO\s+[`"[]?([^`"\]\s(]+)/i.exec(text)?.[1];
}
