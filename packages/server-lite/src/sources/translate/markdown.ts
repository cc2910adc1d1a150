import { SourceError } from '../source-error.ts';
import { frontMatter } from './front-matter.ts';
import { type Quote, quotesIn } from './markdown-quotes.ts';
import { type Section, sectionsIn } from './markdown-sections.ts';
import { tablesIn } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { parseYaml, wholeText } from './parse-yaml.ts';
import { tomlFields } from './toml-fields.ts';

/** Names for what stands below the fields, of which the first is taken that no field has. */
const BODY = ['content', 'body', 'words', 'markdown'];
/** The page of a section of a site, beside those of what is in it. */
const SECTION = /(?:^|\/)_index(?:\.[\w-]+)?\.(?:md|markdown)$/i;
/** Jekyll's way to date what has no date of its own. */
const DATED = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+$/;
const HAS_DATE =
  /^(?:(?:review|visit|published?|created?|posted)?_?(?:date|dates|on|at)|data|fecha|datum|dato|pvm|tarih|дата)$/i;

/**
 * Markdown as sites keep it: the fields above a page (front matter in YAML or TOML) with the words below them, as one record; or
 * block quotes below which stands who said them, rated sections and rows of tables, each as one.
 *
 * @throws SourceError where the fields cannot be read, or the page is a section's.
 */
export async function* translateMarkdown(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  yield* markdownRecords(name, await wholeText(name, 'Markdown', texts));
}

/** As {@link translateMarkdown}, of the whole text. */
export function* markdownRecords(name: string, text: string): Generator<string> {
  const page = frontMatter(text);
  const said = reviewsOn(page?.body ?? text);
  for (const each of said) yield `${JSON.stringify(each)}\n`;
  if (!page || said.length > 0) return;
  const [parsed] = page.as === 'toml' ? [tomlFields(name, page.fields)] : parseYaml(name, page.fields);
  const fields = isFields(parsed) ? parsed : {};
  if (SECTION.test(name) && !Object.values(fields).some(isList))
    throw new SourceError(`${name} is the page of a section, and was left out. If it holds a review, rename it.`);
  const { text: words, images } = markdownText(page.body);
  const body = BODY.find((key) => !(key in fields)) as string;
  const date = Object.keys(fields).some((key) => HAS_DATE.test(key)) ? undefined : DATED.exec(name)?.[1];
  const isDraft = fields['draft'] === true || fields['published'] === false;
  yield `${JSON.stringify({
    ...fields,
    ...(isDraft && !('status' in fields) && { status: 'draft' }),
    ...(words !== '' && { [body]: words }),
    ...(images.length > 0 && !('photos' in fields) && { photos: images }),
    ...(date !== undefined && { date }),
  })}\n`;
}

/** Reviews that a page marks as such: quotes with who said them, rated sections, or rows of a table. */
export function reviewsOn(markdown: string): (Quote | Section | Record<string, string>)[] {
  const quotes = quotesIn(markdown);
  if (quotes.length > 0) return quotes;
  const sections = sectionsIn(markdown);
  return sections.length > 0 ? sections : tablesIn(markdown);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.some(isFields);
}
