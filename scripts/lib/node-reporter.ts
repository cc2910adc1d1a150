import type { TestEvent } from 'node:test/reporters';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { LEFT_OUT_MARK, type Totals } from './tier.ts';

/** Line that carries the totals to whoever started the run. */
export const TOTALS_MARK = '#totals ';

function place(data: { file?: string; line?: number }): string {
  return data.file === undefined ? '' : ` (${relative(process.cwd(), data.file)}:${data.line ?? 0})`;
}

/** A line for a test that was skipped or is not expected to hold yet, with its reason; else nothing. */
function leftOut({ name, skip, todo }: { name: string; skip?: string | boolean; todo?: string | boolean }): string {
  const reason = skip ?? todo;
  if (reason === undefined) return '';
  const kind = skip === undefined ? 'todo' : 'skipped';
  return `${LEFT_OUT_MARK}${kind}: ${name}${typeof reason === 'string' && reason !== '' ? ` (${reason})` : ''}\n`;
}

/** One line for the end of the run. */
function nameOf(data: { name: string; file?: string; line?: number }, error: Error): string {
  const [what = ''] = String(error.cause ?? error).split('\n');
  return `${data.name}${place(data)} ${what.slice(0, 160)}`;
}

/** A suite fails when a test in it does; the test has been shown by then. */
function isParentOfFailed(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

/** A reporter for `node --test`: every failure in full, nothing about what passed, and the totals as the last line. */
export default async function* report(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const files = new Set<string>();
  for await (const event of source) {
    if (event.type === 'test:fail' && event.data.todo === undefined && !isParentOfFailed(event.data.details.error)) {
      const { error } = event.data.details;
      failures.push(nameOf(event.data, error));
      if (event.data.file !== undefined) files.add(relative(process.cwd(), event.data.file));
      yield `✘ ${event.data.name}${place(event.data)}\n${inspect(error.cause ?? error)}\n\n`;
    }
    if (event.type === 'test:pass' || event.type === 'test:fail') yield leftOut(event.data);
    if (event.type === 'test:stderr') yield event.data.message;
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { tests, passed, skipped, todo } = event.data.counts;
      totals = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
    }
  }
  yield `${TOTALS_MARK}${JSON.stringify({ ...totals, failures, files: [...files] })}\n`;
}
