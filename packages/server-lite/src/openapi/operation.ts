import { accessOf } from '../auth/access.ts';
import type { ProblemCode } from '../problems.ts';
import type { SchemaName } from './schemas.ts';

export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/v1/reviews/{id}.json`. */
  path: string;
  /** As the router has it. */
  route: string;
  summary: string;
  /** Media type of the answer, and its schema where it is JSON. */
  answer: { status: number; type: string; schema?: SchemaName | { list: SchemaName } };
  /** `others`: further kinds of the same body. */
  body?: { type: string; schema?: SchemaName; others?: readonly string[] };
  query?: string[];
  problems: ProblemCode[];
}

export const JSON_BODY = 'application/json';
const ADMIN = ['unauthorized', 'forbidden', 'too-many-requests', 'internal'] as const;
export const CHANGE = [...ADMIN, 'bad-request', 'too-large', 'unsupported-type', 'invalid'] as const;

/** A call of the admin API. What it asks of its caller is read where the door reads it. */
export function admin(
  method: Operation['method'],
  path: string,
  summary: string,
  schema: SchemaName | { list: SchemaName },
  more: { body?: SchemaName; status?: number; query?: string[]; problems?: ProblemCode[] } = {},
): Operation {
  const route = `/admin/api${path.replace(/\{(\w+)\}/g, ':$1')}`;
  const access = accessOf(method.toUpperCase(), route);
  const refusals: ProblemCode[] = [
    ...(access?.needs === 'nothing' ? [] : (['role-refused'] as const)),
    ...(access?.fresh ? (['sign-in-again'] as const) : []),
  ];
  return {
    method,
    path: `/admin/api${path}`,
    route,
    summary,
    answer: { status: more.status ?? 200, type: JSON_BODY, schema },
    ...(more.body && { body: { type: JSON_BODY, schema: more.body } }),
    ...(more.query && { query: more.query }),
    problems: [...(more.body ? CHANGE : ADMIN), ...refusals, ...(more.problems ?? [])],
  };
}
