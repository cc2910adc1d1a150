import { isIP } from 'node:net';
import type { AppContext } from '../http/context.ts';
import type { Config } from '../config.ts';

/** The address that the page is open at, as far as it can be known. */
export interface Site {
  /** Without brackets or port. */
  hostname: string;
  /** What a page of this site says in Origin. Over http behind a proxy nobody told us of, both are possible. */
  origins: readonly string[];
  /** True where the browser keeps cookies marked Secure. */
  secure: boolean;
}

/** From the setting where there is one, else from the request. */
export function siteOf(c: AppContext, { publicUrl, trustProxy }: Pick<Config, 'publicUrl' | 'trustProxy'>): Site {
  if (publicUrl !== undefined) {
    const { hostname, origin, protocol } = new URL(publicUrl);
    return { hostname: bare(hostname), origins: [origin], secure: protocol === 'https:' };
  }
  const { hostname, host, protocol } = addressed(c);
  const secure =
    protocol === 'https:' ||
    c.req.header('origin') === `https://${host}` ||
    (trustProxy && c.req.header('x-forwarded-proto') === 'https') ||
    // A browser says this to an address that it trusts alone, and of those without https only its own machine.
    (c.req.header('sec-fetch-site') !== undefined && !isLoopback(hostname));
  return { hostname: bare(hostname), origins: secure ? [`https://${host}`] : [`http://${host}`], secure };
}

/** As the Host header says, also where the address of the request was made without it. */
function addressed(c: AppContext): URL {
  const asked = new URL(c.req.url);
  const host = c.req.header('host');
  const said = host === undefined ? null : URL.parse(`${asked.protocol}//${host}`);
  return said?.href === `${asked.protocol}//${said?.host}/` ? said : asked;
}

/** What passkeys are made for, or why there can be none. */
export function relyingParty({ hostname, secure, origins }: Site): { id: string; origins: readonly string[] } | string {
  if (isIP(hostname) !== 0) {
    const here = isLoopback(hostname)
      ? 'Open this page at http://localhost with the same port'
      : 'Give the endpoint a domain name and https';
    return `Passkeys need a name, and ${hostname} is an address of numbers. ${here}, or sign in with a password.`;
  }
  if (secure || isLocalName(hostname)) return { id: hostname, origins };
  return `Passkeys need https, and http://${hostname} has none. Serve it over https (and say so with --public-url), or sign in with a password.`;
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function isLocalName(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost');
}

function isLoopback(hostname: string): boolean {
  const name = bare(hostname);
  return isLocalName(name) || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name);
}
