import { SmmHttpError } from '../errors/smm-http-error.ts';
import { Problem } from '../schema/problem.ts';

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // Not every refusal comes from the endpoint itself: a proxy answers in HTML.
  }
};

/** The same error with what the endpoint said of it, where it said so in problem+json. */
export const withProblem = (error: SmmHttpError): SmmHttpError => {
  const { url = '', status, body } = error;
  const { success, data } = Problem.safeParse(parse(body ?? ''));
  return success ? new SmmHttpError(url, status, { body, problem: data, cause: error }) : error;
};
