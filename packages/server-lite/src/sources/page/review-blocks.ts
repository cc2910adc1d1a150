import { DomUtils } from 'htmlparser2';
import { peopleIn } from '../columns/people.ts';
import { conceptsOf } from '../columns/header-stems.ts';
import { isBelow, isMarkedAsStaff } from './block-answers.ts';
import { type BlockRecord, LEAD, readBlock } from './block-record.ts';
import { ancestorsOf, type DomElement, type DomNode, elementsIn, isElement } from './dom.ts';
import { hasName, isOfReview, isOfReviews, namesOf } from './part-names.ts';

/** Elements that are looked at in all groups together, beyond which a page is told by nothing. */
const MOST_STEPS = 2_000_000;
/** Blocks of a group that are looked at before the others. */
const FIRST = 4;
/** Elements of a block, and groups of one block alone, that are looked at. */
const LARGEST = 1500;
const MOST_ALONE = 50;
const NEARLY = 0.8;
const HALF = 0.5;
const AROUND = 5;
/** Things for sale have prices. */
const PRICED = /(?:^|[-_ ])(?:price|prices|preis|prix|precio|prezzo|preco|cena|amount|add-to-cart|cart)(?:$|[-_ ])/i;
const QUOTES = new Set(['blockquote', 'figure', 'article']);
/** Of no review, whatever is inside of them. */
const NEVER = new Set([
  'html',
  'head',
  'body',
  'main',
  'option',
  'script',
  'br',
  'hr',
  'img',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'h1',
  'h2',
  'h3',
  'h4',
  'nav',
  'form',
  'button',
  'input',
  'label',
  'a',
  'time',
  'span',
  'b',
  'strong',
  'em',
  'i',
]);

interface Group {
  members: DomElement[];
  /** What the blocks themselves are called, or else what they stand in. */
  named: 'review' | 'comment' | 'within' | 'quote' | undefined;
}

/**
 * The reviews of a page that marks none, told by blocks of one shape whose parts are called or look like those of reviews.
 * None where that is not sure.
 */
export function reviewBlocks(page: readonly DomNode[], address: string): Record<string, string>[] {
  let left = MOST_STEPS;
  let alone = 0;
  let best: { score: number; members: DomElement[]; records: BlockRecord[] } | undefined;
  for (const group of groupsIn(page)) {
    if (group.members.length === 1 && ++alone > MOST_ALONE) continue;
    const size = sizeOf(group.members.slice(0, FIRST));
    left -= size;
    if (left < 0) return [];
    if (size > LARGEST * FIRST) continue;
    const set = new Set(group.members);
    const read = (member: DomElement) => readBlock(member, (element) => set.has(element));
    if (group.members.length > FIRST) {
      const some = group.members.slice(0, FIRST);
      if (!isLikely(some.map(read))) continue;
    }
    left -= sizeOf(group.members);
    if (left < 0) return [];
    const said = group.members
      .filter((member) => !isMarkedAsStaff(member))
      .map((member) => ({ member, record: read(member) }));
    const isRated = said.filter(({ record }) => record.rating !== undefined).length >= HALF * said.length;
    // Where customers rate, what is below without a rating is an answer.
    const own = said.filter(({ member, record }) => !(isRated && record.rating === undefined && isBelow(member)));
    const records = withAuthors(own.map(({ record }) => record));
    const members = own.map(({ member }) => member);
    const score = surely(group, members, records);
    if (score > (best?.score ?? 0)) best = { score, members, records };
  }
  return (best?.records ?? []).map((record) => asSchema(record, address)).filter((record) => record !== undefined);
}

function groupsIn(page: readonly DomNode[]): Group[] {
  const byName = new Map<string, DomElement[]>();
  const groups: Group[] = [];
  const titled = titledIn(page);
  for (const element of elementsIn(page, ({ name }) => !NEVER.has(name))) {
    const add = (key: string) => void (byName.get(key) ?? byName.set(key, []).get(key))?.push(element);
    for (const name of new Set((element.attribs['class'] ?? '').split(/\s+/)))
      if (name !== '') add(`${element.name}.${name}`);
    if (QUOTES.has(element.name)) add(element.name);
    const holds = namesOf(element).some(isOfReviews) || titled.has(element);
    const within = holds ? alike(element) : [];
    if (within.length > 1) groups.push({ members: within, named: 'within' });
  }
  for (const [key, members] of byName) {
    const [first] = members as [DomElement];
    const own =
      first.attribs['data-review-id'] !== undefined
        ? 'review'
        : namesOf(first)
            .map(isOfReview)
            .find((kind) => kind !== undefined && key.includes('.'));
    const isWithin = () => members.every((member) => hasAround(member, titled));
    const isQuote = !key.includes('.') && members.every(isQuoted);
    const named = own ?? (isWithin() ? 'within' : isQuote ? 'quote' : undefined);
    if (members.length > 1 || (own !== undefined && members.length === 1)) groups.push({ members, named });
  }
  return groups;
}

/** Children of one tag, where most of an element's are of it. */
function alike(element: DomElement): DomElement[] {
  const children = element.children.filter((child): child is DomElement => isElement(child) && !NEVER.has(child.name));
  const times = new Map<string, number>();
  for (const { name } of children) times.set(name, (times.get(name) ?? 0) + 1);
  const [common] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [];
  const same = children.filter(({ name }) => name === common);
  return same.length >= HALF * children.length ? same : [];
}

/** Boxes below a heading that speaks of reviews: `What our clients say`. */
function titledIn(page: readonly DomNode[]): Set<DomElement> {
  const found = new Set<DomElement>();
  for (const heading of elementsIn(page, ({ name }) => /^h[1-4]$/.test(name))) {
    const text = DomUtils.innerText(heading.children).trim();
    if (text.length > 80 || !speaksOfReviews(text)) continue;
    addBelow(heading, found);
    const [box] = ancestorsOf(heading, 1);
    // Where the box has another part of the page in it, what is below the box is of neither.
    if (box && highHeadings(box).length <= 1) addBelow(box, found);
  }
  return found;
}

/** What stands below an element up to the next part of the page, and the first boxes in it. */
function addBelow(element: DomElement, found: Set<DomElement>): void {
  for (let next = element.next as DomNode | null; next; next = next.next as DomNode | null) {
    if (!isElement(next)) continue;
    if (/^h[1-4]$/.test(next.name) || highHeadings(next).length > 0) return;
    found.add(next);
    const boxes = elementsIn(next.children, ({ children }) => children.filter(isElement).length > 1);
    for (const box of boxes.slice(0, 3)) found.add(box);
  }
}

function highHeadings(element: DomElement): DomElement[] {
  return elementsIn([element], ({ name }) => /^h[12]$/.test(name));
}

function speaksOfReviews(text: string): boolean {
  return (
    conceptsOf(text).has('opinion') ||
    /testimon|guest ?book|gästebuch|gaestebuch|livre d['’]or|libro de visitas|gastenboek|gjestebok|gästbok|kundenstimmen|témoignage|depoimento|referen[cz]|gostinska knjiga|vendégkönyv|księga gości|kniha návštěv|гостевая|(?:clients?|customers?|guests?|people|patients?|students?) (?:say|said|are saying|think)|(?:that|was) unsere kunden sagen|kunden über uns|ce que disent|lo que dicen|cosa dicono|dizem nossos/i.test(
      text,
    )
  );
}

function hasAround(member: DomElement, titled: ReadonlySet<DomElement>): boolean {
  for (const around of ancestorsOf(member, AROUND)) {
    if (around.name === 'body') return false;
    if (namesOf(around).some(isOfReviews) || titled.has(around)) return true;
  }
  return titled.has(member);
}

/** A quote with who said it. */
function isQuoted(element: DomElement): boolean {
  return (
    elementsIn(element.children, ({ name }) => name === 'cite' || name === 'figcaption' || name === 'footer').length > 0
  );
}

function isLikely(records: readonly BlockRecord[]): boolean {
  return records.some(
    ({ body, rating, author, date, untold }) =>
      (body !== undefined || rating !== undefined) &&
      (rating !== undefined || author !== undefined || date !== undefined || untold.size > 0),
  );
}

/** Names of who wrote where nothing is called so: titles that are names, or a short text that is one in nearly every block. */
function withAuthors(records: BlockRecord[]): BlockRecord[] {
  const missing = records.filter(({ author }) => author === undefined).length;
  if (missing < HALF * records.length) return records;
  if (
    areNames(
      records.map(({ title = '' }) => title),
      records.length,
    )
  )
    return records.map(({ title, ...record }) => ({
      ...record,
      ...(record.author === undefined && title !== undefined ? { author: title } : title !== undefined && { title }),
    }));
  for (const key of new Set(records.flatMap(({ untold }) => [...untold.keys()]))) {
    if (
      !areNames(
        records.map(({ untold }) => untold.get(key) ?? ''),
        records.length,
      )
    )
      continue;
    return records.map(({ lead, ...record }) => {
      const name = record.untold.get(key);
      if (key === LEAD && lead && name !== undefined) return { ...record, author: name, ...lead };
      if (name === undefined) return record;
      const others = [...record.untold].filter(([other]) => other !== key).map(([, text]) => text);
      const [longest] = others.sort((a, b) => b.length - a.length);
      const { body: _name, ...rest } = record;
      return {
        ...(name === record.body ? { ...rest, ...(longest !== undefined && { body: longest }) } : record),
        author: record.author ?? name,
      };
    });
  }
  return records;
}

function areNames(texts: readonly string[], all: number): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.length < NEARLY * all || filled.length < 2) return false;
  const { namelike, certain } = peopleIn(filled.map((text) => text.split(/\s*[,|(·–—]\s*/)[0] ?? ''));
  return namelike >= NEARLY && certain >= HALF;
}

/** How surely a group's blocks are reviews; 0 where they are not. */
function surely({ named }: Group, members: readonly DomElement[], records: readonly BlockRecord[]): number {
  const all = records.length;
  if (all === 0) return 0;
  const share = (has: (record: BlockRecord) => boolean) => records.filter(has).length / all;
  const said = share(({ body }) => body !== undefined);
  const filled = share(({ body, rating }) => body !== undefined || rating !== undefined);
  const author = share((record) => record.author !== undefined);
  const rated = share(({ rating }) => rating !== undefined);
  const dated = share(({ date }) => date !== undefined);
  if (filled < NEARLY || said < HALF) return 0;
  if (members.filter(isPriced).length > 0) return 0;
  const distinct = new Set(records.map(({ body = '', author: name = '' }) => `${name}\n${body}`)).size;
  const isSure =
    all === 1
      ? (named === 'review' || named === 'comment') && author === 1 && rated + dated >= 1
      : named === 'review'
        ? author >= HALF || (rated >= HALF && dated >= HALF)
        : named === 'quote'
          ? author >= NEARLY
          : named === 'comment' || named === 'within'
            ? author >= HALF && (rated >= HALF || dated >= HALF || named === 'within')
            : all > 2 && author >= NEARLY && rated >= NEARLY && dated >= NEARLY;
  return isSure ? distinct * (said + author + rated + dated + (named === 'review' ? 0.5 : 0)) : 0;
}

function isPriced(member: DomElement): boolean {
  return elementsIn(member.children, (element) => hasName(element, PRICED)).length > 0;
}

function sizeOf(members: readonly DomElement[]): number {
  return members.reduce((sum, member) => sum + 1 + elementsIn(member.children, () => true).length, 0);
}

/** With the names of schema.org, which are known. */
function asSchema(record: BlockRecord, address: string): Record<string, string> | undefined {
  const { author, title, body, date, rating, reply, thing, id, beside } = record;
  if (body === undefined && rating === undefined && title === undefined) return undefined;
  const parts: Record<string, string | undefined> = {
    reviewBody: body,
    name: title,
    'author.name': author,
    datePublished: date,
    'reviewRating.ratingValue': rating && String(rating.value),
    'reviewRating.bestRating': rating && String(rating.best),
    'itemReviewed.name': thing,
    'review id': id,
    reply,
    'said by': beside,
    url: address === '' ? undefined : address,
  };
  return Object.fromEntries(
    Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );
}
