import type { Item } from '@smm/sdk/schema';
import { DOWN, INFO } from '../icons/icons.ts';
import { date, type CardContext } from './card.ts';
import { nothing, type Html } from './html.ts';
import { icon } from './icon.ts';
import { mediaUrl, webUrl } from './safe-url.ts';
import { LONG, SHORT, textDirection, textLength } from './text.ts';
import { words } from './words.ts';

/** The parts of a card that most reviews do without, by where they go. `words` replaces the plain ones. */
export type CardExtras = (
  html: Html,
  item: Item,
  context: CardContext,
) => Partial<Record<'photos' | 'head' | 'words' | 'said' | 'reply', unknown>>;

const COUNTS = { LikeAction: 'likes', ShareAction: 'shares', CommentAction: 'comments' } as const;

export const cardExtras: CardExtras = (html, item, context) => ({
  photos: photos(html, item, context),
  head: head(html, item, context),
  words: quotation(html, item, context),
  said: [...shared(html, item, context), ...standing(html, item, context)].filter(Boolean),
  reply: item.reply && reply(html, item.reply, context),
});

function photos(html: Html, { image = [] }: Item, { root, speech }: CardContext): unknown {
  const shown = image.flatMap(({ url, caption, width, height }) => {
    const src = mediaUrl(url, root);
    return src
      ? // prettier-ignore
        html`<a href=${src} aria-label=${caption ? nothing : speech.say('view')}><img src=${src} alt=${caption} width=${width} height=${height} loading="lazy" decoding="async" /></a>`
      : [];
  });
  return shown.length ? html`<div class="photos" part="photos">${shown}</div>` : nothing;
}

function head(html: Html, item: Item, { speech }: CardContext): unknown {
  const original = item['@type'] === 'Review' ? item.reviewRating?.original : undefined;
  return [
    original &&
      html`<span class="date">${speech.number(original.ratingValue)}/${speech.number(original.bestRating)}</span>`,
    item.pinned && html`<span class="date">${speech.say('pinned')}</span>`,
  ].filter(Boolean);
}

/** Whole when not too long, faded with a button when it is, an excerpt with the whole behind it where one was chosen. */
function quotation(html: Html, item: Item, { speech: { say } }: CardContext): unknown {
  const { excerpt, facets, inLanguage } = item;
  const text = item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
  const lang = inLanguage ?? nothing;
  const size = textLength(text);
  const whole = words(html, text, facets);
  if (!text) return nothing;
  if (excerpt && excerpt.start < excerpt.end && excerpt.end - excerpt.start < text.length) {
    const part = words(html, text, facets, excerpt.start, excerpt.end);
    // After a whole sentence the dots stand apart, or they would look like a fourth.
    const after = /[.!?。！？؟।]["”’)»」』）]?$/.test(text.slice(excerpt.start, excerpt.end)) ? '\u00a0…' : '…';
    const quoted = [excerpt.start > 0 && '…', part, excerpt.end < text.length && after].filter(Boolean);
    return html`<blockquote class="words" part="body" lang=${lang}>${quoted}</blockquote>
      <details>
        <summary class="more"><span>${say('whole')}</span><span>${say('less')}</span>${icon(html, DOWN)}</summary>
        <blockquote class="words" part="body" lang=${lang}>${whole}</blockquote>
      </details>`;
  }
  // On one line: line breaks among the words are shown.
  // prettier-ignore
  if (size <= LONG)
    return html`<blockquote class=${size > SHORT ? 'words' : 'words short'} part="body" lang=${lang}>${whole}</blockquote>`;
  return html`<blockquote class="words long" part="body" lang=${lang}>${whole}</blockquote>
    <button class="more" type="button" aria-expanded="false">
      <span>${say('more')}</span><span>${say('less')}</span>${icon(html, DOWN)}
    </button>`;
}

/** What a posting passes on or answers, with the way there, and how often it was liked and passed on itself, as of when. */
function shared(html: Html, item: Item, { speech }: CardContext): unknown[] {
  if (item['@type'] === 'Review') return [];
  const { sharedContent, interactionStatistic } = item;
  const original = webUrl(sharedContent?.url);
  const read = interactionStatistic?.[0]?.endTime;
  const counts = interactionStatistic?.map((count) =>
    speech.say(COUNTS[count.interactionType], { n: count.userInteractionCount }),
  );
  return [
    sharedContent &&
      html`<div class="reply" part="reply" dir=${textDirection(sharedContent.text) ?? nothing}>
        <b><bdi>${sharedContent.author?.name || speech.say('anonymous')}</bdi></b>
        <p>${sharedContent.text}</p>
        ${original && html`<a href=${original} rel="nofollow ugc noopener">${speech.say('see')}</a>`}
      </div>`,
    counts?.length && html`<p class="date">${counts.join(' · ')}${read && [' · ', date(html, read, speech)]}</p>`,
  ];
}

/** What a reader has to know to weigh the words: what they were about, and any tie to the business. */
function standing(html: Html, item: Item, { speech: { say } }: CardContext): unknown[] {
  const about = item['@type'] === 'Review' ? item.itemReviewed?.name : undefined;
  const tie = item.materialConnection?.text;
  return [
    about && html`<p class="date">${say('about', { name: about })}</p>`,
    tie && html`<p class="tie" part="connection">${icon(html, INFO)}<span>${say('tie', { text: tie })}</span></p>`,
  ];
}

function reply(
  html: Html,
  { author, datePublished, text }: NonNullable<Item['reply']>,
  { speech }: CardContext,
): unknown {
  return html`<div class="reply" part="reply" dir=${textDirection(text) ?? nothing}>
    <b>${author.name ? speech.say('reply', { name: author.name }) : speech.say('replied')}</b>
    ${date(html, datePublished, speech)}
    <p>${text}</p>
  </div>`;
}
