import { InvalidItemError } from '../errors/invalid-item-error.ts';

// C0 except tab and newline, DEL, C1, and the two overrides that make text read backwards.
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202D\u202E\uFEFF\uFFFE\uFFFF]/g;
const UNSEEN_ONCE = new RegExp(UNSEEN.source);
// Embeddings and isolates: they have a place in a paragraph, but would leak out of a name that stands among others.
const DIRECTION = /[\u202A-\u202C\u2066-\u2069]/g;
const BLANK =
  /^[\s\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2060-\u206F\u2800\u3164\uFFA0]*$/;

// All but letters and signs among which nothing is invisible, blank, half a pair, or turns the direction.
const DOUBTFUL = /[^\n -~\u00A1-\u00AC\u00AE-\u034E\u0350-\u061B\u061D-\u10FF\u2010-\u2027\u3001-\u3163\u3165-\uD7FF]/;
const DOUBTFUL_IN_LINE = new RegExp(`${DOUBTFUL.source.replace('\\n', '')}|  `);

/**
 * Words as received, without what no reader sees and a machine may stumble over. Newlines are `\n`.
 * Empty when there is nothing to see in it.
 */
export function plainText(text: string): string {
  if (isClean(text, DOUBTFUL)) return text;
  let clean = text.isWellFormed() ? text : text.toWellFormed();
  if (clean.includes('\r')) clean = clean.replace(/\r\n?/g, '\n');
  if (UNSEEN_ONCE.test(clean)) clean = clean.replace(UNSEEN, '');
  return BLANK.test(clean) ? '' : clean.trim();
}

/** A name, a title, a tag: one line. Empty when there is nothing to see in it. */
export function plainLine(text: string): string {
  if (isClean(text, DOUBTFUL_IN_LINE)) return text;
  const line = plainText(text).replace(DIRECTION, '').replace(/\s+/g, ' ');
  return BLANK.test(line) ? '' : line;
}

/**
 * Whether a text holds letters, signs and single spaces alone (or, in a paragraph, any spaces and line ends), so that
 * cleaning would leave it as it is. One pattern instead of five; what is not surely clean is looked at closely.
 */
function isClean(text: string, doubtful: RegExp): boolean {
  return text.charCodeAt(0) > 32 && text.charCodeAt(text.length - 1) > 32 && !doubtful.test(text);
}

/** @throws InvalidItemError when the text is longer than any of its kind would be. */
export function assertLength(field: string, text: string, max: number): string {
  if (text.length <= max) return text;
  throw new InvalidItemError(
    field,
    `${text.length} characters, at most ${max} can be taken. Shorten it, or map the right column to it.`,
  );
}
