import { MAX_QUERY_VALUES } from '@smm/sdk/schema';
import { PROBLEMS, type ProblemCode } from '../problems.ts';
import { accessOf, type Access } from '../auth/access.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { componentSchemas, ref } from './schemas.ts';

type Json = Record<string, unknown>;

/** Parameters that may be given more than once. */
const REPEATABLE = new Set(['rating', 'tag', 'lang', 'source']);

/**
 * The OpenAPI 3.1 document of this very endpoint.
 *
 * @param cdnPath where it serves the elements.
 */
export function openapiDocument(cdnPath: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations(cdnPath)) {
    const path = (paths[operation.path] ??= parameters(operation.path));
    path[operation.method] = describe(operation);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'smm',
      version: '1',
      description:
        'Reviews that a business shows, and what each selection was selected from. Addresses in answers are relative to the answer; clients follow links and build none.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made by "smm token create NAME" or POST /admin/api/tokens.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-smm',
          description:
            'Of a person who signed in; "smm" over plain http. Changes must come from a page of the same origin, or carry "SMM-Request: 1".',
        },
      },
    },
  };
}

function parameters(path: string): Json {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  if (names.length === 0) return {};
  return { parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })) };
}

function describe(operation: Operation): Json {
  const { answer, body, query, problems, summary, path, method } = operation;
  const isAdmin = path.startsWith('/admin/api/');
  const access = isAdmin ? accessOf(method.toUpperCase(), operation.route) : undefined;
  return {
    operationId: `${method} ${path}`
      .replace(/[^A-Za-z]+(\w)/g, (_match, letter: string) => letter.toUpperCase())
      .replace(/[^A-Za-z]/g, ''),
    summary,
    tags: [isAdmin ? 'admin' : method === 'get' ? 'read' : 'send'],
    ...(access && { description: needed(access), security: security(access) }),
    ...(query && {
      parameters: query.map((name) => ({
        name,
        in: 'query',
        schema: parameterSchema(name),
      })),
    }),
    ...(body && {
      requestBody: {
        required: true,
        content: Object.fromEntries([
          [body.type, { schema: body.schema ? ref(body.schema) : { type: 'string', format: 'binary' } }],
          ...(body.others ?? []).map((type) => [type, { schema: { type: 'object' } }]),
        ]),
      },
    }),
    responses: {
      [answer.status]: { description: summary, content: { [answer.type]: { schema: answerSchema(answer.schema) } } },
      ...(!isAdmin && method === 'get' && { 304: { description: 'The copy that If-None-Match names is current.' } }),
      ...problemResponses(problems),
    },
  };
}

function needed({ needs, fresh }: Access): string {
  if (needs === 'nothing') return 'Open to whoever is signed out.';
  const whom = needs === 'person' ? 'Somebody who signed in.' : `Needs the scope "${needs}".`;
  return fresh ? `${whom} A person must have signed in within the last ten minutes.` : whom;
}

function security({ needs }: Access): Json[] {
  if (needs === 'nothing') return [];
  return needs === 'person' ? [{ session: [] }] : [{ token: [] }, { session: [] }];
}

function parameterSchema(name: string): Json {
  if (REPEATABLE.has(name)) return { type: 'array', items: { type: 'string' }, maxItems: MAX_QUERY_VALUES };
  return { type: name === 'limit' || name === 'at' ? 'integer' : 'string' };
}

function answerSchema(schema: Operation['answer']['schema']): Json {
  if (schema === undefined) return {};
  return typeof schema === 'string' ? ref(schema) : { type: 'array', items: ref(schema.list) };
}

function problemResponses(codes: readonly ProblemCode[]): Json {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) byStatus.set(PROBLEMS[code].status, [...(byStatus.get(PROBLEMS[code].status) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      status,
      {
        description: same.map((code) => `/problems/${code}: ${PROBLEMS[code].title}.`).join(' '),
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  );
}
