import { type Kysely, sql } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** Files of people that can be taken back, reviews that are known by their author's address, and who else is not asked. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const { schema } = db;

  await schema
    .createTable('people_import')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('file_name', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('started_at', 'text', (c) => c.notNull())
    .addColumn('added', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('merged', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('known', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('undone_at', 'text')
    .execute();

  await schema
    .createTable('people_import_row')
    .addColumn('person', 'integer', (c) => c.notNull().references('person.seq').onDelete('cascade'))
    .addColumn('import', 'integer', (c) => c.notNull().references('people_import.seq').onDelete('cascade'))
    // What the file left behind: another one by now means that somebody changed them since.
    .addColumn('version', 'integer', (c) => c.notNull())
    // The version before, and JSON of what the file added to somebody who was there; null for who came by it.
    .addColumn('before', 'integer')
    .addColumn('brought', 'text')
    .addPrimaryKeyConstraint('people_import_row_key', ['import', 'person'])
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('people_import_row_person').on('people_import_row').column('person').execute();

  // What somebody said is not by a person, so that nothing links it to them again.
  await schema
    .createTable('person_not_item')
    .addColumn('person', 'integer', (c) => c.notNull().references('person.seq').onDelete('cascade'))
    .addColumn('item_seq', 'integer', (c) => c.notNull().references('item.seq').onDelete('cascade'))
    .addPrimaryKeyConstraint('person_not_item_key', ['person', 'item_seq'])
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('person_not_item_item').on('person_not_item').column('item_seq').execute();

  // Words and address stay in one place and go together. What has no address is told without reading its JSON: imports are large.
  // A row that was damaged by hand must not keep the rest from being written or looked through.
  await sql`create index content_address on content (case when json_valid(data) then lower(json_extract(data, '$.authorEmail')) end) where instr(data, '"authorEmail":"') > 0`.execute(
    db,
  );

  for (const name of ['undeliverable', 'wrote_lately'])
    await schema
      .alterTable('asking')
      .addColumn(name, 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
}
