import * as z from 'zod/mini';
import { PEOPLE_HEADER } from '../../people/people-csv.ts';
import { CARRIED, LEFT_OUT } from '../../storage/carried-tables.ts';
import { DOCUMENTS } from '../documents.ts';
import { Manifest } from '../manifest.ts';
import { READABLE } from './readable.ts';
import { STORE_ROWS } from './store.ts';

const HEAD = `# Export

Made by \`packages/server-lite/scripts/generate-export.ts\` from \`packages/server-lite/src/exports/schema\`: not edited by hand.

\`smm export FILE.zip\`, and Settings on the admin page, write everything that the business can take with it, as it is at one moment,
into one zip of text and pictures: files that other programs read, and \`store/\`, how smm keeps the same. Decisions: ADR 0028.

\`smm import FILE.zip --data NEW_FOLDER\` makes the same store of it (an unpacked export is as good): the same items of every
state with the same ids, words, dates and histories, pictures, consents, receipts that go on opening, people and whom nobody may
ask, imports that can still be taken back, and the same bytes at every public address. It wants a folder without a store, checks
every file against \`manifest.json\`, every row against what smm takes in (lengths, counts; what is more is told with file, line and
reason) and every item against its ledger, and puts the store in place in one step: stopped anywhere, the folder has no store or a whole one. \`--dry-run\` does all of that but the last step. It is done by command; a running server
restores backups.

What it does not take along is said before and after: ${Object.keys(LEFT_OUT).join(', ')}. Sessions, the log of sign-ins, what an
act can be undone with for ten minutes, messages in the outbox and rows in \`rejected/\` stay behind too. A backup (\`smm backup\`)
has everything that is in the database. Requests for reviews that were under way do not go on, so that nobody is asked twice. Names
of further pages stay valid until the first change of a list.

An export of an older smm comes in: its tables go through the same steps as an older store. One of a newer smm is refused, because
what this one does not know would be lost. Exports from before there was a \`manifest.json\` cannot become a store; their
\`items.ndjson\` and \`people.csv\` come in by themselves, as they do into a store that has others.

Files of JSON and NDJSON are UTF-8; an NDJSON file has one object a line. Times are ISO 8601 in UTC. "or null" is said where a field
may be empty; "optional" where it may be missing.

What is taken out in spreadsheets: a cell of a CSV file that a spreadsheet could run as a formula has an apostrophe in front. Brought
in again, it is taken away; words that had one of their own keep it.

Feeds are another way out: \`smm export FILE --format rss|jsonfeed|activitystreams --collection home\`, and CSV or NDJSON of one
collection. They have only what is published and what the terms of its source let be passed on, and say what it was selected from.

`;

/** `docs/export.md`. */
export function describeExport(): string {
  return [
    HEAD,
    '## manifest.json\n\nThe last file. ',
    'An export without it, or with other bytes than it says, is refused.\n\n',
    fields(Manifest.shape),
    '\n### Each of `files`\n\n',
    fields((Manifest.shape.files as z.ZodMiniArray<z.ZodMiniObject>)._zod.def.element.shape),
    '\n## For other programs\n',
    ...DOCUMENTS.map((name) => `\n### ${name}\n\n${readable(name)}`),
    '\n### media/HASH.webp, waiting/ID.webp\n\nPictures that are shown, and those of reviews that wait to be read.\n',
    '\n## store/\n\nOne file a table, one row a line, in the order of its key. Bytes are base64url. ',
    '`seq` of one table is what others refer to.\n',
    ...CARRIED.map(({ name }) => `\n### store/${name}.ndjson\n\n${fields(STORE_ROWS[name] ?? {})}`),
  ].join('');
}

function readable(name: (typeof DOCUMENTS)[number]): string {
  const file = READABLE[name];
  if ('text' in file) return 'What this is, for people.\n';
  if ('columns' in file)
    return `Columns: ${file.columns.map((column) => `\`${column}\``).join(', ')}.${file.columns === PEOPLE_HEADER ? ' One line for each purchase, one for who bought nothing.' : ''}\n`;
  return fields(file.fields);
}

function fields(shape: Readonly<Record<string, z.core.$ZodType>>): string {
  const rows = Object.entries(shape).map(
    ([name, schema]) => `| \`${name}\` | ${typeOf(schema)} | ${z.globalRegistry.get(schema)?.description ?? ''} |\n`,
  );
  return `| field | type | meaning |\n|---|---|---|\n${rows.join('')}`;
}

function typeOf(schema: z.core.$ZodType): string {
  const words = inWords(z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema);
  return schema instanceof z.ZodMiniOptional ? `${words}, optional` : words;
}

interface JsonSchema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

function inWords({ type, enum: values, const: value, format, pattern, anyOf, items }: JsonSchema): string {
  if (anyOf)
    return anyOf
      .map(inWords)
      .map((word) => (word === 'nothing' ? 'null' : word))
      .join(' or ');
  if (values) return values.map((each) => `\`${JSON.stringify(each)}\``).join(', ');
  if (value !== undefined) return `\`${JSON.stringify(value)}\``;
  if (type === 'null') return 'null';
  if (type === 'integer') return 'whole number';
  if (type === 'boolean') return 'true or false';
  if (type === 'array' && items?.properties)
    return `list of objects: ${Object.keys(items.properties)
      .map((key) => `\`${key}\``)
      .join(', ')}`;
  if (type === 'array') return `list of ${items ? inWords(items) : 'anything'}`;
  if (type === 'object') return 'object';
  if (type !== 'string') return 'JSON';
  if (format === 'date-time') return 'time';
  return pattern?.startsWith('^\\d{4}') ? 'date' : pattern?.startsWith('^[A-Za-z0-9_-]*') ? 'base64url' : 'text';
}
