import { isPlain } from '@smm/sdk/first-view';
import type { Author, Item } from '@smm/sdk/schema';
import { CHECKED, INFO } from '../icons/icons.ts';
import type { Speech } from '../locales/speech.ts';
import type { Word } from '../locales/words.ts';
import { avatar } from './avatar.ts';
import type { CardExtras } from './card-extras.ts';
import { nothing, type Html } from './html.ts';
import { icon } from './icon.ts';
import { mediaUrl, webUrl } from './safe-url.ts';
import { stars } from './stars.ts';
import { LONG, SHORT, textDirection, textLength } from './text.ts';

export interface CardContext {
  readonly speech: Speech<Word>;
  /** The endpoint's `v1/` folder, absolute: images from anywhere else are not loaded. */
  readonly root: string;
  /** Dates lead to the review's own place in the page, `#smm-ID`, which somebody else finds. */
  readonly isPlace?: boolean | undefined;
  /** The card's role among its neighbours. `article`. */
  readonly role?: 'article' | 'listitem' | 'group' | undefined;
  /** What plain reviews do without. An item that `needsExtras` must not be drawn without them: it would hide something. */
  readonly extras?: CardExtras | undefined;
}

/** The item is more than a rating, a few words, a person and a check; or it is none, which the whole guard tells. */
export const needsExtras = (item: Item): boolean =>
  !isPlain(item) || textLength(item.reviewBody) > LONG || /\n\s*\n/.test(item.reviewBody);

/** One review or posting: the words, then the person, then the proof. */
export function card(html: Html, item: Item, context: CardContext): unknown {
  const { speech, extras } = context;
  const isReview = item['@type'] === 'Review';
  const text = isReview ? item.reviewBody : item.articleBody;
  const title = isReview ? item.name : '';
  const rating = isReview && item.reviewRating;
  const who = person(html, item.author, context);
  const lang = item.inLanguage ?? nothing;
  const more = extras?.(html, item, context);
  // On one line: line breaks among the words are shown.
  // prettier-ignore
  const said =
    text &&
    html`<blockquote class=${textLength(text) > SHORT ? 'words' : 'words short'} part="body" lang=${lang}>${text}</blockquote>`;
  const top = rating
    ? stars(html, rating.ratingValue, speech.say('stars', { value: rating.ratingValue }))
    : isReview
      ? nothing
      : who;
  // On one line, so that a card holds no empty text nodes.
  // prettier-ignore
  return html`<div class="card" part="card" role=${context.role ?? 'article'} dir=${textDirection(title || text) ?? nothing}>${more?.photos}<div class="head">${top}${more?.head}${date(html, item.datePublished, speech, context.isPlace && item.identifier)}</div>${title && html`<p class="title" part="title" lang=${lang}>${title}</p>`}${more ? more.words : said}${more?.said}${isReview ? who : nothing}${more?.reply}${proof(html, item, speech)}</div>`;
}

export function date(html: Html, text: string | undefined, speech: Speech, place?: string | false): unknown {
  const shown = text && speech.date(text);
  return (
    text &&
    html`<time class="date" part="date" datetime=${text}
      >${place ? html`<a href=${`#smm-${place}`}>${shown}</a>` : shown}</time
    >`
  );
}

function person(html: Html, { name, url, image, jobTitle, worksFor }: Author, { speech, root }: CardContext): unknown {
  const href = webUrl(url);
  const shown = html`<bdi part="name">${name || speech.say('anonymous')}</bdi>`;
  const role = [jobTitle, worksFor].filter(Boolean).join(', ');
  // prettier-ignore
  return html`<div class="who" part="author">${name && avatar(html, name, mediaUrl(image?.url, root))}<span>${href ? html`<a href=${href} rel="nofollow ugc noopener">${shown}</a>` : shown}${role && html`<small part="role">${role}</small>`}</span></div>`;
}

/** What was checked, in plain words, and where to read it at its source. */
function proof(
  html: Html,
  { '@type': type, publisher: { name, identifier }, verification: { level }, url }: Item,
  { say }: Speech<Word>,
): unknown {
  const isPosted = type !== 'Review' && /^[ni]/.test(level);
  const isBrought = level === 'imported' && identifier === 'file';
  const href = webUrl(url);
  const sign =
    isPosted || (level === 'imported' && !isBrought)
      ? html`<span class="net" aria-hidden="true">${[...name][0]}</span>`
      : icon(html, level === 'none' || isBrought ? INFO : CHECKED);
  // prettier-ignore
  return html`<div class=${/^[eos]/.test(level) ? 'proof ok' : 'proof'} part="verification">${sign}<span>${say(isPosted ? 'posted' : isBrought ? 'brought' : level, { name })}</span>${href && html`<a part="source" href=${href} rel="nofollow ugc noopener">${say('see')}</a>`}</div>`;
}
