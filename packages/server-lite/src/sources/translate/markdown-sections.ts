import { peopleIn } from '../columns/people.ts';
import { ratingOrDate } from './markdown-quotes.ts';
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
  const { namelike, certain } = peopleIn(sections.map(({ title = '' }) => nameIn(title)));
  if (namelike < NEARLY || certain < HALF) return sections;
  return sections.map(({ title = '', ...section }) => ({ author: nameIn(title), ...section }));
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
    const found = HEADING.exec(line);
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

/** Rated in the first line that has something, and said in those below it. */
function sectionOf(title: string, lines: readonly string[]): Section | undefined {
  const first = lines.findIndex((line) => line.trim() !== '');
  const said = ratingOrDate(withoutMarks((lines[first] ?? '').trim()).split(/\s*[|·•,]\s*|\s+[–—-]\s+/));
  if (said.rating === undefined || said.others.length > 0) return undefined;
  const { text } = markdownText(lines.slice(first + 1).join('\n'));
  if (text === '') return undefined;
  return { title, content: text, rating: said.rating, ...(said.date !== undefined && { date: said.date }) };
}

/** `Ada Muster, Lyon`: the name alone. */
function nameIn(heading: string): string {
  return (/^[^,|(–—]+/.exec(heading)?.[0] ?? heading).trim();
}
