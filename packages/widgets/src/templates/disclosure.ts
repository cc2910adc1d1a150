import type { HeadPage } from '@smm/sdk/schema';
import { isEverything } from '../locales/is-everything.ts';
import type { Speech } from '../locales/speech.ts';
import type { Word } from '../locales/words.ts';
import { nothing, type Html } from './html.ts';

/**
 * What the selection was selected from, in the reader's language: always rendered, never behind a click. The claim
 * that a reader must not miss stands first.
 * @param isFull the full list is shown in the place of a selection, and there is a way back.
 */
export function disclosure(
  html: Html,
  { selection, links }: Pick<HeadPage, 'selection' | 'links'>,
  speech: Speech<Word>,
  isFull = false,
): unknown {
  const [claim, ...details] = speech.disclose?.(selection, speech as Speech) ?? selection.text.split(/(?<=\.) /);
  return html`<p class="disclosure" part="disclosure">
    <b>${claim}</b> ${details.join(' ')}
    ${isFull || !isEverything(selection) ? html`<button type="button" data-all>${isFull ? speech.say('back') : speech.say('all', { n: selection.published })}</button>` : nothing}
    ${links.policy ? html`<a href=${links.policy} data-check>${speech.say('check')}</a>` : nothing}
  </p>`;
}
