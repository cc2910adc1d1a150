import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FeedEntry {
  id: string;
  text: string;
  title?: string;
  date?: string;
}

/** A site of this machine with a page that names two feeds, and those feeds. What it answers can be changed between two looks. */
export interface FeedSite {
  url: string;
  /** As an exception of the way out has it. */
  host: string;
  entries: FeedEntry[];
  /** Answers instead, while it is set. */
  instead: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  /** Paths that were asked for. */
  asked: string[];
  close(): Promise<void>;
}

const PAGE = `<!doctype html><html lang="en"><head><title>Sample blog</title>
<link rel="alternate" type="application/rss+xml" title="Sample blog: comments" href="/comments.xml">
<link rel="alternate" type="application/rss+xml" title="Sample blog: entries" href="/feed.xml">
</head><body><h1>Sample blog</h1></body></html>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export async function openFeedSite(entries: FeedEntry[] = []): Promise<FeedSite> {
  const server = createServer((request, response) => {
    site.asked.push(request.url ?? '');
    if (site.instead) return site.instead(request, response);
    if (request.url === '/') return void response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
    if (request.url === '/plain')
      return void response.setHeader('Content-Type', 'text/html').end('<title>Nothing here</title><p>Words</p>');
    if (request.url !== '/feed.xml' && request.url !== '/comments.xml') return void response.writeHead(404).end();
    const items = site.entries.map(
      ({ id, text, title, date = '2026-09-01T10:00:00Z' }) =>
        `<item><guid isPermaLink="false">${id}</guid>${title === undefined ? '' : `<title>${escaped(title)}</title>`}<description>${escaped(escaped(text))}</description><dc:creator>Sample Author</dc:creator><pubDate>${new Date(date).toUTCString()}</pubDate></item>`,
    );
    response
      .setHeader('Content-Type', 'application/rss+xml')
      .end(
        `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Sample blog</title>${items.join('')}</channel></rss>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site: FeedSite = {
    url: `http://${host}`,
    host,
    entries,
    instead: undefined,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}
