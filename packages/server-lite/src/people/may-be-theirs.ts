import { fold } from '../domain/search-words.ts';
import type { Item } from '../domain/model.ts';
import type { Person } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';

/** A review that nobody is known to have written, for a person to decide. Nothing of how it rated. */
export interface MayBeTheirs {
  id: string;
  subject: string;
  state: Item['state'];
  author: string;
  /** The first of its words. */
  text: string;
  source: string;
  datePublished: string | null;
  dateReceived: string;
}

/** Newest items that are looked through. */
const LOOKED_AT = 200;
const SHOWN = 20;
const LENGTH = 280;

/**
 * Reviews that may be somebody's: written under exactly their name, or found by words that somebody looks for. A name is no proof,
 * so none is ever taken for theirs by it.
 */
export async function mayBeTheirs(
  { people, inbox }: Pick<Storage, 'people' | 'inbox'>,
  { id, name }: Pick<Person, 'id' | 'name'>,
  words?: string,
): Promise<MayBeTheirs[]> {
  const q = words ?? name;
  if (q.trim() === '') return [];
  const { items } = await inbox.page({ q, limit: LOOKED_AT });
  const like = items.filter(
    ({ author, state }) => state !== 'erased' && (words !== undefined || fold(author.name) === fold(name)),
  );
  const free = await people.nobodys(
    id,
    like.map((item) => item.id),
  );
  return like
    .filter((item) => free.has(item.id))
    .slice(0, SHOWN)
    .map((item) => ({
      id: item.id,
      subject: item.subject,
      state: item.state,
      author: item.author.name,
      text: [item.title, item.body].filter(Boolean).join('. ').slice(0, LENGTH),
      source: item.source,
      datePublished: item.datePublished,
      dateReceived: item.dateReceived,
    }));
}
