import { Submission } from '@smm/sdk/schema';
import type { Config } from '../config.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { AppContext } from '../http/context.ts';
import { wantsPage } from '../http/wants-page.ts';
import { checkedJson, limitedBody } from '../middleware/json-body.ts';
import { bodyOrEnds } from './body-ends.ts';
import type { BodyRoom } from './body-room.ts';
import { draftOf, type FormDraft } from './form-draft.ts';
import { boundaryOf, readParts, withoutFile } from './multipart.ts';

/** What was sent: as the wire has it, or as a plain form. */
export type Sent =
  | { submission: Submission; photo?: Uint8Array | undefined }
  /** `isPhotoTooLarge`: the photo was let go, the rest of the form is here. */
  | { draft: FormDraft; photo?: Uint8Array | undefined; isPhotoTooLarge?: boolean };

/** The longest words, percent-encoded, and the rest of a form. */
const TEXT_BYTES = 262_144;

/** Most bytes that one request holds while it comes. */
export function longestBody({ photoBytes }: Config): number {
  return TEXT_BYTES + photoBytes;
}

interface Reading {
  config: Config;
  room: BodyRoom;
  address: string;
}

/** @throws ProblemError for a body that is too long, of another kind, or broken, or when there is no room for it. */
export async function readSent(c: AppContext, { config, room, address }: Reading): Promise<Sent> {
  const coding = c.req.header('content-encoding') ?? 'identity';
  if (coding.toLowerCase() !== 'identity') {
    throw new ProblemError('unsupported-type', 'The body is compressed. Send it without Content-Encoding.');
  }
  const hold = <T>(limit: number, read: (limit: number) => Promise<T>): Promise<T> => {
    const said = c.req.header('content-length');
    const bytes = said === undefined ? limit : Math.min(Number(said), limit);
    return room.hold(address, bytes, () => read(limit));
  };
  const whole = (limit: number) => limitedBody(c, limit);
  const header = c.req.header('content-type') ?? '';
  const type = header.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') {
    return { submission: checkedJson(await hold(TEXT_BYTES, whole), Submission) };
  }
  if (type === 'application/x-www-form-urlencoded') {
    const read = wantsPage(c) ? (limit: number) => wholePage(c, limit) : whole;
    const text = Buffer.from(await hold(TEXT_BYTES, read)).toString();
    return { draft: draftOf(new URLSearchParams(text)) };
  }
  if (type === 'multipart/form-data') {
    const boundary = boundaryOf(header);
    if (wantsPage(c)) return hold(longestBody(config), (limit) => multipartPage(c, { limit, boundary, config }));
    const form = await readParts(Buffer.from(await hold(longestBody(config), whole)), boundary);
    const photo = await photoOf(form.get('photo'), config.photoBytes);
    const review = form.get('review');
    if (typeof review !== 'string') return { draft: draftOf(form), photo };
    return { submission: checkedJson(Buffer.from(review), Submission), photo };
  }
  throw new ProblemError(
    'unsupported-type',
    'Send application/json, multipart/form-data (with a photo) or application/x-www-form-urlencoded.',
  );
}

/** A person's form is read to its end even where it is too large, so that an answer comes to be seen. */
async function wholePage(c: AppContext, limit: number): Promise<Uint8Array> {
  const [bytes, tail] = await bodyOrEnds(c, limit, 0);
  if (tail === undefined) return bytes;
  throw new ProblemError('too-large', `The form is longer than ${limit} bytes. Send less at once.`);
}

/** The same with a picture. One that is too large costs nobody the words that came with it. */
async function multipartPage(
  c: AppContext,
  { limit, boundary, config }: { limit: number; boundary: string; config: Config },
): Promise<Sent> {
  const [begin, tail] = await bodyOrEnds(c, limit, TEXT_BYTES);
  const body = tail === undefined ? begin : withoutFile(begin, tail, boundary);
  if (body === undefined) throw new ProblemError('too-large', `The form is longer than ${limit} bytes.`);
  const form = await readParts(body, boundary);
  const photo = form.get('photo');
  const isPhotoTooLarge = tail !== undefined || (photo instanceof Blob && photo.size > config.photoBytes);
  if (isPhotoTooLarge) return { draft: draftOf(form), isPhotoTooLarge };
  return { draft: draftOf(form), photo: await photoOf(photo, config.photoBytes) };
}

async function photoOf(value: unknown, limit: number): Promise<Uint8Array | undefined> {
  // An empty file is how a browser says that none was chosen.
  if (!(value instanceof Blob) || value.size === 0) return undefined;
  if (value.size > limit) {
    throw new ProblemError('too-large', `The photo has ${value.size} bytes, at most ${limit} can be taken.`, {
      errors: [{ pointer: '/photo', detail: `has more than ${limit} bytes.` }],
    });
  }
  return new Uint8Array(await value.arrayBuffer());
}
