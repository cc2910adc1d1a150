import { conceptsOf } from '../columns/header-stems.ts';
import type { DomElement } from './dom.ts';

/** What an element's names say that it holds, of a review. `meta` holds several that have names of their own. */
export type Part = 'author' | 'date' | 'rating' | 'title' | 'words' | 'reply' | 'thing' | 'meta' | 'aside';

const words = (text: string) => new Set(text.split(/\s+/));

/** Parts of names that say nothing of what is inside. */
const FILLER = words(
  'wrapper wrap wrapping container inner outer box block area section row col cols column cell holder group line field value values details detail data typography typo style styles el element component comp item items entry single main primary secondary large small bold strong span div p h2 h3 h4 left right top bottom center full js cls wp widget module ui w e o of the text content contents panel info infos information',
);
/** Of these, what is the words where nothing else is said. */
const SOFT = words('text content contents');
const REVIEWS = words(
  'review reviews rev revs testimonial testimonials testimony testimonies testi comment comments commentlist feedback feedbacks quote quotes guestbook gbook gb opinion opinions kundenstimme kundenstimmen stimme stimmen referenzen gaestebuch gastebuch gastenboek gjestebok gastbok livredor otzyv otzyvy otziv otzivi vidguk vidguky vidhuk vidhuky recenzija recenzije recenzii temoignage temoignages testimonio testimonios testimonianza testimonianze depoimento depoimentos getuigenissen yorum yorumlar komentar komentarz komentarze commentaire commentaires comentario comentarios commento commenti kommentar kommentare kommentarer rezension rezensionen bewertung bewertungen atsiliepimai atsauksme atsauksmes arvustus arvustused velemeny velemenyek danh-gia',
);
const NAMED: readonly [Part, ReadonlySet<string>][] = [
  [
    'aside',
    words(
      'avatar image images img photo photos picture pictures pic pics thumb thumbnail icon icons initial initials badge badges verified verify verification helpful vote votes voting like likes dislike share sharing social action actions btn button buttons link links permalink toggle readmore more less flag report abuse location country city town company job position role occupation designation source sources platform logo provider dash separator sep divider count total average avg number num counter label tooltip pagination pager nav dots arrow arrows prev next form input variant variants sku size color category tags media gallery video videos map index says experience visit stay trip travel purchase order recommend recommends recommendation reviews ratings posts tag edit delete quotemark marks useful level trust certified',
    ),
  ],
  [
    'reply',
    words(
      'reply replies replied response responses answer answers children owner merchant seller antwort reponse respuesta risposta resposta svar odpowiedz odpoved valasz cevap otvet vidpovid',
    ),
  ],
  ['meta', words('meta header head heading-group footer foot')],
  [
    'author',
    words(
      'author authors authorname reviewer username user nickname nick customer client buyer guest consumer commenter poster person fullname cite byline by fn name displayname autor auteur autore nome nom nombre',
    ),
  ],
  ['date', words('date time timestamp datetime dtreviewed published posted created ago datum fecha')],
  ['rating', words('rating rate rated stars star starrating score grade note')],
  ['title', words('title headline heading subject summary subtitle titel titre titulo titolo')],
  ['words', words('body message description desc copy excerpt paragraph partial')],
];
/** What a name, a title or a headline before which it stands is of. */
const OF_THINGS = words(
  'product products shop store brand company site place file hotel room plan business widget page service',
);
/** Whose title is what somebody is. */
const OF_PEOPLE = words('user author customer reviewer client job person profile');
/** What may stand behind “review” in the name of one: its box. Anything else is the name of a part. */
const BOXES = words(
  'item items card cards block box wrap wrapper container single entry inner outer row slide slides column col cell tile list li widget grid component content main even odd first last alt active post bubble panel element module section unit node div parent full new',
);
/** What has reviews in its name and is none. */
const OTHERS = words(
  'write add submit new leave form summary filter filters sort sorting pagination histogram question questions faq qa count total average link button header title tab tabs nav menu badge stars rating',
);

const MADE_UP = /__(?=[\w-]*[\dA-Z])[\w-]{5,6}$/;

/** Parts of the names of a class or an id: `styles_reviewContent__0Q2Tg` has two and what was made up. */
export function partsOf(name: string): string[] {
  return name
    .replace(MADE_UP, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '' && !/^\d+$/.test(part));
}

/** The names that an element goes by: classes, its id, and what is said of it for programs. */
export function namesOf({ attribs }: DomElement): string[] {
  const names: string[] = [];
  for (const [key, value] of Object.entries(attribs)) {
    if (key === 'id' || /^data-(?:testid|test|test-id|hook|qa|role|type|automation|element|id)$/.test(key)) {
      if (value.length < 60) names.push(value);
    } else if (/^data-.*-typography$/.test(key)) names.push(key.slice('data-'.length));
  }
  for (const name of (attribs['class'] ?? '').split(/\s+/)) if (name !== '') names.push(name);
  return names;
}

/** What an element is by its names: the last of a name's parts says it, the first name that says something counts. */
export function partOf(element: DomElement): Part | undefined {
  if (element.name === 'time') return 'date';
  if (element.name === 'cite' || element.name === 'figcaption') return 'author';
  if (/^(?:form|select|textarea|input|label|nav)$/.test(element.name)) return 'aside';
  if (element.name === 'button' && !element.children.some((child) => 'attribs' in child)) return 'aside';
  let soft: Part | undefined;
  for (const name of namesOf(element)) {
    // `review-item__name` is a name in an item.
    const bare = name.replace(MADE_UP, '');
    const found =
      (bare.includes('__') ? said(partsOf(bare.slice(bare.lastIndexOf('__')))) : undefined) ?? said(partsOf(bare));
    if (found === 'soft') soft ??= 'words';
    else if (found !== undefined) return found;
  }
  return soft ?? (element.name === 'blockquote' || element.name === 'q' ? 'words' : undefined);
}

const known = new Map<string, Part | 'soft' | undefined>();
/** Names that are remembered: pages use the same few over and over. */
const MOST_KNOWN = 5000;

function said(parts: readonly string[]): Part | 'soft' | undefined {
  const key = parts.join(' ');
  if (known.has(key)) return known.get(key);
  const found = tell(parts);
  if (known.size < MOST_KNOWN) known.set(key, found);
  return found;
}

function tell(parts: readonly string[]): Part | 'soft' | undefined {
  // What is a headline in quotation marks that a style sheet draws: `noQuotes` within `quote`.
  if (parts.join(' ') === 'no quotes') return 'title';
  const isSoft = SOFT.has(parts.at(-1) ?? '');
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] as string;
    if (FILLER.has(part)) continue;
    const isReviews = REVIEWS.has(part);
    const found = NAMED.find(([, names]) => names.has(part))?.[0] ?? (isReviews ? undefined : byConcept(part));
    if (found === 'author' || found === 'title') {
      const thing = parts.findLastIndex((before, at) => at < i && OF_THINGS.has(before));
      if (thing !== -1 && !parts.slice(thing, i).some((before) => REVIEWS.has(before))) return 'thing';
      if (found === 'title' && OF_PEOPLE.has(parts[i - 1] ?? '')) return 'aside';
    }
    if (found !== undefined && !(isReviews && i === parts.length - 1)) return found;
    if (isReviews) return i === parts.length - 1 || isSoft ? 'soft' : undefined;
  }
  return isSoft ? 'soft' : undefined;
}

/** What classes say of how something looks. */
const LOOKS = words(
  'font fonts semibold bold medium normal italic flex grid gap shadow rounded border background color colour gray grey white black dark light auto hidden visible inline relative absolute fixed static float clear clearfix justify between around start center middle baseline space leading tracking truncate uppercase lowercase capitalize underline cursor pointer transition duration ease transform scale rotate opacity overflow object cover contain aspect ratio width height screen fluid responsive lazy loaded loading animate animated fade slide slides slider swiper slick owl carousel glide splide active current selected margin padding display position static wide narrow hover focus group peer prose stack card cards list grid column columns table page site theme block elementor fusion divi wpb vc',
);

/** By the words that headers of tables have, in the languages that are known. */
function byConcept(part: string): Part | undefined {
  if (part.length < 4 || LOOKS.has(part)) return undefined;
  const about = conceptsOf(part);
  if (about.has('reply')) return 'reply';
  if (about.has('person') || about.has('name')) return 'author';
  if (about.has('date')) return 'date';
  if (about.has('rating')) return 'rating';
  if (about.has('title')) return 'title';
  if (about.has('words') || about.has('opinion')) return 'words';
  return about.has('place') || about.has('beside') || about.has('email') ? 'aside' : undefined;
}

/** Whether a name is that of a single review, and of which kind: `comment` is what people say of anything. */
export function isOfReview(name: string): 'review' | 'comment' | undefined {
  const parts = partsOf(name);
  if (parts.some((part) => /^(?:faq|qa|questions?)$/.test(part))) return undefined;
  const at = parts.findLastIndex((part) => namesReviews(part));
  if (at === -1 || parts.slice(0, at).some((part) => OTHERS.has(part))) return undefined;
  if (parts.slice(at + 1).some((part) => !BOXES.has(part))) return undefined;
  return /^com+ent|^komm?ent/.test(parts[at] as string) ? 'comment' : 'review';
}

/** Whether what is inside of something of this name are reviews: `reviews-list`, `testimonial_slider`. */
export function isOfReviews(name: string): boolean {
  const parts = partsOf(name);
  return (
    parts.some((part) => namesReviews(part)) &&
    !parts.some((part) => /^(?:form|faq|qa|questions?|write|add|submit|count|title|link)$/.test(part))
  );
}

const knownReviews = new Map<string, boolean>();

function namesReviews(part: string): boolean {
  if (REVIEWS.has(part)) return true;
  if (part.length < 5 || FILLER.has(part) || LOOKS.has(part)) return false;
  let found = knownReviews.get(part);
  if (found === undefined) {
    found = conceptsOf(part).has('opinion') && !/^(?:rating|stars?|score|note)/.test(part);
    if (knownReviews.size < MOST_KNOWN) knownReviews.set(part, found);
  }
  return found;
}

/** What a shop's own people are marked with, and what stands with prices. */
export function hasName(element: DomElement, wanted: RegExp): boolean {
  return namesOf(element).some((name) => wanted.test(name));
}
