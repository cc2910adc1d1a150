import type { Kysely } from 'kysely';
import type { MigrationEngine } from './0001-first.ts';

/** The databank of people, what they were asked, and whom nobody may ask any more. */
export async function up(db: Kysely<unknown>, engine: MigrationEngine): Promise<void> {
  const { schema } = db;
  const bytes = engine.bytes as 'blob';

  await schema
    .createTable('person')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('name_key', 'text', (c) => c.notNull())
    .addColumn('email', 'text')
    .addColumn('telephone', 'text')
    // What tells people apart; null for those of whom neither address nor telephone is known.
    .addColumn('key', 'text', (c) => c.unique())
    .addColumn('address', bytes)
    .addColumn('language', 'text')
    .addColumn('note', 'text')
    .addColumn('found_by', 'text', (c) => c.notNull())
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addColumn('modified_at', 'text', (c) => c.notNull())
    .addColumn('asked_at', 'text')
    .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
    .execute();
  await schema.createIndex('person_name').on('person').columns(['name_key', 'seq']).execute();
  await schema.createIndex('person_address').on('person').column('address').execute();

  await schema
    .createTable('person_tag')
    .addColumn('person', 'integer', (c) => c.notNull().references('person.seq').onDelete('cascade'))
    .addColumn('tag', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('person_tag_key', ['person', 'tag'])
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('person_tag_tag').on('person_tag').columns(['tag', 'person']).execute();

  await schema
    .createTable('purchase')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('person', 'integer', (c) => c.notNull().references('person.seq').onDelete('cascade'))
    .addColumn('order_date', 'text')
    .addColumn('subject', 'text')
    .addColumn('ordered_item', 'text')
    .addColumn('order_number', 'text')
    .execute();
  await schema.createIndex('purchase_person').on('purchase').column('person').execute();

  await schema
    .createTable('person_item')
    .addColumn('item_seq', 'integer', (c) => c.primaryKey().references('item.seq').onDelete('cascade'))
    .addColumn('person', 'integer', (c) => c.notNull().references('person.seq').onDelete('cascade'))
    .addColumn('by', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('person_item_person').on('person_item').column('person').execute();

  await schema
    .createTable('asking')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('collection', 'text', (c) => c.notNull())
    .addColumn('people', 'text', (c) => c.notNull())
    .addColumn('way', 'text', (c) => c.notNull())
    .addColumn('subject_line', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('remind_after', 'integer')
    .addColumn('cap_days', 'integer', (c) => c.notNull())
    .addColumn('due_at', 'text', (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('chosen_to', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('found', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('asked', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('suppressed', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('no_address', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('asked_lately', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await schema.createIndex('asking_state').on('asking').columns(['state', 'due_at']).execute();

  await schema
    .createTable('invitation')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('asking', 'integer', (c) => c.notNull().references('asking.seq').onDelete('cascade'))
    // Null once the person was erased: the asking still counts them.
    .addColumn('person', 'integer', (c) => c.references('person.seq').onDelete('set null'))
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('answered_at', 'text')
    .addColumn('unsubscribed_at', 'text')
    .execute();
  await schema.createIndex('invitation_asking').on('invitation').columns(['asking', 'seq']).execute();
  await schema.createIndex('invitation_person').on('invitation').column('person').execute();

  await schema
    .createTable('invitation_secret')
    .addColumn('hash', bytes, (c) => c.primaryKey().notNull())
    .addColumn('invitation', 'integer', (c) => c.notNull().references('invitation.seq').onDelete('cascade'))
    // How it reached the person: `email`, or `link` by the business's own hand.
    .addColumn('way', 'text', (c) => c.notNull())
    .modifyEnd(engine.clustered)
    .execute();
  await schema.createIndex('invitation_secret_of').on('invitation_secret').column('invitation').execute();

  await schema
    .createTable('message')
    .addColumn('seq', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('invitation', 'integer', (c) => c.notNull().references('invitation.seq').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('due_at', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('claimed_at', 'text')
    .addColumn('sent_at', 'text')
    .addColumn('fault', 'text')
    .addUniqueConstraint('message_kind', ['invitation', 'kind'])
    .execute();
  await schema.createIndex('message_due').on('message').columns(['state', 'due_at']).execute();

  // Outlives the person: of the address it holds a keyed hash alone.
  await schema
    .createTable('suppression')
    .addColumn('address', bytes, (c) => c.primaryKey().notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('since', 'text', (c) => c.notNull())
    .modifyEnd(engine.clustered)
    .execute();
}
