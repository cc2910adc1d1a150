import { SmmUrlError } from '../errors/smm-url-error.ts';

/**
 * The folder that holds `v1/`, with a slash at its end.
 *
 * @throws {SmmUrlError} when it is not an absolute `http(s)` address.
 */
export const endpointUrl = (endpoint: string | URL): string => {
  const url = String(endpoint);
  if (!/^https?:\/\/[^/]/i.test(url)) throw new SmmUrlError(url);
  return url.replace(/[?#].*$/, '').replace(/\/*$/, '/');
};

/**
 * The one address that is built: where a collection starts. Every other one is followed from there.
 *
 * @throws {SmmUrlError} when the endpoint is not an absolute `http(s)` address.
 */
export const collectionUrl = (endpoint: string | URL, slug: string): string =>
  new URL(`v1/collections/${encodeURIComponent(slug)}.json`, endpointUrl(endpoint)).href;
