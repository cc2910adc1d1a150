import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** `address:port` pairs of this machine's own network that the owner lets be asked, such as `127.0.0.1:8080`. */
export type Exceptions = ReadonlySet<string>;

/** Addresses that look public, and answer from inside a host or a laboratory. */
const INWARD = [
  // Azure's own service, on every machine there.
  '168.63.129.16/32',
  // RFC 9637: documentation.
  '3fff::/20',
].map((range) => ipaddr.parseCIDR(range));

/** Ports where a page or feed is served. */
const PORTS = new Set([80, 443, 8080, 8443]);

/**
 * Whether a connection to this address may be made: public ones alone. Private, link-local, shared, multicast and
 * reserved ones are not, nor what only wraps one of them (IPv4-mapped, NAT64, 6to4, Teredo).
 *
 * @param address as the system has resolved it
 */
export function isAllowedAddress(address: string, port: number, exceptions: Exceptions): boolean {
  const bare = address.replace(/^\[|\]$|%.*$/g, '');
  if (isIP(bare) === 0) return false;
  if (exceptions.has(`${isIP(bare) === 6 ? `[${bare}]` : bare}:${port}`)) return true;
  const given = ipaddr.process(bare);
  // Of IPv6 only this part is given out (RFC 4291 §2.4); some of the rest means an IPv4 address of this network.
  const isGivenOut = given.kind() === 'ipv4' || given.match(ipaddr.parseCIDR('2000::/3'));
  const isInward = INWARD.some(([from, bits]) => given.kind() === from.kind() && given.match(from, bits));
  return PORTS.has(port) && isGivenOut && !isInward && given.range() === 'unicast';
}
