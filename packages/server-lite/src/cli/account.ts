import { Command, Option } from 'commander';
import { firstLink, pageOrigin } from '../auth/first-link.ts';
import { newLink } from '../auth/new-link.ts';
import { readConfig, SETTINGS } from '../config.ts';
import { ROLES, type Role } from '../domain/roles.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Account } from '../storage/sign-in.ts';
import type { Storage } from '../storage/storage.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface LinkFlags extends StoreFlags {
  publicUrl?: string;
  port?: string;
  role: Role;
  name?: string;
}

const ONCE = 'It opens once. Whoever has it gets in: hand it on as you would a key.';

/** `smm account`: who may sign in. */
export function accountCommand(): Command {
  const command = new Command('account').description('People who sign in to the admin page.');
  const about = (name: string, description: string, example: string) =>
    storeOptions(command.command(name))
      .description(description)
      .addHelpText('after', `\nExample:\n  smm account ${example}\n`);
  const linking = (made: Command) =>
    made
      .option(SETTINGS.publicUrl.flag, SETTINGS.publicUrl.meaning)
      .option(SETTINGS.port.flag, 'Port it is served on.');

  linking(about('link', 'Make a sign-in link: for the first owner, or a way back in for somebody.', 'link "Ada"'))
    .argument('[name]', 'Name or e-mail address; not needed while nobody has an account.')
    .action(async (name: string | undefined, flags: LinkFlags) => {
      const address = await withStore(flags, (store) => linkFor(store, baseOf(flags), name), { create: true });
      print(flags, { link: address }, `${address}\n${ONCE} Good for a day.`);
    });

  linking(about('add', 'Make an invitation link.', 'add --role curator --name "Ada"'))
    .addOption(new Option('--role <role>', 'What they may do.').choices(ROLES).makeOptionMandatory())
    .option('--name <name>', 'What to call them; they may change it.')
    .action(async (flags: LinkFlags) => {
      const { role, name } = flags;
      const wanted = { purpose: 'invitation' as const, role, ...(name !== undefined && { name }) };
      const { address } = await withStore(flags, (store) => newLink(store.links, baseOf(flags), wanted, 'cli'), {
        create: true,
      });
      print(flags, { link: address, role }, `${address}\n${ONCE} Good for a week.`);
    });

  about('list', 'List who may sign in.', 'list').action(async (flags: StoreFlags) => {
    const accounts = await withStore(flags, (store) => store.accounts.list());
    const rows = accounts.map(({ name, email, role, passkeys, hasPassword, lastSignInAt, disabledAt }) => [
      name,
      email ?? '',
      role,
      `${passkeys} passkeys${hasPassword ? ', a password' : ''}`,
      disabledAt !== null ? `disabled ${disabledAt}` : `signed in ${lastSignInAt ?? 'never'}`,
    ]);
    print(flags, { accounts }, rows.length > 0 ? columns(rows) : 'Nobody yet. Make a link: smm account link');
  });

  const changing = (
    name: string,
    description: string,
    said: string,
    change: (store: Storage, account: Account) => Promise<void>,
  ) =>
    about(name, description, `${name} "Ada"`)
      .argument('<name>', 'Name or e-mail address.')
      .action(async (who: string, flags: StoreFlags) => {
        const account = await withStore(flags, async (store) => {
          const found = await find(store, who);
          await change(store, found);
          return found;
        });
        print(flags, { id: account.id, name: account.name, done: name }, `${account.name}: ${said}`);
      });
  changing('disable', 'Shut somebody out at once.', 'disabled, and signed out everywhere.', (store, { id }) =>
    store.accounts.disable(id, true, 'cli'),
  );
  changing('enable', 'Let somebody in again.', 'may sign in again.', (store, { id }) =>
    store.accounts.disable(id, false, 'cli'),
  );
  changing('remove', 'Take an account away for good.', 'removed.', (store, { id }) => store.accounts.remove(id, 'cli'));

  about('role', 'Change what somebody may do. They are signed out everywhere.', 'role "Ada" owner')
    .argument('<name>', 'Name or e-mail address.')
    .argument('<role>', `One of ${ROLES.join(', ')}.`, (text: string) => {
      const role = ROLES.find((each) => each === text);
      if (role === undefined) throw new NotFoundError(`There is no role “${text}”. Roles: ${ROLES.join(', ')}.`);
      return role;
    })
    .action(async (who: string, role: Role, flags: StoreFlags) => {
      const { id, name } = await withStore(flags, async (store) => {
        const found = await find(store, who);
        await store.accounts.change(found.id, { role }, 'cli');
        return found;
      });
      print(flags, { id, name, role }, `${name} is ${role} now, and signed out everywhere.`);
    });
  return command;
}

async function find(store: Storage, name: string): Promise<Account> {
  const found = await store.accounts.find(name);
  if (found) return found.account;
  throw new NotFoundError(`Nobody signs in as “${name}”. See smm account list.`);
}

async function linkFor(store: Storage, base: string, name: string | undefined): Promise<string> {
  if (name !== undefined) {
    const { id } = await find(store, name);
    return (await newLink(store.links, base, { purpose: 'recovery', account: id }, 'cli')).address;
  }
  const first = await firstLink(store, base);
  if (first !== undefined) return first;
  throw new NotFoundError('Somebody has an account already. Say whose way back in it shall be: smm account link NAME.');
}

/** As `smm serve` would say it with the same settings. */
function baseOf({ publicUrl, port }: LinkFlags): string {
  const config = readConfig({ publicUrl, port }, process.env);
  return pageOrigin(config.publicUrl, config.host, config.port);
}
