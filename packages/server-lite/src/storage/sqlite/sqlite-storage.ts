import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { StorageError } from '../../errors/storage-error.ts';
import { audit, isDamage } from '../audit.ts';
import { SqlAccounts } from '../accounts.ts';
import { Addresses } from '../addresses.ts';
import { SqlActs } from '../acts.ts';
import { SqlCollections } from '../collections.ts';
import { addressIndex, inboxIndex, visitorsIndex } from '../followed-indexes.ts';
import { SqlDuplicates } from '../sql-duplicates.ts';
import { SqlEverything } from '../everything.ts';
import { SqlFeeds } from '../feeds-sql.ts';
import { SqlImports } from '../imports.ts';
import { SqlItems } from '../items.ts';
import { SqlLinks } from '../links.ts';
import { SqlMedia } from '../media.ts';
import { SqlPictures } from '../pictures-sql.ts';
import { SqlAskings } from '../people-askings.ts';
import { SqlPeopleImports } from '../people-imports.ts';
import { SqlPeople } from '../people-sql.ts';
import { SqlSuppressions } from '../people-suppressions.ts';
import type { ImportLook, ImportRun, ImportSource } from '../import-run.ts';
import type { Snapshot } from '../snapshot.ts';
import type { AuditReport, OnAudited, Storage } from '../storage.ts';
import { SearchFollower } from '../search-follow.ts';
import { SqlSessions } from '../sessions.ts';
import { SqlSettings } from '../settings.ts';
import { SqlSignInLog } from '../sign-in-log.ts';
import { SqlMerges } from '../subject-merges.ts';
import { SqlSubjects } from '../subjects.ts';
import { SqlSubmissions } from '../submissions.ts';
import type { Tables } from '../tables.ts';
import { SqlTokens } from '../tokens.ts';
import { SqlViews } from '../views.ts';
import { SqlWatches } from '../watches-sql.ts';
import { WriteQueue } from '../write-queue.ts';
import { SqliteAddressIndex } from './address-index.ts';
import { isBusy, openConnection } from './connection.ts';
import { nodeSqliteDialect } from './dialect.ts';
import { Compactor } from './compactor.ts';
import { openBulkImport } from './bulk-import.ts';
import { openBulkUndo } from './bulk-undo.ts';
import { openImportLook } from './import-look.ts';
import { mergeLocks } from './merge-locks.ts';
import { SqliteFigures } from './figures.ts';
import { SqliteInbox } from './inbox.ts';
import { SqliteReadModel } from './read-model.ts';
import { SqliteSearch } from './search.ts';
import { SqliteSearchIndex } from './search-index.ts';
import { openSnapshot } from './snapshot.ts';

export interface SqliteParts {
  file: string;
  /** The connection that writes; its `db` is used by the write queue alone. */
  writer: DatabaseSync;
  db: Kysely<Tables>;
  clock: () => Date;
}

/** One file, one connection that writes and one that reads. */
export class SqliteStorage implements Storage {
  readonly read: SqliteReadModel;
  readonly search: SqliteSearch;
  readonly subjects: SqlSubjects;
  readonly merges: SqlMerges;
  readonly collections: SqlCollections;
  readonly items: SqlItems;
  readonly duplicates: SqlDuplicates;
  readonly inbox: SqliteInbox;
  readonly acts: SqlActs;
  readonly views: SqlViews;
  readonly tokens: SqlTokens;
  readonly accounts: SqlAccounts;
  readonly sessions: SqlSessions;
  readonly links: SqlLinks;
  readonly signInLog: SqlSignInLog;
  readonly media: SqlMedia;
  readonly pictures: SqlPictures;
  readonly submissions: SqlSubmissions;
  readonly imports: SqlImports;
  readonly feeds: SqlFeeds;
  readonly watches: SqlWatches;
  readonly people: SqlPeople;
  readonly peopleImports: SqlPeopleImports;
  readonly askings: SqlAskings;
  readonly suppressions: SqlSuppressions;
  readonly settings: SqlSettings;
  readonly figures: SqliteFigures;
  readonly everything: SqlEverything;
  readonly #file: string;
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;
  readonly #writes: WriteQueue;
  readonly #clock: () => Date;
  readonly #addresses: Addresses;
  readonly #dataVersion: StatementSync;
  #seenVersion = -1;
  #version = 0;
  #closed = false;

  constructor({ file, writer, db, clock }: SqliteParts) {
    this.#file = file;
    this.#writer = writer;
    this.#clock = clock;
    this.#reader = openConnection(file, { readOnly: true, busyMs: 5000 });
    const readDb = new Kysely<Tables>({ dialect: nodeSqliteDialect(this.#reader) });
    const search = new SearchFollower(visitorsIndex(new SqliteSearchIndex(writer, 'search')));
    const inbox = new SearchFollower(inboxIndex(new SqliteSearchIndex(writer, 'inbox')));
    const byAddress = new SearchFollower(addressIndex(new SqliteAddressIndex(writer)));
    // What visitors search first.
    const followers = [search, inbox, byAddress];
    const engine = { begin: 'begin immediate', isBusy, committed: () => {}, followers };
    const writes = new WriteQueue(db, engine, clock);
    this.#writes = writes;
    const compactor = new Compactor(file);
    this.read = new SqliteReadModel(this.#reader, readDb);
    this.search = new SqliteSearch(this.#reader, readDb, writes, followers);
    const clear = async () => {
      await this.search.clear();
      await compactor.clear();
    };
    this.subjects = new SqlSubjects(readDb, writes, async () => {
      await this.search.clear();
      await compactor.compact();
    });
    this.merges = new SqlMerges(readDb, writes, mergeLocks(dirname(file)), clock);
    this.collections = new SqlCollections(readDb, writes);
    this.items = new SqlItems(readDb, writes, clear);
    this.duplicates = new SqlDuplicates(readDb, writes, clock);
    const found = new SqliteInbox(this.#reader, readDb, inbox, () => this.version());
    this.inbox = found;
    this.acts = new SqlActs(readDb, writes, (...asked) => found.below(...asked), clock);
    this.views = new SqlViews(readDb, writes);
    this.tokens = new SqlTokens(readDb, writes, clock);
    this.accounts = new SqlAccounts(readDb, writes);
    this.sessions = new SqlSessions(readDb, writes, clock);
    this.links = new SqlLinks(readDb, writes, clock);
    this.signInLog = new SqlSignInLog(readDb, writes);
    this.media = new SqlMedia(readDb, writes);
    this.pictures = new SqlPictures(readDb, writes, clock);
    this.submissions = new SqlSubmissions(readDb, writes, this.items);
    this.imports = new SqlImports(readDb, writes, {
      openUndo: openBulkUndo(file, clock),
      erased: clear,
    });
    this.feeds = new SqlFeeds(readDb, writes, clock, clear);
    this.watches = new SqlWatches(readDb, writes);
    this.settings = new SqlSettings(readDb, writes);
    this.figures = new SqliteFigures(file, this.#reader);
    const addresses = new Addresses(readDb, writes, byAddress);
    this.#addresses = addresses;
    this.everything = new SqlEverything(readDb, addresses);
    this.people = new SqlPeople(readDb, writes, addresses, clear);
    this.peopleImports = new SqlPeopleImports(readDb, writes, addresses, clear);
    this.askings = new SqlAskings(readDb, writes, addresses, clock);
    this.suppressions = new SqlSuppressions(readDb, writes);
    this.#dataVersion = this.#reader.prepare('pragma data_version');
  }

  async beginImport(source: ImportSource): Promise<ImportRun> {
    return openBulkImport(this.#file, source, this.#clock);
  }

  lookAhead(source: Pick<ImportSource, 'subject' | 'digest' | 'expected'>): ImportLook {
    return openImportLook(this.#file, source);
  }

  version(): number {
    // The reader's own data_version changes with every commit, our writer's included.
    const { data_version } = this.#dataVersion.get() as { data_version: number };
    if (data_version !== this.#seenVersion) {
      this.#seenVersion = data_version;
      this.#version += 1;
    }
    return this.#version;
  }

  async backup(path: string): Promise<void> {
    if (existsSync(path))
      throw new StorageError(`${path} is there already, and a backup overwrites nothing. Give another name.`);
    const partial = `${path}.partial`;
    rmSync(partial, { force: true });
    const connection = openConnection(this.#file, { readOnly: true, busyMs: 5000 });
    try {
      // Writes live rows alone: nothing of what was erased can be in it.
      connection.prepare('vacuum into ?').run(partial);
      renameSync(partial, path);
    } catch (error) {
      rmSync(partial, { force: true });
      throw new StorageError(
        `${path} could not be written: ${(error as Error).message}. Check the folder and the space on the disk.`,
        {
          cause: error,
        },
      );
    } finally {
      connection.close();
    }
  }

  async snapshot(): Promise<Snapshot> {
    const [addresses, writes, clock] = [this.#addresses, this.#writes, this.#clock];
    return openSnapshot({ file: this.#file, folder: dirname(this.#file), addresses, writes, clock });
  }

  async audit(onProgress?: OnAudited): Promise<AuditReport> {
    const connection = openConnection(this.#file, { readOnly: true, busyMs: 5000 });
    try {
      connection.exec('begin');
      onProgress?.(0, 1, 'file');
      const findings = checkIntegrity(connection).map((what) => ({ what, where: this.#file }));
      const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(connection) });
      const report = await audit(db, onProgress);
      return { ...report, ok: report.ok && findings.length === 0, findings: [...findings, ...report.findings] };
    } finally {
      connection.close();
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.idle();
    this.#reader.close();
    this.#writer.close();
  }
}

/** What SQLite finds amiss in the file itself. */
function checkIntegrity(connection: DatabaseSync): string[] {
  try {
    const rows = connection.prepare('pragma integrity_check').all() as { integrity_check: string }[];
    return rows.map(({ integrity_check }) => integrity_check).filter((found) => found !== 'ok');
  } catch (error) {
    if (isDamage(error)) return [error.message];
    throw error;
  }
}
