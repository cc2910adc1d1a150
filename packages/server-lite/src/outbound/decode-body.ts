import { pipeline, Transform, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { OutboundError } from '../errors/outbound-error.ts';

/** What a body may grow to when it is unpacked: text rarely passes 30:1. */
const MOST_GROWTH = 250;
const GROWTH_FROM = 1 << 20;

/**
 * The body of an answer, unpacked, within its limit.
 *
 * @param encoding as `Content-Encoding` says
 * @throws OutboundError while it is read, when it is too large, grows out of all proportion or is cut off
 */
export function decodeBody(where: string, body: Readable, encoding: string, most: number): Readable {
  let packed = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      packed += chunk.length;
      done(packed > most ? tooLarge(where, most) : null, chunk);
    },
  });
  let size = 0;
  const limit = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size > most) return done(tooLarge(where, most));
      if (size > GROWTH_FROM && size > MOST_GROWTH * packed)
        return done(
          new OutboundError('too-large', `${where} grows out of all proportion when it is unpacked. It was not read.`),
        );
      done(null, chunk);
    },
  });
  const engine = engineOf(where, encoding);
  // The last stream's error is what its reader is told.
  const stages = engine ? [body, count, engine, limit] : [body, count, limit];
  pipeline(stages, () => {});
  return limit;
}

function engineOf(where: string, encoding: string): Transform | undefined {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new OutboundError(
        'damaged',
        `${where} is packed as “${encoding}”, which was not asked for. It was not read.`,
      );
  }
}

function tooLarge(where: string, most: number): OutboundError {
  return new OutboundError(
    'too-large',
    `${where} is larger than ${most} bytes. Download it yourself and take in the part you need.`,
  );
}
