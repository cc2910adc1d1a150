import type { ImageObject } from '@smm/sdk/schema';
import { SAMPLE_MARK } from '../domain/sample-mark.ts';
import type { Act, ItemEdit, Storage } from '../storage/storage.ts';
import { putSamplePhotos } from './put-sample-photos.ts';
import { readSample } from './read-sample.ts';
import { rangeOf, sampleFacets } from './sample-facets.ts';
import { SampleError } from './sample-error.ts';
import type { SampleBusiness, SampleRow } from './sample-row.ts';
import { untrustedSample } from './untrusted-sample.ts';

const ACT: Act = { by: 'cli', attested: true };

export interface Filled {
  name: string;
  collection: string;
  /** Rows that were new, and rows that were there already. */
  added: number;
  merged: number;
}

/**
 * Brings the sample business in through the same door as anybody's words. Repeated after an interruption, it goes on
 * where it stopped.
 * @throws SampleError when the place of the sample is taken by something else.
 */
export async function fillSample(storage: Storage): Promise<Filled> {
  const { business, rows } = await readSample();
  const { subject, collection, pins, replies } = business;
  await makeRoom(storage, business);
  const photos = await putSamplePhotos(storage, rows);

  const ids = await idsThere(storage, subject.slug);
  const fresh = rows.filter((row) => !ids.has(row.id));
  // Asked for together, changes share a transaction; they are made in this order.
  const received = await Promise.all(
    fresh.map((row) => storage.items.receive(untrustedSample(row, replies), subject.slug)),
  );
  for (const [at, { id }] of received.entries()) ids.set(fresh[at]!.id, id);

  const idOf = (row: string): string => {
    const id = ids.get(row);
    if (id === undefined)
      throw new SampleError(`business.json pins ${row}, which is no row of reviews.ndjson. Name one that is.`);
    return id;
  };
  const items = await Promise.all(rows.map((row) => storage.items.get(idOf(row.id))));
  const waiting = rows.filter((_, at) => items[at]?.state === 'pending');
  await Promise.all(waiting.map((row) => storage.items.edit(idOf(row.id), additions(row, photos), ACT)));
  await decide(storage, waiting, idOf);
  const { pins: pinned = [] } = (await storage.collections.get(collection.slug)) ?? {};
  if (pinned.length === 0) for (const pin of pins) await storage.collections.pin(collection.slug, idOf(pin));
  return { name: subject.name, collection: collection.slug, added: fresh.length, merged: rows.length - fresh.length };
}

/** Ids in the store by the sample's own, for the rows that are there already. */
async function idsThere(storage: Storage, subject: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let after: string | null | undefined; after !== null;) {
    const page = await storage.items.list({ subject, limit: 500, ...(after !== undefined && { after }) });
    for (const { id, sourceId, extra } of page.items)
      if (sourceId !== null && extra?.[SAMPLE_MARK] === true) ids.set(sourceId, id);
    after = page.next;
  }
  return ids;
}

async function makeRoom(storage: Storage, { subject, collection }: SampleBusiness): Promise<void> {
  const [there, shown] = await Promise.all([
    storage.subjects.get(subject.slug),
    storage.collections.get(collection.slug),
  ]);
  if (there?.sample === false) {
    throw new SampleError(`This folder has a subject "${subject.slug}" of its own. Name a fresh folder with --data.`);
  }
  if (shown !== undefined && shown.subject !== subject.slug) {
    throw new SampleError(
      `The collection "${collection.slug}" in this folder shows "${shown.subject}". Name a fresh folder with --data.`,
    );
  }
  if (there === undefined) await storage.subjects.add(subject);
  if (shown === undefined) await storage.collections.add({ ...collection, subject: subject.slug });
}

/** What a person at the business added to a row: never its words. */
function additions(row: SampleRow, photos: ReadonlyMap<string, ImageObject>): ItemEdit {
  const facets = sampleFacets(row);
  const images = (row.images ?? []).map(({ file }) => photos.get(file)).filter((image) => image !== undefined);
  const avatar = row.avatar === undefined ? undefined : photos.get(row.avatar);
  return {
    ...(facets.length > 0 && { facets }),
    ...(images.length > 0 && { images }),
    ...(row.excerpt !== undefined && { excerpt: rangeOf(row, row.excerpt) }),
    ...(avatar && { authorImage: avatar }),
  };
}

/** Publishes, hides and withdraws what still waits, then features. */
async function decide(storage: Storage, waiting: readonly SampleRow[], idOf: (row: string) => string): Promise<void> {
  const shown = waiting.filter((row) => row.state === undefined);
  await storage.items.publish(
    shown.map((row) => idOf(row.id)),
    ACT,
  );
  await Promise.all(
    waiting.flatMap((row) => {
      if (row.state === 'hidden' && row.hideReason !== undefined)
        return [storage.items.hide([idOf(row.id)], row.hideReason, ACT)];
      return row.state === 'withdrawn' ? [storage.items.withdraw(idOf(row.id), ACT)] : [];
    }),
  );
  await Promise.all(shown.filter((row) => row.featured).map((row) => storage.items.feature(idOf(row.id), true, ACT)));
}
