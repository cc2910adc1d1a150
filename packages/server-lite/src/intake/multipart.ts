import { ProblemError } from '../errors/problem-error.ts';

/** More parts than any form has. */
const MAX_PARTS = 40;
/** A boundary as RFC 2046 has it, in quotes or bare. What else could stand there, two readers read in two ways. */
const BOUNDARY = /;\s*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+./:=?-]{1,70}))\s*(?:;|$)/i;
const END_OF_HEAD = '\r\n\r\n';

/** @throws ProblemError for a Content-Type without a boundary, or with one that could be read in two ways. */
export function boundaryOf(contentType: string): string {
  const found = BOUNDARY.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined) throw unreadable();
  return boundary;
}

/** @throws ProblemError for a body that is none, or has too many parts. */
export async function readParts(body: Buffer, boundary: string): Promise<FormData> {
  const mark = Buffer.from(`--${boundary}`);
  let parts = 0;
  for (let at = body.indexOf(mark); at >= 0 && parts <= MAX_PARTS; at = body.indexOf(mark, at + mark.length))
    parts += 1;
  if (parts > MAX_PARTS) throw unreadable();
  try {
    // The boundary that the parts were counted by, and no other that the header could be read as.
    const headers = { 'Content-Type': `multipart/form-data; boundary="${boundary}"` };
    return await new Response(Uint8Array.from(body), { headers }).formData();
  } catch (cause) {
    throw new ProblemError('bad-request', 'The body is no multipart form. Let a browser or FormData write it.', {
      cause,
    });
  }
}

/**
 * The form around a file that is too large: the parts before it and those after it, from the two ends of a body.
 *
 * @returns undefined where what is too large is no file, or more than one thing is.
 */
export function withoutFile(head: Buffer, tail: Buffer, boundary: string): Buffer | undefined {
  const start = head.lastIndexOf(`--${boundary}`);
  const fields = head.indexOf(END_OF_HEAD, start);
  const end = tail.indexOf(`\r\n--${boundary}`);
  if (start < 0 || fields < 0 || end < 0) return undefined;
  if (!head.subarray(start, fields).includes('filename=')) return undefined;
  return Buffer.concat([head.subarray(0, start), tail.subarray(end + '\r\n'.length)]);
}

function unreadable(): ProblemError {
  return new ProblemError('bad-request', `The body has no boundary, or more than ${MAX_PARTS} parts. Send one form.`);
}
