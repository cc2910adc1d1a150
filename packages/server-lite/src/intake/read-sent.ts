import { Submission } from '@smm/sdk/schema';
import type { Config } from '../config.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { AppContext } from '../http/context.ts';
import { checkedJson, limitedBody } from '../middleware/json-body.ts';
import type { BodyRoom } from './body-room.ts';
import { draftOf, type FormDraft } from './form-draft.ts';

/** What was sent: as the wire has it, or as a plain form. */
export type Sent = { photo?: Uint8Array | undefined } & ({ submission: Submission } | { draft: FormDraft });

/** The longest words, percent-encoded, and the rest of a form. */
const TEXT_BYTES = 262_144;
/** More parts than any form has. */
const MAX_PARTS = 40;
/** A boundary as RFC 2046 has it, in quotes or bare. What else could stand there, two readers read in two ways. */
const BOUNDARY = /;\s*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+./:=?-]{1,70}))\s*(?:;|$)/i;

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
  const body = (limit: number) => {
    const said = c.req.header('content-length');
    const bytes = said === undefined ? limit : Math.min(Number(said), limit);
    return room.hold(address, bytes, () => limitedBody(c, limit));
  };
  const header = c.req.header('content-type') ?? '';
  const type = header.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') {
    return { submission: checkedJson(await body(TEXT_BYTES), Submission) };
  }
  if (type === 'application/x-www-form-urlencoded') {
    const text = Buffer.from(await body(TEXT_BYTES)).toString();
    return { draft: draftOf(new URLSearchParams(text)) };
  }
  if (type === 'multipart/form-data') {
    const form = await readParts(await body(longestBody(config)), header);
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

async function readParts(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  const found = BOUNDARY.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  const mark = Buffer.from(`--${boundary ?? ''}`);
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let parts = 0;
  for (let at = body.indexOf(mark); at >= 0 && parts <= MAX_PARTS; at = body.indexOf(mark, at + mark.length))
    parts += 1;
  if (boundary !== undefined && parts <= MAX_PARTS) {
    try {
      // The boundary that the parts were counted by, and no other that the header could be read as.
      const type = `multipart/form-data; boundary="${boundary}"`;
      return await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
    } catch (cause) {
      throw new ProblemError('bad-request', 'The body is no multipart form. Let a browser or FormData write it.', {
        cause,
      });
    }
  }
  throw new ProblemError('bad-request', `The body has no boundary, or more than ${MAX_PARTS} parts. Send one form.`);
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
