import type { IncomingMessage } from 'node:http';

/**
 * Whom a request comes from, for limits and nothing else: it is never stored or logged.
 * X-Forwarded-For counts only behind a proxy that is trusted, and then only its last entry, which that proxy wrote.
 * IPv6 addresses are cut to the /64 that one subscriber holds.
 */
export function clientAddress(incoming: IncomingMessage | undefined, trustProxy: boolean): string {
  const peer = incoming?.socket?.remoteAddress ?? 'unknown';
  const forwarded = trustProxy ? lastForwarded(incoming) : undefined;
  const address = (forwarded ?? peer).replace(/^::ffff:/, '');
  return address.includes(':') ? network(address) : address;
}

function lastForwarded(incoming: IncomingMessage | undefined): string | undefined {
  const header = incoming?.headers['x-forwarded-for'];
  const text = Array.isArray(header) ? header.at(-1) : header;
  const last = text?.split(',').at(-1)?.trim();
  return last === undefined || last === '' || last.length > 64 ? undefined : last;
}

function network(address: string): string {
  const [front = '', back] = address.split('::');
  const groups = front.split(':');
  if (back !== undefined) {
    const tail = back === '' ? [] : back.split(':');
    while (groups.length + tail.length < 8) groups.push('0');
    groups.push(...tail);
  }
  return `${groups.slice(0, 4).join(':')}::/64`;
}
