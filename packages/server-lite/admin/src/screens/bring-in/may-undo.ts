import { $session, may } from '../../shell/session.ts';
import type { ImportJob } from './import-calls.ts';

/** Whoever may erase; and whoever brought it in, while all of it waits to be read, which the endpoint knows. */
export function mayUndo({ by }: ImportJob): boolean {
  const own = $session.get()?.account?.id;
  return may('erase') || (own !== undefined && by === `account:${own}`);
}
