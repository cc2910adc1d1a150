import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';

/** How it answers: as the endpoint behind it, not at all, never, or with a web page where there should be JSON. */
export type Mood = 'well' | 'dead' | 'silent' | 'rubbish';

export interface MoodyEndpoint {
  url: string;
  /** As `host:port`. */
  host: string;
  mood: Mood;
}

/** Stands in front of an endpoint, under one address whatever becomes of it: pages are built once, endpoints fail later. */
export async function moodyEndpoint(test: Pick<TestContext, 'after'>, behind: string): Promise<MoodyEndpoint> {
  const target = new URL(behind);
  const endpoint: MoodyEndpoint = { url: '', host: '', mood: 'well' };
  const pass = (request: IncomingMessage, response: ServerResponse): void => {
    const { url: path, method, headers } = request;
    const passed = ask({ host: target.hostname, port: target.port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  };
  const server = createServer((request, response) => {
    if (endpoint.mood === 'well') pass(request, response);
    else if (endpoint.mood === 'dead') request.socket.destroy();
    else if (endpoint.mood === 'rubbish')
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'access-control-allow-origin': '*',
          'cache-control': 'no-store',
        })
        .end('<!doctype html><title>Maintenance</title>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  endpoint.host = `127.0.0.1:${address.port}`;
  endpoint.url = `http://${endpoint.host}`;
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return endpoint;
}
