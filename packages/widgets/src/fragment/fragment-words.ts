import { cardSpeech, type CardSpeech } from '../locales/card-speech.ts';
import { disclose } from '../locales/disclose.ts';
import { messages as enFeedWall } from '../locales/en/feed-wall.ts';
import { messages as enFeed } from '../locales/en/feed.ts';
import { messages as enRating } from '../locales/en/rating.ts';
import { messages as enTickerLater } from '../locales/en/ticker-later.ts';
import { messages as enTicker } from '../locales/en/ticker.ts';
import { messages as enVideo } from '../locales/en/video.ts';
import { messages as enExtras } from '../locales/en/wall-extras.ts';
import { messages as enLater } from '../locales/en/wall-later.ts';
import { messages as en } from '../locales/en/wall.ts';
import { localeOf } from '../locales/locale.ts';
import { load as loadFeed } from '../locales/sets/feed.ts';
import { load as loadRating } from '../locales/sets/rating.ts';
import { load as loadTicker } from '../locales/sets/ticker.ts';
import { load as loadWall } from '../locales/sets/wall.ts';
import { createSpeech, type Speech } from '../locales/speech.ts';
import { spokenLanguage } from '../locales/spoken-language.ts';
import type { FeedWord, RatingWord, TickerWord } from '../locales/words.ts';

/** All that a fragment says of its own, in one language. Made once and good for any number of fragments. */
export interface FragmentWords extends CardSpeech {
  readonly rating: Speech<RatingWord>;
  readonly ticker: Speech<TickerWord>;
  readonly feed: Speech<FeedWord>;
}

/** @param language any tag, such as `de` or `en-GB`; English where its language has no words yet, or is none. */
export async function fragmentWords(language: string): Promise<FragmentWords> {
  const tag = spokenLanguage(language);
  const locale = localeOf(tag);
  const words = await cardSpeech(tag);
  // What English has in a file of its own; the other languages have it already.
  words.speech.learn(enLater);
  if (!locale) return { ...words, ...inEnglish(tag) };
  const [rating, ticker, feed, wall] = await Promise.all([
    loadRating[locale](),
    loadTicker[locale](),
    loadFeed[locale](),
    loadWall[locale](),
  ]);
  return {
    ...words,
    rating: createSpeech(rating, tag),
    ticker: createSpeech(ticker, tag),
    feed: createSpeech({ messages: { chosen: '', ...wall.messages, ...feed.messages }, disclose }, tag),
  };
}

const inEnglish = (tag: string): Omit<FragmentWords, keyof CardSpeech> => ({
  rating: createSpeech({ messages: enRating }, tag),
  ticker: createSpeech({ messages: { ...enTicker, ...enTickerLater } }, tag),
  feed: createSpeech({ messages: { ...en, ...enExtras, ...enFeed, ...enFeedWall } }, tag),
});

let known: FragmentWords | undefined;

export const englishWords = (): FragmentWords =>
  (known ??= {
    speech: createSpeech({ messages: { ...en, ...enExtras, ...enLater } }, 'en'),
    talk: createSpeech({ messages: enVideo }, 'en'),
    ...inEnglish('en'),
  });
