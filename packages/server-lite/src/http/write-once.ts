import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import type { RouteTally } from './metrics.ts';
import { headerOf } from './raw-header.ts';
import { namesTag, tagWithLength } from './ready-answer.ts';
import { fitsScratch, release, takeScratch } from './scratch.ts';

export function isTexts(body: Answer['body']): body is readonly string[] {
  return Array.isArray(body);
}

/**
 * Writes texts that nobody keeps, as they are. They are encoded into memory that is used again, so that a cold read
 * leaves little behind for the garbage collector.
 */
export function writeOnce(
  answer: Answer,
  name: string,
  texts: readonly string[],
  publicHeaders: readonly string[],
  tally: RouteTally,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  let units = 0;
  for (const text of texts) units += text.length;
  const scratch = fitsScratch(units) ? takeScratch() : undefined;
  let body: Buffer;
  if (scratch === undefined) body = Buffer.from(texts.join(''));
  else {
    let length = 0;
    for (const text of texts) length += scratch.write(text, length);
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
