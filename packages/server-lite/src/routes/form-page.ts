import type { ReviewForm } from '@smm/sdk/schema';
import { POINTERS, type ReviewFormWord, type Speech } from '@smm/widgets/locales';
import type { Fault } from '../domain/check-submission.ts';
import { html, Markup } from '../http/html.ts';
import { visitorPage } from '../http/visitor-page.ts';
import type { FormDraft } from '../intake/form-draft.ts';
import { visitorSpeech } from '../locales/visitor.words.ts';
import { formFields, type Shown } from './form-fields.ts';

interface PageParts {
  form: ReviewForm;
  draft: FormDraft;
  shown: Shown[];
  /** Said above the form. */
  notice?: string | undefined;
  words: Speech<ReviewFormWord>;
  /** Slug of the collection. */
  slug: string;
  /** The endpoint's own folder, from the address that is answered. */
  root: string;
  /** Where the elements lie from there, and what lets the page run them; none where what was typed stands in the form. */
  element?: { cdnPath: string; nonce: string } | undefined;
}

/** Whoever writes before the element is there goes on in the plain form: nothing typed is taken away. */
const KEEP = new Markup(
  `document.querySelector('smm-review-form').addEventListener('input',({currentTarget:e,target:t})=>{if(e.matches(':defined'))return;e.replaceWith(...e.childNodes);t.focus()})`,
);

export function shownFaults(faults: readonly Fault[], { say }: Speech<ReviewFormWord>): Shown[] {
  return faults.map(({ pointer, word, n = 0 }) => ({ field: POINTERS[pointer] ?? 'words', text: say(word, { n }) }));
}

/** A collection's form as a page of its own: whole without JavaScript, with everything that was typed. */
export function formPage(parts: PageParts): string {
  const { form, shown, notice, words, root, element } = parts;
  const { name, url } = form.subject;
  const { say } = words;
  const own = visitorSpeech(form.inLanguage);
  const plain = plainForm(parts);
  const body = html`<p class="who">
      <span class="mark" aria-hidden="true">${firstLetter(name)}</span>
      <bdi>${url === undefined ? name : html`<a href="${url}" rel="noreferrer">${name}</a>`}</bdi>
    </p>
    <h1>${say('heading')}</h1>
    <p class="lead">${say('next')}</p>
    ${notice === undefined ? '' : html`<p class="card" role="status">${notice}</p>`} ${summary(shown, words)}
    ${element ? html`${withElement(parts, plain)}${scripts(root, element)}` : plain}
    <footer>
      <p><a href="${root}policy?lang=${form.inLanguage.split('-')[0] as string}">${own.say('policy')}</a></p>
    </footer>`;
  return visitorPage(form.inLanguage, own.say('formTitle', { name }), body);
}

/** The first letter as people see it: one with its marks, or a whole emoji. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name.trim());
  return (first?.segment ?? '').toLocaleUpperCase();
}

function plainForm({ form, draft, shown, words, slug, root }: PageParts): Markup {
  const { say } = words;
  const own = visitorSpeech(form.inLanguage);
  return html`<form
    class="card"
    method="post"
    action="${root}v1/collections/${slug}/reviews"
    ${form.limits.photo ? html`enctype="multipart/form-data"` : ''}
  >
    <input type="hidden" name="token" value="${form.token}" />
    <input type="hidden" name="lang" value="${form.inLanguage}" />
    ${draft.invite ? html`<input type="hidden" name="invite" value="${draft.invite}" />` : ''}
    <p class="hp" aria-hidden="true">
      <label>${own.say('leaveEmpty')}<input name="homepage" tabindex="-1" autocomplete="off" value="" /></label>
    </p>
    ${formFields({ form, draft, shown, words })}
    <div class="row">
      <button class="main">${say('send')}</button>
      <span class="h">${say('same')}</span>
    </div>
  </form>`;
}

/** The element asks for a form of its own; the invitation goes along with that. */
function withElement({ form, draft, slug, root }: PageParts, plain: Markup): Markup {
  const asked = draft.invite ? `?invite=${draft.invite}` : '';
  return html`<smm-review-form
    src="${root}v1/collections/${slug}/form.json${asked}"
    heading=""
    lang="${form.inLanguage}"
    >${plain}</smm-review-form
  >`;
}

function scripts(root: string, { cdnPath, nonce }: NonNullable<PageParts['element']>): Markup {
  return html`<script nonce="${nonce}">
      ${KEEP};
    </script>
    <script type="module" nonce="${nonce}" src="${root}${cdnPath}"></script>`;
}

function summary(shown: readonly Shown[], { say }: Speech<ReviewFormWord>): Markup | string {
  if (shown.length === 0) return '';
  return html`<div class="card alert" role="alert">
    <p><strong>${say('summary', { n: shown.length })}</strong></p>
    <ul>
      ${shown.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}
    </ul>
  </div>`;
}
