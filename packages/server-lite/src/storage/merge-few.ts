import type { Kysely } from 'kysely';
import { noteRows, notedRows } from './merged-rows.ts';
import type { SubjectTable, Tables } from './tables.ts';

interface Two {
  from: SubjectTable;
  into: SubjectTable;
}

/** What is few, and shown to the business alone: imports, kept views, and askings of those who bought it. */
export async function fewThere(db: Kysely<Tables>, { from, into }: Two): Promise<void> {
  const imports = await db.selectFrom('import').select('seq').where('subject', '=', from.seq).execute();
  await noteRows(
    db,
    from.seq,
    'import',
    imports.map(({ seq }) => ({ name: seq })),
  );
  await db.updateTable('import').set({ subject: into.seq }).where('subject', '=', from.seq).execute();
  for (const { id, json } of await viewsOf(db, from.slug)) {
    await db
      .updateTable('saved_view')
      .set({ query: named(json, into.slug) })
      .where('id', '=', id)
      .execute();
    await noteRows(db, from.seq, 'view', [{ name: id }]);
  }
  for (const { id, json } of await askingsOf(db, from.slug)) {
    await db
      .updateTable('asking')
      .set({ people: named(json, into.slug) })
      .where('id', '=', id)
      .execute();
    await noteRows(db, from.seq, 'asking', [{ name: id }]);
  }
}

export async function fewBack(db: Kysely<Tables>, { from, into }: Two): Promise<void> {
  const imports = (await notedRows(db, from.seq, 'import')).map(({ name }) => Number(name));
  for (const seq of imports) await db.updateTable('import').set({ subject: from.seq }).where('seq', '=', seq).execute();
  const own = new Set([
    ...(await notedRows(db, from.seq, 'view')).map(({ name }) => `view ${name}`),
    ...(await notedRows(db, from.seq, 'asking')).map(({ name }) => `asking ${name}`),
  ]);
  for (const { id, json } of await viewsOf(db, into.slug))
    if (own.has(`view ${id}`))
      await db
        .updateTable('saved_view')
        .set({ query: named(json, from.slug) })
        .where('id', '=', id)
        .execute();
  for (const { id, json } of await askingsOf(db, into.slug))
    if (own.has(`asking ${id}`))
      await db
        .updateTable('asking')
        .set({ people: named(json, from.slug) })
        .where('id', '=', id)
        .execute();
}

/** Kept views that name a subject. */
export async function viewsOf(db: Kysely<Tables>, slug: string): Promise<{ id: string; json: string }[]> {
  const rows = await db.selectFrom('saved_view').select(['id', 'query as json']).execute();
  return rows.filter(({ json }) => subjectIn(json) === slug);
}

/** Askings of people who bought a subject. */
export async function askingsOf(db: Kysely<Tables>, slug: string): Promise<{ id: string; json: string }[]> {
  const rows = await db.selectFrom('asking').select(['id', 'people as json']).execute();
  return rows.filter(({ json }) => subjectIn(json) === slug);
}

function subjectIn(json: string): unknown {
  return (JSON.parse(json) as { subject?: unknown } | null)?.subject;
}

function named(json: string, subject: string): string {
  return JSON.stringify({ ...(JSON.parse(json) as object), subject });
}
