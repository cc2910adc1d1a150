import type { Item, Selection, Subject } from '@smm/sdk/schema';
import type { CardSpeech } from '@smm/widgets/locales';
import { card, cardExtras, htmlString, withVideos, withWholeWords } from '@smm/widgets/templates';
import { type FileHost, policyAddress } from '../http/file-host.ts';
import { html, Markup } from '../http/html.ts';
import { REVIEW_STYLE } from '../http/review-style.ts';
import { visitorPage } from '../http/visitor-page.ts';
import { visitorSpeech } from '../locales/visitor.words.ts';
import { reviewHead, reviewTitle } from './review-head.ts';

export interface OneReview {
  item: Item;
  subject: Subject;
  /** Of the list that it stands in. */
  selection: Selection;
  /** One of the languages of visitors. */
  language: string;
  words: CardSpeech;
  /** The page's own, where the operator said it; absolute. */
  address: string | undefined;
  /** Where the endpoint's addresses begin, from the page. */
  root: string;
  files?: FileHost | undefined;
}

/** Where the operator did not say where the endpoint is: what lies there is recognised all the same. */
const SOMEWHERE = 'https://endpoint.invalid/';

/** One review as the wall shows it, as a page of its own. The same markup as the elements draw; it reads in full without JavaScript. */
export function reviewPage(one: OneReview): string {
  const { item, subject, selection, language, words, root, files } = one;
  const { say } = visitorSpeech(language);
  const title = item['@type'] === 'Review' ? 'oneReview' : 'onePosting';
  const body = html`<h1>${say(title, { name: subject.name })}</h1>
    ${subject.url === undefined ? '' : html`<p class="lead"><a href="${subject.url}" rel="noreferrer">${new URL(subject.url).host}</a></p>`}
    ${selection.sample ? html`<p class="note">${words.speech.say('sample')}</p>` : ''}
    <div class="one"><div class="smm">${drawn(one)}</div></div>
    <div class="among">
      <p>${say('oneAmong')}</p>
      ${disclosed(selection, words)}
    </div>
    <footer>
      <p>
        <a href="${root}${policyAddress(files, language)}">${say('policy')}</a> ·
        <a href="${root}v1/${item.permalink}">${say('asData')}</a>
      </p>
    </footer>`;
  return visitorPage(language, reviewTitle(one), body, reviewHead(one), REVIEW_STYLE);
}

function drawn({ item, words: { speech, talk }, address, root }: OneReview): Markup {
  const folder = new URL('/v1/', address ?? SOMEWHERE).href;
  const extras = withVideos(withWholeWords(cardExtras), { talk, canPlay: false });
  const text = String(card(htmlString, item, { speech, root: folder, extras }));
  // The template knows the endpoint by an absolute address. Within quotation marks nobody's words can look like one.
  return new Markup(text.replaceAll(`="${folder}`, `="${root}v1/`));
}

/** As it stands under the wall: what a reader must not miss first. */
function disclosed(selection: Selection, { speech }: CardSpeech): Markup {
  const [claim = '', ...details] = speech.disclose?.(selection, speech) ?? selection.text.split(/(?<=\.) /);
  return html`<p><b>${claim}</b> ${details.join(' ')}</p>`;
}
