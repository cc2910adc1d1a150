import type { ImportJob, Looked } from './import-calls.ts';

/** For tests of this screen: answers of the admin API, and what was asked. */
export class FakeEndpoint {
  readonly asked: { method: string; path: string; body: unknown }[] = [];
  readonly #answers: Record<string, (body: never) => unknown>;
  readonly #real = globalThis.fetch;

  /** @param answers By `METHOD /path` below `/admin/api`; a Response is handed on as it is, everything else as JSON. */
  constructor(answers: Record<string, (body: never) => unknown>) {
    this.#answers = answers;
    globalThis.fetch = async (input) => {
      const request = input as Request;
      const path = new URL(request.url).pathname.replace(/^\/admin\/api/, '');
      const text = await request.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      this.asked.push({ method: request.method, path, body });
      const answer = await this.#answers[`${request.method} ${path}`]?.(body as never);
      if (answer === undefined) throw new Error(`The test has no answer for ${request.method} ${path}.`);
      return answer instanceof Response ? answer : Response.json(answer);
    };
  }

  restore(): void {
    globalThis.fetch = this.#real;
  }
}

export const problem = (status: number, code: string, detail: string): Response =>
  new Response(JSON.stringify({ type: `/problems/${code}`, title: 'No', status, detail }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

export function sampleLook(given: Partial<Looked> = {}): Looked {
  const column = (key: string, field: Looked['columns'][number]['field']) => ({
    name: key,
    key,
    field,
    examples: [`Sample of ${key}`],
    form: 0,
  });
  return {
    ...{ read: 3, added: 2, merged: 0, rejected: 1, changed: 0, held: 0, datesUnclear: 0 },
    recognised: ['delimited text, commas'],
    encoding: ['utf-8'],
    notes: [],
    columns: [column('Comment', 'body'), column('Customer', 'author'), column('Town', null)],
    rows: [
      {
        ...{ line: 2, author: 'Ada Sample', title: null, body: 'Sample words', rating: null, datePublished: null },
        ...{ source: 'file', language: null, tags: [], url: null, held: false },
      },
    ],
    rejectedRows: [{ line: 4, reason: 'it has neither words nor a rating' }],
    ...given,
  };
}

export function sampleJob(given: Partial<ImportJob> = {}): ImportJob {
  return {
    ...{ id: 'a'.repeat(32), name: 'sample.csv', bytes: 1234, by: 'cli', state: 'looked-at' as const },
    ...{ createdAt: '2026-11-22T10:00:00Z', hasFile: true, subject: 'shop', publish: false, map: {} },
    ...{ looked: sampleLook(), progress: null, summary: null, error: null, undone: null },
    ...given,
  };
}
