import type { Kysely } from 'kysely';
import { OutdatedError } from '../errors/outdated-error.ts';
import { checkSetting, SETTING_DEFAULTS, SETTING_KEYS, type SettingKey, type SettingValues } from '../settings.ts';
import type { SettingTable, Tables } from './tables.ts';
import type { Change, WriteQueue } from './write-queue.ts';

export interface Setting<Key extends SettingKey> {
  value: SettingValues[Key];
  /** Rises with every change of this setting; `0` where it was never set. */
  version: string;
  /** Null where it was never set. */
  modified: string | null;
  by: string | null;
}

export type SettingChanges = {
  /** `value`: null takes it back to its default. `version`: what the change was made from. */
  [Key in SettingKey]?: { value: SettingValues[Key] | null; version?: string };
};

/** What the business set; `src/settings.ts` says what each key holds. */
export interface Settings {
  get<Key extends SettingKey>(key: Key): Promise<Setting<Key>>;
  /**
   * All in one transaction, or none.
   *
   * @throws InvalidInputError for a value that does not fit, named as `key.field`; OutdatedError when a setting is other
   *   than the change was made from.
   */
  set(changes: SettingChanges, by: string): Promise<void>;
}

export class SqlSettings implements Settings {
  readonly #db: Kysely<Tables>;
  readonly #writes: WriteQueue;

  constructor(db: Kysely<Tables>, writes: WriteQueue) {
    this.#db = db;
    this.#writes = writes;
  }

  async get<Key extends SettingKey>(key: Key): Promise<Setting<Key>> {
    const row = await rowOf(this.#db, key);
    return {
      value: row?.value == null ? SETTING_DEFAULTS[key] : (JSON.parse(row.value) as SettingValues[Key]),
      version: String(row?.version ?? 0),
      modified: row?.modified ?? null,
      by: row?.by ?? null,
    };
  }

  async set(changes: SettingChanges, by: string): Promise<void> {
    const checked = SETTING_KEYS.flatMap((key) => {
      const change = changes[key];
      if (change === undefined) return [];
      const value = change.value === null ? null : JSON.stringify(checkSetting(key, change.value));
      return [{ key, value, version: change.version }];
    });
    if (checked.length === 0) return;
    await this.#writes.run(async (change) => {
      for (const each of checked) await put(change, each, by);
    });
  }
}

async function put(
  { db, now }: Change,
  { key, value, version }: { key: SettingKey; value: string | null; version: string | undefined },
  by: string,
): Promise<void> {
  const row = await rowOf(db, key);
  const current = row?.version ?? 0;
  if (version !== undefined && version !== String(current))
    throw new OutdatedError(
      `The setting “${key}” was changed by ${row?.by ?? 'somebody'} since it was read. Read it again, look at what changed, and make the change anew.`,
    );
  if (row ? row.value === value : value === null) return;
  const next: SettingTable = { key, value, version: current + 1, modified: now.toISOString(), by };
  await db
    .insertInto('setting')
    .values(next)
    .onConflict((on) => on.column('key').doUpdateSet(next))
    .execute();
}

function rowOf(db: Kysely<Tables>, key: SettingKey): Promise<SettingTable | undefined> {
  return db.selectFrom('setting').selectAll().where('key', '=', key).executeTakeFirst();
}
