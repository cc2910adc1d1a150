import { SmmHttpError } from '../errors/smm-http-error.ts';
import { Problem } from '../schema/problem.ts';
import { jsonIn } from './json-in.ts';

/** The same error with what the endpoint said of it, where it said so in problem+json. */
export const withProblem = (error: SmmHttpError): SmmHttpError => {
  const { url = '', status, body } = error;
  const { success, data } = Problem.safeParse(jsonIn(body ?? ''));
  return success ? new SmmHttpError(url, status, { body, problem: data, cause: error }) : error;
};
