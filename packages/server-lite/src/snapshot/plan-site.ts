import { NotFoundError } from '../errors/not-found-error.ts';
import { VISITOR_LANGUAGES } from '../locales/visitor.words.ts';
import type { Snapshot } from '../storage/snapshot.ts';
import type { SnapshotOptions, SnapshotTaken } from './take-snapshot.ts';
import type { Site } from './write-site.ts';

const PAGE = 24;

/** What is to be written. @throws NotFoundError for a collection that is not there. */
export async function planSite(
  moment: Snapshot,
  { config, cdnDir, publicUrl, collections }: SnapshotOptions,
): Promise<Site> {
  const all = (await moment.collections.list()).map(({ slug }) => slug).sort();
  for (const slug of collections ?? []) {
    if (all.includes(slug)) continue;
    throw new NotFoundError(`There is no collection "${slug}". There are: ${all.join(', ') || 'none'}.`);
  }
  const { value: business } = await moment.settings.get('business');
  const [spoken = ''] = (business?.language ?? '').toLowerCase().split('-');
  const [folder = '', script = ''] = config.cdnPath.split('/');
  return {
    slugs: collections === undefined ? all : all.filter((slug) => collections.includes(slug)),
    files: { base: publicUrl },
    language: VISITOR_LANGUAGES.includes(spoken) ? spoken : 'en',
    parts: await moment.parts(),
    cdn: cdnDir === undefined ? undefined : { root: cdnDir, folder, script },
  };
}

/** About how many files there will be. */
export async function expectedFiles(moment: Snapshot, { slugs }: Site): Promise<number> {
  const subjects = new Map<string, number>();
  let pages = 0;
  for (const slug of slugs) {
    const head = await moment.read.head(slug, 'selection');
    if (head === undefined) continue;
    const { selected, published } = head.selection;
    pages += (selected + published) / PAGE;
    subjects.set(head.subject.slug, published);
  }
  return Math.round([...subjects.values()].reduce((sum, count) => sum + count, pages));
}

/** What cannot be written with what was given. */
export function whatIsLeftOut({ publicUrl, cdnDir }: SnapshotOptions): SnapshotTaken['leftOut'] {
  const why = 'they hold absolute addresses: give --public-url';
  return [
    ...(publicUrl === undefined ? [{ what: 'feeds, fragments and pages for frames', why }] : []),
    ...(cdnDir === undefined ? [{ what: 'the elements', why: 'they were not built: run pnpm build' }] : []),
  ];
}
