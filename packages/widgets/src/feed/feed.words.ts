import { catalog } from '../locales/catalog.ts';
import { messages as own } from '../locales/en/feed.ts';
import { messages as fromWall } from '../locales/en/feed-wall.ts';
import { messages as card } from '../locales/en/wall.ts';
import type { Catalog } from '../locales/speech.ts';
import type { FeedWord } from '../locales/words.ts';

/** The words of `<smm-feed>`: a card's words and the disclosure are the wall's; the rest is the feed's own. */
export const feedCatalog: Catalog<FeedWord> = {
  messages: { ...card, ...own, ...fromWall },
  wordsIn: async (tag) => {
    const [wall, feed, { disclose }] = await Promise.all([
      catalog.wordsIn(tag),
      import('../locales/sets/feed.ts').then(({ load }) => load[tag]()),
      import('../locales/disclose.ts'),
    ]);
    // What English says in `chosen` the other languages say in their disclosure.
    return { messages: { chosen: '', ...wall.messages, ...feed.messages }, disclose };
  },
};
