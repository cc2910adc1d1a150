/** What stands where a value could not be read: a call, a name, a sum. */
export const NO_LITERAL = Symbol('no literal');
export type Literal = string | number | boolean | null | undefined | Literal[] | { [key: string]: Literal };

const DEEPEST = 100;
const LONGEST_SHOWN = 60;
const WORDS: Readonly<Record<string, Literal>> = {
  true: true,
  false: false,
  null: null,
  undefined,
  none: null,
  nil: null,
};
const NUMBER = /[-+]?(?:0x[\da-f]+|(?:\d[\d_]*)(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+)n?(?![\w$.])/iy;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
};
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };
/** Behind a value, what says its type only. */
const TYPED =
  /(?:as|satisfies)\s+(?:const\b|[\p{L}_$][\p{L}\p{N}_$.]*(?:<[^<>]{0,99}(?:<[^<>]{0,99}>)?[^<>]{0,99}>)?(?:\[\])*)/uy;
/** A day that is made of its text: nothing is run for it. */
const DAY_OF = /new\s+\\?Date(?:Time(?:Immutable)?)?\s*\(\s*/y;

/** The text is not written as literals are, at this place. One for all: it is thrown often, and says nothing more. */
export const NOT_LITERAL = new SyntaxError('no literal is written here');

const SPACE = /\s+/y;

/** Where blanks and comments end that begin here. One that is never closed goes to the end. */
export function behindBlank(text: string, from: number): number {
  for (let at = from; ;) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) {
      at = SPACE.lastIndex;
      continue;
    }
    const isLine = text.startsWith('//', at) || (text[at] === '#' && text[at + 1] !== '{');
    if (!isLine && !text.startsWith('/*', at)) return at;
    const end = isLine ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
    at = end === -1 ? text.length : end + (isLine ? 1 : 2);
  }
}

/** Reads literals as JavaScript, TypeScript, PHP, Python and Ruby write them. Nothing of them is ever run. */
export class LiteralReader {
  readonly #text: string;
  readonly #isPhp: boolean;
  /** Where it stands. */
  at = 0;
  /** What was left out of lists of objects, as it begins. */
  left: string[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#isPhp = text.includes('<?php');
  }

  /** Goes on behind blanks and comments. */
  blank(): void {
    this.at = behindBlank(this.#text, this.at);
  }

  /** @throws {@link NOT_LITERAL} where a list or an object is begun and not ended as one. */
  value(depth = 0): Literal | typeof NO_LITERAL {
    if (depth > DEEPEST) throw NOT_LITERAL;
    this.blank();
    let found = this.#single(depth);
    for (;;) {
      this.blank();
      this.#match(TYPED);
      this.blank();
      const sign = this.#text[this.at];
      if (sign === undefined || ',;])}'.includes(sign)) break;
      if (this.#text.startsWith('=>', this.at)) break;
      if (sign === ':' && typeof found !== 'object') break;
      const more = typeof found === 'string' ? this.#joined(sign) : NO_LITERAL;
      if (more === NO_LITERAL) {
        if (depth === 0) break;
        found = NO_LITERAL;
        this.#skip();
        break;
      }
      found = `${found as string}${more}`;
    }
    return found;
  }

  /** A piece of a text that is joined to the one before: by a sign, or as Python has it by standing there. */
  #joined(sign: string): string | typeof NO_LITERAL {
    const from = this.at;
    if (sign === '+' || (sign === '.' && this.#isPhp)) {
      this.at++;
      this.blank();
    } else if (sign !== '"' && sign !== "'") return NO_LITERAL;
    const next = this.#string();
    if (typeof next === 'string') return next;
    this.at = from;
    return NO_LITERAL;
  }

  #single(depth: number): Literal | typeof NO_LITERAL {
    const sign = this.#text[this.at];
    if (sign === '[') return this.#list(depth, ']');
    if (sign === '{') return this.#object(depth);
    if (sign === '(') {
      const [found, commas] = this.#items(depth, ')');
      return commas === 0 && found.length === 1 ? found[0] : found;
    }
    const text = this.#string();
    if (text !== undefined) return text;
    if (sign === ':' && /[\p{L}_]/u.test(this.#text[this.at + 1] ?? '')) {
      this.at++;
      return this.#match(WORD);
    }
    const number = this.#match(NUMBER);
    if (number !== undefined) return Number(number.replace(/_|n$/g, ''));
    const from = this.at;
    if (this.#match(DAY_OF) !== undefined) {
      const day = this.#string() ?? this.#match(NUMBER);
      this.blank();
      if (day !== undefined && day !== NO_LITERAL && this.#text[this.at] === ')') {
        this.at++;
        return day;
      }
      this.at = from;
    }
    const word = this.#match(WORD);
    if (word !== undefined && Object.hasOwn(WORDS, word.toLowerCase())) return WORDS[word.toLowerCase()];
    if (word?.toLowerCase() === 'array') {
      this.blank();
      if (this.#text[this.at] === '(') return this.#list(depth, ')');
    }
    this.at = from;
    this.#skip();
    return NO_LITERAL;
  }

  /** A list, or what PHP writes as one: `['a' => 1]`. */
  #list(depth: number, end: ']' | ')'): Literal {
    const [items, , keyed] = this.#items(depth, end);
    return keyed ?? items;
  }

  #items(depth: number, end: string): [Literal[], number, Record<string, Literal> | undefined] {
    this.at++;
    const items: Literal[] = [];
    const keyed: Record<string, Literal> = {};
    const left: string[] = [];
    let commas = 0;
    let hasKeys = false;
    for (;;) {
      this.blank();
      const sign = this.#text[this.at];
      if (sign === undefined) throw NOT_LITERAL;
      if (sign === end) break;
      if (sign === ',') {
        commas++;
        this.at++;
        continue;
      }
      const before = this.at;
      const found = this.value(depth + 1);
      this.blank();
      if (this.#text.startsWith('=>', this.at)) {
        this.at += 2;
        const value = this.value(depth + 1);
        hasKeys = true;
        if (value !== NO_LITERAL && found !== NO_LITERAL) keep(keyed, String(found), value);
      } else if (found !== NO_LITERAL) items.push(found);
      else left.push(this.#text.slice(before, Math.min(this.at, before + LONGEST_SHOWN)).trim());
      this.blank();
      if (this.at === before || !(this.#text[this.at] === ',' || this.#text[this.at] === end)) throw NOT_LITERAL;
    }
    this.at++;
    if (items.some((item) => typeof item === 'object' && item !== null)) this.left.push(...left);
    return [items, commas, hasKeys ? keyed : undefined];
  }

  #object(depth: number): Literal {
    this.at++;
    const found: Record<string, Literal> = {};
    for (;;) {
      this.blank();
      const sign = this.#text[this.at];
      if (sign === '}') break;
      if (sign === ',') {
        this.at++;
        continue;
      }
      if (sign === undefined) throw NOT_LITERAL;
      const from = this.at;
      const key = this.#key();
      this.blank();
      const next = this.#text[this.at];
      if (key !== undefined && (next === ':' || this.#text.startsWith('=>', this.at))) {
        this.at += next === ':' ? 1 : 2;
        const value = this.value(depth + 1);
        if (value !== NO_LITERAL) keep(found, key, value);
      } else if (
        this.#text.startsWith('...', from) ||
        (key !== undefined && (next === ',' || next === '}' || next === '('))
      ) {
        this.#skip();
      } else throw NOT_LITERAL;
      this.blank();
      const behind = this.#text[this.at];
      if (behind !== ',' && behind !== '}') throw NOT_LITERAL;
    }
    this.at++;
    return found;
  }

  #key(): string | undefined {
    if (this.#text[this.at] === ':') this.at++;
    const text = this.#string();
    if (text !== undefined) return typeof text === 'string' ? text : undefined;
    if (this.#text[this.at] === '[') {
      this.at++;
      this.blank();
      const inner = this.#string();
      this.blank();
      if (typeof inner !== 'string' || this.#text[this.at] !== ']') throw NOT_LITERAL;
      this.at++;
      return inner;
    }
    return this.#match(WORD) ?? this.#match(NUMBER);
  }

  /** A text between marks; undefined where none begins here, {@link NO_LITERAL} where something is put into it. */
  #string(): string | typeof NO_LITERAL | undefined {
    const from = this.at;
    const prefix = /[uUrRbBfF]{0,2}(?=["'])/y;
    prefix.lastIndex = from;
    const before = /[\p{L}\p{N}_$]/u.test(this.#text[from - 1] ?? '') ? '' : (prefix.exec(this.#text)?.[0] ?? '');
    const start = from + before.length;
    const mark = this.#text[start];
    if (mark !== '"' && mark !== "'" && mark !== '`') return undefined;
    const ending = mark !== '`' && this.#text.startsWith(mark.repeat(3), start) ? mark.repeat(3) : mark;
    let text = '';
    let isMade = false;
    let at = start + ending.length;
    for (;;) {
      const sign = this.#text[at];
      if (sign === undefined || (sign === '\n' && ending.length === 1 && mark !== '`' && !this.#isPhp))
        throw NOT_LITERAL;
      if (this.#text.startsWith(ending, at)) break;
      if (sign === '\\' && !/r/i.test(before)) {
        const [piece, length] = this.#escape(at, mark);
        text += piece;
        at += length;
        continue;
      }
      const next = this.#text[at + 1] ?? '';
      if (
        mark === '`'
          ? sign === '$' && next === '{'
          : mark === '"' && ((this.#isPhp && sign === '$' && /[\p{L}_{]/u.test(next)) || (sign === '#' && next === '{'))
      )
        isMade = true;
      if (/f/i.test(before) && sign === '{') isMade = true;
      text += sign;
      at++;
    }
    this.at = at + ending.length;
    return isMade ? NO_LITERAL : text;
  }

  #escape(at: number, mark: string): [string, number] {
    const next = this.#text[at + 1] ?? '';
    if (this.#isPhp && mark === "'") return next === "'" || next === '\\' ? [next, 2] : ['\\', 1];
    const coded = /x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|U([\da-f]{8})/iy;
    coded.lastIndex = at + 1;
    const found = coded.exec(this.#text);
    if (found) {
      const code = Number.parseInt(found.slice(1).find((each) => each !== undefined) as string, 16);
      return [code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', found[0].length + 1];
    }
    return [ESCAPES[next] ?? next, 2];
  }

  /** Goes to the end of an expression: the next comma or closing bracket that is its surroundings'. */
  #skip(): void {
    const open: string[] = [];
    while (this.at < this.#text.length) {
      this.blank();
      const sign = this.#text[this.at];
      if (sign === undefined) return;
      if (open.length === 0 && ',)]};'.includes(sign)) return;
      if (this.#string() !== undefined) continue;
      if (CLOSING[sign] !== undefined) open.push(CLOSING[sign] as string);
      else if (sign === open.at(-1)) open.pop();
      else if (')]}'.includes(sign)) throw NOT_LITERAL;
      this.at++;
    }
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return undefined;
    this.at += found.length;
    return found;
  }
}

function keep(into: Record<string, Literal>, key: string, value: Literal): void {
  Object.defineProperty(into, key, { value, enumerable: true, configurable: true, writable: true });
}
