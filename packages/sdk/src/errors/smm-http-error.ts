import type { Problem } from '../schema/problem.ts';
import { SmmError } from './smm-error.ts';

export interface HttpErrorDetails extends ErrorOptions {
  /** The answer's body as text. */
  readonly body?: string | undefined;
  /** What the endpoint said of it (RFC 9457), where the full client asked. */
  readonly problem?: Problem | undefined;
}

/** The endpoint answered, and refused or failed. */
export class SmmHttpError extends SmmError {
  override name = 'SmmHttpError';
  readonly status: number;
  readonly body: string | undefined;
  readonly problem: Problem | undefined;

  constructor(url: string, status: number, details: HttpErrorDetails = {}) {
    const { body, problem } = details;
    const remedy = problem?.detail ?? problem?.title ?? (status < 500 ? 'Check the address.' : 'Try again later.');
    super(`${url} answered ${status}. ${remedy}`, url, details);
    this.status = status;
    this.body = body;
    this.problem = problem;
  }
}
