import { hash } from 'node:crypto';
import type { Item } from '@smm/sdk/schema';
import type { FragmentWords } from '@smm/widgets/fragment';
import { card, cardExtras, htmlString, withVideos, withWholeWords } from '@smm/widgets/templates';
import { pageHeaders } from '../../http/answer.ts';
import { NO_ICON, policyAddress, type FileHost } from '../../http/file-host.ts';
import { html, Markup } from '../../http/html.ts';
import { REVIEW_STYLE } from '../../http/review-style.ts';
import { visitorPage } from '../../http/visitor-page.ts';
import { visitorSpeech } from '../../locales/visitor.words.ts';
import type { View } from '../../storage/storage.ts';
import type { ListRows } from './list-page.ts';

interface List extends ListRows {
  view: View;
  slug: string;
  words: FragmentWords;
  /** One of the languages of visitors. */
  language: string;
  /** The folder with `v1/`, from the page. */
  root: string;
  files: FileHost | undefined;
}

/** What lies on the endpoint is recognised by it, and named from the page. */
const SOMEWHERE = 'https://endpoint.invalid/';

const LIST_STYLE = `${REVIEW_STYLE}.one .smm{display:grid;gap:20px}.one .smm>*{scroll-margin-block:1rem}.one .smm>:target>.card{outline:2px solid var(--accent);outline-offset:3px}.one time a{text-decoration:none}.one time a:hover{text-decoration:underline}nav{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;margin-block:1.6rem}nav a[rel]{font-weight:650}`;

/** Headers of {@link listMarkup}: name, value, … */
export const LIST_HEADERS: readonly string[] = pageHeaders(hash('sha256', LIST_STYLE, 'base64'), 'images');

/** Items as the wall shows them, one below the other and whole, with what they were selected from and the way on. */
export function listMarkup(list: List): string {
  const { items, subject, selection, words, language, root, files, slug, view } = list;
  const { speech } = words;
  const title = `${subject.name} · ${speech.say('list')}`;
  const [claim = '', ...details] = speech.disclose?.(selection, speech) ?? selection.text.split(/(?<=\.) /);
  const folder = `${root}v1/collections/${slug}/`;
  const other =
    view === 'all'
      ? html`<a href="${folder}selection.html">${speech.say('back')}</a>`
      : html`<a href="${folder}all.html">${speech.say('all', { n: selection.published })}</a>`;
  // In a folder of files there are the first pages alone: every count that changes would write all the others anew.
  const next =
    list.next === null || files !== undefined
      ? ''
      : html`<a rel="next" href="${folder}${view === 'all' ? 'all/' : ''}${list.next}.html"
          >${speech.say('next', { n: 24 })}</a
        >`;
  const body = html`<h1>${subject.name}</h1>
    ${selection.sample ? html`<p class="note">${speech.say('sample')}</p>` : ''}
    ${items.length > 0 ? html`<div class="one"><div class="smm" role="list" aria-label="${speech.say('list')}">${drawn(items, list)}</div></div>` : html`<p class="note">${speech.say('empty')}</p>`}
    <nav>${next}${other}</nav>
    <div class="among">
      <p><b>${claim}</b> ${details.join(' ')}</p>
    </div>
    <footer>
      <p><a href="${root}${policyAddress(files, language)}">${visitorSpeech(language).say('policy')}</a></p>
    </footer>`;
  return visitorPage(
    language,
    title,
    body,
    files && html`<meta name="robots" content="noindex" />${NO_ICON}`,
    LIST_STYLE,
  );
}

function drawn(items: readonly Item[], { words: { speech, talk }, root }: List): Markup {
  const folder = `${SOMEWHERE}v1/`;
  const extras = withVideos(withWholeWords(cardExtras), { talk, canPlay: false });
  const cards = items.map((item) => {
    const markup = card(htmlString, item, { speech, root: folder, extras, isPlace: true });
    return htmlString`<div id=${`smm-${item.identifier}`} role="listitem">${markup}</div>`;
  });
  // Within quotation marks nobody's words can look like one.
  return new Markup(cards.join('').replaceAll(`="${folder}`, `="${root}v1/`));
}
