import { SmmUrlError } from '../errors/smm-url-error.ts';
import { fillTemplate, type Shared } from './fill-template.ts';
import type { Network } from './network.ts';

/**
 * The address that opens a network's own share page. Parameters without a value are left out.
 *
 * @throws {SmmUrlError} when `url` is not an absolute `http(s)` address.
 */
export const shareUrl = (network: Pick<Network, 'template'>, shared: Shared): string => {
  if (!/^https?:\/\/[^\s<>"]+$/i.test(shared.url)) throw new SmmUrlError(shared.url);
  return fillTemplate(network, shared);
};
