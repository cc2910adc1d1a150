import type { Rating } from '@smm/sdk/schema';
import { canonicalJson } from './canonical-json.ts';
import type { HideReason, State } from './model.ts';

/** What every entry says: format, time, who, which item (by a random word that means nothing elsewhere). */
interface Base {
  at: string;
  /** `cli` or the name of a token. */
  by: string;
  ref: string;
}

export type LedgerEntry = Base &
  (
    | {
        type: 'received';
        subject: string;
        source: string;
        verification: string;
        rating?: Rating;
        /** HMAC-SHA256(salt, body), base64url. */
        body: string;
        /** HMAC-SHA256(salt, title), base64url. */
        title?: string;
      }
    | { type: 'published'; attested?: boolean; permission?: boolean }
    | { type: 'hidden'; reason: HideReason }
    | { type: 'featured'; featured: boolean; attested?: boolean }
    | { type: 'replied'; replied: boolean }
    | {
        type: 'edited';
        fields: string[];
        subject?: { from: string; to: string };
        /** All of one subject went to the other, on the owner's word that both are the same. */
        merged?: true;
        attested?: true;
      }
    | EditedAtSource
    | Returned
    /** It became part of the item that `into` names by its `ref`, and what showed that both are the same. */
    | { type: 'merged'; into: string; evidence: string }
    /** The other side of it: what may have come along. */
    | { type: 'joined'; part: string; evidence: string; fields?: string[] }
    /** It is no longer part of that item: what it was before is so again, or what was true of that one where it takes its place. */
    | {
        type: 'split';
        from: string;
        state: State;
        reason?: HideReason;
        featured?: true;
        replied?: true;
        fields?: string[];
        /** Fields of that one that its own words, or its source's terms, do not fit. */
        left?: string[];
      }
    | { type: 'parted'; part: string; fields?: string[] }
    | { type: 'withdrawn'; atSource?: true }
    | { type: 'erased' }
  );

/** Words were changed where they came from; these are the ones that are kept from now on. */
export interface EditedAtSource {
  type: 'edited';
  atSource: true;
  fields: string[];
  /** What was shown as it was before waits for a person again. */
  state?: 'pending';
  rating?: Rating;
  /** As in what was received. */
  body: string;
  title?: string;
  subject?: never;
}

/** An act was taken back: what it had changed is again as it was before. */
export interface Returned {
  type: 'returned';
  /** It is there again where it came from. */
  atSource?: true;
  /** Names of further fields that it leads back. */
  fields?: string[];
  state?: Exclude<State, 'withdrawn' | 'erased' | 'merged'>;
  reason?: HideReason;
  featured?: boolean;
  replied?: boolean;
  subject?: { from: string; to: string };
}

/** The bytes that stand in the ledger, for ever. A change of this format needs a new `v`. */
export function ledgerBytes(entry: LedgerEntry): string {
  return canonicalJson({ v: 1, ...entry });
}

/** The same bytes, written by hand for the two entries that a bulk import writes by the million. */
export function receivedBytes(entry: Extract<LedgerEntry, { type: 'received' }>): string {
  const { at, body, by, rating, ref, source, subject, title, verification } = entry;
  const rated = rating
    ? `"rating":{"bestRating":${rating.bestRating},"ratingValue":${rating.ratingValue},"worstRating":${rating.worstRating}},`
    : '';
  return `{"at":"${at}","body":"${body}","by":${JSON.stringify(by)},${rated}"ref":"${ref}","source":"${source}","subject":"${subject}",${title === undefined ? '' : `"title":"${title}",`}"type":"received","v":1,"verification":"${verification}"}`;
}

export function publishedBytes(at: string, by: string, ref: string, attested: boolean): string {
  return `{"at":"${at}",${attested ? '"attested":true,' : ''}"by":${JSON.stringify(by)},"ref":"${ref}","type":"published","v":1}`;
}
