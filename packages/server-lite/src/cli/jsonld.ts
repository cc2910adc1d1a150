import { Command } from 'commander';
import { jsonForScript } from '@smm/sdk/structured-data';
import { NotFoundError } from '../errors/not-found-error.ts';
import { collectionMarkup, explainMarkup } from '../markup/collection-markup.ts';
import { print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface Flags extends StoreFlags {
  explain?: boolean;
  force?: boolean;
}

const HELP = `
Examples:
  smm jsonld home
  smm jsonld home --explain
  smm jsonld home --force > reviews.jsonld

It goes into the page that shows these reviews, inside <script type="application/ld+json">. The endpoint answers with the same
at /v1/collections/SLUG.jsonld, and puts it into /v1/collections/SLUG.html.
`;

/** `smm jsonld`: exit code 1 where search engines' rules allow no mark-up. */
export function jsonldCommand(): Command {
  return storeOptions(new Command('jsonld').argument('<slug>', 'The collection.'))
    .description('Print what search engines may be told of a collection, or why they may be told nothing.')
    .option('--explain', 'Say what is marked up, what is not, and why.')
    .option('--force', 'Also for a kind of subject that search engines show no stars for.')
    .addHelpText('after', HELP)
    .action(async (slug: string, flags: Flags) => {
      const rows = await withStore(flags, (store) => store.read.head(slug, 'selection'));
      if (!rows) throw new NotFoundError(`There is no collection “${slug}”. See smm collection list.`);
      const result = collectionMarkup(rows, { force: flags.force });
      const why = flags.explain ? explainMarkup(rows) : [];
      const warning = 'warning' in result ? result.warning : undefined;
      if ('refused' in result) {
        print(flags, { slug, ...result, why }, [`No JSON-LD for “${slug}”: ${result.refused}`, ...why].join('\n'));
        process.exitCode = 1;
        return;
      }
      const { jsonld } = result;
      print(flags, { slug, jsonld, ...(warning !== undefined && { warning }), why }, jsonForScript(jsonld));
      if (!flags.json) for (const line of [...(warning ? [warning] : []), ...why]) process.stderr.write(`${line}\n`);
    });
}
