import { Command, Option } from 'commander';
import { SCOPES, type Scope } from '../domain/roles.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

/** `smm token`: keys to the admin API. */
export function tokenCommand(): Command {
  const command = new Command('token').description('Keys to the admin API. Only their hashes are kept.');
  const named = (name: string, description: string, example: string) =>
    storeOptions(
      command
        .command(name)
        .description(description)
        .argument('<name>', 'What the key is for; it stands in the ledger.'),
    ).addHelpText('after', `\nExample:\n  smm token ${example}\n`);
  named('create', 'Make a key. It is shown this once.', 'create website --scope read --scope import')
    .addOption(
      new Option('--scope <scope...>', 'What it may do; without any, everything.').choices(SCOPES).default(undefined),
    )
    .action(async (name: string, flags: StoreFlags & { scope?: Scope[] }) => {
      const { scope } = flags;
      const options = scope === undefined ? {} : { scopes: scope };
      const token = await withStore(flags, (store) => store.tokens.create(name, options), { create: true });
      const may = scope === undefined ? 'everything' : scope.join(', ');
      print(
        flags,
        { name, scopes: scope ?? SCOPES, token },
        `${token}\nMay ${may}. Keep it now: it is not shown again.`,
      );
    });
  named('revoke', 'Take a key away.', 'revoke website').action(async (name: string, flags: StoreFlags) => {
    const revoked = await withStore(flags, (store) => store.tokens.revoke(name));
    if (!revoked) throw new NotFoundError(`There is no token “${name}”. See smm token list.`);
    print(flags, { name, revoked }, `Token “${name}” revoked.`);
  });
  storeOptions(command.command('list'))
    .description('List the keys by name.')
    .addHelpText('after', '\nExample:\n  smm token list\n')
    .action(async (flags: StoreFlags) => {
      const tokens = await withStore(flags, (store) => store.tokens.list());
      const rows = tokens.map(({ name, scopes, createdAt, lastUsedAt }) => [
        name,
        scopes.length === SCOPES.length ? 'everything' : scopes.join(' '),
        `made ${createdAt}`,
        lastUsedAt ? `used ${lastUsedAt}` : 'never used',
      ]);
      print(flags, { tokens }, rows.length > 0 ? columns(rows) : 'No tokens. Make one: smm token create website');
    });
  return command;
}
