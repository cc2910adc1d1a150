import type { Item } from '@smm/sdk/schema';
import { excerpt } from '../ticker/excerpt.ts';

/** Short enough for the tightest network, with its address and the name. */
const LIMIT = 180;

/**
 * A review's own words with who said them, and with the tie to the business where there is one: nobody shares a quote
 * without it. Empty where there are no words, and where a part of them alone would break the terms they came under.
 */
export function quoteOf(item: Item): string {
  const whole = item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
  const { text, isCutBefore, isCutAfter } = excerpt(whole, LIMIT, item.excerpt);
  const { author, materialConnection: tie, publisher } = item;
  if ((isCutBefore || isCutAfter) && publisher.identifier === 'x') return '';
  const by = [author.name, tie?.text].filter(Boolean).join(', ');
  return text && `“${isCutBefore ? '…' : ''}${text}${isCutAfter ? '…' : ''}”${by && ` — ${by}`}`;
}
