import { html, nothing } from 'lit/html.js';
import type { ReviewForm } from '@smm/sdk/schema';
import { INFO } from '../icons/icons.ts';
import type { Speech } from '../locales/speech.ts';
import type { ReviewFormWord } from '../locales/words.ts';
import { icon } from '../templates/icon.ts';
import type { Draft, Fault, Field } from './draft.ts';
import { TIES } from './wire-fields.ts';

/** What the fields are drawn from. */
export interface FormView {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  /** Undefined while it is on its way. */
  readonly form: ReviewForm | undefined;
  readonly isDisabled: boolean;
  readonly speech: Speech<ReviewFormWord>;
  pick(file: File | undefined): void;
}

const STAR = 'M10 1.2l2.5 5.1 5.6.8-4.1 3.9 1 5.6-5-2.6-5 2.6 1-5.6L1.9 7.1l5.6-.8z';

/** A fault in words. */
export const faultText = ({ word, n = 0 }: Fault, { say }: Speech<ReviewFormWord>): string => say(word, { n });

const faultAt = (field: Field, { faults }: FormView): Fault | undefined => faults.find((one) => one.field === field);

const described = (field: Field, view: FormView, hasHint = false): string | typeof nothing =>
  [hasHint && `${field}-h`, faultAt(field, view) && `${field}-e`].filter(Boolean).join(' ') || nothing;

const message = (field: Field, view: FormView): unknown => {
  const fault = faultAt(field, view);
  return fault
    ? html`<p class="bad" part="error" id="${field}-e">${icon(html, INFO)}${faultText(fault, view.speech)}</p>`
    : nothing;
};

export function rating(view: FormView): unknown {
  const { say } = view.speech;
  const { draft, isDisabled } = view;
  return html`<fieldset class="stars-in" part="rating" aria-describedby=${described('rating', view)}>
    <legend>${say('rating')}</legend>
    <div>
      ${[1, 2, 3, 4, 5].map(
        (n) =>
          html`<label class=${n <= draft.rating ? 'on' : ''}
            ><input
              type="radio"
              name="rating"
              id=${n === 1 ? 'rating' : nothing}
              class="vh"
              value=${n}
              .checked=${draft.rating === n}
              .disabled=${isDisabled}
              aria-invalid=${faultAt('rating', view) ? 'true' : nothing}
            /><svg viewBox="0 0 20 18" aria-hidden="true">
              <path d=${STAR} /></svg
            ><span class="vh">${say('of', { n })}</span></label
          >`,
      )}
      <span class="hint" aria-hidden="true">${draft.rating ? say('of', { n: draft.rating }) : say('choose')}</span>
    </div>
    ${message('rating', view)}
  </fieldset>`;
}

export function words(view: FormView): unknown {
  const { say } = view.speech;
  return html`<div class="field">
    <label for="words">${say('words')}</label>
    <textarea
      id="words"
      name="words"
      part="input"
      rows="4"
      dir="auto"
      .value=${view.draft.words}
      .disabled=${view.isDisabled}
      aria-invalid=${faultAt('words', view) ? 'true' : nothing}
      aria-describedby=${described('words', view, true)}
    ></textarea>
    <p class="hint" id="words-h">${say('asWritten')}</p>
    ${message('words', view)}
  </div>`;
}

const AUTOCOMPLETE = {
  title: 'off',
  name: 'name',
  email: 'email',
  role: 'organization-title',
  company: 'organization',
  tieText: 'off',
} as const;

export function line(field: keyof typeof AUTOCOMPLETE, view: FormView, note?: ReviewFormWord): unknown {
  const { say } = view.speech;
  const isTie = field === 'tieText';
  const limits = view.form?.limits;
  return html`<div class="field">
    <label for=${field}>${say(field)} ${note ? html`<span class="hint">${say(note)}</span>` : nothing}</label>
    <input
      id=${field}
      name=${field}
      part="input"
      type=${field === 'email' ? 'email' : 'text'}
      autocomplete=${AUTOCOMPLETE[field]}
      dir="auto"
      .value=${view.draft[field]}
      maxlength=${(field === 'email' ? limits?.email : limits?.line) ?? nothing}
      .disabled=${view.isDisabled}
      aria-invalid=${faultAt(field, view) ? 'true' : nothing}
      aria-describedby=${described(field, view, isTie)}
    />
    ${isTie ? html`<p class="hint" id="tieText-h">${say('tieShown')}</p>` : nothing} ${message(field, view)}
  </div>`;
}

export function photo(view: FormView): unknown {
  const { draft, form, isDisabled, pick, speech } = view;
  const { say } = speech;
  if (form && !form.limits.photo) return nothing;
  const onPick = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    pick(input.files?.[0]);
    // The same file can be chosen again after it was removed.
    input.value = '';
  };
  return html`<div class="field">
    <span class="label" id="photo-l">${say('photo')} <span class="hint">${say('optional')}</span></span>
    <div class="row">
      <canvas .hidden=${!draft.photo} part="photo" aria-hidden="true"></canvas>
      <label class="btn small"
        >${say('pick')}<input
          id="photo"
          class="vh"
          type="file"
          accept=${form?.limits.photo?.types.join() ?? 'image/*'}
          .disabled=${isDisabled || !form}
          aria-invalid=${faultAt('photo', view) ? 'true' : nothing}
          aria-describedby=${described('photo', view) === nothing ? 'photo-l' : 'photo-l photo-e'}
          @change=${onPick}
      /></label>
      ${
        draft.photo
          ? html`<button class="btn small" type="button" .disabled=${isDisabled} @click=${() => pick(undefined)}>
              ${say('drop')}
            </button>`
          : nothing
      }
    </div>
    ${message('photo', view)}
  </div>`;
}

export function connection(view: FormView): unknown {
  const { draft, isDisabled, speech } = view;
  const { say } = speech;
  return html`<div>
    <label class="check"
      ><input type="checkbox" name="tie" .checked=${draft.tie} .disabled=${isDisabled} /><span
        >${say('tie')}</span
      ></label
    >
    ${
      draft.tie
        ? html`<div class="two inset">
            <div class="field">
              <label for="tieType">${say('tieType')}</label>
              <select
                id="tieType"
                name="tieType"
                part="input"
                .disabled=${isDisabled}
                aria-invalid=${faultAt('tieType', view) ? 'true' : nothing}
                aria-describedby=${described('tieType', view)}
              >
                <option value="" .selected=${!draft.tieType}>–</option>
                ${TIES.map(([type, word]) => html`<option value=${type} .selected=${draft.tieType === type}>${say(word)}</option>`)}
              </select>
              ${message('tieType', view)}
            </div>
            ${line('tieText', view)}
          </div>`
        : nothing
    }
  </div>`;
}

/** About as many words as each consent has, so that those that come take the room of those that stood for them. */
const LENGTHS = [11, 16, 10];

/** None is ticked beforehand. While their words are on the way, their room is kept. */
export function consents(view: FormView): unknown {
  const { draft, form, isDisabled } = view;
  if (!form) {
    return html`<div class="coming" aria-hidden="true">
      ${LENGTHS.map((length) => html`<div class="check"><input type="checkbox" disabled /><span>${'words '.repeat(length)}</span></div>`)}
    </div>`;
  }
  return html`<div lang=${form.inLanguage}>
    ${form.consents.map(
      ({ scope, text, isNeeded }) =>
        html`<label class="check" part="consent"
          ><input
            type="checkbox"
            name="consent"
            id=${isNeeded ? 'consent' : nothing}
            value=${scope}
            .checked=${draft.consents.includes(scope)}
            .disabled=${isDisabled}
            aria-required=${isNeeded ? 'true' : nothing}
            aria-invalid=${isNeeded && faultAt('consent', view) ? 'true' : nothing}
            aria-describedby=${isNeeded ? described('consent', view) : nothing}
          /><span dir="auto">${text}</span></label
        >`,
    )}
    ${message('consent', view)}
  </div>`;
}
