import { hasFeeling } from '../values/feeling-words.ts';
import { asksForHalf } from './asks-for-half.ts';
import { readsAsBusiness, textsUnder } from './business-text.ts';
import { isQuestion, startsAsking, SURVEYED } from './by-concept.ts';
import type { ColumnProfile } from './column-profile.ts';
import { furtherAnswers, neitherIsWhole } from './further-answers.ts';
import { conceptsOf, surelyAbout, wordsOf, type Concept } from './header-stems.ts';
import { isOfHelpDesk, isPickedReason } from './help-desk.ts';
import { isInBrief, isStory } from './in-brief.ts';
import { peopleIn } from './people.ts';
import type { RowSample } from './row-sample.ts';
import { fieldsNamed } from './synonyms.ts';
import { arePickedReasons } from './went-wrong.ts';
import type { Table } from './who-wrote.ts';
import { isOfHouse, wordsLeft } from './words-left.ts';

/** Who answers a review rather than writing one. */
const BUSINESS: readonly Concept[] = ['reply', 'staff', 'place', 'private'];
/** Headers of what is no words of the review, however it reads. */
const OTHERS: readonly Concept[] = [
  ...BUSINESS,
  'beside',
  'thing',
  'date',
  'visit',
  'email',
  'rating',
  'person',
  'given',
  'family',
];
/** Parts of what a place offers, that customers speak of, rather than who answers them. */
const ASPECT =
  /service|servicio|servizio|serviço|serwis|obsluha|obsługa|kiszolgálás|servire|palvelu|betjening|bediening|hizmet|εξυπηρέτηση|сервис|обслуж|обслуг|room|zimmer|chambre|habitaci|camera|quarto|kamer|værelse|huone|pokoj|pokój|szoba|cameră|oda\b|номер|サービス|部屋|서비스|객실|服务|服務|房间|房間|location|lage|app\b/iu;
/** Share of a column's texts beside which the words stand too, from which it is none that stands in for them. */
const BESIDE = 0.1;
const FEW = 3;
/** Share of different headlines below which they are picked from a list. */
const VARIED = 0.5;
/** Mean of words from which texts are sentences. */
const SENTENCE = 5;

/** Settles which texts are the review's own: those of the business let go, single answers are the words, a headline by what it is. */
export function whichWords(table: Table): void {
  const { names, sample, overrides } = table;
  if (!names || overrides.has('body')) return;
  answersAlone(table);
  ofTheHouse(table);
  if (sample) wordsLeft(table, sample);
  if (sample) repliesLetGo(table, sample);
  if (sample) spareTexts(table, sample);
  choices(table);
  twins(table);
  remark(table);
  furtherAnswers(table);
  neitherIsWhole(table);
  inBrief(table);
  onlyAnswer(table);
  summaryAlone(table);
  if (sample) headline(table, sample);
}

/** A `Summary` where nothing else was written is all that somebody said. */
function summaryAlone({ map, names, overrides }: Table): void {
  const [title] = map.get('title') ?? [];
  if (title === undefined || overrides.has('title') || map.has('body') || map.has('pros') || map.has('cons')) return;
  if (!conceptsOf((names as readonly string[])[title] as string).has('whole')) return;
  map.set('body', [title]);
  map.delete('title');
}

/**
 * Where nearly every row has an answer and none has words, somebody answered a question: `Freitextantwort`, or a bare
 * `Response` where nobody says who replied, or when, and it does not read as a reply.
 */
function answersAlone({ map, profiles, names, sample, overrides }: Table): void {
  const reply = map.get('reply')?.[0];
  if (reply === undefined || overrides.has('reply') || map.has('pros') || map.has('cons')) return;
  const body = map.get('body')?.[0];
  const { filled, seen, meanWords } = profiles[reply] as ColumnProfile;
  if (body !== undefined && (profiles[body] as ColumnProfile).meanWords * 3 > meanWords) return;
  const header = (names as readonly string[])[reply] as string;
  const isSaid = conceptsOf(header).has('words') && filled >= 0.5 * seen;
  if (!isSaid) {
    if (map.has('replyAuthor') || map.has('replyDate') || !isBare(header)) return;
    if (filled < 0.5 * seen && !(names as readonly string[]).some((name) => SURVEYED.test(name) || HELPED.test(name)))
      return;
    if (sample && readsAsBusiness(sample.texts(reply), textsUnder(map, sample, 'author'))) return;
  }
  map.set('body', [reply]);
  map.delete('reply');
}

/** What the house remarked (`Manager comment`) is none of the customer's words, even where it is the only text beside a rating; nor is it for all to read. */
function ofTheHouse({ map, names }: Table): void {
  const [body, ...others] = map.get('body') ?? [];
  if (body === undefined || others.length > 0 || !(map.has('rating') || map.has('thumb'))) return;
  const header = (names as readonly string[])[body] as string;
  if (isOfHouse(header) && !isQuestion(header) && !conceptsOf(header).has('person')) map.delete('body');
}

/** Words that read as replies to others which stand there more often (`reviewComments` beside what was asked) are none of the customer's. */
function repliesLetGo({ map, taken, profiles, names }: Table, sample: RowSample): void {
  const [body, ...others] = map.get('body') ?? [];
  if (body === undefined) return;
  const authors = textsUnder(map, sample, 'author');
  const own = sample.texts(body);
  if (!readsAsBusiness(own, authors)) return;
  const asked = [...(map.get('pros') ?? []), ...(map.get('cons') ?? [])];
  const [best] = profiles
    .flatMap((profile, column) => {
      if (column === body || (taken.has(column) && !asked.includes(column) && !others.includes(column))) return [];
      if (!profile.isText || profile.meanWords < 3 || profile.structured > 0) return [];
      const about = surelyAbout((names as readonly string[])[column] as string);
      // A word for a rating asks for its reason where sentences stand under it.
      if (OTHERS.some((concept) => about.has(concept) && (concept !== 'rating' || profile.meanWords < SENTENCE)))
        return [];
      const texts = sample.texts(column);
      const replied = texts.filter((text, i) => text !== '' && own[i] !== '').length;
      const isMore = texts.filter((text) => text !== '').length >= 1.2 * own.filter((text) => text !== '').length;
      return isMore && replied > 0 && !readsAsBusiness(texts, authors) ? [column] : [];
    })
    .sort((a, b) => (profiles[b] as ColumnProfile).meanWords - (profiles[a] as ColumnProfile).meanWords);
  if (best === undefined) return;
  map.delete('body');
  taken.delete(body);
  if (asked.includes(best)) return;
  map.set('body', [best, ...others.filter((column) => column !== best)]);
  taken.add(best);
}

/** Names of what help desks export, where a bare answer is the customer's to the question how it was. */
const HELPED = /ticket|csat|\bnps\b|\bagent\b|\bcase\b|conversation/iu;

/** `Response`, `Customer answer`: nothing in the name says who replied. */
function isBare(header: string): boolean {
  return wordsOf(header).every((word) => {
    const about = conceptsOf(word);
    return about.has('reply') || about.has('words') || about.has('person') || /^\d+$/.test(word);
  });
}

/** Of several columns of words, those that stand beside the first are another text: the answer of the business, or nobody knows whose. */
function spareTexts({ map, taken, names }: Table, sample: RowSample): void {
  const [first, ...others] = map.get('body') ?? [];
  if (first === undefined || others.length === 0) return;
  const own = sample.texts(first);
  const kept = others.filter((column) => {
    const texts = sample.texts(column);
    const filled = texts.filter((text) => text !== '').length;
    if (filled === 0) return true;
    const beside = texts.filter((text, i) => text !== '' && own[i] !== '').length;
    const same = texts.filter((text, i) => text !== '' && own[i] !== '' && isAlike(text, own[i] as string)).length;
    const header = (names as readonly string[])[column] as string;
    const about = conceptsOf(header);
    if (BUSINESS.some((concept) => about.has(concept))) {
      const isAspect = ASPECT.test(header) && !about.has('reply') && !about.has('staff');
      if (!isAspect && beside > 0 && !about.has('private') && !map.has('reply') && filled < own.length)
        map.set('reply', [column]);
      return false;
    }
    return (
      beside <= BESIDE * filled ||
      same >= 0.5 * beside ||
      isOriginal(header, (names as readonly string[])[first] as string)
    );
  });
  map.set('body', [first, ...kept]);
  for (const column of others) if (!kept.includes(column) && map.get('reply')?.[0] !== column) taken.delete(column);
}

/** `text` beside `original_text`: each row has its words in one of both, or translated in the other. */
function isOriginal(one: string, other: string): boolean {
  const bare = (header: string) =>
    wordsOf(header)
      .filter((word) => word !== 'original')
      .join(' ');
  return bare(one) === bare(other) && bare(one) !== '';
}

/** Beside the words, what was ticked from a list (`Areas for improvement`: speed) is no part of them, nor is a yes or no (`May we show it?`). */
function choices({ map, taken, names, profiles, sample, overrides }: Table): void {
  const [body, ...others] = map.get('body') ?? [];
  if (body === undefined) return;
  const asked = [...(map.get('pros') ?? []), ...(map.get('cons') ?? [])];
  const isSaid = (column: number) => !isChosen(profiles[column] as ColumnProfile);
  if (others.length === 0 && !isSaid(body) && asked.some(isSaid)) {
    map.delete('body');
    taken.delete(body);
    return;
  }
  for (const field of ['pros', 'cons'] as const) {
    const columns = map.get(field);
    if (!columns || overrides.has(field)) continue;
    const isTapped = (column: number) =>
      sample !== undefined && arePickedReasons((names as readonly string[])[column] as string, sample.texts(column));
    const kept = columns.filter((column) => isSaid(column) && !isTapped(column));
    if (kept.length === columns.length) continue;
    for (const column of columns) if (!kept.includes(column)) taken.delete(column);
    if (kept.length > 0) map.set(field, kept);
    else map.delete(field);
  }
}

/** Few answers of a word that come again and again; some scripts write one in a sign or two. */
function isChosen({ filled, distinct, meanWords, meanLength }: ColumnProfile): boolean {
  return filled >= 4 && distinct <= 0.5 * filled && (meanWords < 1.6 || meanLength <= 4);
}

/** The same words twice: as written and as shown, translated marks aside. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one.slice(0, 20), other.slice(0, 20)];
  return a === b || one.includes(b) || other.includes(a);
}

/** Two texts side by side whose headers differ by a part of a word (`Olumlu`, `Olumsuz`): what was good, and what was not. */
function twins({ map, taken, names, profiles }: Table): void {
  const [body, ...others] = map.get('body') ?? [];
  if (body === undefined || others.length > 0 || map.has('pros') || map.has('cons')) return;
  const header = (column: number) => (names as readonly string[])[column] ?? '';
  if (fieldsNamed(header(body)).length > 0) return;
  const words = (profiles[body] as ColumnProfile).meanWords;
  const twin = [body - 1, body + 1].find((column) => {
    const profile = profiles[column];
    return (
      profile?.isText &&
      !taken.has(column) &&
      profile.meanWords >= 3 &&
      profile.meanWords >= 0.5 * words &&
      areTwins(header(body), header(column)) &&
      !isPickedReason(header(column), [header(body)])
    );
  });
  if (twin === undefined) return;
  map.delete('body');
  map.set('pros', [Math.min(body, twin)]);
  map.set('cons', [Math.max(body, twin)]);
  taken.add(twin);
}

function areTwins(one: string, other: string): boolean {
  if (one === '' || other === '' || Math.abs(one.length - other.length) > 3) return false;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let front = 0;
  while (front < a.length && a[front] === b[front]) front++;
  let back = 0;
  while (back < a.length && back < b.length && a.at(-1 - back) === b.at(-1 - back)) back++;
  return front + back >= (/[\u3040-\uffff]/.test(a) ? 1 : 4) && front + back < Math.max(a.length, b.length);
}

/** Words for what was liked that say too little alone: beside what could be better they ask for both. */
const LIKED =
  /\b(?:like|love|enjoy|gefallen|gefiel|gefällt|aimé|apprécié|plu|gustó|gustado|piaciuto|gostou|leuk|bevallen|gillade|likte|tyckte)/iu;

/** One question alone, about all there is to say, needs no heading. */
function onlyAnswer({ map, names, profiles }: Table): void {
  const asked = [...(map.get('pros') ?? []), ...(map.get('cons') ?? [])];
  const [column] = asked;
  if (column === undefined || asked.length > 1 || map.has('body')) return;
  const about = conceptsOf((names as readonly string[])[column] as string);
  const isOne = about.has('good') !== (about.has('bad') || about.has('improve'));
  const isAll =
    (about.has('bad') || LIKED.test((names as readonly string[])[column] as string)) && about.has('improve');
  // What is called a complaint says so itself, in sentences.
  const { meanWords } = profiles[column] as ColumnProfile;
  const isComplaint =
    about.has('bad') && wordsOf((names as readonly string[])[column] as string).length === 1 && meanWords >= SENTENCE;
  if (isOne && !isAll && !isComplaint && !about.has('words')) return;
  map.set('body', [column]);
  map.delete('pros');
  map.delete('cons');
}

/** Beside one half of what was asked stands the other, whatever it is called; beside both, a remark whose name says that it is one. */
function remark(table: Table): void {
  const { map, taken, names, profiles, sample } = table;
  if (map.has('body') || !(map.has('pros') || map.has('cons'))) return;
  const title = map.get('title')?.[0];
  const isNamed = title !== undefined && fieldsNamed((names as readonly string[])[title] as string).length > 0;
  const isHeadline = isNamed || !map.has('pros') || !map.has('cons');
  if (
    title !== undefined &&
    (profiles[title] as ColumnProfile).meanWords >= 4 &&
    (!isHeadline || isSummed(table, title))
  ) {
    map.set('body', [title]);
    map.delete('title');
    return;
  }
  if (title !== undefined && closesHalves(table, title)) {
    map.set('body', [title]);
    map.delete('title');
    return;
  }
  const isHalf = !(map.has('pros') && map.has('cons'));
  const [best] = profiles
    .flatMap((profile, column) => {
      const header = (names as readonly string[])[column] as string;
      const about = conceptsOf(header);
      const isSaid =
        isStory(header) || (['words', 'opinion', 'further', 'whole'] as const).some((concept) => about.has(concept));
      const isFree =
        (isSaid || isHalf) && !taken.has(column) && profile.isText && profile.meanWords >= 3 && profile.distinct >= FEW;
      const isReply =
        isFree && sample !== undefined && readsAsBusiness(sample.texts(column), textsUnder(map, sample, 'author'));
      // `Điểm tốt`: sentences under a word for points are no points.
      const isOther = OTHERS.some(
        (concept) => about.has(concept) && (concept !== 'rating' || profile.meanWords < SENTENCE),
      );
      return isFree && !isReply && fieldsNamed(header).length === 0 && !isOther ? [column] : [];
    })
    .sort((a, b) => (profiles[b] as ColumnProfile).meanWords - (profiles[a] as ColumnProfile).meanWords);
  if (best === undefined) return;
  map.set('body', [best]);
  taken.add(best);
}

/** What was asked for in one sentence is the headline of what was said at length beside it. */
function inBrief({ map, taken, names, profiles, overrides }: Table): void {
  if (map.has('title') || overrides.has('title')) return;
  const said = (['body', 'pros', 'cons'] as const).filter((field) => map.has(field));
  const column = profiles.findIndex((profile, i) => {
    const isFree = !taken.has(i) || said.some((field) => map.get(field)?.includes(i));
    return isFree && profile.isText && profile.filled > 0 && isInBrief((names as readonly string[])[i] as string);
  });
  const others = said.flatMap((field) => map.get(field) ?? []).filter((other) => other !== column);
  const words = (of: number) => (profiles[of] as ColumnProfile).meanWords;
  if (column === -1 || !others.some((other) => words(other) >= words(column))) return;
  for (const field of said) {
    const kept = map.get(field)?.filter((other) => other !== column) ?? [];
    if (kept.length > 0) map.set(field, kept);
    else map.delete(field);
  }
  map.set('title', [column]);
  taken.add(column);
}

/** A summary behind a half is what somebody had to say in all; a headline stands before both. Elements that are empty at first come last. */
function closesHalves({ map, names, overrides }: Table, title: number): boolean {
  const [good, bad] = [map.get('pros'), map.get('cons')];
  if (!good || !bad || overrides.has('title')) return false;
  return conceptsOf((names as readonly string[])[title] as string).has('whole') && title > Math.min(...good, ...bad);
}

/** `Summary` over sentences that end as sentences do: what somebody had to say in all, rather than a headline. */
function isSummed({ map, names, profiles, sample }: Table, title: number): boolean {
  if (!conceptsOf((names as readonly string[])[title] as string).has('whole')) return false;
  const words = (column: number) => (profiles[column] as ColumnProfile).meanWords;
  const halves = [...(map.get('pros') ?? []), ...(map.get('cons') ?? [])];
  // What was said in a word or two was picked, and said below.
  if (halves.length > 1 && halves.every((column) => 2 * words(column) <= words(title))) return true;
  const filled = sample?.texts(title).filter((text) => text !== '') ?? [];
  return filled.filter((text) => ENDED.test(text)).length >= 0.5 * filled.length;
}

const ENDED = /[.!?…。！？।؟]["”»’')]?$/u;

/** Beside the words stands a short text with a feeling in it, mostly another one, that its header does not say to be something else. */
function headline({ map, taken, names, profiles, overrides }: Table, sample: RowSample): void {
  const body = map.get('body')?.[0] ?? map.get('pros')?.[0] ?? map.get('cons')?.[0];
  if (body === undefined || map.has('title') || overrides.has('title')) return;
  if (isOfHelpDesk(names as readonly string[])) return;
  const words = (profiles[body] as ColumnProfile).meanWords;
  for (const column of [body - 1, body + 1, body - 2]) {
    const profile = profiles[column];
    if (!profile || taken.has(column) || !profile.isText || profile.filled < FEW) continue;
    if (profile.meanWords > 8 || profile.meanWords > 0.7 * words) continue;
    const header = (names as readonly string[])[column] as string;
    const about = surelyAbout(header);
    if (fieldsNamed(header).length > 0 || OTHERS.some((concept) => about.has(concept))) continue;
    if (asksForHalf(header)) continue;
    // What was picked from a list, several at once: `Reasons` (good food|well packed).
    if (conceptsOf(header).has('reason') || sample.texts(column).some((text) => text.includes('|'))) continue;
    // Whoever asks a question wants no headline, unless for all of it in a few words.
    if ((isQuestion(header) || startsAsking(header)) && !about.has('title')) continue;
    const texts = sample.texts(column).filter((text) => text !== '');
    if (
      texts.length < FEW ||
      new Set(texts).size < Math.max(FEW, VARIED * texts.length) ||
      profile.share('verbal') >= 0.5
    )
      continue;
    // Single words of which some come again were picked: `Noise level`.
    if (profile.meanWords <= 1 && new Set(texts).size < texts.length) continue;
    const { certain, companies } = peopleIn(texts);
    if (certain > 0.15 || companies > 0.1) continue;
    if (readsAsBusiness(sample.texts(column), textsUnder(map, sample, 'author', 'firstName'))) continue;
    const felt = texts.filter((text) => hasFeeling(text)).length / texts.length;
    const coded = texts.filter((text) => /\d|[|/<>_=]/.test(text)).length / texts.length;
    if (felt < (profile.meanWords < 1.5 ? 0.4 : 0.2) || coded > 0.3) continue;
    map.set('title', [column]);
    taken.add(column);
    return;
  }
}
