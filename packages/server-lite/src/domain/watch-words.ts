import { fold, UNSPACED } from './search-words.ts';

/** A word of a text in its one spelling, and where it stands there in UTF-16 units, `[start, end)`. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** What hangs on the character before: marks, and the parts of a syllable that is written in pieces. */
const HANGING = '\\p{M}\\uff9e\\uff9f\\u1160-\\u11ff\\ud7b0-\\ud7ff';
/** Plain letters at once, and whatever else is a character of its own with all that hangs on it. */
const PIECE = new RegExp(`([a-zA-Z0-9]+)(?![${HANGING}])|[^][${HANGING}]*`, 'gu');
const LETTER = /^[\p{L}\p{N}\p{M}]$/u;
const MARK = /^\p{M}$/u;
const WITHOUT_SPACES = new RegExp(`^[${UNSPACED}]$`, 'u');

/** The words of a text as search tells them; of writing without spaces, every character with its marks. In linear time. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let word: Token | undefined;
  const known = new Map<string, string>();
  for (const { 0: piece, 1: plain, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    if (plain !== undefined) {
      word = grown(found, word, plain.toLowerCase(), start, end);
      continue;
    }
    const folded = foldedOnce(piece, known);
    // Marks that search does not look at end no word.
    if (folded === '' && word) word.end = end;
    let own: Token | undefined;
    for (const letter of folded) {
      if (WITHOUT_SPACES.test(letter)) {
        word = undefined;
        if (own && MARK.test(letter)) own.text += letter;
        else found.push((own = { text: letter, start, end }));
      } else if (LETTER.test(letter)) word = grown(found, word, letter, start, end);
      else word = undefined;
    }
  }
  return found;
}

/** A text has few characters that differ, and to fold one takes long. */
function foldedOnce(piece: string, known: Map<string, string>): string {
  let folded = known.get(piece);
  if (folded === undefined) known.set(piece, (folded = fold(piece)));
  return folded;
}

function grown(found: Token[], word: Token | undefined, text: string, start: number, end: number): Token {
  if (word) {
    word.text += text;
    word.end = end;
    return word;
  }
  const begun = { text, start, end };
  found.push(begun);
  return begun;
}

const TAG = /(?<![a-zA-Z0-9_/&=?])[#＃]([\p{L}\p{N}\p{M}_]+)/gu;
const HANDLE = /(?<![a-zA-Z0-9_./@-])[@＠]([\p{L}\p{N}\p{M}_.-]+(?:@[\p{L}\p{N}.-]+)?)/gu;

/** Hashtags and names with `@` of a text: `#tag`, `@name`, `@name@host`. Who has a host is told by the name alone as well. */
export function marked(text: string): Token[] {
  const found: Token[] = [];
  if (/[#＃]/.test(text))
    for (const { 0: whole, 1: name = '', index } of text.matchAll(TAG))
      found.push({ text: `#${fold(name)}`, start: index, end: index + whole.length });
  if (/[@＠]/.test(text))
    for (const { 1: said = '', index } of text.matchAll(HANDLE)) {
      const name = withoutEnd(said);
      const end = index + 1 + name.length;
      const [local = '', host] = name.split('@');
      if (local === '') continue;
      found.push({ text: `@${fold(name)}`, start: index, end });
      if (host !== undefined) found.push({ text: `@${fold(local)}`, start: index, end });
    }
  return found;
}

/** Without the end of a sentence. By hand: a pattern for it takes time in the square of a run. */
function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === '-')) end -= 1;
  return name.slice(0, end);
}
