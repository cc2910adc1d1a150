import { hash, randomBytes } from 'node:crypto';
import type { Receipt, ReviewForm, Submission } from '@smm/sdk/schema';
import { canonicalJson } from '../domain/canonical-json.ts';
import { checkSubmission } from '../domain/check-submission.ts';
import type { Collection } from '../domain/model.ts';
import { untrustedSubmission } from '../domain/untrusted-submission.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { AppDeps } from '../http/context.ts';
import { VISITOR_LANGUAGES } from '../locales/visitor.words.ts';
import { acceptLanguage } from '../locales/accept-language.ts';
import { Attempts } from '../middleware/attempts.ts';
import { invalid } from '../middleware/json-body.ts';
import type { KeptSubmission } from '../storage/storage.ts';
import { checkProof } from './check-proof.ts';
import { consentsIn, wordingOf } from './consents.ts';
import { formLimits, formWork, LONGEST_WAIT } from './form-limits.ts';
import { issueToken, readToken, type FormToken } from './form-token.ts';
import { invitationLookup, type InvitationLookup } from './invitation.ts';
import { inviteOf } from './invite-field.ts';
import { newReceiptNumber, receiptSecret, sha256 } from './receipt-secret.ts';
import { reencode } from './reencode.ts';

/** A review on its way in. */
export interface Incoming {
  slug: string;
  submission: Submission;
  photo?: Uint8Array | undefined;
  /** The Idempotency-Key, where one was given; else the form's token names the request. */
  key?: string | undefined;
  /** Whom it comes from, for limits alone. */
  address: string;
}

export interface Taken {
  receipt: Omit<Receipt, 'links'>;
  secret: string;
}

/** What may come in, with what names it. */
interface Admitted extends Pick<Incoming, 'slug' | 'submission' | 'photo'> {
  token: FormToken;
  signingKey: string;
  named: string;
  key: Uint8Array;
  request: Uint8Array;
}

const HOUR = 3_600_000;
/** Requests of one address in ten minutes, right or wrong: what it costs to look at them is bounded too. */
const TRIES = 60;
const PHOTO_SIDE = 800;
/** Milliseconds that a clock may be set back before the forms of an hour that has not come yet are of no use. */
const SET_BACK = 60_000;

/** Reviews that people send in: hands out forms, and takes in what comes back. */
export class Intake {
  readonly #deps: AppDeps;
  readonly #tries = new Attempts(TRIES, HOUR / 6);
  readonly #proven: Attempts;
  readonly #plain: Attempts;
  readonly #invitation: InvitationLookup;
  /** What is being taken in, by what names the request. */
  readonly #under = new Map<string, Promise<Taken>>();
  #key: string | undefined;

  constructor(deps: AppDeps) {
    this.#deps = deps;
    this.#proven = new Attempts(deps.config.formRate, HOUR);
    this.#plain = new Attempts(deps.config.formPlainRate, HOUR);
    this.#invitation = invitationLookup(deps.storage);
  }

  /**
   * @param languages as in Accept-Language.
   * @param invite of the invitation that led here; it comes back with the form's token.
   * @throws ProblemError `not-found` for no collection, `form-closed` for a closed form.
   */
  async form(slug: string, languages: string | undefined, invite?: string): Promise<ReviewForm> {
    const { storage, config } = this.#deps;
    const collection = await this.#openCollection(slug);
    const subject = await storage.subjects.get(collection.subject);
    if (!subject) throw unknownCollection(slug);
    const language = acceptLanguage(languages, VISITOR_LANGUAGES);
    const token = { slug, language, wording: wordingOf(language), issued: Date.now(), invite };
    const { slug: identifier, type, name, url } = subject;
    return {
      subject: { '@type': type, identifier, name, ...(url !== undefined && { url }) },
      inLanguage: language,
      consents: consentsIn(language),
      limits: await formLimits(config),
      token: issueToken(await this.#signingKey(), token),
      waits: { least: config.formWait, most: LONGEST_WAIT },
      work: formWork(config),
      links: { self: './form.json', submit: './reviews', policy: '../../../policy', root: '../../' },
    };
  }

  /**
   * Takes a review in. The same request again gets the same receipt; those of one moment wait for the first of them.
   *
   * @returns the receipt without its addresses, and the secret that they are made of.
   * @throws ProblemError that says what stands in the way; nothing was kept then.
   */
  async take(incoming: Incoming): Promise<Taken> {
    const { slug, submission, key } = incoming;
    const named = key === undefined ? `token ${submission.token}` : `key ${slug} ${key}`;
    for (let first = this.#under.get(named); first; first = this.#under.get(named)) await Promise.allSettled([first]);
    const taking = this.#take(incoming, named);
    this.#under.set(named, taking);
    try {
      return await taking;
    } finally {
      this.#under.delete(named);
    }
  }

  async #take({ slug, submission, photo, address }: Incoming, named: string): Promise<Taken> {
    const { storage } = this.#deps;
    const signingKey = await this.#signingKey();
    const key = sha256(named);
    const request = requestHash(submission, photo);
    const again = await storage.submissions.byKey(key);
    if (again) return answer(again, request, signingKey, named);

    const { token, counted } = await this.#admit(signingKey, slug, submission, address);
    try {
      const received = await this.#receive({ slug, submission, photo, token, signingKey, named, key, request });
      return answer(received, request, signingKey, named);
    } catch (error) {
      // Only what was kept counts: a full disk or a picture that cannot be read is no review sent.
      counted.forgive(address);
      throw error;
    }
  }

  async #receive(admitted: Admitted): Promise<KeptSubmission> {
    const { storage } = this.#deps;
    const { slug, submission, photo, token, signingKey, named, key, request } = admitted;
    const collection = await this.#openCollection(slug);
    const nonce = randomBytes(16);
    const invite = inviteOf(submission.invite) ?? inviteOf(token.invite);
    const invitation = invite === undefined ? undefined : await this.#invitation(invite);
    const received = await storage.submissions.receive({
      item: untrustedSubmission(submission),
      subject: collection.subject,
      consents: consentsIn(token.language)
        .filter(({ scope }) => submission.consents.includes(scope))
        .map(({ scope, text }) => ({ scope, text, language: token.language })),
      ...(photo && { photo: await pictureOf(photo) }),
      ...(invitation && { invitation: invitation.hash }),
      number: newReceiptNumber(),
      secret: sha256(receiptSecret(signingKey, named, nonce)),
      key,
      token: sha256(submission.token),
      request,
      nonce,
    });
    if (received.outcome === 'token-used') {
      throw new ProblemError('form-expired', 'Another review was sent with this form. Ask for the form again.');
    }
    return received.kept;
  }

  /** Whether a request may come in: its form, its words, its work and its number, cheapest first. */
  async #admit(
    signingKey: string,
    slug: string,
    submission: Submission,
    address: string,
  ): Promise<{ token: FormToken; counted: Attempts }> {
    assertMay(this.#tries.wait(address));
    this.#tries.failed(address);
    await this.#openCollection(slug);
    const token = this.#assertToken(signingKey, slug, submission.token);
    const faults = checkSubmission(submission, await formLimits(this.#deps.config));
    if (faults.length > 0) throw invalid(faults.map(({ pointer, detail }) => ({ pointer, detail })));
    const counted = (await this.#assertProof(submission)) ? this.#proven : this.#plain;
    assertMay(counted.wait(address));
    counted.failed(address);
    return { token, counted };
  }

  async #openCollection(slug: string): Promise<Collection> {
    const collection = await this.#deps.storage.collections.get(slug);
    if (!collection) throw unknownCollection(slug);
    const subject = await this.#deps.storage.subjects.get(collection.subject);
    if (collection.form === 'closed' || subject?.archived !== undefined) throw new ProblemError('form-closed');
    return collection;
  }

  async #signingKey(): Promise<string> {
    return (this.#key ??= await this.#deps.storage.submissions.signingKey());
  }

  #assertToken(signingKey: string, slug: string, text: string): FormToken {
    const token = readToken(signingKey, text);
    const age = token ? Date.now() - token.issued : 0;
    const isOff = age > LONGEST_WAIT || age < -SET_BACK;
    if (!token || token.slug !== slug || isOff || token.wording !== wordingOf(token.language)) {
      throw new ProblemError('form-expired');
    }
    const left = this.#deps.config.formWait - age;
    if (left > 0) {
      throw new ProblemError('too-soon', undefined, { headers: { 'Retry-After': String(Math.ceil(left / 1000)) } });
    }
    return token;
  }

  /** False without a proof: that is allowed, less often. @throws ProblemError for one that is wrong. */
  async #assertProof({ token, proof }: Submission): Promise<boolean> {
    const work = formWork(this.#deps.config);
    if (!work) return true;
    if (!proof) return false;
    if (await checkProof(token, work, proof)) return true;
    throw invalid([{ pointer: '/proof', detail: 'is not the work that the form of this token asked for.' }]);
  }
}

function unknownCollection(slug: string): ProblemError {
  return new ProblemError(
    'not-found',
    `There is no collection "${slug.slice(0, 80)}" to review. Follow links.form of a head page.`,
  );
}

function assertMay(seconds: number): void {
  if (seconds <= 0) return;
  throw new ProblemError(
    'too-many-requests',
    `Many reviews came from this address. Send it again in ${seconds} s. Nothing was kept.`,
    { headers: { 'Retry-After': String(seconds) } },
  );
}

/** What a request says, apart from how it proves itself: sent again with a new form it is the same request. */
function requestHash(
  { token: _token, proof: _proof, invite: _invite, ...said }: Submission,
  photo: Uint8Array | undefined,
): Uint8Array {
  const picture = photo ? hash('sha256', photo, 'hex') : null;
  return sha256(canonicalJson({ said: { ...said, consents: [...said.consents].sort() }, picture }));
}

async function pictureOf(photo: Uint8Array): Promise<{ bytes: Uint8Array; width: number; height: number }> {
  try {
    return await reencode(photo, PHOTO_SIDE);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code === 'not-installed') throw error;
    throw new ProblemError('invalid', error.message, {
      errors: [{ pointer: '/photo', detail: error.message }],
      cause: error,
    });
  }
}

function answer(kept: KeptSubmission, request: Uint8Array, signingKey: string, named: string): Taken {
  if (!Buffer.from(kept.request).equals(request)) throw new ProblemError('key-reused');
  const { number, dateReceived, digest } = kept;
  return { receipt: { number, dateReceived, digest }, secret: receiptSecret(signingKey, named, kept.nonce) };
}
