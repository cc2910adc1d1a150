import { ConfigError } from '../errors/config-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { DEFAULT, makeDefault } from '../imports/make-default.ts';
import type { Storage } from '../storage/storage.ts';

export interface ImportTarget {
  subject: string;
  /** A collection that shows the subject; null when it has none. */
  collection: string | null;
}

/**
 * What imported words are about: the subject named, else that of the collection named, else the only one there is.
 * An empty store gets a subject and a collection, both `home`.
 *
 * @param storage null where there is none yet
 * @param dryRun nothing is made
 * @throws NotFoundError, or ConfigError where the store leaves it open.
 */
export async function importTarget(
  storage: Storage | null,
  named: { subject?: string; collection?: string },
  dryRun = false,
): Promise<ImportTarget> {
  const supposed = { subject: named.subject ?? DEFAULT, collection: named.collection ?? DEFAULT };
  if (!storage) return supposed;
  const [subjects, collections] = await Promise.all([storage.subjects.list(), storage.collections.list()]);
  // The slug of one that was merged into another leads there.
  const about = named.subject === undefined ? undefined : await storage.subjects.get(named.subject);
  const chosen = named.collection === undefined ? undefined : collections.find(({ slug }) => slug === named.collection);
  if (named.collection !== undefined && !chosen && subjects.length > 0) {
    throw new NotFoundError(
      `There is no collection “${named.collection}”. Make it with smm collection add ${named.collection}.`,
    );
  }
  if (named.subject !== undefined && about === undefined) {
    throw new NotFoundError(
      `There is no subject “${named.subject}”. Make it with smm subject add ${named.subject} --name "…".`,
    );
  }
  if (chosen && about && chosen.subject !== about.slug) {
    throw new ConfigError(
      `Collection “${chosen.slug}” shows “${chosen.subject}”, not “${named.subject}”. Give one of the two.`,
    );
  }
  if (subjects.length === 0 && dryRun) return supposed;
  if (subjects.length === 0) return makeDefault(storage, named.collection ?? DEFAULT);
  const open = subjects.filter(({ archived }) => archived === undefined);
  const fallback =
    collections.find(({ slug }) => slug === DEFAULT)?.subject ?? (open.length === 1 ? open[0]?.slug : undefined);
  const subject = about?.slug ?? chosen?.subject ?? fallback;
  if (subject === undefined) {
    throw new ConfigError(
      open.length === 0
        ? 'Every subject is archived, and takes nothing new. Take one out of the archive (smm subject unarchive), or make one (smm subject add).'
        : `There are ${open.length} subjects (${open.map(({ slug }) => slug).join(', ')}). Say which one these words are about: --subject ${open[0]?.slug}.`,
    );
  }
  const archived = subjects.find(({ slug }) => slug === subject)?.archived;
  if (archived !== undefined) {
    throw new ConfigError(
      `“${subject}” is archived since ${archived.slice(0, 10)}, and takes nothing new. Name another with --subject, or take it out of the archive: smm subject unarchive ${subject}.`,
    );
  }
  if (subjects.find(({ slug }) => slug === subject)?.sample) {
    throw new ConfigError(
      `“${subject}” is the invented sample business, and real words do not go beside invented ones. Take it out first: smm sample --remove.`,
    );
  }
  return {
    subject,
    collection: chosen?.slug ?? collections.find((collection) => collection.subject === subject)?.slug ?? null,
  };
}
