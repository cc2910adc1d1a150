import type { Caller } from '../../auth/caller.ts';
import type { AppContext } from '../../http/context.ts';

/** Who signed in, on a route that is declared for people. */
export function personOf(c: AppContext): Extract<Caller, { kind: 'person' }> {
  const caller = c.get('caller');
  if (caller?.kind !== 'person') throw new Error(`${c.req.method} ${c.req.path} is not declared for people.`);
  return caller;
}
