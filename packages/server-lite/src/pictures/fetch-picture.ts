import { OutboundError } from '../errors/outbound-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { reencode } from '../intake/reencode.ts';
import type { Exceptions } from '../outbound/allowed-address.ts';
import { safeFetch } from '../outbound/safe-fetch.ts';
import type { ClaimedPicture, PictureOutcome } from '../storage/pictures.ts';

/** What servers of pictures say they are; what they are, their bytes say. */
const KINDS = ['image/*', 'application/octet-stream', 'binary/octet-stream'];
/** Bytes at most. */
export const MOST = 10 * 1024 ** 2;
const TIMEOUT = 20_000;
/** As the photos that come with a review: twice what a card is wide. */
const SIDE = 800;
const HOUR = 3_600_000;
/** Waits after the first, second … failure that may pass. */
const PASSING = [HOUR / 6, HOUR, 6 * HOUR, 24 * HOUR, 72 * HOUR];
/** After one that seldom does: nothing there, or nobody let in. */
const LASTING = [HOUR, 24 * HOUR, 168 * HOUR];

interface Options {
  exceptions: Exceptions;
  now: Date;
  signal?: AbortSignal;
}

/**
 * Asks for a picture, and encodes it anew without anything that it carries. What is here already is asked for only where
 * it changed.
 *
 * @throws ProblemError `not-installed` without the package that does so
 */
export async function fetchPicture(
  { address, tries, known }: Pick<ClaimedPicture, 'address' | 'tries' | 'known'>,
  { exceptions, now, signal }: Options,
): Promise<PictureOutcome> {
  try {
    const answer = await safeFetch(address, {
      accept: KINDS,
      most: MOST,
      timeout: TIMEOUT,
      exceptions,
      ...(known && { known }),
      ...(signal && { signal }),
    });
    if (!answer) {
      if (known) return { state: 'unchanged' };
      throw new TypeError(`${address} answered 304 to a plain question`);
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of answer.body) pieces.push(piece);
    const { bytes, width, height } = await reencode(Buffer.concat(pieces), SIDE);
    const { etag, lastModified } = answer;
    return {
      ...{ state: 'fetched', bytes, width, height },
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    };
  } catch (error) {
    if (error instanceof OutboundError) return failed(error, tries, now);
    if (!(error instanceof ProblemError) || error.code === 'not-installed') throw error;
    return {
      state: 'refused',
      reason: error.code === 'unsupported-type' ? 'no-picture' : 'not-decoded',
      detail:
        error.code === 'unsupported-type'
          ? `What is at ${address} is no JPEG, PNG, WebP, AVIF or GIF picture.`
          : `What is at ${address} cannot be decoded: it is broken, or has more than 25 million pixels.`,
    };
  }
}

function failed({ reason, status, retryAfter, message }: OutboundError, tries: number, now: Date): PictureOutcome {
  if (reason === 'refused' || reason === 'too-large') return { state: 'refused', reason, detail: message };
  const isBusy = status === 429 || status === 503;
  const isPassing =
    isBusy || reason === 'unreachable' || reason === 'timeout' || reason === 'damaged' || (status ?? 0) >= 500;
  const wait = (isPassing ? PASSING : LASTING)[tries - 1];
  const at = (ms: number) => new Date(now.getTime() + ms).toISOString();
  const isOfHost = isBusy || reason === 'unreachable' || reason === 'timeout';
  return {
    state: 'failed',
    reason: reason === 'status' ? (status === 404 || status === 410 ? 'not-found' : `status-${status}`) : reason,
    detail: message,
    later: wait === undefined ? null : at(Math.max(wait, retryAfter ?? 0)),
    ...(isOfHost && { hostUntil: at(retryAfter ?? 0) }),
  };
}
