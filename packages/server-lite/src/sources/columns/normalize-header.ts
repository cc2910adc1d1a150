import { withoutAccents } from './plain-word.ts';

/** Wrappers around the fields of one record: they say nothing about the field. */
const CONTAINERS =
  /^(?:properties|attributes|node|item|data|fields|field_?data|elements|record|entry|snippet|_source|feedback|value|reviews?)\./i;

/**
 * A header as the synonym table spells it: lower case, letters and digits alone, accents gone, remarks in brackets gone.
 * `Review Created (UTC)` is `reviewcreated`, `im:rating` is `imrating`, `Étoiles` is `etoiles`.
 */
export function normalizeHeader(header: string): string {
  let name = header.trim();
  while (CONTAINERS.test(name)) name = name.replace(CONTAINERS, '');
  const bare = squeeze(name.replace(/[([（【][^)\]）】]*[)\]）】]/g, ' '));
  return bare === '' ? squeeze(name) : bare;
}

function squeeze(name: string): string {
  return withoutAccents(name.normalize('NFKD')).replace(/[^\p{L}\p{N}]+/gu, '');
}
