import { groupsIn, isAlike, isBeside, keysOf, type Groups } from './json-groups.ts';
import { EACH_VALUE } from './json-splitter.ts';
import { richTextIn } from './rich-text.ts';
import { typedValue } from './typed-value.ts';

/** Objects at one path of a sample, any of which may be the reviews. */
export interface Candidate {
  path: string[];
  /** The first of them. */
  records: object[];
  count: number;
  /** Keys that the records stand under, where each is a member of an object. */
  keys: string[];
}

const SAMPLE_RECORDS = 200;
const MOST_CANDIDATES = 500;
const MOST_VISITS = 200_000;
/** Members of a group that are looked at one by one as well. */
const MOST_SINGLY = 20;
const DEEPEST = 12;
const OF_ITEM = ['body', 'dateReceived', 'hideReason', 'verification'];
/** What the business said of a review: nobody's review, whatever else is missing beside it. */
const REPLY = /^(?:(?:owner|business|merchant|seller|company|developer|public|review)[ _-]?(?:reply|response)|reply)$/i;

/** All objects of a sample by their paths; members of objects that hold their records by keys at a path for all of them as well. */
export function collectCandidates(documents: readonly unknown[]): Candidate[] {
  const collector = new Collector();
  for (const document of documents.slice(0, 500)) collector.visit(document, []);
  return [...collector.found.values()];
}

class Collector {
  readonly found = new Map<string, Candidate>();
  #visits = 0;

  visit(value: unknown, path: readonly string[], key = ''): void {
    if (typeof value !== 'object' || value === null || path.length > DEEPEST || ++this.#visits > MOST_VISITS) return;
    if (path.length > 0 && isValue(value)) return;
    if (Array.isArray(value)) {
      for (const element of value.slice(0, SAMPLE_RECORDS)) this.visit(element, [...path, '*']);
      return;
    }
    this.#offer(path, value, key);
    // An item as smm exports it, of which nothing inside is another: a link card has no words of its own.
    if (OF_ITEM.every((name) => name in value)) return;
    const groups = groupsIn(value);
    if (groups) this.#spread(value, groups, 0, path);
    let singly = 0;
    for (const [name, part] of Object.entries(value)) {
      if (!Array.isArray(part) && REPLY.test(name)) continue;
      // Of thousands that are alike none is better than all of them.
      if (groups && isOneOf(part, groups) && ++singly > MOST_SINGLY) continue;
      this.visit(part, [...path, name]);
    }
  }

  /** Members that are like the others, at one path. */
  #spread(value: object, groups: Groups, step: number, path: readonly string[]): void {
    const inside = [...path, EACH_VALUE];
    const isLast = groups.steps[step + 1] !== EACH_VALUE;
    const isList = groups.steps[step + 1] === '*';
    for (const [key, part] of Object.entries(value).slice(0, SAMPLE_RECORDS)) {
      if (typeof part !== 'object' || part === null || isBeside(key) || (isLast && Array.isArray(part) !== isList))
        continue;
      if (!isLast) {
        if (!Array.isArray(part)) this.#spread(part as object, groups, step + 1, inside);
      } else if (isAlike(keysOf(part), groups.keys)) this.visit(part, inside, key);
    }
  }

  #offer(path: readonly string[], record: object, under: string): void {
    const key = JSON.stringify(path);
    let candidate = this.found.get(key);
    if (!candidate) {
      if (this.found.size >= MOST_CANDIDATES) return;
      this.found.set(key, (candidate = { path: [...path], records: [], count: 0, keys: [] }));
    }
    candidate.count++;
    if (candidate.records.length >= SAMPLE_RECORDS) return;
    candidate.records.push(record);
    if (path.at(-1) === EACH_VALUE) candidate.keys.push(under);
  }
}

/** What is the value of a field, rather than something that may hold records. */
function isValue(value: object): boolean {
  const typed = typedValue(value);
  return typed ? typeof typed.value !== 'object' : richTextIn(value) !== undefined;
}

function isOneOf(part: unknown, groups: Groups): boolean {
  return typeof part === 'object' && part !== null && isAlike(keysOf(part), groups.keys);
}
