import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { decodeBody } from './decode-body.ts';

/** Bytes that are read of why something was refused. */
const MOST = 64 * 1024;

/** An answer that is no success, as it came. */
export interface Refusal {
  status: number;
  /** Small letters. */
  headers: Readonly<Record<string, string>>;
  /** The beginning of its body; empty where it cannot be read. It may repeat a key: never shown or kept. */
  text: string;
}

/** What it means, in words of ours alone. */
export interface RefusalMeaning {
  /** What, where, and what to do. */
  message: string;
  /** Milliseconds to leave it alone, where that is known. */
  retryAfter?: number | undefined;
}

/** Reads why something was refused. Never fails: a reason that breaks off is what came of it. */
export async function readRefusal(where: string, answer: IncomingMessage): Promise<Refusal> {
  const pieces: Uint8Array[] = [];
  try {
    const body = decodeBody(where, answer, answer.headers['content-encoding'] ?? '', MOST);
    for await (const piece of body as AsyncIterable<Uint8Array>) pieces.push(piece);
  } catch {
    // What was refused stays refused; why is then told by the status alone.
  }
  answer.destroy();
  return {
    status: answer.statusCode ?? 0,
    headers: headersOf(answer.headers),
    text: Buffer.concat(pieces).toString('utf8'),
  };
}

export function headersOf(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === 'set-cookie' ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
