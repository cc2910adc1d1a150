import type { HeadPage } from '@smm/sdk/schema';
import { isEverything } from '../locales/is-everything.ts';
import type { Speech } from '../locales/speech.ts';
import type { Word } from '../locales/words.ts';
import { nothing, type Html } from './html.ts';

/**
 * What the selection was selected from, in the reader's language: always rendered, never behind a click. The claim
 * that a reader must not miss stands first.
 * @param isFull the full list is shown in the place of a selection, and there is a way back.
 * @param all where the full list can be read without a script; without it a button asks for it.
 */
export function disclosure(
  html: Html,
  { selection, links }: Pick<HeadPage, 'selection' | 'links'>,
  speech: Speech<Word>,
  isFull = false,
  all?: string,
): unknown {
  const [claim, ...details] = speech.disclose?.(selection, speech as Speech) ?? selection.text.split(/(?<=\.) /);
  const way = isFull ? speech.say('back') : speech.say('all', { n: selection.published });
  const other = all ? html`<a href=${all} data-all>${way}</a>` : html`<button type="button" data-all>${way}</button>`;
  return html`<p class="disclosure" part="disclosure">
    <b>${claim}</b> ${details.join(' ')} ${isFull || !isEverything(selection) ? other : nothing}
    ${links.policy ? html`<a href=${links.policy} data-check>${speech.say('check')}</a>` : nothing}
  </p>`;
}
