import type { Kysely } from 'kysely';
import { PAGE_SIZE } from '../domain/page-name.ts';
import { parseRules } from '../domain/parse-rules.ts';
import { toItem } from './item-row.ts';
import { listEntry, listTargets, type ListEntry } from './list-target.ts';
import type { CollectionDraft, SelectionPreview } from './storage.ts';
import { subjectRow, toSubject } from './subjects.ts';
import { summarize } from './summary.ts';
import type { Tables } from './tables.ts';

const STEP = 200;

/**
 * What a collection would show and say with other rules and pins, counted over everything that is published. Nothing is
 * written, and between steps the event loop has its turn.
 *
 * @throws NotFoundError for an unknown subject, InvalidInputError for rules that do not fit, and what `signal` was aborted with.
 */
export async function preview(
  db: Kysely<Tables>,
  draft: CollectionDraft,
  signal?: AbortSignal,
): Promise<SelectionPreview> {
  const subject = await subjectRow(db, draft.subject);
  const rules = parseRules(draft.rules);
  const pins = await pinPlaces(db, draft.pins);
  const [, target] = listTargets(
    subject.list,
    [{ seq: 0, list: 0, rules: JSON.stringify(rules) }],
    pins.map((item_seq, position) => ({ collection: 0, item_seq, position })),
  );
  const sums = { count: 0, postings: 0, pinned: 0 };
  let newest: ListEntry[] = [];
  for (let after = 0; ;) {
    signal?.throwIfAborted();
    const rows = await db
      .selectFrom('item')
      .innerJoin('content', 'content.item_seq', 'item.seq')
      .selectAll('item')
      .select('content.data')
      .where('item.subject', '=', subject.seq)
      .where('item.state', '=', 'published')
      .where('item.seq', '>', after)
      .orderBy('item.seq')
      .limit(STEP)
      .execute();
    for (const { data, ...row } of rows) {
      const item = toItem(row, subject.slug, data);
      const entry = target && listEntry(target, item, row.seq);
      if (!entry) continue;
      newest.push(entry);
      sums.count += 1;
      sums.postings += item.type === 'SocialMediaPosting' ? 1 : 0;
      sums.pinned += entry.pinned ? 1 : 0;
    }
    newest = newest.sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1)).slice(0, PAGE_SIZE);
    if (rows.length < STEP) break;
    after = rows.at(-1)!.seq;
    await new Promise(setImmediate);
  }
  const tally = await db
    .selectFrom('tally')
    .selectAll()
    .where('subject', '=', subject.seq)
    .where('count', '>', 0)
    .execute();
  const about = toSubject(subject);
  return {
    subject: about,
    ...summarize(tally, sums, rules, about.sample),
    items: newest.map(({ json }) => json),
  };
}

/** Items that are gone keep no place. */
async function pinPlaces(db: Kysely<Tables>, ids: readonly string[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('item').select(['id', 'seq']).where('id', 'in', ids).execute();
  const seqs = new Map(rows.map(({ id, seq }) => [id, seq]));
  return ids.flatMap((id) => seqs.get(id) ?? []);
}
