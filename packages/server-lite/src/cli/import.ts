import { Command, Option } from 'commander';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { readConfig, SETTINGS } from '../config.ts';
import { isIsoDate } from '../domain/iso-date.ts';
import { describeLeft, forgetImport } from '../erasure/erase.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { parseOverrides } from '../sources/columns/map-columns.ts';
import { importFile, type ImportSummary } from '../sources/import/import-file.ts';
import { addPictures } from '../sources/import/picture-sums.ts';
import { FORMATS, type Format } from '../sources/records/shape.ts';
import { DATABASE_FILE, openStorage } from '../storage/sqlite/open-storage.ts';
import { describeSummary } from './import-summary.ts';
import { assertNoExport, importExport } from './import-export.ts';
import { importTarget } from './import-target.ts';
import { describeImports, describeUndone } from './import-undo.ts';
import { progressLine, progressObjects } from './progress-line.ts';
import { reportError } from './report-error.ts';
import { withPath } from './with-path.ts';
import { print, type StoreFlags, withStore } from './with-store.ts';

interface Flags {
  data?: string;
  collection?: string;
  subject?: string;
  format: Format;
  publish?: boolean;
  map?: string;
  countedAt?: string;
  dryRun?: boolean;
  preview?: string;
  progress?: boolean;
  json?: boolean;
  list?: boolean;
  undo?: string;
  by?: string;
  name?: string;
  outboundAllow?: string;
}

const EXAMPLES = `
Examples:
  smm import reviews.csv --dry-run
  smm import reviews.csv --publish
  smm import export.zip --map body="What did you like?",rating=Score
  smm import --list
  smm import --undo 3
  smm import mastodon.json --counted-at 2026-11-22
  smm import https://blog.example/comments/feed
  smm import saved-page.html reviews.xlsx
  smm import smm-export.zip --data ./another-folder

The format is told by the content. What smm export wrote becomes the same store again, in a folder that has none. Rows that cannot be taken go to rejected/ in the data folder, each with its line and
reason: smm rejected list. They are kept for so many days as smm serve --rejected-days says. The exit code is 1 when a file as a whole could not be taken, and 0 otherwise, also when rows were rejected.
`;

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `smm import`: a business's own export, in whatever form it comes. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'Take reviews in from files: CSV of any kind, Excel workbooks, Word documents, JSON, YAML, Markdown, feeds, exports, e-mails, database dumps and saved pages, also zipped.',
    )
    .argument('[file...]', 'Files to take in, or addresses of the web; - for standard input.')
    .addOption(
      new Option(
        SETTINGS.data.flag,
        `${SETTINGS.data.meaning} Default: ${SETTINGS.data.default}. Variable: ${SETTINGS.data.env}.`,
      ),
    )
    .option(
      '--collection <slug>',
      'A collection of the subject that these words are about; "home" is made when there is none.',
    )
    .option('--subject <slug>', 'What these words are about.')
    .addOption(new Option('--format <format>', 'How the file is written.').choices(FORMATS).default('auto'))
    .option('--publish', 'Publish what is taken in; with this the owner attests that they may show these words.')
    .option(
      '--map <field=column,…>',
      'Say what a column is: body, title, rating, author, date, id, url, language, product, reply, …',
    )
    .option(
      '--counted-at <date>',
      'When the file was made, such as 2026-11-22: only then are its counts of likes and the like shown, with this date.',
    )
    .option(SETTINGS.outboundAllow.flag, `${SETTINGS.outboundAllow.meaning} Variable: ${SETTINGS.outboundAllow.env}.`)
    .option('--dry-run', 'Say what would be taken and what is there already, and write nothing.')
    .option('--preview <rows>', 'With --dry-run --json: so many rows as they would come in, and every column.')
    .option('--list', 'List the imports so far, newest first.')
    .option('--undo <id>', 'Erase what an import added, but for what somebody touched since.')
    .option('--progress', 'With --json: print how far it is as well, one object a line, before the last.')
    .option('--json', 'Print one JSON object for machines.')
    .addOption(new Option('--by <name>', 'Who asks for it, for the ledger.').hideHelp())
    .addOption(new Option('--name <name>', 'What people call the file.').hideHelp())
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: Flags, command: Command) => {
      if (flags.list) return list(flags);
      if (flags.undo !== undefined) return undo(flags.undo, flags);
      if (files.length === 0) command.error("error: missing required argument 'file'");
      if (await importExport(files, exportFlags(flags))) return;
      process.exitCode = await runImport(files, flags);
    });
}

/** An export of ours is a whole store: nothing about its words is left to be said. */
function exportFlags(flags: Flags): Parameters<typeof importExport>[1] {
  const { collection, subject, publish, map, countedAt, format, dryRun, progress, by } = flags;
  const given = {
    collection,
    subject,
    publish,
    map,
    'counted-at': countedAt,
    format: format === 'auto' ? undefined : format,
  };
  return {
    ...storeFlags(flags),
    ...(dryRun && { dryRun }),
    ...(progress && { progress }),
    ...(by !== undefined && { by }),
    others: Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`])),
  };
}

/** Returns the exit code. */
async function runImport(files: readonly string[], flags: Flags): Promise<number> {
  const { data: dir, outboundAllow } = readConfig(
    { data: flags.data, ...(flags.outboundAllow !== undefined && { outboundAllow: flags.outboundAllow }) },
    process.env,
  );
  const overrides = parseOverrides(flags.map ?? '');
  const { countedAt } = flags;
  if (countedAt !== undefined && !isIsoDate(countedAt)) {
    throw new InvalidInputError('--counted-at', `“${countedAt}” is no date. Write it as 2026-11-22.`);
  }
  const rows = flags.preview === undefined ? undefined : previewRows(flags.preview);
  const compare = flags.dryRun && existsSync(join(dir, DATABASE_FILE)) ? await openStorage({ dir }) : undefined;
  const storage = flags.dryRun ? null : await openStorage({ dir });
  let progress: ReturnType<typeof progressLine> | undefined;
  const leave = tellWhenStopped(flags, () => progress?.clear());
  const summaries: ImportSummary[] = [];
  const failures: { file: string; error: string }[] = [];
  try {
    const target = await importTarget(storage ?? compare ?? null, flags, flags.dryRun);
    for (const file of files) {
      const shown = flags.json && flags.progress ? progressObjects(process.stdout) : progressLine(process.stderr, file);
      progress = shown;
      try {
        const summary = await withPath(
          { file, exceptions: outboundAllow, onProgress: shown.show },
          async (path, called) => {
            if (called !== undefined) await assertNoExport(path, file);
            return importFile(path, {
              storage,
              subject: target.subject,
              publish: flags.publish === true,
              dir,
              now: new Date(),
              format: flags.format,
              overrides,
              ...(countedAt !== undefined && { countedAt }),
              ...(called !== undefined && { fileName: called }),
              ...(flags.name !== undefined && { fileName: flags.name }),
              ...(flags.by !== undefined && { by: flags.by }),
              ...(rows !== undefined && { preview: rows }),
              compare,
              onBegin: (run) => {
                if (flags.json && flags.progress)
                  process.stdout.write(`${JSON.stringify({ type: 'begun', import: run })}\n`);
              },
              onProgress: shown.show,
            });
          },
        );
        shown.clear();
        summaries.push(summary);
        if (!flags.json)
          process.stdout.write(
            describeSummary(summary, {
              dryRun: storage === null,
              compared: compare !== undefined,
              publish: flags.publish === true,
              collection: target.collection,
            }),
          );
      } catch (error) {
        shown.clear();
        if (!isExpected(error)) throw error;
        failures.push({ file, error: error.message });
        if (!flags.json) reportError(error);
      }
    }
  } finally {
    leave();
    await compare?.close();
    await storage?.close();
  }
  if (flags.json) process.stdout.write(`${JSON.stringify(asJson(summaries, failures))}\n`);
  return failures.length > 0 ? 1 : 0;
}

function previewRows(text: string): number {
  const rows = Number(text);
  if (Number.isInteger(rows) && rows >= 0 && rows <= 1000) return rows;
  throw new InvalidInputError('--preview', `“${text}” does not fit. Give a whole number up to 1000.`);
}

async function list(flags: Flags): Promise<void> {
  const imports = await withStore(storeFlags(flags), (store) => store.imports.list());
  print(storeFlags(flags), { imports }, describeImports(imports));
}

async function undo(id: string, flags: Flags): Promise<void> {
  if (!/^\d{1,15}$/.test(id))
    throw new InvalidInputError('--undo', `“${id}” is no import. Give the number that smm import --list shows.`);
  const show =
    flags.json && flags.progress ? progressObjects(process.stdout) : progressLine(process.stderr, `import ${id}`);
  const { data } = storeFlags(flags);
  const { undone, forgotten } = await withStore(storeFlags(flags), async (store) => {
    const forgotten = await forgetImport({ storage: store, data }, Number(id));
    const undone = await store.imports.undo(Number(id), flags.by ?? 'cli', (done, total) =>
      show.show({ step: 'undoing', done, total }),
    );
    return { undone, forgotten };
  });
  show.clear();
  const text = [describeUndone(undone), describeLeft(forgotten)].filter(Boolean).join('\n');
  print(storeFlags(flags), { ...undone, rejected: forgotten }, text);
}

function storeFlags({ data, json }: Flags): StoreFlags {
  return { data: readConfig({ data }, process.env).data, ...(json && { json }) };
}

/** A stop is as safe as a crash, and whoever stops it is told so. Returns how to leave. */
function tellWhenStopped({ json, dryRun }: Flags, clear: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    clear();
    const detail = dryRun
      ? `Stopped by ${signal}. Nothing was written.`
      : `Stopped by ${signal}. What was written stays; run the same command again to complete it.`;
    if (json) process.stdout.write(`${JSON.stringify({ type: 'stopped', detail })}\n`);
    else process.stderr.write(`smm: ${detail}\n`);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of STOPS) process.once(signal, onSignal);
  return () => {
    for (const signal of STOPS) process.off(signal, onSignal);
  };
}

/** What is wrong with one file says nothing of the others. */
function isExpected(error: unknown): error is Error {
  return error instanceof Error && ['SourceError', 'PolicyError', 'OutboundError'].includes(error.name);
}

/** One object: the counts of all files together, then file by file. */
function asJson(
  files: readonly ImportSummary[],
  failures: readonly { file: string; error: string }[],
): Record<string, unknown> {
  const total = (key: 'read' | 'added' | 'merged' | 'rejected' | 'changed' | 'published' | 'held' | 'datesUnclear') =>
    files.reduce((sum, file) => sum + file[key], 0);
  return {
    read: total('read'),
    added: total('added'),
    merged: total('merged'),
    rejected: total('rejected'),
    changed: total('changed'),
    published: total('published'),
    held: total('held'),
    datesUnclear: total('datesUnclear'),
    pictures: addPictures(files.map(({ pictures }) => pictures)),
    files,
    failed: failures,
  };
}
