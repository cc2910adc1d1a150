// Made from src/schema by scripts/generate-guard.ts. Change it there.
import type { Shape } from './find-fault.ts';

const text = /^/;
const identifier = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const slug = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const date = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
const web = /^https?:\/\/[^\s<>"]+$/i;
export const link = /^(?!\/\/|(?!https?:)[a-z][\w+.-]*:)[!-~\u00a1-\uffff]+$/i;
const number0 = (v: any): boolean => Number.isSafeInteger(v) && v > 0;
const number1 = (v: any): boolean => Number.isFinite(v) && v >= 0 && v <= 5;
const number2 = (v: any): boolean => Number.isFinite(v);
const number3 = (v: any): boolean => Number.isSafeInteger(v) && v >= 0;
const number4 = (v: any): boolean => Number.isSafeInteger(v) && v >= 1 && v <= 5;
const list = (v: unknown): boolean => Array.isArray(v);

const imageObject: Shape = {
  '@type': /^ImageObject$/,
  url: link,
  width: number0,
  height: number0,
  caption: text,
};

const author: Shape = {
  '@type': /^(?:Person|Organization)$/,
  name: text,
  'url?': web,
  'image?': imageObject,
  'jobTitle?': text,
  'worksFor?': text,
};

const videoObject: Shape = {
  '@type': /^VideoObject$/,
  'name?': text,
  'description?': text,
  'duration?': /^PT(?:\d{1,6}(?:\.\d{1,6})?[HMS]){1,3}$/,
  'uploadDate?': date,
  'thumbnail?': imageObject,
  'contentUrl?': link,
  'embedUrl?': web,
  'url?': web,
  'width?': number0,
  'height?': number0,
  'captions?': [{ kind: /^(?:captions|subtitles)$/, src: link, srclang: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, label: text }],
  'transcript?': text,
};

export const review: Shape = {
  '@type': /^Review$/,
  'name?': text,
  reviewBody: text,
  'reviewRating?': { ratingValue: number1, worstRating: (v) => v === 1, bestRating: (v) => v === 5, 'original?': { ratingValue: number2, worstRating: number2, bestRating: number2 } },
  'itemReviewed?': { name: text, 'url?': web },
  'dateExperienced?': date,
  identifier: identifier,
  author: author,
  'facets?': [{ start: number3, end: number3, type: /^(?:link|mention|hashtag|highlight)$/, 'url?': web }],
  'datePublished?': date,
  'inLanguage?': /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  'url?': web,
  publisher: { identifier: identifier, name: text, 'url?': web },
  'image?': [imageObject],
  'video?': [videoObject],
  'keywords?': [text],
  verification: { level: /^(?:none|imported|email|order|signed-by-author)$/, 'date?': date },
  'materialConnection?': { type: /^(?:incentivised|employee|family|free-product|other)$/, text: text },
  'excerpt?': { start: number3, end: number3 },
  'featured?': (v) => v === true,
  'pinned?': (v) => v === true,
  'reply?': { '@type': /^Comment$/, text: text, author: { name: text }, 'datePublished?': date },
  permalink: link,
};

export const posting: Shape = {
  '@type': /^SocialMediaPosting$/,
  articleBody: text,
  'interactionStatistic?': [{ interactionType: /^(?:LikeAction|ShareAction|CommentAction)$/, userInteractionCount: number3, 'endTime?': date }],
  'sharedContent?': { 'author?': author, text: text, 'url?': web },
  identifier: identifier,
  author: author,
  'facets?': [{ start: number3, end: number3, type: /^(?:link|mention|hashtag|highlight)$/, 'url?': web }],
  'datePublished?': date,
  'inLanguage?': /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  'url?': web,
  publisher: { identifier: identifier, name: text, 'url?': web },
  'image?': [imageObject],
  'video?': [videoObject],
  'keywords?': [text],
  verification: { level: /^(?:none|imported|email|order|signed-by-author)$/, 'date?': date },
  'materialConnection?': { type: /^(?:incentivised|employee|family|free-product|other)$/, text: text },
  'excerpt?': { start: number3, end: number3 },
  'featured?': (v) => v === true,
  'pinned?': (v) => v === true,
  'reply?': { '@type': /^Comment$/, text: text, author: { name: text }, 'datePublished?': date },
  permalink: link,
};

export const headPage: Shape = {
  collection: { slug: slug, name: text, dateModified: date, revision: text },
  subject: { '@type': text, identifier: slug, name: text, 'url?': web },
  aggregateRating: [{ '@type': text, ratingValue: number2, worstRating: (v) => v === 1, bestRating: (v) => v === 5, ratingCount: number3, reviewCount: number3, distribution: [{ ratingValue: number4, ratingCount: number3 }] }, null],
  selection: { received: number3, imported: number3, pending: number3, published: number3, withdrawn: number3, erased: number3, hidden: [{ reason: text, count: number3 }], selected: number3, postings: { published: number3, selected: number3 }, pinned: number3, order: text, rules: [{ type: text, values: [text], text: text }], text: text, sources: [{ identifier: identifier, name: text, count: number3 }], 'sample?': (v) => v === true },
  items: list,
  links: { self: link, next: [link, null], root: link, all: link, query: [link, null], live: [link, null], 'item?': [link, null], form: [link, null], policy: [link, null] },
};

export const furtherPage: Shape = {
  items: list,
  links: { self: link, next: [link, null], root: link },
};
