import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { OutboundError } from '../errors/outbound-error.ts';
import { type Exceptions, isAllowedAddress } from './allowed-address.ts';
import { allowedLookup, refusal } from './connect-only-where-allowed.ts';
import { decodeBody } from './decode-body.ts';
import { formBody } from './form-body.ts';
import { headersOf, readRefusal, type Refusal, type RefusalMeaning } from './refusal.ts';
import { retryAfterOf } from './retry-after.ts';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Who asks, and where to read about it. */
export const USER_AGENT = 'smm (+https://www.npmjs.com/package/@smm/server-lite)';

export interface FetchOptions {
  /** Media types that are wanted, without parameters; `text/*` for any of a kind. */
  accept: readonly string[];
  /** Bytes of the body at most, packed and unpacked. */
  most: number;
  /** Milliseconds for all of it, redirects and body included. */
  timeout: number;
  /** What is known already: the answer is null where it is still so. */
  known?: { etag?: string | undefined; lastModified?: string | undefined };
  /** More that is said, such as a key of the business. Sent to the first host alone. */
  headers?: Readonly<Record<string, string>>;
  /** Sent by POST instead, to exchange one token for another. Never led on to anywhere else. */
  form?: Readonly<Record<string, string>>;
  /** What a refusal means at this place; undefined where its status says all there is to say. */
  explain?: (refusal: Refusal) => RefusalMeaning | undefined;
  exceptions?: Exceptions;
  signal?: AbortSignal;
}

export interface Fetched {
  /** Where it was in the end. */
  url: string;
  /** Every step on the way said that it is so for good. */
  isMoved: boolean;
  /** Without parameters, in small letters; empty where the server says none. */
  type: string;
  charset: string | undefined;
  /** Bytes of the body, where that is said and nothing is packed. */
  length?: number;
  etag: string | undefined;
  lastModified: string | undefined;
  /** All of them, small letters, without cookies. */
  headers: Readonly<Record<string, string>>;
  /** To be read to its end, or closed. @throws OutboundError while it is read */
  body: AsyncIterable<Uint8Array>;
  close(): void;
}

/**
 * The only way out: fetches what is at an address of the web. Public addresses alone, looked at when the connection is
 * made and again after each redirect; no cookies, no credentials in addresses, no more bytes or time than is said.
 *
 * @returns null where nothing has changed since `known`
 * @throws OutboundError saying which of these it failed
 */
export async function safeFetch(address: string, options: FetchOptions): Promise<Fetched | null> {
  const deadline = AbortSignal.timeout(options.timeout);
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  const first = webAddress(address);
  let url = first;
  let isForGood = true;
  for (let hops = 0; ; hops += 1) {
    const headers = url.host === first.host && url.protocol === first.protocol ? options.headers : undefined;
    const answer = await ask(url, { ...options, headers: headers ?? {} }, signal, deadline);
    const status = answer.statusCode ?? 0;
    if (status === 304) {
      answer.destroy();
      return null;
    }
    const location = answer.headers.location;
    if (!REDIRECTS.has(status) || location === undefined) {
      if (status !== 200) throw await refused(url, answer, options);
      return { ...fetched(url, answer, options, signal, deadline), isMoved: url !== first && isForGood };
    }
    answer.destroy();
    if (options.form)
      throw new OutboundError(
        'refused',
        `${url.href} leads elsewhere, where what was sent to it must not go. It was left; check the address.`,
      );
    if (hops === MOST_REDIRECTS)
      throw new OutboundError('refused', `${first.href} leads on more than ${MOST_REDIRECTS} times. It was left.`);
    const next = webAddress(URL.parse(location, url)?.href ?? location);
    if (url.protocol === 'https:' && next.protocol === 'http:')
      throw new OutboundError(
        'refused',
        `${url.href} leads from https to ${next.href}, which anybody on the way can change. It was left.`,
      );
    isForGood &&= status === 301 || status === 308;
    url = next;
  }
}

/** @throws OutboundError for what is no address of the web, or holds a name and password. */
export function webAddress(address: string): URL {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol))
    throw new OutboundError(
      'refused',
      `“${address.slice(0, 200)}” is no address of the web. It begins with https:// or http://.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new OutboundError(
      'refused',
      `${url.host}: an address with a name and password in it is not asked. Take them out.`,
    );
  url.hash = '';
  return url;
}

function ask(
  url: URL,
  { accept, known, headers, form, exceptions = new Set() }: FetchOptions,
  signal: AbortSignal,
  deadline: AbortSignal,
): Promise<IncomingMessage> {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address that is written out is never looked up.
  if (isIP(host) !== 0 && !isAllowedAddress(host, port, exceptions)) return Promise.reject(refusal(url.hostname, port));
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const { method, headers: ofBody, body } = formBody(form);
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      method,
      // A connection of its own, which nobody kept open to somewhere else.
      agent: false,
      lookup: allowedLookup(port, exceptions),
      signal,
      maxHeaderSize: 32 * 1024,
      headers: {
        ...headers,
        ...ofBody,
        'User-Agent': USER_AGENT,
        Accept: [...accept, '*/*;q=0.1'].join(', '),
        'Accept-Encoding': 'gzip, br, deflate',
        ...(known?.etag !== undefined && { 'If-None-Match': known.etag }),
        ...(known?.lastModified !== undefined && { 'If-Modified-Since': known.lastModified }),
      },
    });
    asked.on('response', resolve);
    asked.on('error', (cause) => reject(failure(url, cause, deadline)));
    // An answer that asks for another protocol ends it without a word of why. After an answer this says nothing.
    asked.on('close', () => reject(failure(url, new Error('the connection ended without an answer'), deadline)));
    asked.end(body);
  });
}

function fetched(
  url: URL,
  answer: IncomingMessage,
  { accept, most }: FetchOptions,
  signal: AbortSignal,
  deadline: AbortSignal,
): Omit<Fetched, 'isMoved'> {
  const refuse = (error: OutboundError): never => {
    answer.destroy();
    throw error;
  };
  const [type = '', ...parameters] = (answer.headers['content-type'] ?? '').split(';').map((part) => part.trim());
  const kind = type.toLowerCase();
  const isWanted =
    kind === '' || accept.some((each) => each === kind || (each.endsWith('/*') && kind.startsWith(each.slice(0, -1))));
  if (!isWanted)
    refuse(
      new OutboundError(
        'type',
        `${url.href} answers with ${kind}, where ${accept.join(' or ')} was asked for. Check the address.`,
      ),
    );
  const announced = Number(answer.headers['content-length']);
  if (announced > most)
    refuse(
      new OutboundError('too-large', `${url.href} is ${announced} bytes long, more than the ${most} that are read.`),
    );
  const encoding = answer.headers['content-encoding'] ?? '';
  const body = decodeBody(url.href, answer, encoding, most);
  const stop = () => answer.destroy(failure(url, signal.reason, deadline));
  signal.addEventListener('abort', stop, { once: true });
  body.once('close', () => {
    signal.removeEventListener('abort', stop);
    answer.destroy();
  });
  return {
    url: url.href,
    type: kind,
    charset: parameters.map((each) => /^charset="?([\w:.-]+)"?$/i.exec(each)?.[1]).find((found) => found !== undefined),
    ...(announced >= 0 && encoding === '' && { length: announced }),
    etag: answer.headers.etag,
    lastModified: answer.headers['last-modified'],
    headers: headersOf(answer.headers),
    body: told(url, body, deadline),
    close: () => body.destroy(),
  };
}

async function refused(url: URL, answer: IncomingMessage, { explain }: FetchOptions): Promise<OutboundError> {
  const status = answer.statusCode ?? 0;
  const asked = retryAfterOf(answer.headers['retry-after'], new Date());
  const found = explain && explain(await readRefusal(url.href, answer));
  answer.destroy();
  return new OutboundError('status', found?.message ?? `${url.href} answers ${status}${meaning(status)}`, {
    status,
    retryAfter: found?.retryAfter ?? asked,
  });
}

async function* told(url: URL, body: Readable, deadline: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* body as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (cause instanceof OutboundError) throw cause;
    if (deadline.aborted) throw failure(url, cause, deadline);
    throw new OutboundError('damaged', `${url.href} broke off, or is not packed as it says. Try again later.`, {
      cause,
    });
  }
}

function meaning(status: number): string {
  if (status === 401 || status === 403) return ': it wants a key, or lets nobody in. See what the source asks for.';
  if (status === 404 || status === 410) return ': there is nothing at this address. Check it.';
  if (status === 429) return ': it was asked too often. It is asked again later.';
  return status >= 500 ? ': it is out of order. It is asked again later.' : '. Check the address.';
}

function failure(url: URL, cause: unknown, deadline: AbortSignal): OutboundError {
  if (cause instanceof OutboundError) return cause;
  if (deadline.aborted)
    return new OutboundError('timeout', `${url.href} did not answer in time. Try again later.`, { cause });
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new OutboundError(
      'unreachable',
      `There is no host of the name ${url.hostname}, or it cannot be looked up now. Check it.`,
      { cause },
    );
  return new OutboundError(
    'unreachable',
    `${url.href} cannot be reached: ${message}. Check the address, or try again later.`,
    { cause },
  );
}
