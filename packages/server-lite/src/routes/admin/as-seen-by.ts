import type { Caller } from '../../auth/caller.ts';
import type { Item } from '../../domain/model.ts';

/** Where somebody is written to, and what a file said of them besides, is for those who work with it, not for who only looks. */
export function asSeenBy<T extends Pick<Item, 'authorEmail' | 'extra'>>(caller: Caller | undefined, item: T): T {
  return caller?.scopes.includes('curate') ? item : { ...item, authorEmail: null, extra: null };
}
