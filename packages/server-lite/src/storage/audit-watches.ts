import type { Kysely } from 'kysely';
import { WATCH_KINDS } from '../domain/watch.ts';
import type { Tables } from './tables.ts';

const STEP = 1000;

/** What is looked out for, and that each passage that is noted is one of the words that are kept. */
export async function auditWatches(db: Kysely<Tables>, say: (where: string, what: string) => void): Promise<void> {
  for (const { seq, kind, variants, not_words } of await db.selectFrom('watch').selectAll().execute()) {
    const where = `watch ${seq}`;
    if (!(WATCH_KINDS as readonly string[]).includes(kind))
      say(where, `It is a “${kind}”, which is none of: ${WATCH_KINDS.join(', ')}.`);
    if (![variants, not_words].every(isList)) say(where, 'Its other spellings, or what is excluded, cannot be read.');
  }
  for (const { seq } of await db
    .selectFrom('feed')
    .select('seq')
    .where('listen', '=', 1)
    .where('publish', '=', 1)
    .execute())
    say(`feed ${seq}`, 'It listens, and is to publish what comes by itself.');
  for (let after = 0; ;) {
    const rows = await db
      .selectFrom('item_match')
      .leftJoin('item', 'item.seq', 'item_match.item_seq')
      .leftJoin('content', 'content.item_seq', 'item_match.item_seq')
      .leftJoin('watch', 'watch.seq', 'item_match.watch')
      .select(['item_match.item_seq', 'item_match.watch', 'item_match.field', 'starts', 'ends'])
      .select(['item.id', 'content.data', 'watch.seq as known'])
      .where('item_match.item_seq', 'in', (eb) =>
        eb
          .selectFrom('item_match')
          .select('item_seq')
          .distinct()
          .where('item_seq', '>', after)
          .orderBy('item_seq')
          .limit(STEP),
      )
      .orderBy('item_match.item_seq')
      .execute();
    if (rows.length === 0) return;
    for (const { id, watch, known, data, field, starts, ends, item_seq } of rows) {
      const where = `item ${id ?? item_seq}`;
      if (known === null) say(where, `It is noted as found by watch ${watch}, which is not there.`);
      if (data === null) say(where, `It has no words, and where watch ${watch} was found in them is still kept.`);
      else if (starts < 0 || ends < starts || ends > lengthOf(data, field))
        say(where, `Where watch ${watch} was found (${field}, ${starts} to ${ends}) is not within its words.`);
    }
    after = rows.at(-1)!.item_seq;
  }
}

function lengthOf(data: string, field: string): number {
  const words = JSON.parse(data) as { title?: string; body?: string; sharedContent?: { text?: string } };
  const texts: Record<string, string | undefined> = {
    title: words.title,
    body: words.body,
    shared: words.sharedContent?.text,
  };
  return texts[field]?.length ?? 0;
}

function isList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
