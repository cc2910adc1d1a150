import type { Item, SocialMediaPosting } from '@smm/sdk/schema';
import { warnOnce } from '../element/define.ts';
import { asPosted } from './as-posted.ts';

type Fault = (item: unknown) => string | undefined;

/**
 * The postings among the items, as they are shown, each made once. What is no item at all is left out and told of.
 * @param fault what is wrong with an item that nobody has judged yet; undefined when a store did.
 */
export function postingsOf(items: readonly Item[], fault: Fault | undefined): SocialMediaPosting[] {
  return items.flatMap((item, at) => {
    if ((item as Partial<Item> | null)?.['@type'] !== 'SocialMediaPosting') return [];
    const wrong = fault?.(item);
    if (wrong) warnOnce(`Item ${at} was left out: ${wrong}.`);
    return wrong ? [] : asPosted(item as SocialMediaPosting);
  });
}
