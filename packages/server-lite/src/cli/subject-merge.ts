import type { Command } from 'commander';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { MergedHead, MergePreview, MergeState } from '../storage/merges.ts';
import type { Storage } from '../storage/storage.ts';
import { progressLine } from './progress-line.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface Flags extends StoreFlags {
  into?: string;
  attest?: boolean;
  dryRun?: boolean;
  undo?: boolean;
}

/** Between two steps others may write: a server keeps answering. */
const PAUSE_MS = 5;

/** `smm subject merge`: two spellings of one thing made one. */
export function addMerge(command: Command): void {
  storeOptions(command.command('merge').argument('<slug>', 'The one that goes.'))
    .description('Make two subjects one: all that the one has becomes the other’s, and its slug leads there.')
    .option('--into <slug>', 'The one that stays.')
    .option('--attest', 'My word that both are one and the same thing: their reviews stand together from then on.')
    .option('--dry-run', 'Say what would become of both, and change nothing.')
    .option('--undo', 'Take it back, within ten minutes of its end.')
    .addHelpText(
      'after',
      '\nExamples:\n  smm subject merge kettel --into kettle --dry-run\n  smm subject merge kettel --into kettle --attest\n  smm subject merge kettel --undo\n\n' +
        'Collections keep their slugs, so nothing on your pages breaks. Equal reviews are looked for afterwards, as after an import\n' +
        '(smm duplicates). Stopped anywhere, the server or the same command goes on with it. After ten minutes there is no way back but a backup: smm backup.\n',
    )
    .action(async (slug: string, flags: Flags) => {
      await withStore(flags, (store) => (flags.undo ? takeBack(store, slug, flags) : merge(store, slug, flags)));
    });
}

async function merge(store: Storage, slug: string, flags: Flags): Promise<void> {
  const under = (await store.merges.list()).find(({ from, state }) => from.slug === slug && state === 'merging');
  if (!under) {
    const into = flags.into ?? '';
    if (into === '') throw new InvalidInputError('--into', 'name the one that stays. See smm subject list.');
    const preview = await store.merges.preview(slug, into);
    if (flags.dryRun) return print(flags, preview, described(preview));
    if (!flags.json) process.stderr.write(`${described(preview)}\n`);
    await store.merges.begin(slug, into, { by: 'cli', ...(flags.attest && { attested: true }) });
  }
  await work(store, slug, 'merging');
  const merge = (await store.merges.list()).find(({ from }) => from.slug === slug);
  print(
    flags,
    { merge },
    `“${slug}” is one with “${merge?.into.slug}” now. To take it back within ten minutes: smm subject merge ${slug} --undo`,
  );
}

async function takeBack(store: Storage, slug: string, flags: Flags): Promise<void> {
  const { from, into } = await store.merges.undo(slug, 'cli');
  await work(store, slug, 'returning');
  print(flags, { from, into, state: 'returned' }, `“${from.slug}” and “${into.slug}” are two again.`);
}

async function work(store: Storage, slug: string, step: 'merging' | 'returning'): Promise<void> {
  const line = progressLine(process.stderr, slug);
  const onProgress = ({ done, total }: MergeState) => line.show({ step, done, total });
  try {
    await store.merges.work({ onProgress, pause: PAUSE_MS });
  } finally {
    line.clear();
  }
}

/** What would become of both, for people. */
export function described(preview: MergePreview): string {
  const { from, into, after, items, collections, same } = preview;
  const moved = Object.values(items).reduce((sum, n) => sum + n, 0);
  const head = (label: string, { published, aggregateRating }: MergedHead) => [
    label,
    `${published.toLocaleString('en')} published`,
    aggregateRating
      ? `rated ${aggregateRating.ratingValue.toFixed(1)} of 5 by ${aggregateRating.ratingCount}`
      : 'unrated',
  ];
  const along = [
    [preview.purchases, 'purchases'],
    [preview.imports, 'imports'],
    [preview.views, 'kept views'],
    [preview.askings, 'requests for reviews'],
  ]
    .filter(([n]) => n !== 0)
    .map(([n, what]) => `${n} ${what}`);
  return [
    `“${from.subject.name}” goes into “${into.subject.name}”: ${moved.toLocaleString('en')} items${along.length > 0 ? `, ${along.join(', ')}` : ''}.`,
    columns([head(from.subject.slug, from), head(into.subject.slug, into), head('together', after)]),
    `Visitors read then: ${after.selection.text}`,
    ...(same > 0
      ? [
          `${same} are equal to one that is there already. What waits becomes part of the other; of what is shown twice you decide: smm duplicates list.`,
        ]
      : []),
    columns(
      collections.map(({ slug, subject, before, after: then }) => [
        `collection ${slug}`,
        `of ${subject}`,
        `shows ${before} now, ${then} then`,
      ]),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n');
}
