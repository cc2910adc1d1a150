// Made from src/schema by scripts/generate-guard.ts. Change it there.
import type { Shape } from '../client/find-fault.ts';

const text = /^/;
const identifier = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const date = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
const web = /^https?:\/\/[^\s<>"]+$/i;
export const link = /^(?!\/\/|(?!https?:)[a-z][\w+.-]*:)[!-~\u00a1-\uffff]+$/i;
const number0 = (v: any): boolean => Number.isSafeInteger(v) && v > 0;
const number1 = (v: any): boolean => Number.isFinite(v) && v >= 0 && v <= 5;

export const plainReview: Shape = {
  '@type': /^Review$/,
  identifier: identifier,
  author: { '@type': /^(?:Person|Organization)$/, name: text, 'url?': web, 'image?': { '@type': /^ImageObject$/, url: link, width: number0, height: number0, caption: text }, 'jobTitle?': text, 'worksFor?': text },
  reviewBody: text,
  'name?': text,
  'datePublished?': date,
  'inLanguage?': /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
  'url?': web,
  publisher: { identifier: identifier, name: text, 'url?': web },
  verification: { level: /^(?:none|imported|email|order|signed-by-author)$/, 'date?': date },
  permalink: link,
  'keywords?': [text],
  'featured?': (v) => v === true,
  'dateExperienced?': date,
  'reviewRating?': { ratingValue: number1, worstRating: (v) => v === 1, bestRating: (v) => v === 5 },
};
