import type { ColumnProfile } from './column-profile.ts';
import type { Field } from './fields.ts';
import { conceptsOf, wordsOf, type Concept } from './header-stems.ts';

/** Signs that end a question, and words that ask where a language has none. */
const ASKS =
  /[?？؟;]\s*(?:\([^)]*\)|\*)?\s*$|(?:ください|ですか|ますか|까요|나요|주세요|ไหม|อะไร|เท่าไร|แค่ไหน|吗|嗎)\s*$|^[¿]|^(?:您|你|คุณ|เรา)/u;
/** `1. `, `Q3)`, `2、` before a question. */
const NUMBERED = /^(?:Q\s*)?\d{1,3}\s*[.、)．:]\s*/iu;
const LONG = 7;
/** `Written by`, `Geschreven door`, `Publié par`. */
const BY = /^\p{L}+ (?:by|von|durch|par|por|da|door|av|af|przez|tarafından)$/iu;
/** Ranks behind every name that is known as a whole. */
const RANK = 340;

export type Meaning = { field: Field; rank: number };

/** Whether a header is asked of people in words, as forms have them. */
export function isQuestion(header: string): boolean {
  return ASKS.test(header.trim().replace(NUMBERED, '')) || wordsOf(header).length >= LONG;
}

/**
 * What a header may mean by the words it is made of (`Autor der Bewertung`, `Data wystawienia opinii`), for those whose
 * whole name nobody knows.
 */
export function meantBy(header: string, profile?: ColumnProfile): Meaning[] {
  if (header.length > 120) return [];
  if (BY.test(header.trim())) return [{ field: 'author', rank: RANK }];
  const about = conceptsOf(header);
  const has = (...concepts: Concept[]) => concepts.some((concept) => about.has(concept));
  const as = (...fields: Field[]): Meaning[] => fields.map((field, i) => ({ field, rank: RANK + 10 * i }));
  if (has('beside')) return [];
  if (has('private') && !has('date', 'person')) return [];
  if (has('reply')) return has('date') ? as('replyDate') : has('person', 'name') ? as('replyAuthor') : as('reply');
  if (has('email')) return as('email');
  // Of several days, the one that speaks of the review is its own.
  if (has('date') && !has('visit') && has('opinion', 'words', 'rating')) return [{ field: 'date', rank: RANK - 20 }];
  if (has('date')) return as(has('visit') ? 'dateExperienced' : 'date');
  if (profile && profile.share('dates') >= 0.6)
    return has('visit') ? as('dateExperienced') : has('opinion', 'words', 'rating') ? as('date') : [];
  if (has('staff')) return [];
  if (has('given')) return has('family') ? as('author') : as('firstName');
  if (has('family')) return as('lastName');
  if (has('visit') && !has('person')) return [];
  // “Name & title” of who said it.
  if (has('title') && has('name', 'given') && !has('words', 'opinion', 'thing')) return as('author');
  if (has('title')) return [{ field: 'title', rank: has('opinion', 'words') ? RANK - 20 : RANK }];
  if (has('good', 'bad', 'improve') && !has('rating')) {
    // “Comments and suggestions”, “What you liked and did not”: all there is to say.
    if ((has('good') && has('bad', 'improve')) || (has('improve') && has('words', 'opinion'))) return as('body');
    return as(has('good') ? 'pros' : 'cons');
  }
  if (has('thing', 'place')) {
    if (has('rating')) return as('rating');
    if (has('words', 'opinion')) return as('body', 'rating');
    return onlyOf(header, 'thing', 'name') ? as('product') : [];
  }
  // What a customer remarked, or who remarked it.
  if (has('person') && (profile?.meanWords ?? 0) >= (has('words', 'opinion') ? 4 : 6)) return as('body');
  if (has('rating') && has('words')) return as('rating', 'body');
  if (has('rating')) return as('rating');
  if (has('recommend')) return as('thumb');
  // `member.level` is no name, `member.fullName` is.
  const last = conceptsOf(header.slice(header.lastIndexOf('.') + 1));
  if (header.includes('.') && has('person') && !last.has('person') && !last.has('name')) return [];
  if (has('person') || (has('name') && onlyOf(header, 'name', 'opinion'))) return as('author');
  if (has('words')) return as('body');
  if (has('opinion')) return as('body', 'rating');
  return [];
}

/** Small words in headers, and those that only say whose or how whole something is. */
const SMALL = new Set(
  'the of and your my our full display complete last first le la les de du des d l et votre nom del della do da der die das des ihr und vollstandiger voller completo completa completo y e i van het een av og och a w z o ve su den det din ditt dit tu su seu sua nazwa celkove i in un ja ir pe vase vasa tvoje vaše și si و ו'.split(
    ' ',
  ),
);

function onlyOf(header: string, ...wanted: Concept[]): boolean {
  return wordsOf(header).every((word) => {
    if (SMALL.has(word) || /^\d+$/.test(word)) return true;
    const about = conceptsOf(word);
    return wanted.some((concept) => about.has(concept));
  });
}

/** What a question asks for. Where its answers are prose, they are a part of the words, whatever was asked. */
export function askedBy(header: string, profile: ColumnProfile): Meaning[] {
  const about = conceptsOf(header);
  if (about.has('staff') && !isProse(profile)) return [];
  if (
    about.has('name') &&
    !about.has('thing') &&
    !about.has('place') &&
    profile.meanWords < 6 &&
    profile.meanLength < 32 &&
    !isRated(profile)
  )
    return about.has('given') === about.has('family')
      ? [{ field: 'author', rank: RANK }]
      : [{ field: about.has('given') ? 'firstName' : 'lastName', rank: RANK }];
  if (isProse(profile)) {
    if (about.has('private') || about.has('reply')) return [];
    return [{ field: !about.has('good') && (about.has('bad') || about.has('improve')) ? 'cons' : 'pros', rank: RANK }];
  }
  if (about.has('email')) return [{ field: 'email', rank: RANK }];
  if (profile.share('dates') >= 0.6) return about.has('date') ? meantBy(header) : [];
  if (about.has('recommend')) return profile.share('thumbs') >= 0.9 && profile.share('numbers') < 0.5 ? thumb : [];
  if (profile.share('ratings') >= 0.6 || profile.share('verbal') >= 0.9 || profile.isScaleOfWords)
    return about.has('rating') || about.has('opinion')
      ? rating
      : profile.isScaleOfWords
        ? [{ field: 'rating', rank: RANK + 60 }]
        : [];
  return about.has('person') && profile.looksLikeNames ? [{ field: 'author', rank: RANK }] : [];
}

function isRated(profile: ColumnProfile): boolean {
  return profile.share('ratings') >= 0.6 || profile.share('dates') >= 0.6;
}

const thumb: Meaning[] = [{ field: 'thumb', rank: RANK }];
const rating: Meaning[] = [{ field: 'rating', rank: RANK }];

/** Sentences rather than choices from a list. */
function isProse(profile: ColumnProfile): boolean {
  return profile.isText && profile.meanWords >= 3.5 && (profile.distinct >= 4 || profile.variety > 0.3);
}
