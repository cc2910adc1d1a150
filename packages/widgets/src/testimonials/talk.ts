import { createSpeech, type Messages, type Speech } from '../locales/speech.ts';
import { enTalk } from './talk.words.ts';

export type TalkWord = keyof typeof enTalk;
export type Talk = Speech<TalkWord>;

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja'] as const;

/** The words of what answers clicks, in a language, or in English where it has none. */
export async function talkIn(language: string): Promise<Talk> {
  const known = LANGUAGES.find((each) => each === language.split('-')[0]);
  const words: Record<string, Messages<TalkWord>> = known ? await import('./talk.locales.ts') : {};
  return createSpeech({ messages: words[known ?? ''] ?? enTalk }, language);
}
