import * as z from 'zod/mini';

/** An id of ours: lower-case letters, digits, `-` and `_`, at most 64, safe in a path. */
export const Identifier = z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/));

/** A name in a URL: `home`, `bike-repairs`. */
export const Slug = z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/));

/**
 * ISO 8601: a day (`2026-10-04`), a month or a year where no more is known, or an instant with its offset.
 * What is not known is left out, never filled in.
 */
export const DateText = z
  .string()
  .check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/));

/** A link a page may follow: absolute `http:` or `https:`. */
export const WebUrl = z.string().check(z.regex(/^https?:\/\/[^\s<>"]+$/i));

/**
 * An address on the same endpoint, absolute (`http:`, `https:`) or relative to the page that holds it. No other scheme,
 * no `//host`, no spaces or control characters.
 */
export const Link = z.string().check(z.regex(/^(?!\/\/|(?!https?:)[a-z][\w+.-]*:)[!-~\u00a1-\uffff]+$/i));

/** ISO 8601, of hours, minutes and seconds: `PT1M24S`. */
export const DurationText = z.string().check(z.regex(/^PT(?:\d{1,6}(?:\.\d{1,6})?[HMS]){1,3}$/));

/** BCP 47 language tag. */
export const Language = z.string().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/));

export const Count = z.int().check(z.nonnegative());

/** Why an item is not shown. A closed list: a reason outside it cannot be recorded. */
export const HIDE_REASONS = [
  'confidential',
  'abusive',
  'personal-data',
  'discriminatory',
  'clearly-false',
  'suspected-fake',
  'off-topic',
  'spam',
  'author-withdrew',
] as const;
export const HideReason = z.enum(HIDE_REASONS);

/** `hidden` needs a {@link HideReason}; `withdrawn` is the author's act, `erased` leaves the ledger alone behind. */
export const STATES = ['pending', 'published', 'hidden', 'withdrawn', 'erased'] as const;
export const State = z.enum(STATES);

/**
 * What was checked about the author, weakest claim first:
 * nothing; words brought in from elsewhere; the e-mail address; an order; the author's own signature.
 */
export const VERIFICATION_LEVELS = ['none', 'imported', 'email', 'order', 'signed-by-author'] as const;
export const VerificationLevel = z.enum(VERIFICATION_LEVELS);
