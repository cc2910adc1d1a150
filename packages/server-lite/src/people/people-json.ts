import { openContainer } from '../sources/container/open-container.ts';
import type { SizeLimit } from '../sources/container/size-guard.ts';
import { parseJsonSample } from '../sources/records/find-json-records.ts';
import { flatten } from '../sources/records/flatten.ts';
import { EACH_VALUE } from '../sources/records/json-splitter.ts';
import { parseJson } from '../sources/records/parse-json.ts';
import type { Shape } from '../sources/records/shape.ts';
import { wholeLines } from '../sources/records/whole-lines.ts';
import { SourceError } from '../sources/source-error.ts';
import { decodeText } from '../sources/text/decode.ts';
import { EncodingDetector } from '../sources/text/detect-encoding.ts';
import { columnsByValue } from './fields.ts';
import { columnsOfPaths, JsonRows } from './json-rows.ts';

export interface PeopleMember {
  encoding: string;
  shape: Shape;
}

type JsonShape = Extract<Shape, { kind: 'json' | 'ndjson' }>;

/** Characters looked at to tell where the people are. */
const SAMPLE = 1 << 20;
const LOOKED_AT = 50;
const DEEPEST = 6;
const MOST_LISTS = 200;
/** As bytes of any encoding that JSON may have: with its mark, and with the empty halves of wide signs. */
const BEGINS = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0\x1e]*[[{]/;
const ASIDE = /(?:^|\/)(?:__MACOSX|\.DS_Store|\._|Thumbs\.db)/;

/**
 * How the people lie in a file of JSON or NDJSON, packed or not; told by its content, whatever it is called.
 *
 * @returns by place in the container, null for what is none; undefined when the file is not JSON
 * @throws SourceError when it is JSON and holds nobody.
 */
export async function planJson(
  path: string,
  fileName: string,
  limit: SizeLimit,
): Promise<(PeopleMember | null)[] | undefined> {
  const encodings: (string | null)[] = [];
  for await (const member of openContainer(path, limit, fileName)) {
    const isRead = !ASIDE.test(member.name) && !member.isSheet;
    const detector = new EncodingDetector();
    let isBegun = false;
    for await (const chunk of member.chunks) {
      // A table is not read through for this: its first sign tells.
      if (isRead && !isBegun && !BEGINS.test(Buffer.from(chunk.subarray(0, 512)).toString('latin1'))) return undefined;
      isBegun = true;
      detector.add(chunk);
    }
    encodings.push(isRead ? detector.end().encoding : null);
  }
  const members: (PeopleMember | null)[] = [];
  for await (const member of openContainer(path, limit, fileName)) {
    const encoding = encodings[members.length];
    if (encoding === null || encoding === undefined) {
      members.push(null);
      continue;
    }
    let sample = '';
    let isWhole = true;
    for await (const text of decodeText(wholeLines(member.chunks, encoding), encoding)) {
      if (sample.length < SAMPLE) sample += text;
      else isWhole = false;
    }
    const shape = jsonShape(sample, isWhole, member.name);
    if (shape === undefined) return undefined;
    members.push({ encoding, shape });
  }
  return members.some((member) => member !== null) ? members : undefined;
}

/** Undefined for what is not JSON. @throws SourceError */
function jsonShape(sample: string, isWhole: boolean, name: string): JsonShape | undefined {
  const text = sample.replace(/^[\ufeff\s\u001e]+/, '');
  if (!/^(?:\{\s*["}]|\[\s*[{[\]"])/.test(text)) return undefined;
  const documents = parseJsonSample(text);
  const path = findPeople(documents);
  if (path === undefined) throw new SourceError(whyNot(text, isWhole, documents, name));
  const lines = text.split('\n', 200);
  if (!isWhole && lines.length > 1) lines.pop();
  const filled = lines.filter((line) => line.trim() !== '');
  const alone = filled.filter(isObject).length;
  return { kind: filled.length > 1 && alone >= 0.5 * filled.length ? 'ndjson' : 'json', path };
}

function whyNot(text: string, isWhole: boolean, documents: readonly unknown[], name: string): string {
  if (documents.length === 0 && isWhole) {
    try {
      parseJson(text);
    } catch (cause) {
      return `${name} is not valid JSON: ${(cause as Error).message.slice(0, 200)}. Export it again, or mend it at that place.`;
    }
  }
  return `${name} is JSON, but no list in it has people: each is to be an object such as {"name": "…", "email": "…"}, in a list or one on each line.`;
}

function isObject(line: string): boolean {
  const text = line.trim();
  if (!text.startsWith('{')) return false;
  try {
    parseJson(text);
    return true;
  } catch {
    // Part of a longer document, or broken: then it is rejected by itself when it is read.
    return false;
  }
}

interface Candidate {
  path: string[];
  records: object[];
}

/** The list, or the object, whose records look most like people; else the longest, so that its columns can be named by hand. */
function findPeople(documents: readonly unknown[]): string[] | undefined {
  const lists = new Map<string, Candidate>();
  for (const document of documents.slice(0, LOOKED_AT)) collect(document, [], lists);
  let best: { path: string[]; score: number } | undefined;
  // From the outside in: what lies within a person, such as orders, must be better by far.
  for (const { path, records } of [...lists.values()].sort((a, b) => a.path.length - b.path.length)) {
    const score = scoreOf(records);
    if (score === undefined) continue;
    if (best === undefined || score > best.score + (isWithin(path, best.path) ? 1 : 0)) best = { path, score };
  }
  return best?.path;
}

function isWithin(path: readonly string[], other: readonly string[]): boolean {
  return other.every((key, i) => path[i] === key);
}

function collect(value: unknown, path: string[], lists: Map<string, Candidate>): void {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST || lists.size > MOST_LISTS) return;
  if (Array.isArray(value)) {
    for (const one of value.slice(0, LOOKED_AT)) collect(one, [...path, '*'], lists);
    return;
  }
  offer(path, value, lists);
  const parts = Object.entries(value) as [string, unknown][];
  for (const [key, part] of parts) collect(part, [...path, key], lists);
  const isById = parts.length > 1 && parts.every(([, part]) => isPlain(part));
  if (isById) for (const [, part] of parts.slice(0, LOOKED_AT)) offer([...path, EACH_VALUE], part as object, lists);
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function offer(path: string[], record: object, lists: Map<string, Candidate>): void {
  const key = JSON.stringify(path);
  const known = lists.get(key) ?? { path, records: [] };
  lists.set(key, known);
  if (known.records.length < LOOKED_AT) known.records.push(record);
}

/** Undefined for records that hold nothing themselves. */
function scoreOf(records: readonly object[]): number | undefined {
  // Only what stands in the record itself: a frame around the list has all of its fields further down.
  const own = records.map((record) =>
    Object.fromEntries([...flatten(record)].filter(([, value]) => !Array.isArray(value))),
  );
  const columns = new JsonRows();
  const rows = own.flatMap((record) => columns.rows(record));
  if (columns.names.length === 0) return undefined;
  const named = columnsOfPaths(columns.names, new Set());
  const found = { ...columnsByValue(rows, columns.names.length, named), ...named };
  const weights = { email: 3, telephone: 2, name: 1, givenName: 1, familyName: 0.5, language: 0.2, tags: 0.2 } as const;
  let score = Math.log10(records.length) / 10;
  for (const [field, weight] of Object.entries(weights)) if (field in found) score += weight;
  return score;
}
