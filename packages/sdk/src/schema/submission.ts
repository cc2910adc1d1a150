import * as z from 'zod/mini';
import { MaterialConnection, ReviewRating } from './item.ts';
import { Subject } from './page.ts';
import { Count, DateText, Language, Link, State } from './primitives.ts';

/**
 * What an author can agree to, each by a box of its own that is never ticked beforehand: the words on this site
 * (`publish`, without which nothing is sent), with name, photo, role and company (`name`, else "Anonymous"), and outside
 * this site (`reuse`).
 */
export const CONSENT_SCOPES = ['publish', 'name', 'reuse'] as const;
export const ConsentScope = z.enum(CONSENT_SCOPES);

/** A scope as it is asked for, in the words that are kept with the answer. */
export const Consent = z.object({ scope: ConsentScope, text: z.string(), isNeeded: z.boolean() });

/** Lengths in UTF-16 code units, as `maxlength` counts them. */
export const FormLimits = z.object({
  /** The words: least and most. */
  reviewBody: z.object({ min: Count, max: Count }),
  /** Title, name, role, company, and the words about a connection. */
  line: Count,
  email: Count,
  /** Null where this endpoint takes none. */
  photo: z.nullable(z.object({ bytes: Count, types: z.array(z.string()) })),
});

/**
 * Work that a browser does instead of its visitor's solving puzzles: for each `i` below `count` a number `n`, so that
 * PBKDF2-SHA-256(password: the token, salt: `i:n`, `iterations`) begins with `bits` zero bits.
 */
export const FormWork = z.object({
  count: z.int().check(z.gte(1), z.lte(16)),
  bits: z.int().check(z.gte(0), z.lte(16)),
  iterations: z.int().check(z.gte(1), z.lte(100_000)),
});

/** `GET` of a head page's `links.form`: what a form asks for, in the language of `Accept-Language` if there is one. Good for one review. */
export const ReviewForm = z.object({
  subject: Subject,
  /** Of the consents' words. */
  inLanguage: Language,
  consents: z.array(Consent),
  limits: FormLimits,
  /** Says when and for what the form was asked for; goes back with the review. */
  token: z.string(),
  /** Milliseconds that somebody who reads the form needs at least, and after which the token is out of date. */
  waits: z.object({ least: Count, most: Count }),
  /** Null where none is asked for. Who sends none is held to stricter limits. */
  work: z.nullable(FormWork),
  links: z.object({
    self: Link,
    /** Where the review is sent, as JSON or as a form. */
    submit: Link,
    policy: z.nullable(Link),
    root: Link,
  }),
});

/** The body of a `POST` to a form's `links.submit`. What is not named here is not taken. */
export const Submission = z.object({
  reviewRating: z.object({
    ratingValue: ReviewRating.shape.ratingValue,
    worstRating: ReviewRating.shape.worstRating,
    bestRating: ReviewRating.shape.bestRating,
  }),
  reviewBody: z.string(),
  /** The title. */
  name: z.optional(z.string()),
  author: z.optional(
    z.object({
      name: z.optional(z.string()),
      jobTitle: z.optional(z.string()),
      worksFor: z.optional(z.string()),
      /** For the business alone; never shown, never in a public answer. */
      email: z.optional(z.string()),
    }),
  ),
  materialConnection: z.optional(MaterialConnection),
  inLanguage: z.optional(Language),
  consents: z.array(ConsentScope),
  token: z.string(),
  /** Secret of the invitation that led here, where there was one. What opens nothing is let pass. */
  invite: z.optional(z.string()),
  /** One number for each part of the form's `work`. */
  proof: z.optional(z.array(Count)),
});

/** The answer to a review that came in. */
export const Receipt = z.object({
  /** For people to name it by: `QW7F-3K20-C9`. */
  number: z.string(),
  dateReceived: DateText,
  /** SHA-256 of the words as they are kept, in UTF-8; hexadecimal. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  links: z.object({
    /** Secret. For the author alone: a page that shows the review and withdraws it. */
    page: Link,
    /** The same as data: a {@link ReceiptState}. */
    self: Link,
  }),
});

/** `GET` of a receipt's `links.self`. */
export const ReceiptState = z.object({
  ...Receipt.shape,
  state: State,
  /** Null once withdrawn or erased. */
  review: z.nullable(
    z.object({
      name: z.optional(z.string()),
      reviewBody: z.string(),
      reviewRating: z.optional(ReviewRating),
      author: z.object({ name: z.string(), jobTitle: z.optional(z.string()), worksFor: z.optional(z.string()) }),
      materialConnection: z.optional(MaterialConnection),
    }),
  ),
  consents: z.array(z.object({ scope: ConsentScope, text: z.string(), inLanguage: Language, dateGiven: DateText })),
  links: z.object({
    page: Link,
    self: Link,
    /** `POST` of `{consents}`, the scopes that hold from now on; null once withdrawn. */
    consents: z.nullable(Link),
    /** `POST` with no body; null when there is nothing left to withdraw. */
    withdraw: z.nullable(Link),
    /** `POST` with no body: the words and all that is personal are deleted, and the receipt opens nothing. */
    erase: Link,
  }),
});

/** The body of a `POST` to a receipt's `links.consents`: the scopes that hold from now on, `publish` among them. */
export const Agreement = z.object({ consents: z.array(ConsentScope) });

/** The answer of a receipt's `links.erase`. */
export const Erased = z.object({ state: z.literal('erased') });

export type ConsentScope = z.infer<typeof ConsentScope>;
export type FormLimits = z.infer<typeof FormLimits>;
export type FormWork = z.infer<typeof FormWork>;
export type ReviewForm = z.infer<typeof ReviewForm>;
export type Submission = z.infer<typeof Submission>;
export type Receipt = z.infer<typeof Receipt>;
export type ReceiptState = z.infer<typeof ReceiptState>;
export type Agreement = z.infer<typeof Agreement>;
export type Erased = z.infer<typeof Erased>;
