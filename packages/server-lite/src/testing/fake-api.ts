import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { FeedGet } from '../feeds/adapter.ts';
import { safeFetch } from '../outbound/safe-fetch.ts';

export interface Asked {
  method: string;
  /** As the adapter gave it. */
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Answered {
  status?: number;
  json?: unknown;
  text?: string;
  headers?: Record<string, string>;
}

/**
 * A place that answers to a key, on the loopback. Whatever an adapter asks goes through the real door, to this server
 * instead of the host that it names.
 */
export async function fakeApi(
  t: TestContext,
  answer: (asked: Asked) => Answered | null,
): Promise<{ get: FeedGet; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const given: Asked = {
        method: request.method ?? '',
        url: new URL(`https:/${request.url ?? ''}`),
        headers: request.headers,
        body: Buffer.concat(pieces).toString(),
      };
      asked.push(given);
      const found = answer(given) ?? { status: 404, json: {} };
      response
        .writeHead(found.status ?? 200, { 'Content-Type': 'application/json; charset=UTF-8', ...found.headers })
        .end(found.text ?? JSON.stringify(found.json ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const here = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get: FeedGet = async (url, options = {}) => {
    const { accept = ['application/json'], most = 20_000_000, headers, form, explain } = options;
    const { host, pathname, search } = new URL(url);
    const found = await safeFetch(`http://${here}/${host}${pathname}${search}`, {
      accept,
      most,
      timeout: 60_000,
      exceptions: new Set([here]),
      ...(headers && { headers }),
      ...(form && { form }),
      ...(explain && { explain }),
    });
    if (found === null) return null;
    const pieces: Uint8Array[] = [];
    for await (const piece of found.body) pieces.push(piece);
    return { url, type: found.type, charset: found.charset, bytes: Buffer.concat(pieces), headers: found.headers };
  };
  return { get, asked };
}
