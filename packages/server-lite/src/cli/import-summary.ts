import type { ImportSummary } from '../sources/import/import-file.ts';
import { describePictures } from '../sources/import/picture-sums.ts';

interface Circumstances {
  dryRun: boolean;
  /** A dry run that was held against a store. */
  compared: boolean;
  publish: boolean;
  collection: string | null;
}

/** More of them nobody reads; `--json` has all. */
const NOTES = 5;

/** What came of one file, for people. */
export function describeSummary(
  summary: ImportSummary,
  { dryRun, compared, publish, collection }: Circumstances,
): string {
  const { file, recognised, encoding, columns, read, added, merged, rejected, changed, published, held, datesUnclear } =
    summary;
  const n = (count: number) => count.toLocaleString('en');
  const lines = [
    `${file}: ${recognised.slice(0, 3).join('; ')}${recognised.length > 3 ? ` and ${recognised.length - 3} more forms` : ''}; ${encoding.join(', ')}`,
  ];
  for (const group of columns.slice(0, 3)) {
    const told = Object.entries(group).map(([field, names]) => `${field} ← ${names.join(', ')}`);
    lines.push(`  ${told.length > 0 ? told.join(' · ') : 'no column told'}`);
  }
  if (dryRun) {
    const there = compared ? `, ${n(merged)} are there already` : '';
    lines.push(
      `  ${n(read)} read: ${n(added)} can be taken${there}, ${n(rejected)} cannot. Nothing was written (--dry-run).`,
    );
  } else {
    lines.push(`  ${n(read)} read: ${n(added)} added, ${n(merged)} there already, ${n(rejected)} rejected.`);
    if (publish) lines.push(`  ${n(published)} published, with your word on record that you may show them (attested).`);
    else if (added > 0)
      lines.push(
        `  All of them wait for you: smm review list, then smm review publish. With --publish they are shown at once.`,
      );
  }
  const [pictures, ...why] = describePictures(summary.pictures, dryRun);
  if (pictures !== undefined)
    lines.push(
      `  ${pictures}${summary.pictures.toFetch > 0 ? ' See smm pictures list.' : ''}`,
      ...why.map((line) => `  ${line}`),
    );
  if (held > 0)
    lines.push(`  ${n(held)} are not public where they come from (spam, hidden, pending): left for you to look at.`);
  if (datesUnclear > 0)
    lines.push(`  ${n(datesUnclear)} have a date that could not be read in full; what is not known was left unknown.`);
  if (changed > 0)
    lines.push(
      `  ${n(changed)} say something else than what was received before: the first is kept, the other is in the side file.`,
    );
  for (const note of summary.notes.slice(0, NOTES)) lines.push(`  ${note}`);
  const further = summary.notes.length - NOTES;
  if (further > 0) lines.push(`  ${n(further)} more ${further === 1 ? 'note' : 'notes'}: --json has them all.`);
  for (const { member, line, reason } of summary.firstRejected)
    lines.push(`  ${member ? `${member}, ` : ''}line ${line}: ${reason}`);
  if (summary.rejectedFile) lines.push(`  All rejected rows: ${summary.rejectedFile}`);
  if (!dryRun && publish && collection)
    lines.push(`  See them: /v1/collections/${collection}.json on your endpoint (smm serve).`);
  return `${lines.join('\n')}\n`;
}
