import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** What answers a path: a value is sent as JSON, a function does as it likes. */
export type Answer = unknown | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Endpoint {
  readonly url: string;
  readonly answers: Record<string, Answer>;
  /** Every request that came, in order. */
  readonly requests: readonly IncomingMessage[];
  /** Resolves when this many requests for a path have come. */
  arrived(path: string, count?: number): Promise<void>;
}

export const json = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

/** A real server on a free port; it ends with the test. */
export const startEndpoint = async (t: TestContext, answers: Record<string, Answer> = {}): Promise<Endpoint> => {
  const requests: IncomingMessage[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    requests.push(request);
    for (const check of waiting) check();
    const answer = answers[request.url ?? ''];
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined)
      json(response, 404, { type: '/problems/not-found', title: 'Not found', status: 404 });
    else json(response, 200, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    requests,
    arrived: (path, count = 1) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (requests.filter(({ url }) => url === path).length < count) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
  };
};
