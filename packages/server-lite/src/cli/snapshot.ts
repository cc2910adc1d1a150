import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { Command, Option } from 'commander';
import { readConfig, SETTINGS } from '../config.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { createLog } from '../log.ts';
import { folderAddress } from '../snapshot/folder-address.ts';
import { type SnapshotTaken, takeSnapshot } from '../snapshot/take-snapshot.ts';
import { writeInPlace } from '../snapshot/write-in-place.ts';
import { progressLine } from './progress-line.ts';
import { findCdn } from './serve.ts';
import { print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface SnapshotFlags extends StoreFlags {
  publicUrl?: string;
  collection?: string[];
  purge?: string;
  dryRun?: boolean;
  verify?: boolean;
  precompressed?: boolean;
  cdnPath?: string;
}

/** Addresses and paths that are printed; all of them are in --json and --purge. */
const SHOWN = 20;
const WHERE = 'where the folder will be open to everybody';
const EXAMPLES = `
Examples:
  smm snapshot ./public
  smm snapshot ./public --public-url https://reviews.example.com --purge purge.txt
  smm snapshot ./public --collection home best --precompressed
  smm snapshot ./public --dry-run

Run it again whenever something changed: what is as it was is left as it is. Pages are shown by the elements as from the
endpoint; what needs a server (filters, search, the form) does not show. What a host must be told is in docs/snapshot.md.
`;

/** `smm snapshot`: the endpoint's answers as a folder of files. */
export function snapshotCommand(): Command {
  const { cdnPath } = SETTINGS;
  return storeOptions(new Command('snapshot').argument('<dir>', 'Folder to write into: new, empty, or a snapshot.'))
    .description(
      'Write a folder of files that serves as the endpoint does, on any host of files; only what changed is written.',
    )
    .option(
      '--public-url <url>',
      'Where the folder will be open to everybody; feeds and fragments are written only with it.',
    )
    .option('--collection <slug...>', 'Only these collections; others leave the folder. Default: all.')
    .option('--precompressed', 'Write .br and .gz beside files, for hosts that hand them out.')
    .option('--purge <file>', 'Write the addresses that caches must drop into a file, one a line.')
    .option('--verify', 'Read every file that is there again, rather than to go by its size.')
    .option('--dry-run', 'Count what would be written and removed, and write nothing.')
    .addOption(new Option(cdnPath.flag, cdnPath.meaning).env(cdnPath.env).default(cdnPath.default))
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(dir: string, flags: SnapshotFlags): Promise<void> {
  const { publicUrl: address, collection: collections, dryRun, verify, precompressed } = flags;
  const publicUrl = address === undefined ? undefined : folderAddress(address, '--public-url', WHERE);
  // The address of the endpoint itself, where one is set, is not that of the folder.
  const origin = publicUrl === undefined ? '' : new URL(publicUrl).origin;
  const config = readConfig({ data: flags.data, cdnPath: flags.cdnPath, publicUrl: origin });
  const purge = purgeFile(flags.purge, dir);
  const log = createLog({ level: 'warn' });
  const progress = progressLine(process.stderr, 'snapshot');
  const cdnDir = findCdn();
  const options = { dir, config, log, cdnDir, publicUrl, collections, dryRun, verify, precompressed };
  let taken: SnapshotTaken;
  try {
    taken = await withStore(flags, (storage) =>
      takeSnapshot({
        ...options,
        storage,
        onProgress: (done, total) => progress.show({ step: 'filing', done, total }),
        onPurge: (addresses) => {
          if (purge !== undefined && !dryRun)
            writeInPlace(
              `${purge}.partial`,
              purge,
              addresses.map((each) => `${each}\n`),
            );
        },
      }),
    );
  } finally {
    progress.clear();
    log.flush();
  }
  print(flags, { ...taken, dryRun: dryRun === true }, inWords(taken, { dryRun: dryRun === true, purge }));
}

/** Told before anything is written: the list is no use once it cannot be kept. */
function purgeFile(name: string | undefined, dir: string): string | undefined {
  if (name === undefined) return undefined;
  const file = resolve(name);
  const inside = relative(resolve(dir), file);
  const isInside = inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
  const refuse = (why: string): never => {
    throw new InvalidInputError('--purge', `${file} ${why} Give the name of a file elsewhere.`);
  };
  if (isInside) refuse('would lie in the snapshot.');
  if (!existsSync(dirname(file)) || !statSync(dirname(file)).isDirectory()) refuse('is in a folder that is not there.');
  if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) refuse('is a folder.');
  accessSync(dirname(file), constants.W_OK | constants.X_OK);
  return file;
}

function inWords(taken: SnapshotTaken, { dryRun, purge }: { dryRun: boolean; purge: string | undefined }): string {
  const { folder, files, written, bytes, unchanged, removed, kept } = taken;
  const n = (count: number): string => count.toLocaleString('en');
  const left = taken.leftOut.map(({ what, why }) => `Left out: ${what}; ${why}.`);
  if (written === 0 && removed.length === 0)
    return [`Nothing has changed: the ${n(files)} files in ${folder} are as they were.`, ...left].join('\n');
  const [wrote, took] = dryRun ? ['Would write', 'would remove'] : ['Wrote', 'removed'];
  return [
    `${wrote} ${n(written)} files (${(bytes / 1e6).toFixed(1)} MB) into ${folder}, ${took} ${n(removed.length)}; ${n(unchanged)} are as they were.`,
    ...(kept > 0
      ? [`${n(kept)} that nothing names any more stay until the next change, for who is still reading.`]
      : []),
    ...listed('Removed', removed),
    ...listed('Caches may still hold old bytes of these; have them purged', taken.purge),
    ...(purge !== undefined && !dryRun && taken.purge.length > 0 ? [`All of them are in ${purge}.`] : []),
    ...left,
  ].join('\n');
}

function listed(what: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN;
  return [
    `${what} (${lines.length.toLocaleString('en')}):`,
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more: see --json or --purge.`] : []),
  ];
}
