import type { Item } from './model.ts';
import { sourcePolicy } from './source-policy.ts';

/** One of two that are the same, with what a person did to it. */
export interface Rival {
  item: Item;
  /** Its author sent it in and holds a receipt. */
  isSent: boolean;
  isPinned: boolean;
}

/** What an author withdrew stays withdrawn; what is shown goes before what is not. */
const STATES: Partial<Record<Item['state'], number>> = { withdrawn: 4, published: 3, hidden: 2, pending: 1 };

/**
 * Which of two stays, the other becoming part of it; the same whichever is asked about first. In this order: whose author
 * holds a receipt; what was withdrawn, is published, hidden, waits; whose source allows no mark-up; what is featured, answered or
 * pinned; what says more; what has an id at its source; what was received first.
 */
export function staysBefore(one: Rival, other: Rival): boolean {
  const [a, b] = [rank(one), rank(other)];
  for (const [i, value] of a.entries()) if (value !== b[i]) return value > (b[i] as number);
  return one.item.id < other.item.id;
}

function rank({ item, isSent, isPinned }: Rival): number[] {
  return [
    Number(isSent),
    STATES[item.state] ?? 0,
    Number(!sourcePolicy(item.source).mayMarkUp),
    Number(item.featured) + Number(item.reply !== null) + Number(isPinned),
    fields(item),
    Number(item.sourceId !== null),
  ];
}

/** How many fields say something. */
function fields(item: Item): number {
  const { title, body, rating, datePublished, dateExperienced, language, url, itemReviewed, author, authorEmail } =
    item;
  const given = [title, rating, datePublished, dateExperienced, language, url, itemReviewed, authorEmail, item.reply];
  const { url: home, image, jobTitle, worksFor, name } = author;
  const said = [body, name, home ?? '', image?.url ?? '', jobTitle ?? '', worksFor ?? ''];
  return (
    given.filter((value) => value !== null).length +
    said.filter((value) => value !== '').length +
    Number(item.images.length > 0) +
    Number(item.videos.length > 0)
  );
}
