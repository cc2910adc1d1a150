import { conceptsOf } from '../columns/header-stems.ts';
import { PLAIN_DATES } from '../values/date-style.ts';
import { parseDate } from '../values/parse-date.ts';
import { parseRatingValue } from '../values/parse-rating.ts';
import { isRelativeDay } from './relative-days.ts';

/** What a line is among those of a review: what somebody wrote before, a rating, a day, what begins an answer, or words. */
export type LineKind = 'count' | 'rating' | 'date' | 'answer' | 'rule' | 'blank' | 'words';

const SHORT = 70;
/** Any year may be one here: whether it can be a review's is asked later. */
const LATEST = 9999;
const RULE = /^\s*(?:[-–—=_*~#+.·•✦✻❖<>]\s*){3,}$/u;
const GUIDE =
  /^(?:local guide|lokal guide|guide local|guía local|elite '?\d*|level \d+ (?:local guide|contributor))(?:$|\s*[·•|])/iu;
const COUNTED =
  /^(?:\d[\d.,\u00a0 ]*\s*(?:\p{L}+\.?)(?:\s+\p{L}+){0,2}|(?:\p{L}+\.?\s+){0,2}\p{L}+\s*[:：]?\s*\d[\d.,]*|\d[\d,]*\s*(?:件|条|條|則|개|レビュー).*)$/u;
const COUNTED_THINGS =
  /^(?:photos?|fotos?|fotograf|foto|bild|bilder|zdj|fotek|fényk|fotoğraf|фото|φωτογ|写真|照片|사진|รูป|ảnh|contribution|contribut|beitr|aport|contribui|contribuiç|bidrag|bijdrag|wkład|příspěv|вклад|投稿|friend|follower|helpful)/iu;
const DAY =
  /\d{4}-\d{2}-\d{2}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{4}[./]\d{1,2}[./]\d{1,2}|\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?\p{L}{3,}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\p{L}{3,}\s+\d{4}/u;

export function kindOf(given: string): LineKind {
  const line = given.trim();
  if (line === '') return 'blank';
  if (/^[★☆⭐🌟✩\s]+$/u.test(line)) return 'rating';
  if (RULE.test(line)) return 'rule';
  if (line.length > SHORT) return 'words';
  if (ratingOf(line) !== undefined) return 'rating';
  if (isCount(line)) return 'count';
  if (dayOf(line) !== undefined || isRelativeDay(line) || isRelativeDay(inLine(line).rest)) return 'date';
  return isAnswer(line) ? 'answer' : 'words';
}

/** `5/5`, `★★★★☆`, `Rated 4 out of 5 stars`, as all that a line says. */
export function ratingOf(line: string): string | undefined {
  const text = line
    .trim()
    .replace(
      /^(?:rating|rated|stars?|bewertung|note|nota|ocena|оценка|puntuación|calificación|valutazione|avaliação|beoordeling)\s*[:：]?\s+/iu,
      '',
    );
  const read = parseRatingValue(text);
  if (read?.best !== undefined) return text;
  return undefined;
}

/** `Local Guide · 23 reviews · 11 photos`. */
function isCount(line: string): boolean {
  if (GUIDE.test(line)) return true;
  const parts = line.split(/\s*[·•|]\s*|,\s+/).filter((part) => part !== '');
  return parts.some((part) => COUNTED.test(part) && isOfCounts(part));
}

function isOfCounts(part: string): boolean {
  return (part.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).some(
    (word) => COUNTED_THINGS.test(word) || /^(?:reviews?|ratings?)$/i.test(word) || conceptsOf(word).has('opinion'),
  );
}

/** The day that a line is, without what stands around it: `Written March 3, 2024`. */
export function dayOf(line: string): string | undefined {
  const text = line.trim();
  if (!/\d/.test(text)) return undefined;
  const found = isDate(text) ? text : DAY.exec(text)?.[0];
  if (found === undefined || !isDate(found)) return undefined;
  return found.length >= text.length * 0.4 && !/[.!?]\s+\p{L}{2,}.*[.!?]$/u.test(text) ? found : undefined;
}

function isDate(text: string): boolean {
  return text.length < 40 && /\d{4}|\d[./-]\d/.test(text) && parseDate(text, PLAIN_DATES, LATEST) !== undefined;
}

/** `Response from the owner`, `Reply from Sample Bakery:`; not what praises an answer. */
function isAnswer(line: string): boolean {
  if (/[.!?]$/.test(line) || line.split(/\s+/).length > 7) return false;
  const [before = '', after = ''] = line.split(/[:：]/);
  return after.trim() === '' && BY_OWNER.test(before) && conceptsOf(before).has('reply');
}

/** Whose answers are, and what stands before them. */
const BY_OWNER =
  /(?:^|[^\p{L}])(?:from|by|owners?|business|hotel|management|host|von|vom|des|inhabers?|unternehmens?|de|du|del|della|dell|do|da|di|propriétaire|propietario|proprietario|proprietari|proprietário|eigenaar|bedrijf|från|ägaren?|fra|ejer\p{L}*|eier\p{L}*|omistajan?|właściciel\p{L}*|majitel\p{L}*|tulajdonos\p{L}*|proprietar\p{L}*|sahibi\p{L}*|yanıtı|ιδιοκτ\p{L}*|владел\p{L}*|власник\p{L}*|собственик\p{L}*|vlasnik\p{L}*|lastnik\p{L}*|savinink\p{L}*|īpašniek\p{L}*|omanik\p{L}*|od|от|від|المالك|מהבעלים|הבעלים|pemilik|chủ|เจ้าของ)(?:$|[^\p{L}])|オーナー|店舗|사장님|업주|소유자|商家|店主|店家|业主|業主|เจ้าของ/iu;

/** A day, a rating and what is left of a line that has them beside a name: `Ada Muster ★★★★★ 12.03.2024`. */
export function inLine(line: string): { rest: string; date?: string; rating?: string } {
  let rest = line.trim();
  const rating = /[★⭐🌟][★☆⭐🌟✩\ufe0f\s]*|(?<![\d/.])\d(?:[.,]\d)?\s?\/\s?(?:5|10)(?![\d/.])/u.exec(rest)?.[0].trim();
  if (rating !== undefined) rest = rest.replace(rating, ' ');
  const date = DAY.exec(rest)?.[0];
  const isDay = date !== undefined && isDate(date);
  if (isDay) rest = rest.replace(date, ' ');
  return {
    rest: bare(rest),
    ...(isDay && { date }),
    ...(rating !== undefined && { rating }),
  };
}

/** Without what joined the parts of a line. */
function bare(text: string): string {
  return text
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:uhr|h|[ap]m))?(?=\W|$)/iu, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—,;:|·•#*~-]+|[\s–—,;:|·•*~-]+$/gu, '')
    .replace(
      /\s+(?:on|am|le|el|il|em|den|dnia|dne|wrote|schrieb|schreibt|a écrit|escribió|scrive|ha scritto|escreveu|schreef|skrev|napsal|napsala|napisał|napisała|написал|написала|says|wrote on|schrieb am)$/iu,
      '',
    )
    .trim();
}
