import { type Literal, LiteralReader, behindBlank, NO_LITERAL, NOT_LITERAL } from './literal-reader.ts';

export interface FoundLiterals {
  /** By the name that each is given to. */
  values: Record<string, Literal>;
  /** Beginnings of what was left out inside of them. */
  left: string[];
}

/** How often a text may be gone over: what is no literal is looked into. */
const MOST_OVER = 4;
/** Before a value that a name or a caller is given. */
const GIVEN = /(?:[=(:>,[]|\b(?:return|default)|^)\s*$/;
const NAME = /([\p{L}_$][\p{L}\p{N}_$]*)\s*(?::(?!=)[^=;]{0,200})?=>?\s*$/u;
const OPENS = /[[{]|\barray\s*\(/gi;
/** A sign that begins no remark: within a word, a colour, an entity. */
const NO_REMARK = /[\p{L}\p{N}&'":]$/u;
const BEFORE = 300;
const LONGEST_SHOWN = 60;

/** The lists and objects of literals that a text of code holds, outermost first. */
export function literalsIn(text: string): FoundLiterals {
  const values: Record<string, Literal> = {};
  const left: string[] = [];
  let steps = text.length * MOST_OVER;
  let at = 0;
  while (at < text.length && steps > 0) {
    steps--;
    const sign = text[at] as string;
    if (sign === '/' || (sign === '#' && !NO_REMARK.test(text.slice(Math.max(0, at - 2), at)))) {
      at = Math.max(behindBlank(text, at), at + 1);
      continue;
    }
    if (sign === '"' || sign === "'" || sign === '`') {
      const end = behindText(text, at);
      at = end ?? at + 1;
      continue;
    }
    OPENS.lastIndex = at;
    const isOpen = sign === '[' || sign === '{' || ((sign === 'a' || sign === 'A') && OPENS.exec(text)?.index === at);
    const before = isOpen ? text.slice(Math.max(0, at - BEFORE), at) : '';
    if (!isOpen || !GIVEN.test(withoutRemarks(before))) {
      at++;
      continue;
    }
    const reader = new LiteralReader(text);
    reader.at = at;
    const found = read(reader);
    steps -= reader.at - at;
    if (found !== NO_LITERAL && holdsRecords(found)) {
      const name = NAME.exec(before)?.[1] ?? 'list';
      let key = name;
      for (let n = 2; Object.hasOwn(values, key); n++) key = `${name} ${n}`;
      values[key] = found;
      left.push(...reader.left);
      at = reader.at;
    } else at++;
  }
  if (at < text.length) left.push(text.slice(at, at + LONGEST_SHOWN));
  return { values, left };
}

function read(reader: LiteralReader): Literal | typeof NO_LITERAL {
  try {
    return reader.value();
  } catch (error) {
    if (error !== NOT_LITERAL) throw error;
    return NO_LITERAL;
  }
}

/** Whether there is an object in it that says something. */
function holdsRecords(value: Literal): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsRecords);
  return Object.values(value).some((each) =>
    typeof each === 'object' && each !== null ? holdsRecords(each) : each !== undefined,
  );
}

function behindText(text: string, at: number): number | undefined {
  const reader = new LiteralReader(text);
  reader.at = at;
  const found = read(reader);
  return found === NO_LITERAL && reader.at <= at ? undefined : Math.max(reader.at, at + 1);
}

function withoutRemarks(text: string): string {
  return text.replace(/\/\/[^\n]*\n\s*$|\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/, '');
}
