import { Command, Option } from 'commander';
import { pageOrigin } from '../auth/first-link.ts';
import { readConfig, SETTINGS } from '../config.ts';
import { ConfigError } from '../errors/config-error.ts';
import { inviteLink } from '../people/compose.ts';
import { ASKING_WAYS, type AskingReach, type AskingWay, type NewAsking } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';
import { filterOf } from './people.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface AskFlags extends StoreFlags {
  list?: boolean;
  collection?: string;
  q?: string;
  tag?: string;
  language?: string;
  bought?: string;
  boughtSince?: string;
  way: AskingWay;
  subjectLine?: string;
  text?: string;
  remindAfter?: string;
  capDays: string;
  when?: string;
  dryRun?: boolean;
  publicUrl?: string;
  port?: string;
}

/** `smm ask`: a request for reviews to everybody of a list. */
export function askCommand(): Command {
  return storeOptions(new Command('ask'))
    .description(
      'Ask people for reviews: everybody who is found, but for those who are left out and counted. Nobody is chosen by how they rated.',
    )
    .option('--list', 'List what was asked, and what came of it.')
    .option('--collection <slug>', 'Whose form is offered; not needed where there is one.')
    .option('--tag <tag>', 'Who is on this list; everybody where nothing is said.')
    .option('--language <tag>', 'Who is written to in this language.')
    .option('--q <words>', 'Who is found by these words.')
    .option('--bought <subject>', 'Who bought this subject.')
    .option('--bought-since <day>', 'Who bought something on this day or later.')
    .addOption(
      new Option('--way <way>', 'email: messages. link: prints a link for each, to hand over yourself.')
        .choices(ASKING_WAYS)
        .default('email'),
    )
    .option('--subject-line <words>', 'Subject line; in each person’s language where nothing is said.')
    .option('--text <words>', 'Your own words, which come first.')
    .option('--remind-after <days>', 'Remind those who did not answer once, after so many days.')
    .option('--cap-days <days>', 'Leave out who was asked within so many days.', '90')
    .option('--when <time>', 'Not now, but at 2026-11-22T09:00:00Z.')
    .option('--dry-run', 'Say who would be asked, and ask nobody.')
    .option(SETTINGS.publicUrl.flag, 'Where the form is open to people, such as https://reviews.example.com.')
    .option(SETTINGS.port.flag, 'Port it is served on.')
    .addHelpText(
      'after',
      '\nExample:\n  smm ask --tag spring --remind-after 7 --public-url https://reviews.example.com\n',
    )
    .action(async (flags: AskFlags) => {
      await withStore(flags, (store) => (flags.list ? list(store, flags) : ask(store, flags)));
    });
}

async function list(store: Storage, flags: AskFlags): Promise<void> {
  const askings = await store.askings.list();
  const rows = askings.map(({ id, when, collection, state, reach, figures }) => [
    id,
    when.slice(0, 16),
    collection,
    state,
    `${reach.asked} asked, ${figures.sent} sent, ${figures.failed} not delivered`,
    `${figures.answered} answered, ${figures.unsubscribed} unsubscribed`,
  ]);
  print(flags, { askings }, rows.length > 0 ? columns(rows) : 'Nobody was asked yet. See smm ask --help.');
}

async function ask(store: Storage, flags: AskFlags): Promise<void> {
  const asking = await askingOf(store, flags);
  const reach = await store.askings.reach(asking);
  if (flags.dryRun) return print(flags, { reach }, reachWords(reach, 'would be'));
  const id = await store.askings.add(asking);
  if (asking.way === 'email')
    return print(
      flags,
      { id, reach },
      `${reachWords(reach, 'will be')}\nThe server sends it while it runs; without one: smm outbox send. Follow it: smm ask --list.`,
    );
  const links = await linksOf(store, id);
  print(
    flags,
    { id, reach, links },
    [reachWords(reach, 'are'), columns(links.map(({ name, link }) => [name, link]))].join('\n'),
  );
}

async function linksOf(store: Storage, id: string): Promise<{ name: string; link: string }[]> {
  while ((await store.askings.get(id))?.state !== 'done') await store.askings.choose();
  const links: { name: string; link: string }[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await store.askings.invitations(id, after);
    for (const { invitation, person } of page.invitations) {
      if (!person) continue;
      const { secret, collection, origin } = await store.askings.newLink(invitation);
      links.push({ name: person.name || (person.email ?? person.id), link: inviteLink(origin, collection, secret) });
    }
    after = page.next;
  }
  return links;
}

async function askingOf(store: Storage, flags: AskFlags): Promise<NewAsking> {
  const { bought, boughtSince, remindAfter, capDays, way, subjectLine = '', text = '', when } = flags;
  if (when !== undefined && way === 'link')
    throw new ConfigError('--when: links are handed over by you, when you like. Leave it out.');
  const config = readConfig({ publicUrl: flags.publicUrl, port: flags.port }, process.env);
  return {
    collection: await collectionOf(store, flags.collection),
    people: { ...filterOf(flags), ...(bought && { subject: bought }), ...(boughtSince && { boughtSince }) },
    way,
    words: { subject: subjectLine, text },
    remindAfter: remindAfter === undefined ? null : Number(remindAfter),
    capDays: Number(capDays),
    when: when ?? new Date().toISOString(),
    origin: pageOrigin(config.publicUrl, config.host, config.port),
    by: 'cli',
  };
}

async function collectionOf(store: Storage, named: string | undefined): Promise<string> {
  const open = (await store.collections.list()).filter(({ form }) => form === 'open');
  const found = named === undefined && open.length === 1 ? open[0] : open.find(({ slug }) => slug === named);
  if (found) return found.slug;
  const there = open.map(({ slug }) => slug).join(', ') || 'none';
  throw new ConfigError(
    named === undefined
      ? `Say whose form is offered: --collection SLUG. Open are ${there}.`
      : `--collection: "${named}" is no collection with an open form. Open are ${there}.`,
  );
}

function reachWords({ found, asked, leftOut }: AskingReach, verb: string): string {
  const { suppressed, undeliverable, noAddress, askedLately, wroteLately } = leftOut;
  return `${asked} of ${found} ${verb} asked. Left out: ${suppressed} not to be asked, ${undeliverable} at an address that does not work, ${noAddress} without an address, ${askedLately} asked lately, ${wroteLately} wrote lately.`;
}
