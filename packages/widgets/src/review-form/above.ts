import { html, nothing } from 'lit/html.js';
import { INFO } from '../icons/icons.ts';
import type { Speech } from '../locales/speech.ts';
import type { ReviewFormWord } from '../locales/words.ts';
import { icon } from '../templates/icon.ts';
import type { Fault, Field } from './draft.ts';
import { faultText } from './fields.ts';

interface Above {
  readonly speech: Speech<ReviewFormWord>;
  readonly faults: readonly Fault[];
  readonly trouble: ReviewFormWord | undefined;
  go(field: Field): void;
}

/** The form could not be had. Stands where it moves no field, beside the button that now cannot do much. */
export const missing = ({ say }: Speech<ReviewFormWord>, retry: () => void): unknown =>
  html`<div class="above row" part="summary" role="alert">
    ${icon(html, INFO)}<span>${say('failed')}</span>
    <button class="btn small" type="button" @click=${retry}>${say('retry')}</button>
  </div>`;

/** What needs a look before the form does: all that is wrong with it, or one line of trouble. It is gone to when it appears. */
export function above({ speech, faults, trouble, go }: Above): unknown {
  const { say } = speech;
  if (trouble) {
    return html`<div class="above" part="summary" role="alert" tabindex="-1">${icon(html, INFO)} ${say(trouble)}</div>`;
  }
  if (!faults.length) return nothing;
  const title = say('summary', { n: faults.length });
  return html`<div class="above" part="summary" role="group" aria-label=${title} tabindex="-1">
    <b>${title}</b>
    <ul>
      ${faults.map((fault) => html`<li><button type="button" @click=${() => go(fault.field)}>${faultText(fault, speech)}</button></li>`)}
    </ul>
  </div>`;
}
