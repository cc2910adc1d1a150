import { SmmClosedError } from '../errors/smm-closed-error.ts';
import { SmmFormatError } from '../errors/smm-format-error.ts';
import type { ReviewForm } from '../schema/submission.ts';
import { absoluteUrl } from '../client/absolute-url.ts';
import { ask, type AskOptions } from '../client/ask.ts';

export interface ReadFormOptions extends AskOptions {
  /** BCP 47 tag of the language that the consents are wanted in. */
  readonly language?: string | undefined;
}

interface Answer {
  readonly token?: unknown;
  readonly consents?: unknown;
  readonly links?: Readonly<Record<string, string | null>>;
}

/**
 * What a review form asks for, read at a head page or at its `links.form`. Never from a cache: it is good for one
 * review. Addresses in the answer are absolute.
 *
 * @throws {SmmUrlError | SmmNetworkError | SmmTimeoutError | SmmHttpError} as `readPage` does.
 * @throws {SmmClosedError} no review can be sent there: the form is closed, or its host is static.
 * @throws {SmmFormatError} neither lies at the address.
 */
export const readForm = async (url: string | URL, options: ReadFormOptions = {}): Promise<ReviewForm> => {
  const { language, ...rest } = options;
  const address = absoluteUrl(url);
  const headers = { accept: 'application/json', ...(language && { 'accept-language': language }) };
  const { body, url: self } = await ask(address, { headers }, rest);
  const { token, consents, links = {} } = (body ?? {}) as Answer;
  if (links['form']) return readForm(absoluteUrl(links['form'], self), options);
  if ('form' in links) throw new SmmClosedError(self);
  if (typeof token !== 'string' || !Array.isArray(consents) || !links['submit'])
    throw new SmmFormatError(self, 'it is no review form');
  const absolute = Object.fromEntries(
    Object.entries(links).map(([name, link]) => [name, link && absoluteUrl(link, self)]),
  );
  return { ...(body as ReviewForm), links: absolute as ReviewForm['links'] };
};
