import type { Spoken } from './spoken.ts';

/** One invented review, and what an export says of it. */
export interface SampleRow {
  author: string;
  email: string;
  /** 1–5, in halves. */
  value: number;
  year: number;
  month: number;
  day: number;
  title: string;
  words: string;
  /** Of a form's second question; may be empty. */
  second: string;
  product: string;
  reply: string;
  /** 0–10. */
  likelihood: number;
}

/** What must become of a row. */
export interface ExpectedRow {
  author?: string;
  /** Parts of the words in their order: more than one where questions of a form each have their own. */
  words: readonly string[];
  title?: string;
  rating?: readonly [value: number, best: number];
  date?: string;
}

/** A file, and what must come of it. */
export interface CorpusFile {
  name: string;
  bytes: Uint8Array;
  expected: readonly ExpectedRow[];
  /** Rows in it that hold nothing to take. */
  empty: number;
}

/** The same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ASIDE = ['', '', '', ' 👍', ' (3×)', ' – 10/10', ' 100 %'];

/** @param halves ratings in halves too */
export function rowsOf(spoken: Spoken, count: number, seed: number, halves = false): SampleRow[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const words = random() < 0.12 ? '' : `${pick(spoken.texts)}${pick(ASIDE)}`;
    const full = 1 + Math.floor(random() * 5);
    return {
      author: random() < 0.08 ? '' : pick(spoken.names),
      email: random() < 0.5 ? `sample${i}@sample.invalid` : '',
      value: halves && full < 5 && random() < 0.4 ? full + 0.5 : full,
      year: 2019 + Math.floor(random() * 7),
      month: 1 + Math.floor(random() * 12),
      day: i === 0 ? 29 : 1 + Math.floor(random() * 28),
      title: random() < 0.3 ? '' : pick(spoken.titles),
      words: i > 0 && random() < 0.15 && words !== '' ? `${words}\n\n${pick(spoken.texts)} ${i}` : words,
      second: random() < 0.4 ? '' : pick(spoken.texts),
      product: pick(spoken.titles),
      reply: random() < 0.3 ? pick(spoken.texts) : '',
      likelihood: Math.floor(random() * 11),
    };
  }).map((row, i) => (i === 0 && row.month === 2 ? { ...row, month: 3 } : row));
}

export function isoOf({ year, month, day }: SampleRow): string {
  return `${year}-${two(month)}-${two(day)}`;
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}
