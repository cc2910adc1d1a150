import type { PostingReader } from '../sources/platforms/platform.ts';
import { idIn, textIn, type Json } from '../sources/postings/reading.ts';
import type { FeedAnswer } from './adapter.ts';
import { postingItem } from './posting-item.ts';

export type Taken = Pick<FeedAnswer, 'items' | 'rejected' | 'gone'>;

/**
 * Records of one network: each is an item, is told to be gone, or is left with the reason.
 *
 * @param refuse why a record is not taken although it can be read; undefined for one that is
 */
export function takePostings(
  records: readonly Json[],
  read: PostingReader,
  refuse: (given: Json) => string | undefined = () => undefined,
): Taken {
  const taken: Taken = { items: [], rejected: [], gone: [] };
  const seen = new Set<string>();
  for (const [index, given] of records.entries()) {
    const found = read(given);
    if (!found) {
      const where = textIn(given['uri']) ?? textIn(given['url']) ?? idIn(given['id']) ?? `record ${index + 1}`;
      taken.rejected.push({ where: where.slice(0, 300), reason: 'it is no posting in a form that is known' });
      continue;
    }
    if (seen.has(found.id)) continue;
    seen.add(found.id);
    const reason = found.isPrivate ? undefined : (refuse(given) ?? (hasWords(found) ? undefined : 'it has no words'));
    if (found.isPrivate) taken.gone.push(found.id);
    else if (reason === undefined) taken.items.push(postingItem(found, given));
    else taken.rejected.push({ where: found.url ?? found.id, reason });
  }
  return taken;
}

/** A picture without a word is nothing that could be read out. */
function hasWords({ text, title }: { text: string; title?: string | undefined }): boolean {
  return [text, title].some((each) => each !== undefined && each.replace(/<[^<>]*>|&nbsp;/g, '').trim() !== '');
}
