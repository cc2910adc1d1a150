import { peopleIn } from '../columns/people.ts';
import { conceptsOf } from '../columns/header-stems.ts';
import { fieldsNamed } from '../columns/synonyms.ts';
import { saidIn } from './markdown-quotes.ts';
import { markdownText, withoutMarks } from './markdown-text.ts';

const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
const FEW = 2;
/** Share of the sections that have to be rated, below which they are no reviews; and of the headings that have to be names. */
const NEARLY = 0.8;
const HALF = 0.5;

/** A review below a heading, which is who wrote it or what it is called. */
export interface Section {
  author?: string;
  title?: string;
  content: string;
  rating?: string;
  date?: string;
}

/** What stands below the deepest headings that come more than once; none unless nearly all of it begins with a rating. */
export function sectionsIn(markdown: string): Section[] {
  const headings = [...headingsIn(markdown)];
  const depth = headings
    .map(({ level }) => level)
    .sort((a, b) => b - a)
    .find((level, i, all) => all[i + 1] === level);
  const own = headings.filter(({ level }) => level === depth);
  const sections = own.flatMap(({ heading, lines }) => sectionOf(heading, lines) ?? []);
  if (sections.length < FEW || sections.length < NEARLY * own.length) return [];
  if (sections.some(({ author }) => author !== undefined)) return sections.map(withoutEmptyTitle);
  const { namelike, certain } = peopleIn(sections.map(({ title = '' }) => nameIn(title)));
  if (namelike < NEARLY || certain < HALF) return sections.map(withoutEmptyTitle);
  return sections.map(({ title = '', ...section }) => ({ author: nameIn(title), ...section }));
}

function withoutEmptyTitle({ title, ...section }: Section): Section {
  return title === undefined || title === '' ? section : { title, ...section };
}

interface Heading {
  level: number;
  heading: string;
  /** Up to the next heading. */
  lines: string[];
}

function* headingsIn(markdown: string): Generator<Heading> {
  let at: Heading | undefined;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const found = HEADING.exec(line) ?? boldHeading(line);
    if (found) {
      if (at) yield at;
      at = {
        level: (found[1] as string).length,
        heading: withoutMarks(found[2] as string).replace(/(?<![\s#])[\s#]+$/, ''),
        lines: [],
      };
    } else at?.lines.push(line);
  }
  if (at) yield at;
}

/** `**Ada Sample** — ★★★★ — 12 July 2025` begins a review as a heading does. */
function boldHeading(line: string): [string, string, string] | undefined {
  const [, name, beside] = /^ {0,3}\*\*([^*]{2,60})\*\*(.{1,80})$/u.exec(line) ?? [];
  if (name === undefined || /[:：]\s*$/u.test(name)) return undefined;
  const said = saidIn(beside as string);
  return said.rating === undefined || said.others.length > 0 ? undefined : [line, '#######', line.trim()];
}

/** `Rating: 4/5`, `**By:** Ada`. */
const LABELLED = /^[-*+\s]*(\p{L}[\p{L}\s]{0,28}?)\s*[:：]\s*(\S.{0,98})$/u;
const SAID_BY = /^\s*(?:[—–―]|--+|~)\s*(?=\S)(.{1,120})$/u;
const MOST_ABOVE = 6;
const LEADS_ON = /^\s*(?:\[[^\]]{0,200}\]\([^)]{0,400}\)\s*)?$/;

/** Rated in its heading, in lines above the words, or behind who said them. */
function sectionOf(heading: string, lines: readonly string[]): Section | undefined {
  const given: Partial<Section> = {};
  const about = saidIn(heading);
  const title = about.rating === undefined && about.date === undefined ? heading : about.others.join(', ');
  if (about.rating !== undefined) given.rating = about.rating;
  if (about.date !== undefined) given.date = about.date;
  let from = 0;
  for (let taken = 0; from < lines.length && taken < MOST_ABOVE; from++) {
    const line = withoutMarks((lines[from] ?? '').trim()).trim();
    if (line === '') continue;
    if (!takeAbove(line, given)) break;
    taken++;
  }
  const words = lines.slice(from);
  // Below the last of them stands where the page leads on to.
  while (words.length > 1 && LEADS_ON.test(words.at(-1) as string)) words.pop();
  const last = words.findLastIndex((line) => line.trim() !== '' && !/^\s*(?:[-*_]\s*){3,}$/.test(line));
  const [, said] = SAID_BY.exec(withoutMarks((words[last] ?? '').trim())) ?? [];
  if (said !== undefined && last > 0 && given.author === undefined) {
    const { rating, date, others } = saidIn(said);
    given.author = others[0] ?? '';
    given.rating ??= rating as string;
    given.date ??= date as string;
    words.length = last;
  }
  const { text } = markdownText(words.join('\n'));
  if (text === '' || given.rating === undefined) return undefined;
  return { title, content: text, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)) };
}

/** Whether a line above the words says only how good it was, when, or by whom. */
function takeAbove(line: string, given: Partial<Section>): boolean {
  const [, label, value = ''] = LABELLED.exec(line) ?? [];
  if (label !== undefined) {
    const field = labelOf(label);
    if (field === undefined || given[field] !== undefined) return false;
    given[field] = value.trim();
    return true;
  }
  const { rating, date, others } = saidIn(line);
  if (others.length > 0 || (rating === undefined && date === undefined)) return false;
  if (rating !== undefined) given.rating ??= rating;
  if (date !== undefined) given.date ??= date;
  return true;
}

function labelOf(label: string): 'rating' | 'author' | 'date' | undefined {
  if (/^(?:by|von|par|por|da|di|door|av|af|przez|от)$/iu.test(label)) return 'author';
  const about = conceptsOf(label);
  for (const field of ['rating', 'author', 'date'] as const)
    if (fieldsNamed(label).some((each) => each.field === field)) return field;
  if (about.has('date')) return 'date';
  return about.has('rating') ? 'rating' : about.has('person') ? 'author' : undefined;
}

/** `Ada Muster, Lyon`: the name alone. */
export function nameIn(heading: string): string {
  return (/^[^,|(–—]+/.exec(heading)?.[0] ?? heading).trim();
}
