import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { OutboundError } from '../errors/outbound-error.ts';
import { type Exceptions, isAllowedAddress } from './allowed-address.ts';

/**
 * A look-up that gives out allowed addresses alone. The connection is made to what it gave out, so a name that means
 * another address the next time it is asked for leads nowhere else.
 */
export function allowedLookup(port: number, exceptions: Exceptions): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const refused = addresses.find(({ address }) => !isAllowedAddress(address, port, exceptions));
      // One that points both ways is meant to mislead.
      if (refused || addresses.length === 0) return done(refusal(host, port), '', 0);
      if (options.all) return done(null, addresses);
      const [first] = addresses as [{ address: string; family: number }];
      done(null, first.address, first.family);
    });
  };
}

export function refusal(host: string, port: number): OutboundError {
  return new OutboundError(
    'refused',
    `${host}:${port} is not asked: only public addresses are, on the ports of the web. To read from your own network, allow it (--outbound-allow ADDRESS:PORT).`,
  );
}
