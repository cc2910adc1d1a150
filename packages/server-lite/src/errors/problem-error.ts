import type { Problem } from '@smm/sdk/schema';
import { PROBLEMS, type ProblemCode } from '../problems.ts';

interface ProblemOptions {
  errors?: Problem['errors'];
  headers?: Record<string, string>;
  cause?: unknown;
}

/** Thrown in a route or middleware, answered as problem+json. The message is public: what, where, what to do. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly errors: Problem['errors'];
  readonly headers: Record<string, string>;

  constructor(code: ProblemCode, detail?: string, options: ProblemOptions = {}) {
    const { meaning, remedy } = PROBLEMS[code];
    super(detail ?? `${meaning} ${remedy}`, { cause: options.cause });
    this.code = code;
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }
}
