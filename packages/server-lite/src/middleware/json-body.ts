import type { Problem } from '@smm/sdk/schema';
import * as z from 'zod/mini';
import { ProblemError } from '../errors/problem-error.ts';
import type { AppContext } from '../http/context.ts';

/** Errors that are told of at once: an answer shall not be larger than what it answers. */
const MOST_ERRORS = 20;
const JSON_BODY = /^application\/json(?:\s*;\s*charset=utf-8)?$/i;

/**
 * A JSON body that fits its schema, or a problem that says what does not: 415 for another Content-Type
 * (a form of another site can send no JSON), 413, 400 for broken JSON, 422 with a pointer to each value.
 */
export async function jsonBody<T>(c: AppContext, schema: z.ZodMiniType<T>, limit: number): Promise<T> {
  if (!JSON_BODY.test(c.req.header('content-type') ?? '')) {
    throw new ProblemError('unsupported-type', 'The body must be JSON. Send "Content-Type: application/json".');
  }
  return checkedJson(await limitedBody(c, limit), schema);
}

/** JSON in UTF-8 that fits its schema. @throws ProblemError 400 for broken JSON, 422 with a pointer to each value. */
export function checkedJson<T>(bytes: Uint8Array, schema: z.ZodMiniType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ProblemError(
      'bad-request',
      'The body is not JSON in UTF-8. Check it with a JSON parser and send it again. Nothing was changed.',
      { cause },
    );
  }
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw invalid(problemsOf(parsed.error.issues));
}

/** What does not fit, with a pointer to it. */
export function problemsOf(issues: readonly Issue[]): NonNullable<Problem['errors']> {
  return issues.slice(0, MOST_ERRORS).flatMap(issueProblems).slice(0, MOST_ERRORS);
}

/** A problem that names each value that does not fit. */
export function invalid(errors: NonNullable<Problem['errors']>): ProblemError {
  const said = errors.map(({ pointer, detail }) => `${pointer || 'The body'}: ${detail}`).join(' ');
  return new ProblemError('invalid', `${said} Nothing was changed.`, { errors });
}

/** The body's bytes. @throws ProblemError `too-large` once more than `limit` came, whatever the head said. */
export async function limitedBody(c: AppContext, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new ProblemError('too-large', `The body is longer than ${limit} bytes. Send less at once.`, {
      headers: { Connection: 'close' },
    });
  if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge();
  const stream = c.req.raw.body;
  if (stream === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > limit) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    // Whoever sent it went away: that is nobody's fault here, and nothing to log.
    throw new ProblemError('bad-request', 'The body broke off before its end. Send it again. Nothing was changed.', {
      cause,
    });
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

type Issue = z.core.$ZodIssue;

function issueProblems(issue: Issue): NonNullable<Problem['errors']> {
  const pointer = issue.path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: `${pointer}/${key.slice(0, 80)}`, detail: 'is not known here.' }));
  }
  return [{ pointer, detail: describe(issue) }];
}

function describe(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? `is missing or not ${article(issue.expected)}.`
      : `must be ${article(issue.expected)}.`;
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`;
  if (issue.code === 'too_big') return `must be at most ${String(issue.maximum)}.`;
  if (issue.code === 'too_small') return `must be at least ${String(issue.minimum)}.`;
  if (issue.code === 'invalid_format') return 'is not in the form that is needed.';
  return 'does not fit.';
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}
