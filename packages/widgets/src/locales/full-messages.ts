import type { Selection, SelectionRule } from '@smm/sdk/schema';
import type { Word } from './catalog.ts';
import type { Messages } from './speech.ts';

/** The words of the disclosure. English has none: the wire brings the whole disclosure in English. */
export type DisclosureWord =
  | `rule-${SelectionRule['type']}`
  | Selection['hidden'][number]['reason']
  | 'selected'
  | 'selectedPosted'
  | 'everything'
  | 'everythingPosted'
  | 'rules'
  | 'newest'
  | 'newestAny'
  | 'moved'
  | 'received'
  | 'hidden'
  | 'pending'
  | 'erased';

/** What a language other than English has to say. */
export type FullMessages = Messages<Word | DisclosureWord>;
