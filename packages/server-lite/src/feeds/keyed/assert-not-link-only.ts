import { linkPlace } from '../../domain/link-places.ts';
import { PolicyError } from '../../errors/policy-error.ts';

/** @throws PolicyError for an address whose words nobody may fetch, or nobody can, with what to do instead */
export function assertNotLinkOnly(address: string): void {
  const place = linkPlace(address);
  if (!place) return;
  const why = place.isKeptByNobody
    ? `${place.name} lets nobody keep its words, so they are not fetched.`
    : `${place.name} answers nobody here: of your own account or page it does, with your key (docs/keys.md), and of one posting it does not.`;
  throw new PolicyError(`${why} Link to it instead: smm link add ${place.url}`);
}
