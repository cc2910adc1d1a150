import { startRequest, type Started } from '../client/request.ts';
import { registry } from './registry.ts';

/** Milliseconds for which an answer counts as new: what endpoints allow a cache. */
const FRESH = 30_000;

export const requests = (): Map<string, Started> => (registry()['requests'] ??= new Map()) as Map<string, Started>;

/** The page's one request for an address, begun unless it was a moment ago. @param url absolute. */
export const earlyRequest = (url: string): Started => {
  const map = requests();
  let started = map.get(url);
  if (!started || started.at < Date.now() - FRESH) map.set(url, (started = startRequest(url)));
  return started;
};
