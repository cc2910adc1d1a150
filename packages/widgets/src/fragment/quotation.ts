import type { Item } from '@smm/sdk/schema';
import type { Speech } from '../locales/speech.ts';
import type { Word } from '../locales/words.ts';
import { htmlString, type Markup } from '../templates/html-string.ts';
import { nothing } from '../templates/html.ts';
import { webUrl } from '../templates/safe-url.ts';

/**
 * One item as plain markup, for whoever reads no declared root: whole, in its author's own words, with what must be said
 * beside them.
 */
export function quotation(item: Item, { say, date }: Speech<Word>): Markup {
  const html = htmlString;
  const isReview = item['@type'] === 'Review';
  const { author, inLanguage, datePublished, publisher, materialConnection: tie, reply } = item;
  const rating = isReview ? item.reviewRating : undefined;
  const paragraphs = (isReview ? item.reviewBody : item.articleBody).split(/\n\s*\n/).filter((text) => text.trim());
  const facts = [
    html`<cite>${author.name || say('anonymous')}</cite>`,
    rating && say('stars', { value: rating.ratingValue }),
    datePublished && html`<time datetime=${datePublished}>${date(datePublished)}</time>`,
    publisher.name,
  ].filter(Boolean);
  const cite = webUrl(item.url) ?? nothing;
  const title = isReview && item.name ? html`<p><strong>${item.name}</strong></p>` : nothing;
  const disclosed = tie ? html`<p><strong>${say('tie', { text: tie.text })}</strong></p>` : nothing;
  const answer = reply
    ? html`<blockquote dir="auto">
        <p>${reply.text}</p>
        <footer>${say(reply.author.name ? 'reply' : 'replied', { name: reply.author.name })}</footer>
      </blockquote>`
    : nothing;
  return html`<blockquote dir="auto" lang=${inLanguage ?? nothing} cite=${cite}>
    ${title}${paragraphs.map((text) => html`<p>${text}</p>`)}
    <footer>${facts.flatMap((fact, index) => (index ? [' · ', fact] : [fact]))}${disclosed}</footer>
    ${answer}
  </blockquote>`;
}
