import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from '../config.ts';
import { createLog, type Log } from '../log.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';

/** What must never be in a public answer or a log line. */
export const CANARY = { email: 'canary.person@private.example', internal: 'canary-internal-note-7731' };

export interface Fixture {
  storage: Storage;
  folder: string;
  /** Ids in the order they were received. */
  ids: string[];
  token: string;
  close(): Promise<void>;
}

/**
 * A real store with one sample shop: `published` reviews, newest last received, then one hidden, one pending,
 * one withdrawn; the collections `home` (everything) and `best` (five stars).
 */
export async function openFixture(published = 80): Promise<Fixture> {
  const folder = await mkdtemp(join(tmpdir(), 'smm-test-'));
  const storage = await openStorage({ dir: folder });
  await storage.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'Sample <Bikes> & Co', sample: true });
  await storage.collections.add({ slug: 'home', name: 'Home', subject: 'shop', rules: [] });
  await storage.collections.add({ slug: 'best', name: 'Best', subject: 'shop', rules: [{ type: 'rating', min: 5 }] });
  const ids: string[] = [];
  for (let n = 0; n < published + 3; n += 1) ids.push((await storage.items.receive(review(n), 'shop')).id);
  const act = { by: 'test', attested: true };
  const [hidden, , withdrawn] = ids.slice(published) as [string, string, string];
  await storage.items.publish([...ids.slice(0, published), withdrawn], act);
  await storage.items.hide([hidden], 'spam', act);
  await storage.items.withdraw(withdrawn, act);
  return {
    storage,
    folder,
    ids,
    token: await storage.tokens.create('test'),
    async close() {
      await storage.close();
      await rm(folder, { recursive: true });
    },
  };
}

export function review(n: number): Parameters<Storage['items']['receive']>[0] {
  return {
    type: 'Review',
    source: 'file',
    sourceId: `sample-${n}`,
    body: `Sample review ${n}: they mended the bicycle while I waited and said what it would cost before they began.`,
    rating: { ratingValue: (n % 5) + 1, worstRating: 1, bestRating: 5 },
    authorName: `Sample Person ${n}`,
    authorEmail: CANARY.email,
    datePublished: `2026-0${(n % 9) + 1}-1${n % 10}`,
    language: 'en',
    extra: { note: CANARY.internal },
  };
}

export function testConfig(flags: Record<string, unknown> = {}): Config {
  return readConfig({ port: 0, ...flags });
}

/** A log whose lines a test can read. */
export function testLog(level = 'info'): { log: Log; lines: () => string } {
  const written: string[] = [];
  const log = createLog({ level, destination: { write: (line: string) => void written.push(line) } });
  return { log, lines: () => written.join('') };
}
