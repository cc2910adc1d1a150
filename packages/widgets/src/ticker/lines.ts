import type { Item } from '@smm/sdk/schema';
import { excerpt, quoted, type Excerpt } from './excerpt.ts';

export interface Line extends Excerpt {
  readonly item: Item;
  readonly name: string;
}

/** Length of an excerpt and of a tie told beside it, so that they keep to the room that a line has. */
const LIMIT = 84;
/** Characters that are twice as wide. */
const WIDE = /[\u2e80-\ud7ff]/;
/** Lines in turn. */
const TURNS = 12;

const dayOf = ({ item }: Line): string => item.datePublished ?? '';

/**
 * The newest items that say something. X allows no part of its postings to be left out, so one that is cut is none.
 *
 * @throws {TypeError} one of the items, which came unjudged, is none.
 */
export const linesOf = (items: readonly Item[]): Line[] =>
  items
    .map((item) => {
      const text = item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
      const limit = Math.max(30, LIMIT - (item.materialConnection?.text.length ?? 0));
      return {
        item,
        name: item.author.name,
        ...excerpt(text, WIDE.test(text) ? limit / 2 : limit, item.excerpt),
      };
    })
    .filter((line) => line.text && (line.item.publisher.identifier !== 'x' || quoted(line) === line.text))
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
    .slice(0, TURNS);
