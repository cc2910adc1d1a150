import { count } from '../../parts/count.ts';
import type { ImportJob, Looked } from './import-calls.ts';

/** One line on what came of a file, for the list of them. */
export function cameOf(job: ImportJob): string {
  const { state, summary, undone, progress } = job;
  switch (state) {
    case 'looked-at':
      return 'Not brought in yet';
    case 'waiting':
      return 'Waits for another import';
    case 'running':
      return progress === null ? 'Being read' : `Under way: ${share(progress)}`;
    case 'undoing':
      return 'Being taken back';
    case 'stopped':
      return 'Stopped before its end';
    case 'failed':
      return 'Could not be brought in';
    case 'undone':
      return `Taken back: ${count(undone?.erased ?? 0, 'review')} erased${undone?.keptTotal ? `, ${undone.keptTotal.toLocaleString('en')} kept` : ''}`;
    case 'done':
      return summary === null ? 'Brought in' : summed(summary);
  }
}

function summed({ added, merged, rejected, published }: NonNullable<ImportJob['summary']>): string {
  return [
    `${added.toLocaleString('en')} added`,
    published > 0 && `${published.toLocaleString('en')} published`,
    merged > 0 && `${merged.toLocaleString('en')} were there already or came twice`,
    rejected > 0 && `${rejected.toLocaleString('en')} left out`,
  ]
    .filter(Boolean)
    .join(', ');
}

export function share({ done, total }: { done: number; total: number }): string {
  return `${total === 0 ? 0 : Math.min(100, Math.floor((done / total) * 100))} %`;
}

/** What a file was taken for, and in which letters where those are not the usual ones. */
export function recognised({ looked }: ImportJob): string {
  if (looked === null) return '';
  const letters = looked.encoding.filter((encoding) => encoding !== 'utf-8').map((encoding) => `read as ${encoding}`);
  return `${[...looked.recognised, ...letters].join('; ')} · `;
}

/** Why there is nothing to bring in, and what to do; undefined where there is. */
export function whyNothing({ read, added, merged, columns }: Looked): string | undefined {
  if (added > 0) return undefined;
  if (read === 0) return 'The file has no rows, only names of columns. Export it again.';
  if (merged > 0) return 'Every review of this file that can be taken is there already. There is nothing to add.';
  return columns.some(({ field }) => field === 'body' || field === 'rating')
    ? 'No row has words or a rating. Say below which column holds them.'
    : 'No column was recognised as the words or the rating of a review. Say below which one it is.';
}

export const KEPT: Readonly<Record<NonNullable<ImportJob['undone']>['kept'][number]['because'], string>> = {
  published: 'published by somebody',
  hidden: 'hidden with a reason',
  featured: 'featured',
  replied: 'answered',
  edited: 'changed by somebody',
  withdrawn: 'withdrawn by the author',
  pinned: 'pinned in a collection',
};
