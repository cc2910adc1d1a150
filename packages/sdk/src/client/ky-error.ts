import { HTTPError, NetworkError, TimeoutError } from 'ky';
import { SmmFormatError } from '../errors/smm-format-error.ts';
import { SmmHttpError } from '../errors/smm-http-error.ts';
import { SmmNetworkError } from '../errors/smm-network-error.ts';
import { SmmTimeoutError } from '../errors/smm-timeout-error.ts';
import { withProblem } from './http-problem.ts';

/** One of ours for one of ky's, which stays as the cause. An abort is handed on as it is. */
export const fromKyError = (error: unknown, url: string, timeout: number): unknown => {
  if (error instanceof HTTPError) {
    const body = typeof error.data === 'string' ? error.data : JSON.stringify(error.data);
    return withProblem(new SmmHttpError(url, error.response.status, { body, cause: error }));
  }
  if (error instanceof TimeoutError) return new SmmTimeoutError(url, timeout, { cause: error });
  if (error instanceof NetworkError) return new SmmNetworkError(url, error.cause ?? error);
  if (error instanceof SyntaxError) return new SmmFormatError(url, 'it is not JSON', { cause: error });
  return error;
};
