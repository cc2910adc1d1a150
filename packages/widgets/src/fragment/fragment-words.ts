import { cardSpeech, type CardSpeech } from '../locales/card-speech.ts';
import { messages as enVideo } from '../locales/en/video.ts';
import { messages as enExtras } from '../locales/en/wall-extras.ts';
import { messages as enLater } from '../locales/en/wall-later.ts';
import { messages as en } from '../locales/en/wall.ts';
import { createSpeech } from '../locales/speech.ts';
import { validLanguage } from '../locales/valid-language.ts';

/** All that a fragment says of its own, in one language. Made once and good for any number of fragments. */
export type FragmentWords = CardSpeech;

/** @param language any tag, such as `de` or `en-GB`; English where its language has no words yet, or is none. */
export async function fragmentWords(language: string): Promise<FragmentWords> {
  const words = await cardSpeech(validLanguage(language) ?? 'en');
  // What English has in a file of its own; the other languages have it already.
  words.speech.learn(enLater);
  return words;
}

let known: FragmentWords | undefined;

export const englishWords = (): FragmentWords =>
  (known ??= {
    speech: createSpeech({ messages: { ...en, ...enExtras, ...enLater } }, 'en'),
    talk: createSpeech({ messages: enVideo }, 'en'),
  });
