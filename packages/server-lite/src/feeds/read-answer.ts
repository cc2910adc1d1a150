import type { UntrustedItem } from '../domain/model.ts';
import { sourcePolicy } from '../domain/source-policy.ts';
import type { GroupPlan } from '../sources/group-plan.ts';
import { planSource } from '../sources/plan-source.ts';
import { readSource } from '../sources/read-source.ts';
import { SourceError } from '../sources/source-error.ts';
import { declaredEncoding } from '../sources/text/declared-encoding.ts';
import { EncodingDetector } from '../sources/text/detect-encoding.ts';
import { tellTranslation } from '../sources/translate/translation.ts';
import { emptyFeed } from './empty-feed.ts';
import { describePage } from './describe-page.ts';
import { assertShallow } from './assert-shallow.ts';

export interface AnswerOptions {
  /** What it is, for people: “the feed of blog.example”. */
  name: string;
  /** Media type as its server says; empty where it says none. */
  type: string;
  /** What its server says that it is written in. */
  charset?: string | undefined;
  /** Where it came from: its addresses start there. */
  url: string;
  /** Key of the source policy for all of it; told from the answer where absent. */
  source?: string;
}

export interface ReadAnswer {
  items: UntrustedItem[];
  /** What could not be taken, and why. */
  rejected: { where: string; reason: string }[];
  /** Ids of what is there and not for everybody: taken back, hidden, for followers alone. */
  gone: string[];
}

/** Of tables: an answer that only happens to be text is not taken line by line. */
const TABLE = /^text\/(?:csv|tab-separated-values)$|^application\/csv$/;

/**
 * The reviews and postings in what an address answered: read as the same file would be (ADR 0024), in memory. What is
 * not public at its source is left out. An answer that is whole and holds nothing is no error.
 *
 * @throws SourceError where it is not what was asked for, saying what came instead.
 */
export async function readAnswer(bytes: Uint8Array, options: AnswerOptions): Promise<ReadAnswer> {
  const { name, type, charset, url, source } = options;
  const text = textOf(bytes, charset);
  if (text.trim() === '') throw new SourceError(`${name} answered with nothing at all. Try again later.`);
  const translation = tellTranslation(text.slice(0, 1 << 16));
  if (/^\s*[[{]/.test(text)) {
    assertShallow(text, name);
    if (holdsNothing(text)) return { items: [], rejected: [], gone: [] };
  }
  const left = translation === 'feed' ? emptyFeed(text, url) : undefined;
  if (left?.isEmpty) return { items: [], rejected: left.rejected, gone: [] };
  const year = new Date().getUTCFullYear();
  const plan = await planSource(bytes, {
    format: 'auto',
    overrides: new Map(),
    fileName: name,
    year,
    charset,
    base: url,
  }).catch((error: unknown) => {
    if (translation === 'page' && error instanceof SourceError)
      throw new SourceError(`${name} answered with ${describePage(text)}`, { cause: error });
    throw error;
  });
  const isTable = plan.members.some((member) => member?.shape.kind === 'delimited' || member?.shape.kind === 'text');
  if (isTable && !TABLE.test(type))
    throw new SourceError(
      `${name} answered with ${type || 'text of no kind'} that is neither a feed nor JSON: “${text.trim().slice(0, 80)}”. Check the address.`,
    );
  if (plan.groups.every(saysNobody))
    throw new SourceError(
      `${name} answered with JSON that is no list of reviews or postings: “${text.trim().slice(0, 120)}”. Check the address.`,
    );
  const found: ReadAnswer = { items: [], rejected: [...(left?.rejected ?? [])], gone: [] };
  await readSource(
    bytes,
    plan,
    { year, base: url },
    {
      row: ({ item, held }, { line }) => {
        const kept = identified(source === undefined ? item : { ...item, source });
        if (!sourcePolicy(kept.source).mayStore)
          found.rejected.push({
            where: placeOf(kept, line),
            reason: `words from ${sourcePolicy(kept.source).name} may not be stored`,
          });
        else if (!held || isOnlyUnasked(item)) found.items.push(kept);
        else if (kept.sourceId !== undefined) found.gone.push(kept.sourceId);
        else found.rejected.push({ where: placeOf(kept, line), reason: 'it is not public at its source' });
      },
      rejected: (reason, { line }) => void found.rejected.push({ where: `record ${line}`, reason }),
    },
  );
  return { ...found, items: distinct(found.items) };
}

/** Words without an author, a day or a rating: an error that is told, and nothing that somebody said. */
function saysNobody({ map, names, format }: GroupPlan): boolean {
  return (
    format.source === 'file' &&
    !names.includes('post id') &&
    !(['author', 'date', 'rating', 'thumb', 'firstName'] as const).some((field) => map.has(field))
  );
}

function textOf(bytes: Uint8Array, charset: string | undefined): string {
  const detector = new EncodingDetector();
  detector.add(bytes);
  return new TextDecoder(detector.end(declaredEncoding(bytes.subarray(0, 4096), charset)).encoding).decode(bytes);
}

/** JSON in which no list has anything in it, or a JSON Feed without items, whatever it says of its authors. */
function holdsNothing(text: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    // Several documents, or broken: the reader says which, with its line.
    if (error instanceof SyntaxError) return false;
    throw error;
  }
  const { version, items } = (value ?? {}) as { version?: unknown; items?: unknown };
  if (String(version).includes('jsonfeed.org/') && Array.isArray(items) && items.length === 0) return true;
  const lists = (each: unknown, depth: number): unknown[][] => {
    if (Array.isArray(each)) return [each];
    return typeof each === 'object' && each !== null && depth < 4
      ? Object.values(each).flatMap((part) => lists(part, depth + 1))
      : [];
  };
  const all = lists(value, 0);
  return all.length > 0 && all.every((list) => list.length === 0);
}

/** Held because its author was not asked yet, and public at its source. */
function isOnlyUnasked({ source, extra }: UntrustedItem): boolean {
  return sourcePolicy(source).needsPermission && extra?.['visibility'] === undefined;
}

function placeOf({ sourceId, url }: UntrustedItem, line: number): string {
  return sourceId ?? url ?? `record ${line}`;
}

/**
 * A file whose ids come again says nothing by them. Of a feed they are what tells an edited entry from a new one: they are
 * kept, and where several entries have the same, each is told by its address.
 */
function identified(item: UntrustedItem): UntrustedItem {
  if (item.sourceId !== undefined) return item;
  const id = item.extra?.['entry id'] ?? item.extra?.['post id'];
  if (typeof id !== 'string') return item;
  const { 'entry id': _, 'post id': __, ...extra } = item.extra ?? {};
  return { ...item, sourceId: id, extra };
}

function distinct(items: readonly UntrustedItem[]): UntrustedItem[] {
  const addresses = new Map<string, Set<string | undefined>>();
  for (const { sourceId, url } of items) {
    if (sourceId === undefined) continue;
    addresses.set(sourceId, (addresses.get(sourceId) ?? new Set()).add(url));
  }
  const seen = new Set<string>();
  return items.flatMap((item) => {
    if (item.sourceId === undefined) return [item];
    const isShared = (addresses.get(item.sourceId)?.size ?? 0) > 1;
    const sourceId = isShared ? (item.url ?? item.sourceId) : item.sourceId;
    if (seen.has(sourceId)) return [];
    seen.add(sourceId);
    return [{ ...item, sourceId }];
  });
}
