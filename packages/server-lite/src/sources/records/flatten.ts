import { answersIn } from './answers-in.ts';

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

/**
 * An object's leaves by dotted path: `{a: {b: 1}}` is `a.b`. A wrapper such as `{label: "x"}` counts as its value.
 * A form's answers are there by their questions. Other arrays stay values; what has no value (null, empty) is left out.
 */
export function flatten(record: object): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  walk(record, '', leaves, 0);
  return leaves;
}

function walk(value: object, prefix: string, leaves: Map<string, unknown>, depth: number): void {
  for (const [key, part] of Object.entries(value)) {
    if (part === null || part === undefined || part === '') continue;
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const answers = typeof part === 'object' ? answersIn(key, part) : undefined;
    if (answers) {
      for (const [question, answer] of answers) if (!leaves.has(question)) leaves.set(question, answer);
      continue;
    }
    const kinds = Array.isArray(part) ? eachOfItsKind(key, part) : undefined;
    if (kinds) {
      walk(kinds, path, leaves, depth + 1);
      continue;
    }
    if (typeof part !== 'object' || Array.isArray(part) || depth > 8) {
      leaves.set(
        WRAPPERS.has(key) && prefix !== '' && typeof part !== 'object' && !leaves.has(prefix) ? prefix : path,
        part,
      );
    } else walk(part, key === '$date' && prefix !== '' ? prefix : path, leaves, depth + 1);
  }
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
