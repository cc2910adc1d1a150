import type { ReviewForm } from '@smm/sdk/schema';
import { POINTERS, TIES, type ReviewFormWord, type Speech } from '@smm/widgets/locales';
import type { Fault } from '../domain/check-submission.ts';
import { html, type Markup } from '../http/html.ts';
import { visitorPage } from '../http/visitor-page.ts';
import type { FormDraft } from '../intake/form-draft.ts';
import { visitorSpeech } from '../locales/visitor.words.ts';

/** What a fault is shown as, and at which field. */
export interface Shown {
  field: keyof FormDraft | 'consent' | 'photo';
  text: string;
}

interface PageParts {
  form: ReviewForm;
  draft: FormDraft;
  shown: Shown[];
  /** Said above the form. */
  notice?: string | undefined;
  words: Speech<ReviewFormWord>;
}

export function shownFaults(faults: readonly Fault[], { say }: Speech<ReviewFormWord>): Shown[] {
  return faults.map(({ pointer, word, n = 0 }) => ({ field: POINTERS[pointer] ?? 'words', text: say(word, { n }) }));
}

/** The form as a page of its own: whole without JavaScript, with everything that was typed. */
export function formPage({ form, draft, shown, notice, words }: PageParts): string {
  const { say } = words;
  const own = visitorSpeech(form.inLanguage);
  const title = own.say('formTitle', { name: form.subject.name });
  const body = html`<h1>${title}</h1>
    ${notice === undefined ? '' : html`<p class="card" role="status">${notice}</p>`} ${summary(shown, words)}
    <form method="post" action="./reviews" ${form.limits.photo ? html`enctype="multipart/form-data"` : ''}>
      <input type="hidden" name="token" value="${form.token}" />
      <p class="hp" aria-hidden="true">
        <label>${own.say('leaveEmpty')}<input name="homepage" tabindex="-1" autocomplete="off" value="" /></label>
      </p>
      ${rating(draft, shown, words)}
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
      ${line('title', say('title'), say('optional'), draft, shown, form)}
      <div class="two">
        ${line('name', say('name'), '', draft, shown, form)}
        ${line('email', say('email'), say('neverShown'), draft, shown, form)}
      </div>
      <div class="two">
        ${line('role', say('role'), say('optional'), draft, shown, form)}
        ${line('company', say('company'), say('optional'), draft, shown, form)}
      </div>
      ${photo(form, shown, words)} ${connection(draft, shown, form, words)} ${consents(draft, shown, form)}
      <div class="c">
        <button class="main">${say('send')}</button>
        <span class="h">${say('same')}</span>
      </div>
    </form>
    <footer>
      <p><a href="../../../policy" hreflang="en">${own.say('policy')}</a></p>
    </footer>`;
  return visitorPage(form.inLanguage, title, body);
}

function summary(shown: readonly Shown[], { say }: Speech<ReviewFormWord>): Markup | string {
  if (shown.length === 0) return '';
  return html`<div class="card" role="alert">
    <p><strong>${say('summary', { n: shown.length })}</strong></p>
    <ul>
      ${shown.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}
    </ul>
  </div>`;
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
    ${[1, 2, 3, 4, 5].map(
      (n) =>
        html`<label class="c"
          ><input
            type="radio"
            name="rating"
            value="${n}"
            required
            ${draft.rating === String(n) ? html`checked` : ''}
          /><span class="s" aria-hidden="true">${'★'.repeat(n)}${'☆'.repeat(5 - n)}</span> ${say('of', { n })}</label
        >`,
    )}
    ${fault('rating', shown)}
  </fieldset>`;
}

function line(
  field: 'title' | 'name' | 'email' | 'role' | 'company',
  label: string,
  more: string,
  draft: FormDraft,
  shown: readonly Shown[],
  { limits }: ReviewForm,
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
        >`,
    )}
    ${fault('consent', shown)}
  </div>`;
}
