import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';

export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

/** A business's own site, apart from the endpoint: answers with the page that `pages` has for the path. */
export async function hostSite(
  test: Pick<TestContext, 'after'>,
  pages: Readonly<Record<string, HostPage>>,
): Promise<{ url: string; host: string }> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const page = pages[request.url ?? ''];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  };
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return { url: `http://127.0.0.1:${address.port}`, host: `127.0.0.1:${address.port}` };
}
