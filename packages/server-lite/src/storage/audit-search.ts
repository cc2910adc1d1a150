import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Whether as many items can be found as are published, where nothing is left to be taken up. */
export async function auditSearch(db: Kysely<Tables>, say: (where: string, what: string) => void): Promise<void> {
  const { entry } = await db.selectFrom('search_state').select('entry').executeTakeFirstOrThrow();
  const { last } = await db
    .selectFrom('ledger')
    .select((eb) => eb.fn.coalesce(eb.fn.max('seq'), eb.lit(0)).as('last'))
    .executeTakeFirstOrThrow();
  if ((await inboxEntry(db)) >= Number(last)) await auditInbox(db, say);
  if (entry < Number(last)) return;
  const subjects = await db
    .selectFrom('subject')
    .innerJoin('list', 'list.seq', 'subject.list')
    .leftJoin('search_term', (on) =>
      on.onRef('search_term.subject', '=', 'subject.seq').on('search_term.term', '=', 'a'),
    )
    .select(['subject.slug', 'list.count as published', 'search_term.count as indexed'])
    .execute();
  for (const { slug, published, indexed } of subjects) {
    if ((indexed ?? 0) === published) continue;
    say(
      `subject ${slug}`,
      `${indexed ?? 0} items can be searched and ${published} are published. Restore a backup beside it (smm restore).`,
    );
  }
}

async function inboxEntry(db: Kysely<Tables>): Promise<number> {
  return (await db.selectFrom('inbox_state').select('entry').executeTakeFirstOrThrow()).entry;
}

/** The same for what the business finds: every item but those whose words are gone. */
async function auditInbox(db: Kysely<Tables>, say: (where: string, what: string) => void): Promise<void> {
  const { kept } = await db
    .selectFrom('tally')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('count'), eb.lit(0)).as('kept'))
    .where('state', '!=', 'erased')
    .executeTakeFirstOrThrow();
  const found = await db.selectFrom('inbox_term').select('count').where('term', '=', 'a').executeTakeFirst();
  if ((found?.count ?? 0) === Number(kept)) return;
  say(
    'inbox',
    `${found?.count ?? 0} items can be found there and ${kept} are kept. Restore a backup beside it (smm restore).`,
  );
}
