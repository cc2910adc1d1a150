import { contradicts } from '../domain/same-item.ts';
import { isAsStrict, itemPolicy, stricter } from '../domain/strictest-policy.ts';
import { staysBefore } from '../domain/which-stays.ts';
import type { Loaded } from './item-changes.ts';

/** What becomes of two that are the same. */
export interface Verdict {
  item: Loaded;
  part: Loaded;
  /** Whether it needs nobody's decision. */
  isPlain: boolean;
  /** Why they cannot be made one; null where they can. */
  fault: string | null;
  /** Somebody can do something about that. */
  isMendable: boolean;
}

/**
 * Which of two stays, and whether a person is asked. Nobody is where the other waits and what is public stays as it is.
 *
 * @param pinned numbers of those that are pinned somewhere
 */
export function verdictOn(one: Loaded, other: Loaded, pinned: ReadonlySet<number>): Verdict {
  const rival = ({ row, item, sent }: Loaded) => ({ item, isSent: sent != null, isPinned: pinned.has(row.seq) });
  const [item, part] = staysBefore(rival(one), rival(other)) ? [one, other] : [other, one];
  const hides = wouldHide(item, part);
  const fault = faultOf(item, part) ?? hides;
  return { item, part, isPlain: isPlain(item, part, pinned), fault, isMendable: fault === hides };
}

function isPlain({ item }: Loaded, { row, item: part }: Loaded, pinned: ReadonlySet<number>): boolean {
  if (part.state !== 'pending' || pinned.has(row.seq)) return false;
  if (item.state === 'pending') return true;
  const own = itemPolicy(item);
  return item.state === 'published' && isAsStrict(own, stricter(own, itemPolicy(part)));
}

function faultOf({ row, item }: Loaded, { row: own, item: part, sent }: Loaded): string | null {
  const both = `${item.id} and ${part.id}`;
  if (row.sample !== own.sample) return `one of ${both} was made up for the sample`;
  if (item.state === 'erased' || part.state === 'erased') return `the words of one of ${both} are gone for good`;
  if (item.subject !== part.subject) return `${both} are about two subjects, “${item.subject}” and “${part.subject}”`;
  if (contradicts(item, part)) return `${both} are of different kinds, or rated differently`;
  if (sent != null) return `their authors sent ${both} in by the form, and each has a receipt`;
  return null;
}

function wouldHide({ item }: Loaded, { item: part }: Loaded): string | null {
  if (part.state !== 'published' || item.state === 'published' || item.state === 'withdrawn') return null;
  return `${item.id} would stay and is ${item.state}, while ${part.id} is published and would go from view. Publish ${item.id} first`;
}
