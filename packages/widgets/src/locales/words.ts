import type { Selection, SelectionRule } from '@smm/sdk/schema';
import type { messages as card } from './en/card.ts';
import type { messages as feed } from './en/feed.ts';
import type { messages as feedWall } from './en/feed-wall.ts';
import type { messages as form } from './en/form.ts';
import type { messages as rating } from './en/rating.ts';
import type { messages as share } from './en/share.ts';
import type { messages as shareLater } from './en/share-later.ts';
import type { messages as stage } from './en/stage.ts';
import type { messages as talk } from './en/talk.ts';
import type { messages as ticker } from './en/ticker.ts';
import type { messages as tickerLater } from './en/ticker-later.ts';
import type { messages as video } from './en/video.ts';
import type { messages as wall } from './en/wall.ts';
import type { messages as wallExtras } from './en/wall-extras.ts';
import type { messages as wallLater } from './en/wall-later.ts';
import type { Messages } from './speech.ts';

// Which words there are, from what English says. A language other than English has one file for each of these sets.

export type Word = keyof typeof wall | keyof typeof wallExtras | keyof typeof wallLater | keyof typeof card;

/** The words of the disclosure. English has none: the wire brings the whole disclosure in English. */
export type DisclosureWord =
  | `rule-${SelectionRule['type']}`
  | Selection['hidden'][number]['reason']
  | 'selected'
  | 'selectedPosted'
  | 'everything'
  | 'everythingPosted'
  | 'rules'
  | 'newest'
  | 'newestAny'
  | 'moved'
  | 'received'
  | 'hidden'
  | 'pending'
  | 'erased';

export type StageWord = keyof typeof stage;
export type TalkWord = keyof typeof talk;
export type VideoWord = keyof typeof video;
export type FeedWord = keyof typeof feed | keyof typeof feedWall | Word;
export type ReviewFormWord = keyof typeof form;
export type RatingWord = keyof typeof rating;
export type ShareWord = keyof typeof share | keyof typeof shareLater;
export type TickerWord = keyof typeof ticker | keyof typeof tickerLater;

/** `wall.ts`: cards, walls and disclosures, for feeds and single cards too. */
export type WallWords = Messages<Word | DisclosureWord>;
/** `stage.ts`: carousels, marquees and spotlights. */
export type StageWords = Messages<StageWord>;
/** `talk.ts`: controls, pictures, addresses and the dialog "How we check". */
export type TalkWords = Messages<TalkWord>;
/** `video.ts`: a video behind a click. */
export type VideoWords = Messages<VideoWord>;
/** `feed.ts`: what a feed says beside the words of the wall. */
export type FeedWords = Messages<keyof typeof feed>;
/** `form.ts`: the review form, as element and as the endpoint's page. */
export type FormWords = Messages<ReviewFormWord>;
/** `rating.ts` */
export type RatingWords = Messages<RatingWord>;
/** `share.ts`: share buttons, their menu and dialogs. */
export type ShareWords = Messages<ShareWord>;
/** `ticker.ts`: all variants. */
export type TickerWords = Messages<TickerWord>;
