import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Whether as many items can be found as are published, where nothing is left to be taken up. */
export async function auditSearch(db: Kysely<Tables>, say: (where: string, what: string) => void): Promise<void> {
  const { entry } = await db.selectFrom('search_state').select('entry').executeTakeFirstOrThrow();
  const { last } = await db
    .selectFrom('ledger')
    .select((eb) => eb.fn.coalesce(eb.fn.max('seq'), eb.lit(0)).as('last'))
    .executeTakeFirstOrThrow();
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
