import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { describeLeft, eraseFor } from '../erasure/erase.ts';
import { ConfigError } from '../errors/config-error.ts';
import { bringInPeople, type BroughtIn } from '../people/bring-in.ts';
import { PERSON_FIELDS, type PersonField } from '../people/fields.ts';
import { peopleCsv } from '../people/people-csv.ts';
import type { PersonMap } from '../people/read-people.ts';
import { STAYED, type PeopleImportUndone, type Stayed } from '../storage/people-import.ts';
import type { PeopleFilter } from '../storage/people.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface ImportFlags extends StoreFlags {
  map?: string[];
  tag?: string[];
  dryRun?: boolean;
  list?: boolean;
  undo?: string;
}
interface FilterFlags extends StoreFlags {
  q?: string;
  tag?: string;
  language?: string;
  limit?: string;
}

const REJECTED_SHOWN = 20;
const SINCE: Record<Stayed, string> = { changed: 'changed since', asked: 'asked since', wrote: 'wrote since' };
/** Bytes of content: whoever is at the machine knows what they bring. */
const MOST_BYTES = 64 * 1024 ** 3;

/** `smm people`: the databank of clients. */
export function peopleCommand(): Command {
  const command = new Command('people').description('The databank of clients: bring in, list, take along, erase.');
  const about = (name: string, description: string, example: string) =>
    storeOptions(command.command(name))
      .description(description)
      .addHelpText('after', `\nExample:\n  smm people ${example}\n`);
  const filtering = (made: Command) =>
    made
      .option('--q <words>', 'Parts of name, address, telephone or list.')
      .option('--tag <tag>', 'Who is on this list.')
      .option('--language <tag>', 'Who is written to in this language.');

  about(
    'import',
    'Bring in a file. Who is there already is told by address or telephone, and keeps what is said of them.',
    'import clients.csv --tag spring --dry-run\n  smm people import --list\n  smm people import --undo 3',
  )
    .argument('[file]', 'CSV with any delimiter and encoding, JSON or NDJSON, packed or not; told by its content.')
    .addOption(
      new Option(
        '--map <field=column...>',
        `What a column holds; nothing after the sign for none. Fields: ${PERSON_FIELDS.join(', ')}.`,
      ),
    )
    .option('--tag <tag...>', 'Lists to put everybody on.')
    .option('--dry-run', 'Say what would become of it, and keep nothing.')
    .option('--list', 'List the files that came in, newest first.')
    .option(
      '--undo <number>',
      'Take a file back, but for whoever was changed, asked or wrote since; with --dry-run say who.',
    )
    .action(async (path: string | undefined, flags: ImportFlags) => {
      if (flags.list) return listFiles(flags);
      if (flags.undo !== undefined) return undoFile(flags.undo, flags);
      if (path === undefined)
        throw new ConfigError('Say what to bring in: smm people import FILE. Or see --list and --undo.');
      if (!(await stat(path).catch(() => undefined))?.isFile())
        throw new ConfigError(`"${path}" is not a file that can be read. Give the path of one.`);
      const { map = [], tag = [], dryRun = false } = flags;
      const report = await withStore(
        flags,
        (storage) =>
          bringInPeople({
            storage,
            by: 'cli',
            path,
            fileName: basename(path),
            map: mapOf(map),
            tags: tag,
            write: !dryRun,
            year: new Date().getFullYear(),
            bytes: MOST_BYTES,
          }),
        { create: !dryRun },
      );
      print(flags, report, summary(report, dryRun));
    });

  filtering(about('list', 'List people by name.', 'list --tag spring --limit 20'))
    .option('--limit <number>', 'How many.', '50')
    .action(async (flags: FilterFlags) => {
      const page = await withStore(flags, (store) =>
        store.people.list(filterOf(flags), { limit: Number(flags.limit) || 50 }),
      );
      const rows = page.people.map(({ id, name, email, telephone, tags, dateAsked, suppressed }) => [
        id,
        name,
        email ?? telephone ?? '',
        tags.join(', '),
        suppressed ?? (dateAsked ? `asked ${dateAsked.slice(0, 10)}` : ''),
      ]);
      const rest = page.total > rows.length ? `\n${rows.length} of ${page.total}.` : '';
      print(
        flags,
        page,
        rows.length > 0 ? `${columns(rows)}${rest}` : 'Nobody. Bring a file in: smm people import FILE',
      );
    });

  filtering(
    about(
      'export',
      'Write people as CSV to standard output, one line for each purchase.',
      'export --tag spring > spring.csv',
    ),
  ).action(async (flags: FilterFlags) => {
    await withStore(flags, (store) =>
      pipeline(peopleCsv(store.everything.people(filterOf(flags))), process.stdout, { end: false }),
    );
  });

  about(
    'erase',
    'Erase a person. Their address stays off every request, as a hash.',
    'erase 01m81vmwpb8873ka58gqqehj1b',
  )
    .argument('<id>', 'As smm people list shows it.')
    .action(async (id: string, flags: StoreFlags) => {
      const forgotten = await withStore(flags, (storage) =>
        eraseFor({ storage, data: flags.data }, { items: [], person: id }, { by: 'cli' }),
      );
      const text = ['Erased. Reviews that they wrote stay: smm review erase ID.', describeLeft(forgotten)];
      print(flags, { id, erased: true, rejected: forgotten }, text.filter(Boolean).join('\n'));
    });
  return command;
}

export function filterOf({ q, tag, language }: Pick<FilterFlags, 'q' | 'tag' | 'language'>): PeopleFilter {
  return { ...(q && { q }), ...(tag && { tag }), ...(language && { language }) };
}

/** @throws ConfigError */
function mapOf(given: readonly string[]): PersonMap {
  return Object.fromEntries(
    given.map((text) => {
      const [field = '', ...rest] = text.split('=');
      if (!PERSON_FIELDS.includes(field as PersonField) || rest.length === 0)
        throw new ConfigError(
          `--map: "${text}" does not fit. Give a field and a column, such as email="Contact", with one of ${PERSON_FIELDS.join(', ')}.`,
        );
      return [field, rest.join('=') || null];
    }),
  );
}

async function listFiles(flags: ImportFlags): Promise<void> {
  const imports = await withStore(flags, (store) => store.peopleImports.list());
  const rows = imports.map((one) => [
    String(one.number),
    one.fileName,
    one.dateImported,
    String(one.added),
    String(one.merged),
    one.dateUndone ?? '',
  ]);
  print(
    flags,
    { imports },
    rows.length > 0
      ? columns([['number', 'file', 'when', 'added', 'known with more', 'undone'], ...rows])
      : 'No file of people came in yet.',
  );
}

async function undoFile(given: string, flags: ImportFlags): Promise<void> {
  const number = Number(given);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new ConfigError(`--undo: "${given}" is no file. Give the number that smm people import --list shows.`);
  const { dryRun = false } = flags;
  const undone = await withStore(flags, ({ peopleImports }) =>
    dryRun ? peopleImports.look(number) : peopleImports.undo(number),
  );
  print(flags, undone, undoneWords(undone, dryRun));
}

function undoneWords({ gone, returned, kept, keptPeople }: PeopleImportUndone, dryRun: boolean): string {
  const stay = kept.changed + kept.asked + kept.wrote;
  const why = STAYED.filter((one) => kept[one] > 0).map((one) => `${kept[one]} ${SINCE[one]}`);
  return [
    `${dryRun ? 'Would remove' : 'Removed'} ${gone}, ${returned} ${dryRun ? 'would be' : 'are'} as they were before.`,
    ...(stay > 0 ? [`${stay} ${stay === 1 ? 'stays' : 'stay'}: ${why.join(', ')}.`] : []),
    ...keptPeople.slice(0, REJECTED_SHOWN).map(({ id, name, because }) => `  ${id} ${name}: ${SINCE[because]}`),
  ].join('\n');
}

function summary(
  { number, fileName, columns: found, added, merged, known, rejected, rejectedRows }: BroughtIn,
  dryRun: boolean,
): string {
  const told = rejectedRows.slice(0, REJECTED_SHOWN).map(({ line, reason }) => `  line ${line}: ${reason}`);
  return [
    `${fileName}: ${found.map(({ key, field }) => `"${key}" → ${field ?? 'nothing'}`).join(', ')}`,
    `${dryRun ? 'Would add' : 'Added'} ${added}, ${merged} known with more, ${known} known as they are, ${rejected} left out.`,
    ...told,
    ...(rejected > told.length ? [`  and ${rejected - told.length} more`] : []),
    ...(number === null ? [] : [`Take it back: smm people import --undo ${number}`]),
  ].join('\n');
}
