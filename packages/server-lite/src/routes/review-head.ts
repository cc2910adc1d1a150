import { jsonForScript, structuredData } from '@smm/sdk/structured-data';
import { cutAtWord } from '../domain/cut-at-word.ts';
import { sourcePolicy } from '../domain/source-policy.ts';
import { html, Markup } from '../http/html.ts';
import { visitorSpeech } from '../locales/visitor.words.ts';
import type { OneReview } from './review-page.ts';

/** Of a description: what search engines and networks show of one. UTF-16 units. */
const DESCRIBED = 160;
/** What a long disclosure leaves to the words. */
const LEAST = 60;

/** What is reviewed, and by whom; that it is invented, where it is. */
export function reviewTitle({ item, subject, selection, language, words }: OneReview): string {
  const title = visitorSpeech(language).say(item['@type'] === 'Review' ? 'oneReview' : 'onePosting', {
    name: subject.name,
  });
  const parts = [title, item.author.name, selection.sample ? words.speech.say('sample') : ''];
  return parts.filter(Boolean).join(' · ');
}

/**
 * What the page says of itself to search engines and to networks, where somebody passes it on: words alone, the author's
 * own, with what must be said beside them.
 */
export function reviewHead(one: OneReview): Markup {
  const { item, subject, selection, language, address } = one;
  const description = describe(one);
  // The address that it was asked by may be anybody's invention: without a setting none is said.
  const canonical =
    address === undefined
      ? ''
      : html`<link rel="canonical" href="${address}" /><meta property="og:url" content="${address}" />`;
  // What stands elsewhere is to be found there; what is invented, nowhere.
  const isOurs = item.url === undefined && sourcePolicy(item.publisher.identifier).attribution === null;
  const robots = isOurs && !selection.sample ? '' : html`<meta name="robots" content="noindex" />`;
  const described =
    description === ''
      ? ''
      : html`<meta name="description" content="${description}" /><meta
            property="og:description"
            content="${description}"
          />`;
  return html`${robots}${canonical}${described}
    <link rel="icon" href="data:," />
    <meta property="og:type" content="article" />
    <meta property="og:title" content="${reviewTitle(one)}" />
    <meta property="og:site_name" content="${subject.name}" />
    <meta property="og:locale" content="${language}" />
    ${markup(one)}`;
}

/** The words from their beginning, after any tie to the business; the rating where there are no words. */
function describe({ item, words: { speech } }: OneReview): string {
  const text = item['@type'] === 'Review' ? item.reviewBody : item.articleBody;
  const rating = item['@type'] === 'Review' ? item.reviewRating : undefined;
  const tie = item.materialConnection && speech.say('tie', { text: item.materialConnection.text });
  const most = Math.max(LEAST, DESCRIBED - (tie?.length ?? 0));
  const isWhole = text.length <= most || sourcePolicy(item.publisher.identifier).mayExcerpt;
  const said =
    text === '' ? rating && speech.say('stars', { value: rating.ratingValue }) : isWhole && cutAtWord(text, most);
  return said ? [tie, said].filter(Boolean).join(' · ') : '';
}

/** For search engines, where their rules let a business mark up a review: one given to it directly, of a product. */
function markup({ item, subject, selection }: OneReview): Markup | string {
  if (!sourcePolicy(item.publisher.identifier).mayMarkUp) return '';
  const shown = { subject, selection, items: [item], aggregateRating: null, links: { next: null } };
  const result = structuredData(shown, { firstParty: null });
  if (!('jsonld' in result)) return '';
  return new Markup(`<script type="application/ld+json">${jsonForScript(result.jsonld)}</script>`);
}
