import type { Kysely } from 'kysely';
import { PAGE_SIZE } from '../domain/page-name.ts';
import { parseRules } from '../domain/parse-rules.ts';
import { fillList } from './fill-list.ts';
import { listTargets, type ListEntry } from './list-target.ts';
import type { CollectionDraft, SelectionPreview } from './storage.ts';
import { subjectRow, toSubject } from './subjects.ts';
import { summarize } from './summary.ts';
import type { Tables } from './tables.ts';

/**
 * What a collection would show and say with other rules and pins, counted over everything that is published. Nothing is
 * written.
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
  let newest: readonly ListEntry[] = [];
  const sums = await fillList(db, subject, target!, (entries) => {
    signal?.throwIfAborted();
    newest = [...newest, ...entries].sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1)).slice(0, PAGE_SIZE);
  });
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
