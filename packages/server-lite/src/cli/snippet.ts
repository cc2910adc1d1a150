import { Command, Option } from 'commander';
import { readConfig, SETTINGS } from '../config.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { NotFoundError } from '../errors/not-found-error.ts';
import type { Storage } from '../storage/storage.ts';
import { folderAddress } from '../snapshot/folder-address.ts';
import { frameSnippet } from './frame-snippet.ts';
import { type Pin, pinnedScripts } from './pinned-snippet.ts';
import { findCdn } from './serve.ts';
import { ELEMENTS, HOSTS, type ElementName, type Host, snippetText } from './snippet-text.ts';
import { isStillElement, STILL_ELEMENTS, STILL_LAYOUTS, stillRecipe } from './still-recipe.ts';
import { print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface Flags extends StoreFlags {
  element: ElementName;
  for: Host | 'still' | 'iframe';
  endpoint: string;
  layout?: string;
  item?: string;
  room: boolean;
  pinned?: boolean;
  cdnPath?: string;
}

const LAYOUTS = [...new Set(Object.values(ELEMENTS).flatMap(({ layouts }) => layouts))];
const EXAMPLES = `
Examples:
  smm snippet home --endpoint https://reviews.example.com
  smm snippet home --element form
  smm snippet home --element feed --layout grid --for vue
  smm snippet home --element card --item 01m3x…
  smm snippet home --for still --layout grid
  smm snippet home --for still --element rating
  smm snippet home --for iframe
  smm snippet home --pinned --endpoint https://reviews.example.com
`;

/** `smm snippet`: what to paste. */
export function snippetCommand(): Command {
  return storeOptions(new Command('snippet').argument('<slug>', 'The collection.'))
    .description('Print what to paste into a page.')
    .addOption(
      new Option('--element <element>', 'What to show: a wall of reviews, the form that takes them in, …')
        .choices(Object.keys(ELEMENTS))
        .default('wall'),
    )
    .addOption(
      new Option(
        '--for <host>',
        'The kind of page; still: one that a server writes, whole without JavaScript; iframe: an editor that takes nothing else.',
      )
        .choices([...HOSTS, 'still', 'iframe'])
        .default('html'),
    )
    .addOption(new Option('--layout <layout>', 'How a wall or a feed is laid out.').choices(LAYOUTS))
    .option('--item <id>', 'The review that a card shows, as smm review list names it.')
    .addOption(
      new Option('--endpoint <url>', 'Where smm serve is reached.')
        .env('SMM_ENDPOINT')
        .default('http://127.0.0.1:8787'),
    )
    .option('--pinned', 'For html: this very version of the scripts for ever, each byte held against its digest (SRI).')
    .option('--no-room', 'Leave out the rules of style that keep its room free until it is there.')
    .option(SETTINGS.cdnPath.flag, 'The same as of smm serve.')
    .addHelpText('after', EXAMPLES)
    .action(async (slug: string, flags: Flags) => {
      const { element, for: host, item } = flags;
      assertFitting(flags);
      const layout = layoutOf(flags);
      const note = await withStore(flags, (store) => check(store, slug, flags));
      const { cdnPath } = readConfig({ cdnPath: flags.cdnPath }, process.env);
      const endpoint = folderAddress(flags.endpoint, '--endpoint', 'where smm serve is reached').slice(0, -1);
      const parts = { endpoint, cdnPath, slug, layout };
      const snippet =
        host === 'still'
          ? stillRecipe({ ...parts, element: isStillElement(element) ? element : 'wall' })
          : host === 'iframe'
            ? frameSnippet(parts)
            : await pin(snippetText({ ...parts, element, host, item, hasRoom: flags.room }), flags, parts);
      print(flags, { slug, element, for: host, snippet, ...(note && { note }) }, snippet);
      if (note && !flags.json) process.stderr.write(`${note}\n`);
    });
}

/** The loader's line becomes those of one version, where that is asked for. */
async function pin(snippet: string, { pinned, element }: Flags, at: Omit<Pin, 'entry' | 'cdnDir'>): Promise<string> {
  if (!pinned) return snippet;
  const scripts = await pinnedScripts({ ...at, entry: ELEMENTS[element].entry, cdnDir: findCdn() });
  return snippet.replace(/^<script .*\n/, () => `${scripts}\n`);
}

/** What would be left out of the snippet without a word is said. */
function assertFitting({ for: host, element, item, pinned }: Flags): void {
  if (item !== undefined && element !== 'card')
    throw new InvalidInputError('--item', `--element ${element} shows no single review. Leave --item out.`);
  if (!pinned || host === 'html') return;
  const why =
    host === 'iframe'
      ? 'shows a page of the endpoint, which brings its own scripts'
      : host === 'still'
        ? 'is made by the endpoint as it is; take the script of --for html --pinned beside it'
        : 'takes its modules from npm, whose lockfile pins them';
  throw new InvalidInputError('--pinned', `--for ${host} ${why}. Leave one of the two out.`);
}

function layoutOf({ element, layout, for: host }: Flags): string | undefined {
  const isStill = host === 'still' || host === 'iframe';
  const shown = host === 'still' ? STILL_ELEMENTS : ['wall'];
  if (isStill && !(shown as readonly string[]).includes(element))
    throw new InvalidInputError(
      `--for ${host}`,
      `it shows ${shown.length > 1 ? `one of ${shown.join(', ')}` : 'a wall alone'}. Leave --element ${element} out.`,
    );
  const layouts = isStill && element === 'wall' ? STILL_LAYOUTS : ELEMENTS[element].layouts;
  if (layout === undefined) return layouts[0];
  if ((layouts as readonly string[]).includes(layout)) return layout;
  throw new InvalidInputError(
    '--layout',
    layouts.length === 0
      ? `--element ${element} has one layout alone. Leave --layout out.`
      : `--element ${element} has no layout “${layout}”. Give one of: ${layouts.join(', ')}.`,
  );
}

/** What a page would show nothing for is said before it is pasted. @returns what is to be known about it. */
async function check(store: Storage, slug: string, { element, item }: Flags): Promise<string | undefined> {
  const collection = await store.collections.get(slug);
  if (!collection) throw new NotFoundError(`There is no collection “${slug}”. See smm collection list.`);
  if (element === 'form' && collection.form === 'closed') {
    return `The form of “${slug}” is closed, and says so to visitors. Open it: smm collection set ${slug} --form open`;
  }
  if (element !== 'card') return undefined;
  if (item === undefined) throw new InvalidInputError('--item', 'say which review a card shows. See smm review list.');
  const found = await store.items.get(item);
  if (!found) throw new NotFoundError(`There is no item ${item}. See smm review list.`);
  return found.state === 'published'
    ? undefined
    : `Item ${item} is ${found.state}, and visitors see it once it is published: smm review publish ${item}`;
}
