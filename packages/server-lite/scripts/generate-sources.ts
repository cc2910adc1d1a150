/** Writes `docs/sources.md`: what is known of every source, from `src/sources/platforms` and the source policy. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourcePolicy } from '../src/domain/model.ts';
import { sourcePolicy } from '../src/domain/source-policy.ts';
import type { Platform } from '../src/sources/platforms/platform.ts';
import { PLATFORMS } from '../src/sources/platforms/platforms.ts';

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
| CSV and its kin | commas, semicolons, tabs or bars; with or without a header; columns told by name or by what they hold |
| XLSX | each sheet that is not hidden is a table |
| JSON | the list in it that looks most like reviews, however deep |
| NDJSON | one record on each line |
| JSON in a script | \`window.X = […]\`, \`callback({…})\` |
| YAML | lists of records |
| text | one text on each line |
| XML feeds | RSS 0.9x to 2.0, RDF, Atom |
| WordPress export (WXR) | its comments, and reviews of a shop with their stars |
| Disqus export | its comments |
| other XML | like JSON |
| saved pages | JSON-LD, microdata, microformats (h-review, hreview), else the largest table |
| zip, tar, gzip | every file inside; archives inside an archive too, one level deep |

Not read: OpenDocument, Word, PDF and pictures. Save tables from them as CSV.

A file of XML knows no external entities. An archive that grows out of all proportion is stopped.

## Samples

Each layout says what it was made from. **real**: files of this layout that others made were read. **documented**: only its
documentation was at hand; please tell us what differs.
`;

function rightsOf(policy: SourcePolicy): string[] {
  if (!policy.mayStore) return ['Link only: its words may not be stored.'];
  const isOwn = policy.mayMarkUp;
  return [
    'May be stored.',
    policy.retentionDays === null ? '' : `Must be fetched anew or deleted within ${policy.retentionDays} days.`,
    isOwn ? '' : 'Shown once the business gave its word that it may show it (attestation).',
    policy.needsPermission ? 'Each item needs its author’s own permission, on record, before it is shown.' : '',
    policy.attribution === null ? '' : `Shown with its origin: ${policy.attribution}.`,
    policy.mayExcerpt ? '' : 'Shown whole: no excerpts, no highlights.',
    isOwn ? 'Enters the page’s structured data.' : 'Stays out of the page’s structured data.',
    policy.mayShowCounts ? 'Likes and replies may be shown, with the day they were counted.' : '',
  ].filter((sentence) => sentence !== '');
}

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

${list([...rightsOf(sourcePolicy(key)), ...(about.rights ?? [])])}
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
  return `${HEAD}\n## Contents\n\n| source | samples |\n|---|---|\n${contents}${platforms.map(chapter).join('')}`;
}

if (import.meta.main) await writeFile(TARGET, sourcesPage());
