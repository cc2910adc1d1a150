import type { Caller } from '../../auth/caller.ts';
import type { Item } from '../../domain/model.ts';
import type { Rights } from '../../domain/rights-of.ts';

type Shown = Pick<Item, 'authorEmail' | 'extra'> & { rights?: Rights };

/** Where somebody is written to, and what a file said of them besides, is for those who work with it, not for who only looks. */
export function asSeenBy<T extends Shown>(caller: Caller | undefined, item: T): T {
  if (seesAddresses(caller)) return item;
  // Where a permission is kept is often a message, with its sender.
  const permission = item.rights?.permission == null ? null : 'on record';
  const rights = item.rights && { rights: { ...item.rights, permission } };
  return { ...item, authorEmail: null, extra: null, ...rights };
}

/** Whether somebody is shown addresses, and so may also look for them. */
export function seesAddresses(caller: Caller | undefined): boolean {
  return caller?.scopes.includes('curate') ?? false;
}
