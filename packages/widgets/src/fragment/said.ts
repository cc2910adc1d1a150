import type { HeadPage } from '@smm/sdk/schema';
import type { Speech } from '../locales/speech.ts';
import type { Word } from '../locales/words.ts';
import { htmlString, type Markup } from '../templates/html-string.ts';
import { nothing } from '../templates/html.ts';

/** What the selection was selected from, in plain markup, with the way to how it is checked. */
export function said({ selection, links }: HeadPage, speech: Speech<Word>): Markup {
  const text = speech.disclose?.(selection, speech as Speech).join(' ') ?? selection.text;
  const check = links.policy ? htmlString` <a href=${links.policy}>${speech.say('check')}</a>` : nothing;
  return htmlString`<p>${text}${check}</p>`;
}
