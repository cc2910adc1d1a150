import type { Dialect } from './dialect.ts';

export type Value = string | number | boolean | null;

/** Functions whose first argument says what stands there, written otherwise. */
const SAYS = /^(?:cast|convert|to_date|to_timestamp|to_timestamp_tz|date|datetime|timestamp|json|unistr|from_base64)$/i;
const WORD = /[\p{L}_][\p{L}\p{N}_.$]*/uy;
const NUMBER = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(?![\p{L}\p{N}_])/iuy;
const SPACE = /(?:\s|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*/y;
/** A value may be followed by what it is to be read as, and by nothing that changes it. */
const CAST =
  /(?:::\s*"?[\w.]+"?(?:\s+(?:varying|precision|with(?:out)?\s+time\s+zone))?(?:\([\d\s,]*\))?(?:\[\])*|COLLATE\s+[\w."`]+)/iy;
const DEEPEST = 8;
/** Digits from which a number would lose some. */
const MOST_DIGITS = 15;

/** The values of a row between its brackets: what would have to be run is null, and nothing is. */
export function valuesOf(row: string, { isEscaped }: Dialect): Value[] {
  const reader = new ValueReader(row, isEscaped);
  return reader.row();
}

class ValueReader {
  readonly #text: string;
  readonly #isEscaped: boolean;
  #at = 0;

  constructor(text: string, isEscaped: boolean) {
    this.#text = text;
    this.#isEscaped = isEscaped;
  }

  row(): Value[] {
    this.#at = 1;
    const values: Value[] = [];
    this.#space();
    if (this.#text[this.#at] === ')') return values;
    for (;;) {
      values.push(this.#value(0));
      if (this.#text[this.#at] !== ',') return values;
      this.#at++;
    }
  }

  /** One value, up to the comma or bracket behind it. */
  #value(depth: number): Value {
    this.#space();
    let value = this.#literal(depth);
    for (;;) {
      this.#space();
      const cast = this.#take(CAST);
      if (cast === undefined) break;
      if (/^::\s*(?:bytea|json\[|_)/i.test(cast)) value = null;
    }
    const next = this.#text[this.#at];
    if (next === ',' || next === ')' || next === undefined || this.#isAs()) return value;
    this.#pass();
    return null;
  }

  #literal(depth: number): Value {
    const sign = this.#text[this.#at];
    if (sign === "'") return this.#string("'", this.#isEscaped);
    if (sign === '"') return this.#string('"', this.#isEscaped);
    if (sign === '$') return this.#dollars();
    if (sign === '(' && depth < DEEPEST) {
      this.#at++;
      return this.#closed(this.#value(depth + 1));
    }
    const hex = this.#take(/0x([\da-f]*)(?![\p{L}\p{N}_])/iuy);
    if (hex !== undefined) return textOfHex(hex.slice(2));
    const number = this.#take(NUMBER);
    if (number !== undefined) return numberOf(number);
    const word = this.#take(WORD);
    if (word === undefined) return this.#nothing();
    return this.#text[this.#at] === "'" && word.length <= 12 ? this.#marked(word) : this.#named(word, depth);
  }

  /** `N'…'`, `E'…'`, `X'…'`, `B'…'`, `_utf8mb4'…'`, `DATE'…'`. */
  #marked(word: string): Value {
    if (/^e$/i.test(word)) return this.#string("'", true);
    if (/^x$/i.test(word)) return textOfHex(this.#string("'", false));
    if (/^b$/i.test(word)) return Number.parseInt(this.#string("'", false) || '0', 2);
    return this.#string("'", this.#isEscaped);
  }

  #named(word: string, depth: number): Value {
    if (/^true$/i.test(word)) return true;
    if (/^false$/i.test(word)) return false;
    this.#space();
    const next = this.#text[this.#at];
    if (next === "'" && /^(?:_\w+|date|timestamp|datetime)$/i.test(word)) return this.#string("'", this.#isEscaped);
    if (/^_\w+$/.test(word)) {
      const hex = this.#take(/0x[\da-f]*|x'[\da-f]*'/iy);
      if (hex !== undefined) return textOfHex(hex.replace(/^..|'$/g, ''));
    }
    if (/^U$/i.test(word) && this.#text.startsWith("&'", this.#at)) {
      this.#at++;
      return withPoints(this.#string("'", false));
    }
    if (next !== '(' || depth >= DEEPEST) return this.#nothing();
    return this.#call(word, depth);
  }

  /** A call that is a way to write a value: `CAST('…' AS text)`, and the line breaks of SQLite, `replace('…','\n',char(10))`. */
  #call(name: string, depth: number): Value {
    this.#at++;
    const values: Value[] = [];
    for (;;) {
      values.push(this.#value(depth + 1));
      if (this.#text[this.#at] !== ',') break;
      this.#at++;
    }
    this.#closed(null);
    const [first = null, what, by] = values;
    if (/^(?:char|chr)$/i.test(name))
      return first === 10 || first === 13 || first === 9 ? String.fromCharCode(first) : null;
    if (/^replace$/i.test(name) && values.length === 3 && typeof first === 'string')
      return typeof what === 'string' && /^\\.$/.test(what) && typeof by === 'string' && by.length === 1
        ? first.replaceAll(what, by)
        : null;
    if (!SAYS.test(name)) return null;
    return /^unistr$/i.test(name) && typeof first === 'string' ? withPoints(first) : first;
  }

  /** Behind the bracket that closes what was opened. */
  #closed(value: Value): Value {
    if (this.#text[this.#at] !== ')') this.#pass();
    if (this.#text[this.#at] === ')') this.#at++;
    return value;
  }

  /** `AS type` behind the argument of a cast is passed over. */
  #isAs(): boolean {
    if (this.#take(/(?:AS|USING)\s/iy) === undefined) return false;
    this.#pass();
    return true;
  }

  #nothing(): null {
    this.#pass();
    return null;
  }

  /** Up to the next comma or bracket that is one of this level. */
  #pass(): void {
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const sign = this.#text[this.#at] as string;
      if (sign === "'" || sign === '"') {
        this.#string(sign, this.#isEscaped);
        this.#at--;
      } else if (sign === '(' || sign === '[') depth++;
      else if ((sign === ')' || sign === ',') && depth <= 0) return;
      else if (sign === ')' || sign === ']') depth--;
    }
  }

  #string(sign: string, isEscaped: boolean): string {
    const text = this.#text;
    let value = '';
    let from = ++this.#at;
    for (; this.#at < text.length; this.#at++) {
      const each = text[this.#at] as string;
      if (each === sign) {
        value += text.slice(from, this.#at);
        if (text[this.#at + 1] !== sign) break;
        from = ++this.#at;
      } else if (each === '\\' && isEscaped) {
        value += text.slice(from, this.#at) + escaped(text[++this.#at] ?? '');
        from = this.#at + 1;
      }
    }
    this.#at++;
    return value;
  }

  #dollars(): string | null {
    const mark = this.#take(/\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]{0,62})?\$/y);
    if (mark === undefined) return this.#nothing();
    const end = this.#text.indexOf(mark, this.#at);
    const value = this.#text.slice(this.#at, end === -1 ? undefined : end);
    this.#at = end === -1 ? this.#text.length : end + mark.length;
    return value;
  }

  #space(): void {
    this.#take(SPACE);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    this.#at += found.length;
    return found;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '0': '', Z: '' };

function escaped(sign: string): string {
  return ESCAPES[sign] ?? sign;
}

/** `\00e4`, `\u00e4`, `\+01f600`. */
function withPoints(text: string): string {
  return text.replace(/\\(?:\\|u?([\da-f]{4})|\+([\da-f]{6}))/gi, (_, four?: string, six?: string) => {
    const point = Number.parseInt(four ?? six ?? '5c', 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

function numberOf(text: string): string | number {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.length <= MOST_DIGITS ? Number(text) : text;
}

/** Text that was written as its bytes; null for what is no text. */
function textOfHex(hex: string): string | null {
  if (hex === '' || hex.length % 2 === 1 || !/^[\da-f]+$/i.test(hex)) return hex === '' ? '' : null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(hex, 'hex'));
    return /[^\P{Cc}\t\n\r]/u.test(text) ? null : text;
  } catch {
    // A picture, a key, an address as its bytes: no words.
    return null;
  }
}

const COPIED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** The values of a line of `COPY … FROM stdin`. */
export function copiedValues(line: string): Value[] {
  return line.split('\t').map((cell) => {
    if (cell === '\\N') return null;
    if (!cell.includes('\\')) return cell;
    return cell.replace(/\\(?:([0-7]{1,3})|x([\da-f]{1,2})|([^]))/gi, (_, octal?: string, hex?: string, sign = '') =>
      octal !== undefined || hex !== undefined
        ? String.fromCharCode(Number.parseInt((octal ?? hex) as string, octal === undefined ? 16 : 8))
        : (COPIED[sign as string] ?? (sign as string)),
    );
  });
}
