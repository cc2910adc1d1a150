import { createHash } from 'node:crypto';
import { ProblemError } from '../../errors/problem-error.ts';
import { reencode } from '../../intake/reencode.ts';
import type { PictureOutcome, Pictures, WantedPicture } from '../../storage/pictures.ts';
import { openContainer } from '../container/open-container.ts';
import type { PictureMember } from '../container/picture-member.ts';
import type { SizeLimit } from '../container/size-guard.ts';

/** Bytes of one picture at most, and its longest side once it is here: as for those that are fetched. */
const MOST = 10 * 1024 ** 2;
const SIDE = 800;
/** Decoded at once. */
const AT_ONCE = 2;
const LOT = 50;
const STEP_MS = 40;

/** Why pictures did not come along, as it is said to people. */
export const LEFT = {
  terms: 'the terms of their source let no copies be kept',
  many: 'more than 12 with one item',
  missing: 'named as files that did not come along: bring in the archive in which they lie',
  encoder:
    'the optional package “sharp” is not installed here; install it, and bring the same file in again for the pictures',
  large: 'larger than 10 MB',
  broken: 'broken, or more than 25 million pixels',
  kind: 'no JPEG, PNG, WebP, AVIF or GIF picture',
  changed: 'the file changed while it was read: bring it in again',
} as const;

export interface TakenAlong {
  /** Are here: taken now, or before. */
  broughtAlong: number;
  /** Why others are not. */
  leftOut: Map<string, { count: number; example: string }>;
}

interface Options {
  path: string;
  fileName: string;
  limit?: SizeLimit | undefined;
  /** What lies in the archive. */
  members: readonly PictureMember[];
  /** Numbers of the items that name some of it. */
  items: readonly number[];
  pictures: Pictures;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Keeps the pictures of an archive that its items name: read once more, one after the other, decoded and encoded anew, and
 * held back until an item that shows them is published. Repeated, it goes on where it stood.
 */
export async function takePictures({
  path,
  fileName,
  limit,
  members,
  items,
  pictures,
  onProgress,
}: Options): Promise<TakenAlong> {
  const taken: TakenAlong = { broughtAlong: 0, leftOut: new Map() };
  const wanted = await wantedOf(items, new Set(members.map(({ digest }) => digest)), pictures);
  const byDigest = Map.groupBy(
    [...wanted.values()].filter((each) => {
      if (each.isHere) taken.broughtAlong += 1;
      else if (each.refused !== undefined) leave(taken, each.refused, nameOf(each));
      else return true;
      return false;
    }),
    ({ digest }) => digest,
  );
  const total = [...byDigest.values()].reduce((sum, each) => sum + each.length, 0);
  let [done, shown] = [0, 0];
  const settle = async (each: WantedPicture, outcome: Settled): Promise<void> => {
    await pictures.settleAlong(each.number, outcome);
    if (outcome.state === 'fetched') taken.broughtAlong += 1;
    else leave(taken, outcome.detail, nameOf(each));
    done += 1;
    onProgress?.(done, total);
  };
  const places = new Map(members.map(({ place, digest }) => [place, digest]));
  const running = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;
  if (total > 0) {
    let place = -1;
    for await (const { chunks } of openContainer(path, limit, fileName)) {
      place += 1;
      const digest = places.get(place);
      const same = digest === undefined ? undefined : byDigest.get(digest);
      if (digest === undefined || !same) continue;
      byDigest.delete(digest);
      const bytes = await bytesOf(chunks, digest);
      if (bytes === 'changed') {
        for (const each of same) leave(taken, LEFT.changed, nameOf(each));
        continue;
      }
      const work = takeOne(same, bytes, pictures, settle).catch((error: unknown) => void (failure ??= { error }));
      running.add(work);
      void work.finally(() => running.delete(work));
      if (running.size >= AT_ONCE) await Promise.race(running);
      if (failure) break;
      // Little by little: at the end nobody waits for all of them at once.
      if (done - shown >= LOT) {
        shown = done;
        await showAll(pictures);
      }
      if (byDigest.size === 0) break;
    }
    await Promise.all(running);
    if (failure) throw failure.error;
  }
  for (const each of [...byDigest.values()].flat()) leave(taken, LEFT.changed, nameOf(each));
  await showAll(pictures);
  return taken;
}

async function showAll(pictures: Pictures): Promise<void> {
  while (await pictures.show(STEP_MS)) await new Promise(setImmediate);
}

export function leave({ leftOut }: TakenAlong, reason: string, example: string, count = 1): void {
  const known = leftOut.get(reason);
  if (known) known.count += count;
  else leftOut.set(reason, { count, example });
}

type Settled = Extract<PictureOutcome, { state: 'fetched' | 'refused' }>;

async function wantedOf(
  items: readonly number[],
  digests: ReadonlySet<string>,
  pictures: Pictures,
): Promise<Map<number, WantedPicture>> {
  const wanted = new Map<number, WantedPicture>();
  for (let at = 0; at < items.length; at += LOT)
    for (const each of await pictures.noteAlong(items.slice(at, at + LOT), digests)) wanted.set(each.number, each);
  return wanted;
}

async function takeOne(
  same: readonly WantedPicture[],
  bytes: Uint8Array | 'large',
  pictures: Pictures,
  settle: (each: WantedPicture, outcome: Settled) => Promise<void>,
): Promise<void> {
  for (const each of same) {
    if (!(await pictures.beginAlong(each.number))) continue;
    await settle(each, bytes === 'large' ? refused('too-large', LEFT.large) : await encoded(bytes));
  }
}

async function encoded(bytes: Uint8Array): Promise<Settled> {
  try {
    const { width, height, bytes: anew } = await reencode(bytes, SIDE);
    return { state: 'fetched', bytes: anew, width, height };
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code === 'not-installed') throw error;
    return error.code === 'unsupported-type' ? refused('no-picture', LEFT.kind) : refused('not-decoded', LEFT.broken);
  }
}

function refused(reason: string, detail: string): Settled {
  return { state: 'refused', reason, detail };
}

/** @returns why not, where there are more of them than are taken, or others than before */
async function bytesOf(chunks: AsyncIterable<Uint8Array>, digest: string): Promise<Uint8Array | 'large' | 'changed'> {
  const pieces: Uint8Array[] = [];
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST) return 'large';
    hash.update(chunk);
    pieces.push(chunk);
  }
  return hash.digest('hex') === digest ? Buffer.concat(pieces) : 'changed';
}

function nameOf({ address }: WantedPicture): string {
  return decodeURIComponent(address.slice(address.indexOf('/') + 1));
}
