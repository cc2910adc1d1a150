import { answersIn } from './answers-in.ts';
import { namedMarks } from './named-marks.ts';
import { richTextIn, unpacked } from './rich-text.ts';
import { type Typed, typedValue } from './typed-value.ts';

/** Wrappers that hold a bare value: XML turned JSON, WordPress, Atom. */
const WRAPPERS = new Set([
  'label',
  'rendered',
  '$t',
  '#text',
  '_text',
  'text',
  '$',
  '$date',
  '$oid',
  '$numberInt',
  '$numberLong',
  '$numberDouble',
  '$numberDecimal',
]);

/** Under which an editor's tree stands beside other forms of the same words. */
const TREES = new Set(['json', 'raw', 'document', 'doc', 'value']);
/** What a search says once more, with its marks. */
const ECHOES = new Set(['_highlightResult', '_snippetResult', '_formatted', '_matchesPosition', '_rankingInfo']);
/** Columns in which programs keep the answers of a form as text. */
const HOLDS = /^(?:response|answer|data|payload|field|form_?(?:data|value)|value|submission(?:_data)?|entry|json)s?$/i;
/** As ASP.NET writes an instant. */
const INSTANT = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;
/** Lists of one from which a record is taken for one that is written as lists alone. */
const FEW = 3;
const MOSTLY = 0.6;

/**
 * An object's leaves by dotted path: `{a: {b: 1}}` is `a.b`. A wrapper such as `{label: "x"}` counts as its value.
 * A form's answers are there by their questions. Other arrays stay values; what has no value (null, empty) is left out.
 */
export function flatten(record: object): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  walk(isOfLists(record) ? withoutLists(record) : record, '', leaves, 0);
  return leaves;
}

/** Whether nearly everything in a record is a list of one, as xml2js and Solr write it. */
function isOfLists(record: object): boolean {
  let all = 0;
  let lists = 0;
  for (const key in record) {
    all++;
    const value = (record as Record<string, unknown>)[key];
    if (Array.isArray(value) && value.length === 1) lists++;
  }
  return lists >= FEW && lists >= MOSTLY * all;
}

function withoutLists(record: object): object {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]: [string, unknown]) => {
      const only = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : undefined;
      return [key, only === undefined || (typeof only === 'object' && typedValue(value as object)) ? value : only];
    }),
  );
}

function walk(value: object, prefix: string, leaves: Map<string, unknown>, depth: number): void {
  for (const [key, given] of Object.entries(value) as [string, unknown][]) {
    if (given === null || given === undefined || given === '') continue;
    let part: unknown = given;
    let isKept = false;
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof part === 'string') {
      const code = part.charCodeAt(0);
      if (code === 123 || code === 91) {
        part = unpacked(part);
        isKept = typeof part === 'object' && HOLDS.test(key);
      } else if (code === 47) part = part.replace(INSTANT, '$1');
    }
    if (typeof part === 'object' && part !== null) {
      if (isKept) {
        for (const [name, each] of flatten(part)) leaves.set(leaves.has(name) ? `${path}.${name}` : name, each);
        continue;
      }
      // Figures over time are lists of values as well.
      const typed = key === 'values' ? undefined : typedValue(part);
      if (typed) {
        setTyped(typed, prefix, path, leaves, depth);
        continue;
      }
      const text = richTextIn(part);
      if (text !== undefined) {
        const at = prefix !== '' && TREES.has(key) && !leaves.has(prefix) ? prefix : path;
        if (text !== '') leaves.set(at, text);
        continue;
      }
    }
    const answers = typeof part === 'object' && part !== null ? answersIn(key, part) : undefined;
    if (answers) {
      for (const [question, answer] of answers) if (!leaves.has(question)) leaves.set(question, answer);
      continue;
    }
    if (ECHOES.has(key)) {
      leaves.set(path, part);
      continue;
    }
    const kinds = Array.isArray(part) ? (eachOfItsKind(key, part) ?? namedMarks(part, key)) : undefined;
    if (kinds) {
      walk(kinds, path, leaves, depth + 1);
      continue;
    }
    if (typeof part !== 'object' || part === null || Array.isArray(part) || depth > 8) {
      leaves.set(
        WRAPPERS.has(key) && prefix !== '' && typeof part !== 'object' && !leaves.has(prefix) ? prefix : path,
        Array.isArray(part) && part.length === 1 && isNumber(part[0]) ? part[0] : part,
      );
    } else walk(part, key === '$date' && prefix !== '' ? prefix : path, leaves, depth + 1);
  }
}

/** A choice of one number, which some keep as a list. */
function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\d{1,2}(?:[.,]\d)?$/.test(value));
}

function setTyped(
  { value, own }: Typed,
  prefix: string,
  path: string,
  leaves: Map<string, unknown>,
  depth: number,
): void {
  const at = own === undefined ? path : prefix === '' ? own : `${prefix}.${own}`;
  if (value === null || value === undefined || value === '' || leaves.has(at)) return;
  if (typeof value === 'object' && !Array.isArray(value)) {
    if (depth <= 8) walk(value, at, leaves, depth + 1);
  } else leaves.set(at, value);
}

/** `comments: [{"userComment": {…}}, {"developerComment": {…}}]` as one object: each says under a single key which one it is, and none comes twice. */
function eachOfItsKind(name: string, list: readonly unknown[]): object | undefined {
  const one = name.replace(/s$/i, '').toLowerCase();
  const kinds: Record<string, unknown> = {};
  for (const each of list) {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return undefined;
    const [only, ...others] = Object.entries(each);
    if (!only || others.length > 0 || only[0] in kinds) return undefined;
    const [kind, value] = only as [string, unknown];
    if (kind.length <= one.length || !kind.toLowerCase().endsWith(one)) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    kinds[kind] = value;
  }
  return list.length > 0 ? kinds : undefined;
}
