import type { ImportRecord, ImportUndone, KeptBecause } from '../storage/import-run.ts';
import { columns } from './with-store.ts';

const SINCE: Record<KeptBecause, string> = {
  published: 'published by somebody',
  hidden: 'hidden',
  featured: 'featured',
  replied: 'replied to',
  edited: 'edited',
  withdrawn: 'withdrawn',
  pinned: 'pinned',
};

/** What came of taking an import back, for people. */
export function describeUndone({ erased, kept }: ImportUndone): string {
  const n = (count: number) => count.toLocaleString('en');
  if (erased === 0 && kept.length === 0) return 'Nothing of this import is left to take back.';
  const counts = new Map<string, number>();
  for (const { because } of kept) counts.set(SINCE[because], (counts.get(SINCE[because]) ?? 0) + 1);
  const why = [...counts].map(([what, count]) => (counts.size === 1 ? what : `${n(count)} ${what}`)).join(', ');
  const keeps = kept.length === 1 ? '1 is kept' : `${n(kept.length)} are kept`;
  return `${n(erased)} erased.${kept.length > 0 ? ` ${keeps}: ${why} since. Erase one by itself with smm review erase ID.` : ''}`;
}

export function describeImports(imports: readonly ImportRecord[]): string {
  if (imports.length === 0) return 'Nothing was imported yet.';
  return columns([
    ['id', 'file', 'when', 'added', 'merged', 'published', 'undone'],
    ...imports.map(({ number, fileName, startedAt, added, merged, published, undoneAt }) => [
      String(number),
      fileName,
      startedAt,
      String(added),
      String(merged),
      String(published),
      undoneAt ?? '',
    ]),
  ]);
}
