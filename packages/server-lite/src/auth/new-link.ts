import type { Link, Links, NewLink } from '../storage/sign-in.ts';
import { newSecret, secretHash } from './secret.ts';

const DAY = 24 * 60 * 60 * 1000;
const LIFETIME_MS = { first: DAY, invitation: 7 * DAY, recovery: DAY } as const;

/**
 * A link that opens once. Its secret stands behind the #, so that no server, log or Referer gets to see it.
 *
 * @param base origin of the page
 */
export async function newLink(
  links: Links,
  base: string,
  link: Omit<NewLink, 'hash' | 'lifetimeMs'>,
  by: string,
): Promise<{ link: Link; address: string }> {
  const secret = newSecret();
  const made = { ...link, hash: secretHash(secret) as Uint8Array, lifetimeMs: LIFETIME_MS[link.purpose] };
  return { link: await links.create(made, by), address: `${base}/admin/#link=${secret}` };
}
