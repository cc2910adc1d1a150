import { type Compilable, type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Parameters of a compiled query stand where these do, in this order of appearance. */
const ANY_TEXT = '';
const ANY_NUMBER = 0;

/** The hot reads as SQL, made once. Columns come in the order given here. */
export function readQueries(db: Kysely<Tables>) {
  const head = db
    .selectFrom('collection as c')
    .innerJoin('subject as s', 's.seq', 'c.subject')
    .innerJoin('list as l', (on) => on.on('l.seq', '=', sql<number>`coalesce(c.list, s.list)`))
    .select(['c.slug', 'c.name', 'c.rules', 'c.form', 's.seq as subject', 's.slug as subject_slug', 's.type'])
    .select([
      's.name as subject_name',
      's.url',
      's.sample',
      's.list as all',
      's.revision',
      's.modified',
      's.archived_at',
    ])
    .select(['l.seq as list', 'l.epoch', 'l.floor', 'l.count', 'l.postings', 'l.pinned'])
    .where('c.slug', '=', ANY_TEXT);
  const list = db.selectFrom('list').select(['seq', 'epoch', 'floor', 'count', 'postings', 'pinned']);
  const rows = db.selectFrom('list_item').select(['sort_key', 'json']).where('list', '=', ANY_NUMBER);

  return {
    /** slug → the collection, its subject, and the list of its selection */
    head: compile(head),
    /** list → its state */
    list: compile(list.where('seq', '=', ANY_NUMBER)),
    /** list, limit → the newest rows */
    newest: compile(rows.orderBy('sort_key', 'desc').limit(ANY_NUMBER)),
    /** subject → its tally */
    tally: compile(
      db
        .selectFrom('tally')
        .select(['state', 'reason', 'star', 'type', 'source', 'verification', 'imported', 'count', 'words', 'rating'])
        .where('subject', '=', ANY_NUMBER)
        .where('count', '>', sql.lit(0)),
    ),
    /** id → state, and where its wire JSON lies */
    item: compile(
      db
        .selectFrom('item as i')
        .innerJoin('subject as s', 's.seq', 'i.subject')
        .select([
          'i.seq',
          'i.subject',
          'i.state',
          'i.date_published',
          's.list',
          's.slug',
          's.type',
          's.name',
          's.url',
          's.sample',
        ])
        .where('i.id', '=', ANY_TEXT),
    ),
    /** part → the item that it is part of */
    whole: compile(
      db
        .selectFrom('duplicate_part as p')
        .innerJoin('item as i', 'i.seq', 'p.item')
        .select('i.id')
        .where('p.part', '=', ANY_NUMBER),
    ),
    /** subject, other → whether the one becomes the other, or comes back from it */
    merge: compile(
      db
        .selectFrom('subject_merge')
        .select('state')
        .where('from_subject', '=', ANY_NUMBER)
        .where('into_subject', '=', ANY_NUMBER),
    ),
    /** slug, item → where the collection has it pinned */
    pin: compile(
      db
        .selectFrom('pin as p')
        .innerJoin('collection as c', 'c.seq', 'p.collection')
        .select('p.position')
        .where('c.slug', '=', ANY_TEXT)
        .where('p.item_seq', '=', ANY_NUMBER),
    ),
    /** list, sort key → wire JSON */
    json: compile(
      db.selectFrom('list_item').select('json').where('list', '=', ANY_NUMBER).where('sort_key', '=', ANY_TEXT),
    ),
  };
}

function compile(query: Compilable): string {
  return query.compile().sql;
}
