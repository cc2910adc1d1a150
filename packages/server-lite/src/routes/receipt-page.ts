import type { ReceiptState, ReviewForm } from '@smm/sdk/schema';
import type { ReviewFormWord, Speech } from '@smm/widgets/locales';
import { html, type Markup } from '../http/html.ts';
import { visitorPage } from '../http/visitor-page.ts';
import { visitorSpeech, type VisitorWord } from '../locales/visitor.words.ts';

interface Receipted {
  language: string;
  /** Name of what was reviewed. */
  subject: string;
  state: ReceiptState;
  words: Speech<ReviewFormWord>;
  /** What can be agreed to, as it is asked for now. */
  asked: ReviewForm['consents'];
  /** The author changed a consent a moment ago. */
  isSaved: boolean;
  /** Of the page's own addresses, so that the next one comes in this language: `?lang=de`, or nothing. */
  query: string;
}

/** A receipt for people: state, words, consents to correct, and two clicks to withdraw. Whole without JavaScript. */
export function receiptPage(receipted: Receipted): string {
  const { language, subject, state, words, isSaved, query } = receipted;
  const own = visitorSpeech(language);
  const { say } = own;
  const title = say('receiptTitle', { name: subject });
  const body = html`<h1>${title}</h1>
    ${isSaved ? html`<p class="card" role="status">${say('changed')}</p>` : ''}
    <p><span class="state is-${state.state}">${say(wordOf(state.state))}</span></p>
    ${state.review === null ? html`<p class="lead">${say('gone')}</p>` : review(state.review, words)}
    ${agreement(receipted, own)} ${withdrawal(state, own, query)} ${facts(state, words)}
    <p class="note">${say('keep')}</p>
    <footer>
      <p>
        <a href="../policy?lang=${language.split('-')[0] as string}" rel="noreferrer">${say('policy')}</a> ·
        <a href="${state.links.self}">${say('asData')}</a>
      </p>
    </footer>`;
  return visitorPage(language, title, body);
}

/** What stands at an address that opens nothing. */
export function unknownReceiptPage(language: string): string {
  const { say } = visitorSpeech(language);
  return lonePage(language, say('unknown'), say('unknownWhy'));
}

/** The last that an author sees of a review. */
export function erasedPage(language: string): string {
  const { say } = visitorSpeech(language);
  return lonePage(language, say('erased'), say('erasedWhy'));
}

function lonePage(language: string, title: string, text: string): string {
  return visitorPage(
    language,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${text}</p>`,
  );
}

function wordOf(state: ReceiptState['state']): VisitorWord {
  return state === 'erased' ? 'withdrawn' : state;
}

function review(
  { name, reviewBody, reviewRating, author, materialConnection }: NonNullable<ReceiptState['review']>,
  { say }: Speech<ReviewFormWord>,
): Markup {
  const person = [author.name, author.jobTitle, author.worksFor].filter(Boolean).join(', ');
  return html`<div class="card">
    ${reviewRating ? html`<p><span class="s" aria-hidden="true">${'★'.repeat(reviewRating.ratingValue)}${'☆'.repeat(5 - reviewRating.ratingValue)}</span> <span class="small">${say('of', { n: reviewRating.ratingValue })}</span></p>` : ''}
    ${name === undefined ? '' : html`<p dir="auto"><strong>${name}</strong></p>`}
    <blockquote dir="auto">${reviewBody}</blockquote>
    ${materialConnection ? html`<p class="small" dir="auto">${materialConnection.text}</p>` : ''}
    ${person ? html`<p class="small" dir="auto">${person}</p>` : ''}
  </div>`;
}

function facts(state: ReceiptState, { say, language }: Speech<ReviewFormWord>): Markup {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return html`<dl class="card">
    <dt>${say('receipt')}</dt>
    <dd class="m">${state.number}</dd>
    <dt>${say('received')}</dt>
    <dd><time datetime="${state.dateReceived}">${dates.format(new Date(state.dateReceived))} UTC</time></dd>
    <dt>${say('digest')}</dt>
    <dd class="m" dir="ltr">SHA-256 ${state.digest}</dd>
  </dl>`;
}

/** A box for each consent, in the words that were agreed to; once withdrawn, what had been agreed to. */
function agreement({ state, asked, language, query }: Receipted, { say }: Speech<VisitorWord>): Markup | string {
  const { consents, links } = state;
  const given = (scope: string) => consents.find((consent) => consent.scope === scope);
  if (links.consents === null) {
    if (consents.length === 0) return '';
    return html`<h2>${say('agreed')}</h2>
      <ul>
        ${consents.map(({ text, inLanguage, dateGiven }) => html`<li><span lang="${inLanguage}" dir="auto">${text}</span> ${day(dateGiven, language)}</li>`)}
      </ul>`;
  }
  const boxes = asked.map(({ scope, text, isNeeded }) => {
    const yes = given(scope);
    return html`<label class="c">
        <input
          type="checkbox"
          name="consent"
          value="${scope}"
          ${yes ? html`checked` : ''}
          ${isNeeded ? html`disabled aria-describedby="always"` : ''}
        />
        <span
          ><span lang="${yes?.inLanguage ?? language}" dir="auto">${yes?.text ?? text}</span>
          ${yes ? day(yes.dateGiven, language) : ''}
          ${isNeeded ? html`<span class="d" id="always">${say('always')}</span>` : ''}</span
        >
      </label>
      ${isNeeded ? html`<input type="hidden" name="consent" value="${scope}" />` : ''}`;
  });
  return html`<form class="card" method="post" action="${links.consents}${query}">
    <fieldset>
      <legend>${say('agreed')}</legend>
      ${boxes}
    </fieldset>
    <div><button>${say('save')}</button></div>
  </form>`;
}

function day(date: string, language: string): Markup {
  const text = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
  return html`<time class="d" datetime="${date}">${text}</time>`;
}

/** Two clicks to withdraw; then two more to have it erased. */
function withdrawal({ links }: ReceiptState, { say }: Speech<VisitorWord>, query: string): Markup {
  const [action, begin, sure, yes] =
    links.withdraw === null
      ? ([links.erase, 'erase', 'sureErase', 'yesErase'] as const)
      : ([links.withdraw, 'withdraw', 'sure', 'yes'] as const);
  return html`${links.withdraw === null ? html`<p>${say('kept')}</p>` : ''}
    <details>
      <summary class="b">${say(begin)}</summary>
      <form method="post" action="${action}${query}">
        <p>${say(sure)}</p>
        <button class="bad">${say(yes)}</button>
      </form>
    </details>`;
}
