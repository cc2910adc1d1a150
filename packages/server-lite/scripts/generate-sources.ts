/** Writes `docs/sources.md`: what is known of every source and kind of feed, from `src/sources/platforms`, `src/feeds/adapters` and the source policy. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeRights } from '../src/domain/describe-rights.ts';
import { sourcePolicy } from '../src/domain/source-policy.ts';
import type { Platform } from '../src/sources/platforms/platform.ts';
import { ADAPTERS } from '../src/feeds/adapters.ts';
import { PLATFORMS } from '../src/sources/platforms/platforms.ts';
import { feedsChapter } from './feeds-chapter.ts';

const TARGET = join(import.meta.dirname, '../../../docs/sources.md');

const HEAD = `# Sources

What a business already has, and how it comes in. Made by \`packages/server-lite/scripts/generate-sources.ts\` from the
source policy and \`packages/server-lite/src/sources/platforms\`: not edited by hand. Facts as of November 2026; not legal advice.

\`smm import FILE\` and "Bring in" on the admin page read the same files. Nothing that came in is shown before a person
publishes it. What cannot be read is listed with its line and the reason.

## Files

A file is told by what is in it, never by its name, in any common encoding.

| what | how it is read |
|---|---|
| CSV and its kin | commas, semicolons, tabs or bars; with or without a header, or lines of a title above it; columns told by name or by what they hold |
| XLSX (also in its strict form), ODS | each sheet that is not hidden is a table; formulas by the value that was kept with them, failed ones as nothing |
| DOCX (Word), ODT | each table of two and more rows and columns is a table as of a workbook, and tables of labels and values are a row each; the text outside of them as text in blocks: quotes with who said them below or above, names as headings or in bold with words below them, names with stars, days and words, lines with labels, else one text in each line. What stands outside of reviews is left out and named. Not read: what was deleted or hidden, comments, notes, headers and footers |
| JSON | the list in it that looks most like reviews, however deep; also as members of an object by their keys, as lists that are alike under keys that group them, or as rows whose names stand apart or in the first of them. What looks like reviews too and is not read is named |
| NDJSON | one record on each line |
| JSON in a script | \`window.X = […]\`, \`callback({…})\` |
| YAML | lists of records |
| Markdown | the fields above a page (front matter in YAML or TOML) with the words below them, as one review, or a list of them in these fields; block quotes below which stands who said them, and sections that begin with a rating |
| text | one text on each line |
| e-mails | one message, a mailbox in one file (mbox), or messages pasted into a text with the lines above them; what they quote, what the business wrote and what programs sent is left out |
| XML feeds | RSS 0.9x to 2.0, RDF, Atom; also an entry by itself |
| WordPress export (WXR) | its comments, and reviews of a shop with their stars |
| Disqus export | its comments |
| other XML | like JSON; rows whose fields say their names in an attribute, as databases write them |
| database dumps (SQL) | the rows of the table that looks most like reviews, as MySQL, MariaDB, PostgreSQL, SQLite and SQL Server write them (\`INSERT\`, \`COPY … FROM stdin\`); nothing is run, and no other table comes in. Stars and titles of WordPress's \`commentmeta\`, and the day and marks of a review in tables of their own, where these stand before it. What the database does not show waits for a person |
| saved pages | JSON-LD, microdata, microformats (h-review, hreview), else the largest table |
| zip, tar, gzip | every file inside; archives inside an archive too, one level deep |

Not read: old Excel (XLS) and Word (DOC), rich text (RTF), Pages, Numbers, Keynote, presentations, other OpenDocument, PDF and
pictures. Save what they hold as XLSX, DOCX or CSV.

A file of XML knows no external entities. An archive that grows out of all proportion is stopped, and a file in it whose
bytes do not agree with its checksum is not taken.

## Limits

What is larger than memory is read as it streams by, in less than 300 MB of it. A record beyond its limit is rejected by itself,
with its line; what is beyond any other limit is refused as a whole, in words, before anything is written.

| what | limit | beyond it |
|---|---|---|
| a file, a feed, a table, NDJSON, JSON, other XML | none | - |
| what is downloaded | 2 GB, half an hour, 5 redirects | refused |
| what is unpacked | 250 times its packed size from 64 MB on; 64 GB | refused |
| files in an archive | 100,000; archives one level deep | refused; left out and named |
| a file in an archive that is locked with a password | - | left out and named |
| one line of a table | 1,048,576 characters | the row is rejected |
| one row of a database dump | 2,097,152 characters | the row is rejected |
| what a dump's other tables say of its reviews | 400,000 values | left out, and said |
| one record of JSON, NDJSON or XML, one entry of a feed | 4,194,304 characters | the record is rejected |
| other XML in which nothing repeats | 33,554,432 characters | refused |
| sheets | 500 of a workbook, 100 of an ODS file | refused |
| a document (DOCX, ODT) | 1,048,576 characters with those that its paragraphs and cells count for, 500 tables | refused |
| rows, columns, characters of a cell | 1,048,576; 16,384; 524,288 | refused |
| a saved page | 33,554,432 characters, 300,000 parts, 10,000 tags in each other | refused |
| a JSON Feed, an answer of X | 25,165,824 characters | refused |
| YAML, Markdown | 1,048,576 characters, 100 references | refused |
| an e-mail; text with pasted ones | 26,214,400 bytes, of which 4,194,304 are not attached; 16,777,216 characters | the message is rejected; refused |
| words of one review | 100,000 characters, 400,000 with mark-up | the record is rejected |

## Samples

Each layout says what it was made from. **real**: files of this layout that others made were read. **documented**: only its
documentation was at hand; please tell us what differs.
`;

const list = (sentences: readonly string[]) => sentences.map((sentence) => `- ${sentence}\n`).join('');

function chapter({ key, name, about }: Platform): string {
  const layouts = about.comesIn.map(({ what, sample }) => `${what} **${sample}**`);
  return `
## ${name}

Source \`${key}\`.

**What comes in**

${list(layouts.length > 0 ? layouts : ['Nothing by a file.'])}
**How to get it**

${list(about.howTo)}
**Rights**

${list([...describeRights(sourcePolicy(key)), ...(about.rights ?? [])])}
**Limits**

${list(about.limits)}`;
}

function sampleOf({ about }: Platform): string {
  const kinds = new Set(about.comesIn.map(({ sample }) => sample));
  return kinds.size === 0 ? 'no file' : [...kinds].sort().reverse().join(', ');
}

const anchor = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** The whole page, as it should stand. */
export function sourcesPage(): string {
  const platforms = PLATFORMS.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const contents = platforms.map((each) => `| [${each.name}](#${anchor(each.name)}) | ${sampleOf(each)} |\n`).join('');
  return `${HEAD}${feedsChapter(ADAPTERS)}\n## Contents\n\n| source | samples |\n|---|---|\n${contents}${platforms.map(chapter).join('')}`;
}

if (import.meta.main) await writeFile(TARGET, sourcesPage());
