import type { Dialect } from './dialect.ts';

const [LF, QUOTE, DOUBLE, HASH, DOLLAR, OPEN, CLOSE, STAR, DASH, SLASH, SQUARE, BACKSLASH, TICK] = [
  10, 39, 34, 35, 36, 40, 41, 42, 45, 47, 91, 92, 96,
];
/** Characters within which the end of a sign of several is looked for. */
const AHEAD = 72;
const DOLLARS = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]{0,62})?\$/y;
const LINE_ENDS = /\n\s*(?:GO\s*(?:\r?\n|$)|(?:INSERT|SET|CREATE|ALTER)\s)/iy;

/** Goes over a statement, or the values of a row, and finds its end: what stands in strings and remarks ends nothing. It may be called piece by piece. */
export class Scanner {
  readonly #dialect: Dialect;
  /** What is open: a sign of quotation, `e` for a string with backslashes, `--`, `/*` or `$…$`. */
  #open = '';
  #depth = 0;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  reset(): void {
    this.#open = '';
    this.#depth = 0;
  }

  /**
   * Place behind the end, or how far it got.
   *
   * @param delimiter ends a statement; undefined where the bracket ends it that closes the first one
   * @param isLast whether no more text comes
   */
  find(text: string, from: number, delimiter: string | undefined, isLast: boolean): { at: number; isEnd: boolean } {
    const { length } = text;
    const { isTransact, hasHashes, isEscaped } = this.#dialect;
    const begins = delimiter?.charCodeAt(0) ?? -1;
    for (let i = from; i < length; i++) {
      if (this.#open !== '') {
        const end = this.#close(text, i, isLast);
        if (this.#open !== '') return { at: end, isEnd: false };
        i = end - 1;
        continue;
      }
      const code = text.charCodeAt(i);
      if (code === begins && (delimiter as string).length > 1 && length - i < AHEAD && !isLast) {
        return { at: i, isEnd: false };
      }
      if (code === begins && text.startsWith(delimiter as string, i))
        return { at: i + (delimiter as string).length, isEnd: true };
      switch (code) {
        case QUOTE: {
          const isMarked = /(?:^|[^\w])e$/i.test(text.slice(Math.max(0, i - 2), i));
          this.#open = isEscaped || isMarked ? 'e' : "'";
          break;
        }
        case DOUBLE:
          this.#open = isEscaped ? 'd' : '"';
          break;
        case TICK:
          this.#open = '`';
          break;
        case SQUARE:
          if (isTransact) this.#open = ']';
          break;
        case OPEN:
          this.#depth++;
          break;
        case CLOSE:
          if (--this.#depth === 0 && delimiter === undefined) return { at: i + 1, isEnd: true };
          break;
        case HASH:
          if (hasHashes) this.#open = '--';
          break;
        case DASH:
        case SLASH: {
          if (i + 1 === length && !isLast) return { at: i, isEnd: false };
          const next = text.charCodeAt(i + 1);
          if (code === DASH ? next === DASH : next === STAR) {
            this.#open = code === DASH ? '--' : '/*';
            i++;
          }
          break;
        }
        case DOLLAR: {
          // `a$b` is a name, and MySQL knows no such strings.
          if (hasHashes || isTransact || /\w/.test(text[i - 1] ?? '')) break;
          DOLLARS.lastIndex = i;
          const mark = DOLLARS.exec(text)?.[0];
          if (mark !== undefined) {
            this.#open = mark;
            i += mark.length - 1;
          } else if (length - i < AHEAD && !isLast) return { at: i, isEnd: false };
          break;
        }
        case LF:
          if (!isTransact || delimiter === undefined || this.#depth > 0) break;
          if (length - i < AHEAD && !isLast) return { at: i, isEnd: false };
          LINE_ENDS.lastIndex = i;
          if (LINE_ENDS.test(text)) return { at: i + 1, isEnd: true };
          break;
      }
    }
    return { at: length, isEnd: false };
  }

  /** Place behind what is open, and nothing open any more; or how far it got. */
  #close(text: string, from: number, isLast: boolean): number {
    const open = this.#open;
    if (open === 'e' || open === 'd') {
      const sign = open === 'e' ? QUOTE : DOUBLE;
      for (let i = from; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === BACKSLASH) {
          if (i + 1 === text.length && !isLast) return i;
          i++;
        } else if (code === sign) {
          this.#open = '';
          return i + 1;
        }
      }
      return text.length;
    }
    const end = open === '--' ? '\n' : open === '/*' ? '*/' : open;
    const at = text.indexOf(end, from);
    // A line's end may end a statement as well.
    if (at !== -1) this.#open = '';
    if (at !== -1) return open === '--' ? at : at + end.length;
    return isLast ? text.length : Math.max(from, text.length - end.length + 1);
  }
}
