import { parseJson } from '../records/parse-json.ts';
import { Effort, MOST_STEPS } from './effort.ts';
import { shortName, type Thing, thing } from './thing.ts';

const DEEPEST = 40;
type Node = Record<string, unknown>;

/**
 * The things in the JSON-LD of a page: expanded, compacted or as a graph. What is not JSON is left out.
 *
 * @throws SourceError when they refer to each other over and over
 */
export function jsonLdThings(scripts: readonly string[]): Thing[] {
  const roots = scripts.flatMap((script) => {
    const value = parsed(script);
    return value === undefined ? [] : [value];
  });
  const byId = new Map<string, Node>();
  for (const root of roots) index(root, byId, 0);
  const effort = new Effort(MOST_STEPS);
  return roots
    .flatMap((root) => things(root, { byId, effort }, new Set(), 0))
    .filter((value) => typeof value !== 'string');
}

function parsed(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const each of [text, text.replace(/[\u0000-\u001f]+/g, ' '), withoutRemarks(text)]) {
    try {
      return parseJson(each);
    } catch {
      // Pages are written by hand: the next try forgives line ends in texts, then remarks. What remains is no JSON-LD.
      continue;
    }
  }
  return undefined;
}

function withoutRemarks(text: string): string {
  // Of a remark without an end there is only one, and each beginning would be looked after to the end of the text.
  const last = text.lastIndexOf('*/') + 2;
  return text
    .slice(0, last)
    .replace(/\/\*[^]*?\*\//g, '')
    .concat(text.slice(last))
    .replace(/^\s*\/\/.*$/gm, '');
}

/** Things that others may refer to: those that say more than their address. */
function index(value: unknown, byId: Map<string, Node>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) return void value.forEach((each) => index(each, byId, depth + 1));
  const node = value as Node;
  const id = node['@id'];
  if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, { ...byId.get(id), ...node });
  for (const each of Object.values(node)) index(each, byId, depth + 1);
}

function things(
  value: unknown,
  all: { byId: ReadonlyMap<string, Node>; effort: Effort },
  open: ReadonlySet<string>,
  depth: number,
): (Thing | string)[] {
  if (value === null || value === undefined || depth > DEEPEST) return [];
  all.effort.spend(1);
  if (typeof value !== 'object') return [String(value as string | number | boolean)];
  if (Array.isArray(value)) return value.flatMap((each) => things(each, all, open, depth + 1));
  let node = value as Node;
  if ('@value' in node) return things(node['@value'], all, open, depth + 1);
  if ('@list' in node) return things(node['@list'], all, open, depth + 1);
  if ('@set' in node) return things(node['@set'], all, open, depth + 1);
  const id = typeof node['@id'] === 'string' ? node['@id'] : undefined;
  if (id !== undefined) {
    // Two things may each refer to the other.
    if (open.has(id)) return [];
    node = all.byId.get(id) ?? node;
  }
  const within = id === undefined ? open : new Set([...open, id]);
  const properties: Record<string, (Thing | string)[]> = {};
  for (const [key, each] of Object.entries(node)) {
    if (key === '@type' || key === '@context' || key === '@graph' || key === '@reverse') continue;
    const name = key.startsWith('@') ? key : shortName(key);
    properties[name] = [...(properties[name] ?? []), ...things(each, all, within, depth + 1)];
  }
  const types = [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [shortName(type)] : []));
  return [thing(types, properties), ...things(node['@graph'], all, within, depth + 1)];
}
