import { absoluteUrl } from '../client/absolute-url.ts';
import { ask, type AskOptions } from '../client/ask.ts';
import { findFault } from '../client/find-fault.ts';
import { SmmFormatError } from '../errors/smm-format-error.ts';
import type { Policy } from '../schema/policy.ts';
import { policyShape } from './policy.generated.ts';

/**
 * Reads the figures behind a policy page: `policy.json`, which lies beside it.
 *
 * @param page `links.policy` of a head page.
 * @throws {SmmUrlError} the address cannot be used.
 * @throws {SmmNetworkError} no answer.
 * @throws {SmmTimeoutError} no complete answer in time.
 * @throws {SmmHttpError} there are none at the address.
 * @throws {SmmFormatError} something else lies there.
 */
export const readPolicy = async (page: string | URL, options: AskOptions = {}): Promise<Policy> => {
  const url = absoluteUrl('policy.json', absoluteUrl(page));
  const { body } = await ask(url, {}, options);
  const fault = findFault(policyShape, body);
  if (fault) throw new SmmFormatError(url, fault);
  return body as Policy;
};
