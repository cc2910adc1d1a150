import type { IncomingMessage, ServerResponse } from 'node:http';

const PLAIN = /^\/(?!admin\/)[\w.~%!$&'()*+,;=:@/-]*(?:\?.*)?$/;
const DOTS = /\/\.\.?(?:[/?]|$)/;

/** True for a public address that needs no normalising, so that {@link ReadRequest} can stand for it. */
export function isPlainPath(url: string): boolean {
  return PLAIN.test(url) && !DOTS.test(url);
}

/**
 * What a read's handler looks at of a Request: method, address, headers by name. No body, no signal.
 * A whole Request costs a quarter of a page from SQLite.
 */
export class ReadRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };

  constructor(req: IncomingMessage) {
    this.method = req.method as string;
    // Nothing is made of the host: every address in an answer is relative.
    this.url = `http://localhost${req.url as string}`;
    this.headers = {
      get(name) {
        const value = req.headers[name.toLowerCase()];
        return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
      },
    };
  }
}

/** Writes a short answer, such as a problem, that nobody keeps. */
export async function writeResponse(response: Response, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  const headers = [...response.headers].flat();
  if (req.method === 'HEAD') {
    res.writeHead(response.status, headers);
    res.end();
    return;
  }
  res.writeHead(response.status, [...headers, 'Content-Length', String(body.length)]);
  res.end(body);
}
