import type { Network } from './network.ts';
import type { Shared } from './fill-template.ts';
import { shareUrl } from './share-url.ts';

/**
 * The server that a visitor means: of `mastodon.example`, `https://mastodon.example/@me` and `@me@mastodon.example` the
 * host, as a browser writes it. Undefined for what is no name of a public server.
 */
export function serverOf(text: string): string | undefined {
  const written = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^(?:acct:)?@?[\w.+-]+@/, '');
  const name = /^([^\s/?#@\\]+)(?:[/?#].*)?$/.exec(written)?.[1] ?? '';
  try {
    const { host, hostname } = new URL(`https://${name}`);
    return /^(?!-)[a-z0-9.-]+\.[a-z][a-z0-9-]*$/.test(hostname) && !/\.\.|\.-|-\./.test(hostname) ? host : undefined;
  } catch {
    return undefined; // What a visitor typed by mistake is asked for again, not thrown at the page.
  }
}

/**
 * The address that opens a network's share page on the visitor's own server.
 *
 * @param server a host, as `serverOf` gives it.
 * @throws {SmmUrlError} when `url` is not an absolute `http(s)` address.
 */
export const ownServerUrl = ({ own }: Required<Pick<Network, 'own'>>, server: string, shared: Shared): string =>
  shareUrl({ template: `https://${server}${own}` }, shared);
