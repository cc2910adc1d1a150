import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Part } from './answer.ts';
import type { RouteTally } from './metrics.ts';
import { headerOf } from './raw-header.ts';
import { joined, namesTag, put, tagWithLength } from './ready-answer.ts';
import { fitsScratch, release, takeScratch } from './scratch.ts';

export function isParts(body: Answer['body']): body is readonly Part[] {
  return Array.isArray(body);
}

/**
 * Writes a body that nobody keeps. Its parts go into memory that is used again, so that a cold read leaves little behind
 * for the garbage collector.
 */
export function writeOnce(
  answer: Answer,
  name: string,
  parts: readonly Part[],
  publicHeaders: readonly string[],
  tally: RouteTally,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  // A unit of UTF-16 takes three bytes of UTF-8 at most.
  let most = 0;
  for (const part of parts) most += typeof part === 'string' ? 3 * part.length : part.length;
  const scratch = fitsScratch(most) ? takeScratch() : undefined;
  let body: Buffer;
  if (scratch === undefined) body = joined(parts);
  else {
    let length = 0;
    for (const part of parts) length += put(part, scratch, length);
    body = scratch.subarray(0, length);
  }
  const done = scratch === undefined ? undefined : () => release(scratch);
  const tag = tagWithLength(name, body.length);
  const validators = ['ETag', `"${tag}"`, 'Cache-Control', answer.cacheControl, ...publicHeaders];
  const ifNoneMatch = headerOf(req.rawHeaders, 'if-none-match');
  if (ifNoneMatch !== undefined && namesTag(ifNoneMatch, tag)) {
    tally.notModified += 1;
    res.writeHead(304, validators);
    res.end(done);
    return;
  }
  tally.ok += 1;
  res.writeHead(200, [
    'Content-Type',
    answer.type,
    ...(answer.headers ?? []),
    'Content-Length',
    String(body.length),
    ...validators,
  ]);
  if (req.method === 'HEAD') res.end(done);
  else res.end(body, done);
}
