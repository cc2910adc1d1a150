import { messages as enTalk } from '../locales/en/talk.ts';
import { localeOf } from '../locales/locale.ts';
import { createSpeech, type Speech } from '../locales/speech.ts';
import type { TalkWord } from '../locales/words.ts';

export type Talk = Speech<TalkWord>;

interface Reader {
  readonly speech: Pick<Speech, 'language'>;
  fail(error: unknown): void;
}

/** The words of what answers clicks, in the reader's language; in English where it has none or they cannot be had. */
export async function talkIn(reader: Reader): Promise<Talk> {
  const { language } = reader.speech;
  const tag = localeOf(language);
  try {
    if (tag) return createSpeech(await import('../locales/sets/talk.ts').then(({ load }) => load[tag]()), language);
  } catch (error) {
    reader.fail(error);
  }
  return createSpeech({ messages: enTalk }, language);
}
