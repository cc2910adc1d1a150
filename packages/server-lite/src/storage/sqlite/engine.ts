import { sql } from 'kysely';
import type { MigrationEngine } from '../migrations/0001-first.ts';

/** Counts one more, or one less, of something that came of an asking. @param from where the asking is found */
const sumUp = (by: 1 | -1, what: string, from: string): string =>
  `insert into asking_tally (asking, what, count) select asking, ${what}, ${by} from ${from}
    on conflict (asking, what) do update set count = count + (${by});`;
const ofMessage = (row: 'old' | 'new', by: 1 | -1): string =>
  sumUp(by, `${row}.kind || '/' || ${row}.state`, `invitation where seq = ${row}.invitation`);
const ofInvitation = (what: string, by: 1 | -1): string =>
  sumUp(by, `'${what}'`, `(select new.asking as asking) where true`);
const trigger = (name: string, when: string, then: string) =>
  sql.raw(`create trigger asking_tally_${name} after ${when} begin ${then} end`);
const ended = (what: 'answered' | 'unsubscribed') => [
  trigger(`came_${what}`, `insert on invitation when new.${what}_at is not null`, ofInvitation(what, 1)),
  trigger(
    what,
    `update of ${what}_at on invitation when old.${what}_at is null and new.${what}_at is not null`,
    ofInvitation(what, 1),
  ),
  trigger(
    `not_${what}`,
    `update of ${what}_at on invitation when old.${what}_at is not null and new.${what}_at is null`,
    ofInvitation(what, -1),
  ),
];

/** Holds back pictures that no published item shows by now. @param which of `picture as p`, by a condition */
const holdBack = (which: string): string =>
  `insert or ignore into held_media (hash) select p.media from picture p where p.owns = 1 and p.media is not null and ${which}
    and not exists (select 1 from picture q join item_picture o on o.picture = q.seq join item i on i.seq = o.item_seq
      where q.media = p.media and o.state = 'shown' and i.state = 'published');`;
/** Before all others. */
const AT_ONCE = '1970-01-01T00:00:00.000Z';
const UNNAMED = 'not exists (select 1 from item_picture o where o.picture = p.seq)';
const ofItem = (row: 'old' | 'new', state: 'named' | 'shown'): string =>
  `(select picture from item_picture where item_seq = ${row}.seq and state = '${state}')`;
const pictureTrigger = (name: string, when: string, then: string) =>
  sql.raw(`create trigger picture_${name} after ${when} begin ${then} end`);

/** @param hosts the table of how hosts are asked. @param isTheirs of which row of it goes with the last picture */
const unnamed = (hosts: string, isTheirs: string): string =>
  `${holdBack('p.seq = old.picture')}
       delete from media where hash = (select p.media from picture p where p.seq = old.picture and p.owns = 1 and ${UNNAMED}
         and not exists (select 1 from picture q where q.media = p.media and q.seq <> p.seq));
       delete from held_media where hash = (select media from picture where seq = old.picture)
         and not exists (select 1 from media where media.hash = held_media.hash);
       delete from ${hosts} where host = (select host from picture p where p.seq = old.picture and ${UNNAMED}) and ${isTheirs}
         and not exists (select 1 from picture q where q.host = ${hosts}.host and q.seq <> old.picture);
       delete from picture as p where p.seq = old.picture and ${UNNAMED};`;

export const SQLITE: MigrationEngine = {
  clustered: sql`without rowid`,
  bytes: 'blob',
  appendOnly: (table) =>
    (['update', 'delete'] as const).map(
      (act) =>
        sql`create trigger ${sql.raw(`${table}_no_${act}`)} before ${sql.raw(act)} on ${sql.table(table)}
          begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`,
    ),
  removableWhere: (table, condition) => [
    sql`drop trigger ${sql.raw(`${table}_no_delete`)}`,
    sql`create trigger ${sql.raw(`${table}_no_delete`)} before delete on ${sql.table(table)}
      when (${condition}) is not true
      begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`,
  ],
  searchIndex: [
    // Keeps keys and terms alone. Whole letters and digits of any script stay together: terms are made before.
    sql`create virtual table search_item using fts5(terms, content = '', detail = none, tokenize = 'ascii')`,
    sql`insert into search_item (search_item, rank) values ('secure-delete', 1)`,
  ],
  inboxIndex: [
    sql`create virtual table inbox_item using fts5(terms, content = '', detail = none, tokenize = 'ascii')`,
    sql`insert into inbox_item (inbox_item, rank) values ('secure-delete', 1)`,
  ],
  askingSums: [
    trigger('added', 'insert on message', ofMessage('new', 1)),
    trigger(
      'moved',
      'update of state on message when old.state is not new.state',
      `${ofMessage('old', -1)} ${ofMessage('new', 1)}`,
    ),
    trigger('removed', 'delete on message', ofMessage('old', -1)),
    ...ended('answered'),
    ...ended('unsubscribed'),
  ],
  pictureFollows: [
    // An item that leaves: its pictures can be had no more, nor are they asked for. Those that its author took back are let go.
    pictureTrigger(
      'left',
      "update of state on item when old.state = 'published' and new.state <> 'published'",
      `${holdBack(`p.seq in ${ofItem('new', 'shown')}`)}
       update picture set state = 'waiting', next_at = null where next_at is not null and seq in ${ofItem('new', 'named')}
         and not exists (select 1 from item_picture o join item i on i.seq = o.item_seq
           where o.picture = picture.seq and o.state = 'named' and i.state = 'published');`,
    ),
    pictureTrigger(
      'taken_back',
      "update of state on item when new.state = 'withdrawn' and old.state <> 'withdrawn'",
      'delete from item_picture where item_seq = new.seq;',
    ),
    pictureTrigger(
      'came',
      "update of state on item when new.state = 'published' and old.state <> 'published'",
      `delete from held_media where hash in (select media from picture where seq in ${ofItem('new', 'shown')});
       update picture set look = 1, next_at = case when state = 'waiting' then coalesce(next_at, '${AT_ONCE}') else next_at end
         where seq in ${ofItem('new', 'named')};`,
    ),
    pictureTrigger('words_gone', 'delete on content', 'delete from item_picture where item_seq = old.item_seq;'),
    // What nobody names any more is gone with its address, at once.
    pictureTrigger('unnamed', 'delete on item_picture', unnamed('picture_host', 'true')),
    pictureTrigger(
      'left_out',
      "update of state on item_picture when old.state = 'shown' and new.state <> 'shown'",
      holdBack('p.seq = old.picture'),
    ),
  ],
  pictureChanges: [
    pictureTrigger(
      'former_gone',
      'delete on picture when old.was is not null and old.was_owned = 1',
      `delete from media where hash = old.was
         and not exists (select 1 from picture q where q.media = old.was or q.was = old.was);
       delete from held_media where hash = old.was and not exists (select 1 from media where media.hash = old.was);`,
    ),
  ],
  hostPace: [
    sql`drop trigger picture_unnamed`,
    pictureTrigger('unnamed', 'delete on item_picture', unnamed('host', 'per_hour is null')),
  ],
  fixed: (table, column) => [
    sql`create trigger ${sql.raw(`${table}_${column}_fixed`)} before update of ${sql.ref(column)} on ${sql.table(table)}
      when ${sql.ref(`old.${column}`)} is not ${sql.ref(`new.${column}`)}
      begin select raise(abort, ${sql.lit(`${table}.${column} cannot be changed`)}); end`,
  ],
};
