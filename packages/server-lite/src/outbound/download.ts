import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Exceptions } from './allowed-address.ts';
import { safeFetch, webAddress } from './safe-fetch.ts';

/** Whatever an export may be served as: what it is, its content tells. */
const KINDS = ['application/*', 'text/*', 'binary/octet-stream'];
const MOST = 2 * 1024 ** 3;
const TIMEOUT = 30 * 60_000;

/**
 * Writes what is at an address to a file, as it comes.
 *
 * @returns what people would call it: the last part of its address
 * @throws OutboundError
 */
export async function download(address: string, path: string, exceptions: Exceptions): Promise<string> {
  const found = await safeFetch(address, { accept: KINDS, most: MOST, timeout: TIMEOUT, exceptions });
  // Nothing was known before, so something came.
  if (!found) throw new TypeError(`${address} answered 304 to a plain question`);
  await pipeline(found.body, createWriteStream(path, { mode: 0o600 }));
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
