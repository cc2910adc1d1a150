import { emailAddress } from '../domain/email-address.ts';
import { INBOX_TERM_FIELDS, INBOX_TERMS_VERSION, inboxTerms } from '../domain/inbox-terms.ts';
import { itemTerms, tagLabels, TERM_FIELDS, TERMS_VERSION } from '../domain/item-query.ts';
import { searchKey } from '../domain/search-key.ts';
import type { SearchIndex } from './search.ts';
import type { Followed } from './search-follow.ts';

/** What visitors search: published items, subject by subject, in the order of lists. */
export function visitorsIndex(index: SearchIndex): Followed {
  return {
    index,
    state: 'search_state',
    version: TERMS_VERSION,
    fields: TERM_FIELDS,
    place: ({ seq, subject, state, date_published }) =>
      state === 'published' ? { subject, key: searchKey(date_published, seq) } : undefined,
    entry: (item, key) => ({ key, terms: itemTerms(item), labels: tagLabels(item) }),
  };
}

/** All of the inbox's entries stand together: subjects and states are told apart by the items themselves. */
export const INBOX = 0;

/** What the business searches: items of every state, in the order in which they were received. */
export function inboxIndex(index: SearchIndex): Followed {
  return {
    index,
    state: 'inbox_state',
    version: INBOX_TERMS_VERSION,
    fields: INBOX_TERM_FIELDS,
    place: ({ seq, state }) =>
      state === 'erased' || state === 'merged' ? undefined : { subject: INBOX, key: BigInt(seq) },
    entry: (item, key) => ({ key, terms: inboxTerms(item), labels: tagLabels(item) }),
  };
}

/** Items of every state by their author's address, as a person's key has it. */
export function addressIndex(index: SearchIndex): Followed {
  return {
    index,
    state: 'address_state',
    version: 1,
    fields: ['authorEmail'],
    place: ({ seq, state }) => (state === 'erased' ? undefined : { subject: INBOX, key: BigInt(seq) }),
    entry: ({ authorEmail }, key) => {
      const address = authorEmail === null ? undefined : emailAddress(authorEmail);
      return { key, terms: new Set(address && [address.key]), labels: new Map() };
    },
  };
}
