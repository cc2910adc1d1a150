import * as z from 'zod/mini';
import { ProblemError } from '../../errors/problem-error.ts';
import type { AppContext } from '../../http/context.ts';
import { problemsOf } from '../../middleware/json-body.ts';
import { withoutUndefined } from './without-undefined.ts';

/** What stands after the question mark; a part without a value says nothing. @throws ProblemError that names what does not fit */
export function checkedQuery<S extends z.ZodMiniObject>(c: AppContext, schema: S) {
  const given = Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ''));
  const parsed = z.safeParse(schema, given);
  if (parsed.success) return withoutUndefined(parsed.data as z.infer<S>);
  const errors = problemsOf(parsed.error.issues);
  const said = errors.map(({ pointer, detail }) => `${pointer.slice(1)} ${detail}`).join(' ');
  throw new ProblemError(
    'invalid',
    `The address says something that does not fit: ${said} The query takes ${Object.keys(schema.shape).join(', ')}.`,
    { errors },
  );
}
