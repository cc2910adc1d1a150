import { createWriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { OutboundError } from '../errors/outbound-error.ts';
import type { Exceptions } from './allowed-address.ts';
import { safeFetch, webAddress } from './safe-fetch.ts';

/** Whatever an export may be served as: what it is, its content tells. */
const KINDS = ['application/*', 'text/*', 'binary/octet-stream'];
const MOST = 2 * 1024 ** 3;
const TIMEOUT = 30 * 60_000;

export interface DownloadOptions {
  exceptions?: Exceptions;
  /** Bytes at most. */
  most?: number;
  /** Milliseconds for all of it. */
  timeout?: number;
  /** @param total bytes of all, null where the server does not say it */
  onProgress?: (done: number, total: number | null) => void;
}

/**
 * Writes what is at an address to a file, as it comes.
 *
 * @returns what people would call it: the last part of its address
 * @throws OutboundError
 */
export async function download(
  address: string,
  path: string,
  { exceptions = new Set(), most = MOST, timeout = TIMEOUT, onProgress }: DownloadOptions = {},
): Promise<string> {
  const found = await safeFetch(address, { accept: KINDS, most, timeout, exceptions });
  // Nothing was known before, so something came.
  if (!found) throw new TypeError(`${address} answered 304 to a plain question`);
  const total = found.length ?? null;
  async function* counted(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let done = 0;
    for await (const chunk of body) {
      yield chunk;
      onProgress?.((done += chunk.length), total);
    }
  }
  try {
    await pipeline(found.body, counted, createWriteStream(path, { mode: 0o600 }));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause;
    throw new OutboundError(
      'too-large',
      `There is no room for ${found.url} in ${dirname(path)}. Nothing of it was taken in. Make room there, or name another folder with TMPDIR, and run the command again.`,
      { cause },
    );
  }
  return nameOf(found.url) || webAddress(address).hostname;
}

function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/[/\\\p{Cc}]/gu, '_')
      .slice(0, 200);
  } catch (error) {
    if (error instanceof URIError) return last.slice(0, 200);
    throw error;
  }
}
