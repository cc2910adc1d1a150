import type { Kysely } from 'kysely';
import { toItem } from './item-row.ts';
import { listEntry, listTargets, type ListTarget } from './list-target.ts';
import { askingsOf, viewsOf } from './merge-few.ts';
import type { MergedCollection, MergedHead, MergePreview } from './merges.ts';
import { ownKey } from './rekey.ts';
import { toSubject } from './subjects.ts';
import { summarize, type Tally } from './summary.ts';
import type { SubjectTable, Tables } from './tables.ts';

const STEP = 200;

interface Whole {
  row: SubjectTable;
  tally: Tally[];
  list: Tables['list'];
  collections: (Tables['collection'] & { pins: number; shown: number })[];
}

/** What would become of two subjects, counted over all that both have. Between steps the event loop has its turn. */
export async function previewMerge(db: Kysely<Tables>, from: SubjectTable, into: SubjectTable): Promise<MergePreview> {
  const [going, staying] = [await whole(db, from), await whole(db, into)];
  const { accepted: come, same } = await passBy(db, going, staying, true);
  const { accepted: here } = await passBy(db, staying, going, false);
  const both = going.list.count + staying.list.count;
  const shown = (of: Whole, more: ReadonlyMap<number, number>): MergedCollection[] =>
    of.collections.map(({ seq, slug, name, rules, list, pins, shown: before }) => ({
      slug,
      name,
      subject: of.row.slug,
      rules: (JSON.parse(rules) as unknown[]).length,
      pins,
      before,
      after: list === null ? both : before + (more.get(seq) ?? 0),
    }));
  const [imports, purchases] = await Promise.all([
    counted(db.selectFrom('import').where('subject', '=', from.seq)),
    counted(db.selectFrom('purchase').where('subject', '=', from.slug)),
  ]);
  return {
    from: headOf(going),
    into: headOf(staying),
    after: headOf({
      ...staying,
      tally: [...staying.tally, ...going.tally],
      list: {
        ...staying.list,
        count: both,
        postings: staying.list.postings + going.list.postings,
      },
    }),
    items: states(going.tally),
    collections: [...shown(going, here), ...shown(staying, come)],
    purchases,
    imports,
    views: (await viewsOf(db, from.slug)).length,
    askings: (await askingsOf(db, from.slug)).length,
    same,
  };
}

function headOf({ row, tally, list }: Whole): MergedHead {
  const subject = toSubject(row);
  return { subject, published: list.count, ...summarize(tally, list, [], subject.sample) };
}

function states(tally: readonly Tally[]): MergePreview['items'] {
  const items = { pending: 0, published: 0, hidden: 0, withdrawn: 0, erased: 0 };
  for (const { state, count } of tally) items[state as keyof typeof items] += count;
  return items;
}

async function whole(db: Kysely<Tables>, row: SubjectTable): Promise<Whole> {
  const tally = await db
    .selectFrom('tally')
    .selectAll()
    .where('subject', '=', row.seq)
    .where('count', '>', 0)
    .execute();
  const list = await db.selectFrom('list').selectAll().where('seq', '=', row.list).executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('collection')
    .leftJoin('list', 'list.seq', 'collection.list')
    .selectAll('collection')
    .select((eb) => [
      'list.count as own',
      eb
        .selectFrom('pin')
        .select((each) => each.fn.countAll().as('n'))
        .whereRef('pin.collection', '=', 'collection.seq')
        .as('pinned'),
    ])
    .where('collection.subject', '=', row.seq)
    .orderBy('collection.slug')
    .execute();
  const collections = rows.map(({ own, pinned, ...collection }) => ({
    ...collection,
    pins: Number(pinned ?? 0),
    shown: own ?? list.count,
  }));
  return { row, tally, list, collections };
}

/** Goes through what one has: how much of it each collection of the other would take in, and what stands there already. */
async function passBy(
  db: Kysely<Tables>,
  { row: { seq: subject, slug } }: Whole,
  other: Whole,
  tellsSame: boolean,
): Promise<{ accepted: Map<number, number>; same: number }> {
  const ruled = other.collections.filter((each) => each.list !== null);
  const targets = ruled.map((each): [number, ListTarget] => [
    each.seq,
    listTargets(0, [{ seq: each.seq, list: each.seq, rules: each.rules }], [])[1]!,
  ]);
  const accepted = new Map<number, number>();
  let same = 0;
  if (!tellsSame && targets.length === 0) return { accepted, same };
  for (let after = 0; ;) {
    const rows = await db
      .selectFrom('item')
      .innerJoin('content', 'content.item_seq', 'item.seq')
      .selectAll('item')
      .select('content.data')
      .where('item.subject', '=', subject)
      .where('item.seq', '>', after)
      .orderBy('item.seq')
      .limit(STEP)
      .execute();
    const keys: Uint8Array[] = [];
    for (const { data, ...row } of rows) {
      const item = toItem(row, slug, data);
      const key = tellsSame ? ownKey(item, other.row.slug) : undefined;
      if (key) keys.push(key);
      if (row.state !== 'published') continue;
      for (const [collection, target] of targets)
        if (listEntry(target, item, row.seq)) accepted.set(collection, (accepted.get(collection) ?? 0) + 1);
    }
    if (keys.length > 0) same += await counted(db.selectFrom('duplicate_key').where('key', 'in', keys));
    if (rows.length < STEP) return { accepted, same };
    after = rows.at(-1)!.seq;
    await new Promise(setImmediate);
  }
}

async function counted(query: {
  select(of: (eb: { fn: { countAll(): { as(name: 'n'): never } } }) => never): {
    executeTakeFirstOrThrow(): Promise<unknown>;
  };
}): Promise<number> {
  const row = (await query.select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()) as { n: unknown };
  return Number(row.n);
}
