import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { TestContext } from 'node:test';
import { type SnapshotOptions, type SnapshotTaken, takeSnapshot } from '../snapshot/take-snapshot.ts';
import { testConfig, testLog } from './fixture.ts';
import type { Storage } from '../storage/storage.ts';

/** A folder that lives as long as the test. */
export function spareFolder(test: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'smm-snapshot-test-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Without the elements, which need not be built. */
export function snapshotOf(
  storage: Storage,
  dir: string,
  options: Partial<SnapshotOptions> = {},
): Promise<SnapshotTaken> {
  return takeSnapshot({ dir, storage, config: testConfig(), log: testLog().log, cdnDir: undefined, ...options });
}

/** Every file below a folder by its path, ours included. */
export function filesIn(folder: string): Map<string, string> {
  return new Map(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/** Every file by when it was last written. */
export function timesIn(folder: string): Map<string, number> {
  return new Map(pathsIn(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs]));
}

export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}

interface Page {
  items: { identifier: string }[];
  links: { next: string | null; all?: string };
}

/** Follows a folder's own links from a head to the end. @throws where one leads to nothing. */
export function itemsIn(folder: string, head: string): string[] {
  const ids: string[] = [];
  for (let at: string | null = head; at !== null;) {
    const { items, links } = JSON.parse(readFileSync(join(folder, at), 'utf8')) as Page;
    ids.push(...items.map(({ identifier }) => identifier));
    at = links.next === null ? null : new URL(links.next, `http://folder/${at}`).pathname.slice(1);
  }
  return ids;
}
