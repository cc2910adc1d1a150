import { SmmFormatError } from '../errors/smm-format-error.ts';
import { SmmHttpError } from '../errors/smm-http-error.ts';
import { SmmNetworkError } from '../errors/smm-network-error.ts';
import { SmmTimeoutError } from '../errors/smm-timeout-error.ts';
import type { Receipt, ReviewForm, Submission } from '../schema/submission.ts';
import { absoluteUrl } from '../client/absolute-url.ts';
import { ask, type AskOptions } from '../client/ask.ts';

export interface SendOptions extends AskOptions {
  /** A picture of the author; only shown with the consent `name`. */
  readonly photo?: Blob | undefined;
  /** What `prove` found. */
  readonly proof?: readonly number[] | undefined;
  /** Names this review, so that it comes in once however often it is sent. Give the same one to try again. Random. */
  readonly key?: string | undefined;
  /** Further attempts after 5xx and no answer. 2. */
  readonly retries?: number | undefined;
}

/** A new name for a review, 128 random bits. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const isPassing = (error: unknown): boolean =>
  error instanceof SmmNetworkError ||
  error instanceof SmmTimeoutError ||
  (error instanceof SmmHttpError && error.status >= 500 && error.status !== 501);

const bodyOf = (submission: Submission, photo: Blob | undefined): { body: BodyInit; type: Record<string, string> } => {
  const json = JSON.stringify(submission);
  if (!photo) return { body: json, type: { 'content-type': 'application/json' } };
  const form = new FormData();
  form.set('review', json);
  form.set('photo', photo);
  return { body: form, type: {} };
};

/**
 * Sends a review. It waits to be read; the receipt's page shows it and withdraws it.
 *
 * @throws {SmmHttpError} the endpoint refused: `problem.errors` says what, `pointer` for `pointer`.
 * @throws {SmmClosedError} the form was closed meanwhile.
 * @throws {SmmNetworkError | SmmTimeoutError} no answer, after the retries. With the same `key` it can be sent again.
 */
export const sendReview = async (
  form: ReviewForm,
  review: Omit<Submission, 'token' | 'proof'>,
  options: SendOptions = {},
): Promise<Receipt> => {
  const { photo, proof, key = newKey(), retries = 2, ...rest } = options;
  const { body, type } = bodyOf({ ...review, token: form.token, ...(proof && { proof: [...proof] }) }, photo);
  const headers = { accept: 'application/json', 'idempotency-key': key, ...type };
  for (let attempt = 1; ; attempt++) {
    try {
      const { body: receipt, url } = await ask(form.links.submit, { method: 'POST', body, headers }, rest);
      const { number, links } = receipt as Receipt;
      if (!number || !links?.page) throw new SmmFormatError(url, 'it is no receipt');
      return {
        ...(receipt as Receipt),
        links: { page: absoluteUrl(links.page, url), self: absoluteUrl(links.self, url) },
      };
    } catch (error) {
      if (!isPassing(error) || attempt > retries) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 250));
      rest.signal?.throwIfAborted();
    }
  }
};
