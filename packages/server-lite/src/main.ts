#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { reportError } from './cli/report-error.ts';
import { ownFile } from './own-files.ts';
import { startLean } from './start-lean.ts';

interface Entry {
  summary: string;
  load(): Promise<Command>;
}

/** Every command; its file is read only when it is the one that was asked for. */
export const COMMANDS: Record<string, Entry> = {
  serve: {
    summary: 'Serve the endpoint from one folder.',
    load: async () => (await import('./cli/serve.ts')).serveCommand(),
  },
  import: {
    summary: 'Bring in reviews from a file.',
    load: async () => (await import('./cli/import.ts')).importCommand(),
  },
  pictures: {
    summary: 'Pictures that items name at their sources: list and fetch.',
    load: async () => (await import('./cli/pictures.ts')).picturesCommand(),
  },
  feed: {
    summary: 'Places where words keep coming: add, list, change, pause, remove.',
    load: async () => (await import('./cli/feed.ts')).feedCommand(),
  },
  sync: {
    summary: 'Look at feeds now.',
    load: async () => (await import('./cli/sync.ts')).syncCommand(),
  },
  listen: {
    summary: 'Words, names and links to look out for in what feeds bring.',
    load: async () => (await import('./cli/listen.ts')).listenCommand(),
  },
  link: {
    summary: 'Words that cannot be kept: cards that lead to where they stand.',
    load: async () => (await import('./cli/link.ts')).linkCommand(),
  },
  rejected: {
    summary: 'Rows that imports could not take: list and delete.',
    load: async () => (await import('./cli/rejected.ts')).rejectedCommand(),
  },
  duplicates: {
    summary: 'The same review from several sources: find, merge, keep apart.',
    load: async () => (await import('./cli/duplicates.ts')).duplicatesCommand(),
  },
  review: {
    summary: 'List, publish, hide, feature, pin, answer, withdraw and erase items.',
    load: async () => (await import('./cli/review.ts')).reviewCommand(),
  },
  subject: { summary: 'What is reviewed.', load: async () => (await import('./cli/subject.ts')).subjectCommand() },
  collection: {
    summary: 'Curated sets: rules and pins.',
    load: async () => (await import('./cli/collection.ts')).collectionCommand(),
  },
  snippet: {
    summary: 'Print what to paste into a page.',
    load: async () => (await import('./cli/snippet.ts')).snippetCommand(),
  },
  jsonld: {
    summary: 'What search engines may be told of a collection, or why nothing.',
    load: async () => (await import('./cli/jsonld.ts')).jsonldCommand(),
  },
  people: {
    summary: 'The databank of clients: bring in, list, take along, erase.',
    load: async () => (await import('./cli/people.ts')).peopleCommand(),
  },
  ask: {
    summary: 'Ask everybody of a list for a review.',
    load: async () => (await import('./cli/ask.ts')).askCommand(),
  },
  outbox: {
    summary: 'Messages that were written to files, and sending without a server.',
    load: async () => (await import('./cli/outbox.ts')).outboxCommand(),
  },
  account: {
    summary: 'People who sign in: links, roles, who is shut out.',
    load: async () => (await import('./cli/account.ts')).accountCommand(),
  },
  token: { summary: 'Keys to the admin API.', load: async () => (await import('./cli/token.ts')).tokenCommand() },
  backup: {
    summary: 'Copy everything into one file while others read and write.',
    load: async () => (await import('./cli/backup.ts')).backupCommand(),
  },
  restore: {
    summary: 'Put a backup in place of the store.',
    load: async () => (await import('./cli/restore.ts')).restoreCommand(),
  },
  snapshot: {
    summary: 'Write a folder of files that serves as the endpoint does, on any host of files.',
    load: async () => (await import('./cli/snapshot.ts')).snapshotCommand(),
  },
  export: {
    summary: 'Write everything into one zip that other programs can read.',
    load: async () => (await import('./cli/export.ts')).exportCommand(),
  },
  audit: {
    summary: 'Recount everything and name what does not agree.',
    load: async () => (await import('./cli/audit.ts')).auditCommand(),
  },
  doctor: {
    summary: 'Say whether smm can work here.',
    load: async () => (await import('./cli/doctor.ts')).doctorCommand(),
  },
  sample: {
    summary: 'Fill a folder with an invented business, or take it out again.',
    load: async () => (await import('./cli/sample.ts')).sampleCommand(),
  },
};

/** @param argv the words after `smm` */
export async function main(argv: string[]): Promise<void> {
  const [first = '', second = ''] = argv;
  // Only one command is loaded, so its own help is asked of it.
  if (first === 'help' && Object.hasOwn(COMMANDS, second)) return main([second, ...argv.slice(2), '--help']);
  const json = argv.includes('--json');
  const program = new Command('smm')
    .description('Social proof you own and can prove.')
    .version(version(), '-V, --version', 'Print the version.')
    .addHelpText(
      'after',
      '\nExample:\n  smm subject add shop --name "The Shop" && smm import reviews.csv --publish && smm serve\n',
    );
  try {
    const asked = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
    if (asked) program.addCommand(await asked.load());
    else for (const [name, { summary }] of Object.entries(COMMANDS)) program.command(name).description(summary);
    await prepared(program, 'smm', json).parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = reportError(error, { json });
  }
}

/** Has usage errors come back to `main` rather than end the process, and point to where the words are explained. */
function prepared(command: Command, path: string, json: boolean): Command {
  command.exitOverride().showHelpAfterError(`See ${path} --help.`).helpOption('-h, --help', 'Show this.');
  if (json) command.configureOutput({ writeErr: () => {} });
  if (command.commands.length > 0) {
    command.helpCommand('help [command]', 'Show the help of a command.');
    if (path !== 'smm') command.addHelpText('after', `\nExample:\n  ${path} ${command.commands[0]?.name()} --help\n`);
  }
  for (const child of command.commands) prepared(child, `${path} ${child.name()}`, json);
  return command;
}

function version(): string {
  return (JSON.parse(readFileSync(ownFile('package.json'), 'utf8')) as { version: string }).version;
}

if (import.meta.main) {
  startLean(process.argv[2]);
  // In a folder of the user's own: compiled code that others may write is theirs to run.
  enableCompileCache(
    process.env['NODE_COMPILE_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'smm'),
  );
  await main(process.argv.slice(2));
}
