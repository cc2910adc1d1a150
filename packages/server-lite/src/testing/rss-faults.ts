import { Parser } from 'htmlparser2';

/** What is wrong with a feed, in the names of the W3C's feed validator: `DuplicateElement channel/title`. */
export type RssFault = `${string} ${string}`;

interface Element {
  name: string;
  parent: Element | undefined;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

const CHANNEL = 'title link description language copyright managingEditor webMaster pubDate lastBuildDate category';
const CHANNEL_MORE = 'generator docs cloud ttl image rating textInput skipHours skipDays item';
const ITEM = 'title link description author category comments enclosure guid pubDate source';
const KNOWN: Readonly<Record<string, ReadonlySet<string>>> = {
  channel: new Set(`${CHANNEL} ${CHANNEL_MORE}`.split(' ')),
  item: new Set(ITEM.split(' ')),
};
/** May come more than once. */
const MANY = new Set(['item', 'category', 'enclosure']);
const DATES = new Set(['pubDate', 'lastBuildDate']);
const ADDRESSES = new Set(['link', 'docs', 'comments']);
const CONTACTS = new Set(['managingEditor', 'webMaster', 'author']);
/** Hold words, and no mark-up. */
const PLAIN = new Set('channel/title channel/description item/title item/category item/source'.split(' '));
/** Elements of other vocabularies that say what one of RSS says already. */
const SAME_OF_ITEM = ['author dc:creator', 'pubDate dc:date', 'category dc:subject', 'source dc:source'];
const SAME_OF_CHANNEL = ['managingEditor dc:creator', 'pubDate dc:date', 'language dc:language'];

const RFC2822 =
  /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d{1,2}) ((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}) \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|UT|GMT|[ECMP][SD]T|Z)$/;
const ADDRESS = /^[a-z][\w+.-]*:[^\s<>"{}|\\^`]+$/i;
const CONTACT = /^(?:mailto:.+|[^\s@()]+@[^\s@()]+\.[^\s@()]+(?: \([^()]+\))?)$/;
const LANGUAGE = /^(?:[a-z]{2,3})(?:-[A-Za-z\d]{1,8})*$/;
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|script|small|span|strong|sub|sup|table|td|tr|u|ul)\b[^<>]*>/i;
const RISK = /^(?:script|object|embed|iframe|applet|meta|link|base|form|frame|frameset|style)$/;

/** A date of RFC 2822, with the right day of the week where one is named. */
function isDate(text: string): boolean {
  const named = RFC2822.exec(text);
  if (!named || Number.isNaN(Date.parse(text))) return false;
  const [, weekday, day, month] = named;
  return weekday === undefined || new Date(`${day} ${month} UTC`).toUTCString().startsWith(weekday);
}

/** The elements of well-formed XML, each with its own text. */
function elementsOf(xml: string): Element[] {
  const all: Element[] = [];
  let at: Element | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Element = { name, parent: at, attributes, text: '', children: [] };
        at?.children.push(element);
        all.push(element);
        at = element;
      },
      ontext: (piece) => void (at && (at.text += piece)),
      onclosetag: () => void (at = at?.parent),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return all;
}

/** Holds a feed against RSS 2.0 and the profile of its advisory board. Nothing found: an empty list. */
export function rssFaults(xml: string): RssFault[] {
  const elements = elementsOf(xml);
  const faults: RssFault[] = [];
  const [root] = elements;
  if (root?.name !== 'rss') return ['UndefinedElement rss'];
  if (root.attributes['version'] === undefined) faults.push('MissingAttribute rss');
  const channels = root.children.filter(({ name }) => name === 'channel');
  if (channels.length !== 1)
    faults.push(channels.length === 0 ? 'MissingElement rss/channel' : 'DuplicateElement rss/channel');
  const guids = new Set<string>();
  for (const element of elements) {
    if (element.name === 'channel' || element.name === 'item') faults.push(...faultsOfGroup(element));
    else if (element.parent?.name === 'channel' || element.parent?.name === 'item') {
      faults.push(...faultsOf(element));
      if (element.name !== 'guid') continue;
      if (guids.has(element.text.trim())) faults.push('DuplicateValue item/guid');
      guids.add(element.text.trim());
    }
  }
  return faults;
}

/** What a channel or an item lacks, or says twice. */
function faultsOfGroup({ name, children }: Element): RssFault[] {
  const faults: RssFault[] = [];
  const has = (child: string) => children.some((each) => each.name === child);
  const seen = new Set<string>();
  for (const child of children) {
    const isOwn = !child.name.includes(':');
    if (isOwn && KNOWN[name]?.has(child.name) !== true) faults.push(`UndefinedElement ${name}/${child.name}`);
    if (isOwn && seen.has(child.name) && !MANY.has(child.name)) faults.push(`DuplicateElement ${name}/${child.name}`);
    seen.add(child.name);
  }
  if (name === 'item') {
    if (!has('title') && !has('description')) faults.push('ItemMustContainTitleOrDescription item/title');
  } else
    for (const child of ['title', 'link', 'description'])
      if (!has(child)) faults.push(`MissingElement channel/${child}`);
  const isItem = name === 'item';
  for (const pair of isItem ? SAME_OF_ITEM : SAME_OF_CHANNEL) {
    const [core = '', other = ''] = pair.split(' ');
    if (has(core) && has(other))
      faults.push(`${isItem ? 'DuplicateItemSemantics' : 'DuplicateSemantics'} ${name}/${other}`);
  }
  return faults;
}

/** Whether HTML runs something, or brings in what could. */
function isRisky(html: string): boolean {
  let found = /<\?import/i.test(html);
  const parser = new Parser({
    onopentag(name, attributes) {
      found ||= RISK.test(name);
      for (const [key, value] of Object.entries(attributes))
        found ||= key.startsWith('on') || /^\s*javascript:/i.test(value);
    },
  });
  parser.end(html);
  return found;
}

/** What is wrong with one element of a channel or an item. */
function faultsOf({ name, parent, attributes, text, children }: Element): RssFault[] {
  const place = `${parent?.name ?? ''}/${name}`;
  const value = text.trim();
  const found: string[] = [];
  const isText = children.length === 0 && !name.includes(':') && !['enclosure', 'cloud', 'description'].includes(name);
  if (isText && value === '') found.push('NotBlank');
  if (DATES.has(name)) {
    if (!isDate(value)) found.push('InvalidRFC2822Date');
  } else if (ADDRESSES.has(name) && !ADDRESS.test(value)) found.push('InvalidLink');
  else if (CONTACTS.has(name) && !CONTACT.test(value)) found.push('InvalidContact');
  else if ((name === 'language' || name === 'dc:language') && !LANGUAGE.test(value)) found.push('InvalidLanguage');
  else if (name === 'guid') {
    const isPermaLink = attributes['isPermaLink'] ?? 'true';
    if (!/^(?:true|false)$/.test(isPermaLink)) found.push('InvalidBooleanAttribute');
    else if (isPermaLink === 'true' && !ADDRESS.test(value)) found.push('InvalidHttpGUID');
  } else if (PLAIN.has(place)) {
    if (TAG.test(value) || /&(?:[a-z]+|#\d+);/i.test(value)) found.push('ContainsHTML');
  } else if (name === 'description' && isRisky(value)) found.push('SecurityRisk');
  return found.map((fault): RssFault => `${fault} ${place}`);
}
