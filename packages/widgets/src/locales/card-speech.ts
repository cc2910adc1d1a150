import { disclose } from './disclose.ts';
import { messages as enVideo } from './en/video.ts';
import { messages as en } from './en/wall.ts';
import { messages as enExtras } from './en/wall-extras.ts';
import { localeOf } from './locale.ts';
import { createSpeech, type Speech } from './speech.ts';
import { load as loadVideo } from './sets/video.ts';
import { load as loadWall } from './sets/wall.ts';
import type { VideoWord, Word } from './words.ts';

/** All that a card says, for whoever draws one at once and outside the elements, which fetch their words in parts. */
export interface CardSpeech {
  /** Puts a disclosure into words too, in every language but English, which the wire brings. */
  readonly speech: Speech<Word>;
  readonly talk: Speech<VideoWord>;
}

/** @param language any tag; English where its language has no words yet. */
export async function cardSpeech(language: string): Promise<CardSpeech> {
  const locale = localeOf(language);
  if (!locale) {
    return {
      speech: createSpeech({ messages: { ...en, ...enExtras } }, language),
      talk: createSpeech({ messages: enVideo }, language),
    };
  }
  const [wall, video] = await Promise.all([loadWall[locale](), loadVideo[locale]()]);
  return {
    speech: createSpeech({ messages: wall.messages, disclose }, language),
    talk: createSpeech({ messages: video.messages }, language),
  };
}
