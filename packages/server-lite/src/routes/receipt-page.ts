import type { ReviewFormWord, Speech } from '@smm/widgets/locales';
import { html, type Markup } from '../http/html.ts';
import { visitorPage } from '../http/visitor-page.ts';
import { visitorSpeech, type VisitorWord } from '../locales/visitor.words.ts';
import type { ReceiptState } from '@smm/sdk/schema';

interface Receipted {
  language: string;
  subject: string;
  state: ReceiptState;
  words: Speech<ReviewFormWord>;
}

/** A receipt for people: state, words, what was agreed to, and two clicks to withdraw. Whole without JavaScript. */
export function receiptPage({ language, subject, state, words }: Receipted): string {
  const own = visitorSpeech(language);
  const { say } = own;
  const title = say('receiptTitle', { name: subject });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const body = html`<h1>${title}</h1>
    ${state.review === null ? html`<p class="lead">${say('gone')}</p>` : review(state.review, words)}
    <dl class="card">
      <dt>${say('state')}</dt>
      <dd>${say(wordOf(state.state))}</dd>
      <dt>${words.say('receipt')}</dt>
      <dd class="m">${state.number}</dd>
      <dt>${words.say('received')}</dt>
      <dd><time datetime="${state.dateReceived}">${dates.format(new Date(state.dateReceived))} UTC</time></dd>
      <dt>${words.say('digest')}</dt>
      <dd class="m">SHA-256 ${state.digest}</dd>
    </dl>
    ${agreed(state.consents, say('agreed'))} ${withdrawal(state, own)}
    <p class="note">${say('keep')}</p>
    <footer>
      <p>
        <a href="../policy" hreflang="en" rel="noreferrer">${say('policy')}</a> ·
        <a href="${state.links.self}">${say('asData')}</a>
      </p>
    </footer>`;
  return visitorPage(language, title, body);
}

/** What stands at an address that opens nothing. */
export function unknownReceiptPage(language: string): string {
  const { say } = visitorSpeech(language);
  return visitorPage(
    language,
    say('unknown'),
    html`<h1>${say('unknown')}</h1>
      <p class="lead">${say('unknownWhy')}</p>`,
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
    ${reviewRating ? html`<p><span class="s" aria-hidden="true">${'★'.repeat(reviewRating.ratingValue)}</span> ${say('of', { n: reviewRating.ratingValue })}</p>` : ''}
    ${name === undefined ? '' : html`<p dir="auto"><strong>${name}</strong></p>`}
    <blockquote dir="auto">${reviewBody}</blockquote>
    ${materialConnection ? html`<p dir="auto">${materialConnection.text}</p>` : ''}
    ${person ? html`<p><bdi>${person}</bdi></p>` : ''}
  </div>`;
}

function agreed(consents: ReceiptState['consents'], title: string): Markup | string {
  if (consents.length === 0) return '';
  return html`<h2>${title}</h2>
    <ul>
      ${consents.map(({ text, inLanguage, dateGiven }) => html`<li><span lang="${inLanguage}" dir="auto">${text}</span> <span class="h">${dateGiven.slice(0, 10)}</span></li>`)}
    </ul>`;
}

function withdrawal({ links }: ReceiptState, { say }: Speech<VisitorWord>): Markup | string {
  if (links.withdraw === null) return '';
  return html`<details>
    <summary class="b">${say('withdraw')}</summary>
    <form method="post" action="${links.withdraw}">
      <p>${say('sure')}</p>
      <button>${say('yes')}</button>
    </form>
  </details>`;
}
