import type { ReviewForm } from '@smm/sdk/schema';
import { TIES, type ReviewFormWord, type Speech } from '@smm/widgets/locales';
import { html, type Markup } from '../http/html.ts';
import type { FormDraft } from '../intake/form-draft.ts';

/** What a fault is shown as, and at which field. */
export interface Shown {
  field: keyof FormDraft | 'consent' | 'photo';
  text: string;
}

interface FieldParts {
  form: ReviewForm;
  draft: FormDraft;
  shown: readonly Shown[];
  words: Speech<ReviewFormWord>;
}

const STAR = html`<svg viewBox="0 0 20 18" aria-hidden="true">
  <path d="M10 1.2l2.5 5.1 5.6.8-4.1 3.9 1 5.6-5-2.6-5 2.6 1-5.6L1.9 7.1l5.6-.8z" />
</svg>`;

/** What a visitor fills in, the same for every rating, with what was typed and what is wrong with it. */
export function formFields({ form, draft, shown, words }: FieldParts): Markup {
  const { say } = words;
  const lines = { draft, shown, form };
  return html`${rating(draft, shown, words)}
    <div>
      <label class="l" for="words">${say('words')}</label>
      <textarea
        id="words"
        name="words"
        rows="6"
        dir="auto"
        required
        maxlength="${form.limits.reviewBody.max}"
        ${marks('words', shown, true)}
      >
${draft.words}</textarea>
      <p class="h" id="words-h">${say('asWritten')}</p>
      ${fault('words', shown)}
    </div>
    ${line('title', say('title'), say('optional'), lines)}
    <div class="two">
      ${line('name', say('name'), '', lines)} ${line('email', say('email'), say('neverShown'), lines)}
    </div>
    <div class="two">
      ${line('role', say('role'), say('optional'), lines)} ${line('company', say('company'), say('optional'), lines)}
    </div>
    ${photo(form, shown, words)} ${connection(draft, shown, form, words)} ${consents(draft, shown, form)}`;
}

/** Says what is wrong with a field, and where that is written. */
function marks(field: Shown['field'], shown: readonly Shown[], hasHint = false): Markup | string {
  const isWrong = shown.some((one) => one.field === field);
  const described = [hasHint ? `${field}-h` : '', isWrong ? `${field}-e` : ''].filter(Boolean).join(' ');
  return html`${isWrong ? html`aria-invalid="true" ` : ''}${described ? html`aria-describedby="${described}"` : ''}`;
}

function fault(field: Shown['field'], shown: readonly Shown[]): Markup | string {
  const found = shown.find((one) => one.field === field);
  return found ? html`<p class="e" id="${field}-e">${found.text}</p>` : '';
}

function rating(draft: FormDraft, shown: readonly Shown[], { say }: Speech<ReviewFormWord>): Markup {
  return html`<fieldset id="rating" ${marks('rating', shown)}>
    <legend>${say('rating')} <span class="h">${say('choose')}</span></legend>
    <div class="stars">
      ${[1, 2, 3, 4, 5].map(
        (n) =>
          html`<label class="c star"
            ><input
              type="radio"
              name="rating"
              value="${n}"
              required
              ${draft.rating === String(n) ? html`checked` : ''}
            />${STAR}<span class="s" aria-hidden="true">${'★'.repeat(n)}${'☆'.repeat(5 - n)}</span>
            <span class="w">${say('of', { n })}</span></label
          >`,
      )}
    </div>
    ${fault('rating', shown)}
  </fieldset>`;
}

function line(
  field: 'title' | 'name' | 'email' | 'role' | 'company',
  label: string,
  more: string,
  { draft, shown, form: { limits } }: Omit<FieldParts, 'words'>,
): Markup {
  const kinds = { title: 'off', name: 'name', email: 'email', role: 'organization-title', company: 'organization' };
  return html`<div>
    <label class="l" for="${field}">${label} ${more ? html`<small>${more}</small>` : ''}</label>
    <input
      id="${field}"
      name="${field}"
      type="${field === 'email' ? 'email' : 'text'}"
      autocomplete="${kinds[field]}"
      maxlength="${field === 'email' ? limits.email : limits.line}"
      dir="auto"
      value="${draft[field]}"
      ${marks(field, shown)}
    />
    ${fault(field, shown)}
  </div>`;
}

function photo({ limits }: ReviewForm, shown: readonly Shown[], { say }: Speech<ReviewFormWord>): Markup | string {
  if (!limits.photo) return '';
  return html`<div>
    <label class="l" for="photo">${say('photo')} <small>${say('optional')}</small></label>
    <input id="photo" name="photo" type="file" accept="${limits.photo.types.join(',')}" ${marks('photo', shown)} />
    ${fault('photo', shown)}
  </div>`;
}

function connection(
  draft: FormDraft,
  shown: readonly Shown[],
  form: ReviewForm,
  { say }: Speech<ReviewFormWord>,
): Markup {
  return html`<fieldset>
    <legend>${say('tie')} <span class="h">${say('optional')}</span></legend>
    <div class="two">
      <div>
        <label class="l" for="tie">${say('tieType')}</label>
        <select id="tie" name="tie">
          <option value="">–</option>
          ${TIES.map(([kind, word]) => html`<option value="${kind}" ${draft.tie === kind ? html`selected` : ''}>${say(word)}</option>`)}
        </select>
      </div>
      <div>
        <label class="l" for="tieText">${say('tieText')}</label>
        <input
          id="tieText"
          name="tieText"
          dir="auto"
          maxlength="${form.limits.line}"
          value="${draft.tieText}"
          ${marks('tieText', shown, true)}
        />
        <p class="h" id="tieText-h">${say('tieShown')}</p>
        ${fault('tieText', shown)}
      </div>
    </div>
  </fieldset>`;
}

function consents(draft: FormDraft, shown: readonly Shown[], form: ReviewForm): Markup {
  return html`<div id="consent">
    ${form.consents.map(
      ({ scope, text, isNeeded }) =>
        html`<label class="c"
            ><input
              type="checkbox"
              name="consent"
              value="${scope}"
              ${isNeeded ? html`required` : ''}
              ${isNeeded ? marks('consent', shown) : ''}
              ${draft.consents.includes(scope) ? html`checked` : ''}
            /><span>${text}</span></label
          >${isNeeded ? fault('consent', shown) : ''}`,
    )}
  </div>`;
}
