import { dirname, join, relative } from 'node:path';
import type { GetManualChunk, GetModuleInfo, OutputOptions, Plugin, RollupOptions } from 'rollup';
import { cdnPlugins, compileAtOnce } from './scripts/lib/cdn-plugins.ts';

/**
 * Names of served files. They say what a file holds without a word that lists of ad blockers catch, which is why
 * they are not the names of the tags.
 */
export const ENTRIES = {
  testimonials: 'src/testimonials/define.ts',
  rating: 'src/rating/define.ts',
  ticker: 'src/ticker/define.ts',
  links: 'src/share-buttons/define.ts',
  form: 'src/review-form/define.ts',
  feed: 'src/feed/define.ts',
  link: 'src/share-button/define.ts',
  card: 'src/testimonial-card/define.ts',
} as const;

export type Entry = keyof typeof ENTRIES;

/** A page that has a wall when it asks for an element's code, or has none. */
export type Page = 'withWall' | 'withoutWall';

/** Entries that the loader finds through a file of their own, which pages without them never fetch. */
export const LOADED = {
  form: 'src/review-form/load.ts',
  feed: 'src/feed/load.ts',
  link: 'src/share-button/load.ts',
  card: 'src/testimonial-card/load.ts',
} as const satisfies Partial<Record<Entry, string>>;

const BANNER = '/*! smm: licences.txt */';

/** Everything that a module needs before it runs, itself included. */
function closure(id: string, getModuleInfo: GetModuleInfo): Set<string> {
  const found = new Set([id]);
  for (const at of found) getModuleInfo(at)?.importedIds.forEach((each) => found.add(each));
  return found;
}

const moduleOf = (entry: Entry): string => join(import.meta.dirname, ENTRIES[entry]);

/** The wall's first view in one file, which the other elements of its page import from; one share button, from all. */
const besideWall: GetManualChunk = (id, { getModuleInfo }) =>
  (['testimonials', 'links'] as const).find((entry) => closure(moduleOf(entry), getModuleInfo).has(id));

/** For a page without a wall: `core` is what all elements need, `data` what those need that read. */
const withoutWall: GetManualChunk = (id, { getModuleInfo }) => {
  const [links, ...others] = (['links', 'rating', 'ticker'] as const).map((entry) =>
    closure(moduleOf(entry), getModuleInfo).has(id),
  );
  if (others.filter(Boolean).length + Number(links) < 2) return links ? 'links' : undefined;
  return links ? 'core' : 'data';
};

const output = (dir: string): OutputOptions => ({
  dir,
  format: 'es',
  banner: BANNER,
  sourcemap: 'hidden',
  generatedCode: 'es2015',
  hashCharacters: 'base36',
});

const chunked = (dir: string, entries: readonly Entry[], manualChunks: GetManualChunk) => ({
  input: Object.fromEntries(entries.map((entry) => [entry, ENTRIES[entry]])),
  plugins: [...cdnPlugins(), compileAtOnce()],
  preserveEntrySignatures: false as const,
  output: {
    ...output(dir),
    entryFileNames: 'chunks/[name]-[hash:6].js',
    chunkFileNames: 'chunks/[name]-[hash:6].js',
    manualChunks,
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  },
});

/**
 * Every element in chunks, for pages with a wall and for pages without one: what several need is there once, and
 * every name changes with its content.
 */
export const chunks = (dir: string): Record<Page, RollupOptions & { output: OutputOptions }> => ({
  withWall: chunked(dir, ['testimonials', 'rating', 'ticker', 'links', 'form', 'feed', 'link', 'card'], besideWall),
  withoutWall: chunked(dir, ['rating', 'ticker', 'links', 'form', 'feed', 'link', 'card'], withoutWall),
});

/** Elements that show cards, and so take over those that a server drew. */
const HAVE_CARDS: readonly Entry[] = ['testimonials', 'feed'];

/** Leaves what only cards need out of the files of an element that has none. */
const withoutCards = (entry: Entry): Plugin => ({
  name: 'without-cards',
  load: (id) => (!HAVE_CARDS.includes(entry) && id.endsWith('/take-over-cards.ts') ? 'export {};' : null),
});

/**
 * One element in one file, for pages that name it themselves and, under a name that changes with its content, for
 * the loader where the page has that element alone. What it fetches later lies apart.
 */
export const single = (dir: string, entry: Entry, isNamed = true): RollupOptions & { output: OutputOptions } => ({
  input: { [entry]: ENTRIES[entry] },
  plugins: [withoutCards(entry), ...cdnPlugins(), compileAtOnce()],
  output: {
    ...output(dir),
    entryFileNames: isNamed ? '[name].js' : 'single/[name]-[hash:6].js',
    chunkFileNames: `single/${entry}-[name]-[hash:6].js`,
  },
});

/** For pages in frames, each whole in one file: `embed` inside of one, `frame` on the page around it. */
export const FRAMES = { embed: 'src/embed/inside.ts', frame: 'src/embed/around.ts' } as const;

export const framed = (dir: string, name: keyof typeof FRAMES): RollupOptions & { output: OutputOptions } => ({
  input: { [name]: FRAMES[name] },
  plugins: cdnPlugins(),
  output: { ...output(dir), entryFileNames: '[name].js' },
});

/** What an element needs of the chunks, itself first; and all of it in one file, for a page that has nothing else. */
export type Files = Readonly<Record<Page | 'alone', readonly string[]>> & { readonly entry: Entry };

const TAGS: Readonly<Record<Entry, string>> = {
  testimonials: 'smm-testimonials',
  rating: 'smm-rating',
  ticker: 'smm-ticker',
  links: 'smm-share-buttons',
  form: 'smm-review-form',
  feed: 'smm-feed',
  link: 'smm-share-button',
  card: 'smm-testimonial-card',
};

/** The tags of all elements but one and the wall, as a selector. */
const othersThan = (entry: Entry): string =>
  Object.entries(TAGS)
    // A card alone shares too little with others to be asked for by each of them.
    .filter(([name]) => name !== entry && name !== 'testimonials' && name !== 'card')
    .map(([, tag]) => tag)
    .join();

const imports = (files: readonly string[]): string => files.map((file) => `import("./${file}")`).join();

/** A module with `filesOf` in the place of each element: all that it needs at once, on either kind of page. */
const withFiles = (
  dir: string,
  input: Readonly<Record<string, string>>,
  filesOf: (source: string) => Files | undefined,
  loaded: Readonly<Record<string, string>> = {},
): RollupOptions & { output: OutputOptions } => ({
  input: { ...input },
  preserveEntrySignatures: 'strict',
  plugins: [
    {
      name: 'whole-elements',
      resolveDynamicImport: (specifier, importer) => {
        const source = relative(import.meta.dirname, join(dirname(importer), String(specifier)));
        const file = loaded[source] ?? filesOf(source)?.alone[0];
        return file ? { id: `./${file}`, external: 'absolute' } : null;
      },
      renderDynamicImport: ({ targetModuleId }) => {
        const files = filesOf(targetModuleId ?? '');
        if (!files) return null;
        const { withWall, withoutWall, alone, entry } = files;
        // A document that is still being read may have more elements to come.
        const choice =
          entry === 'testimonials'
            ? ''
            : `document.querySelector("smm-testimonials")?[${imports(withWall)}]:` +
              `document.readyState>"l"||document.querySelector("${othersThan(entry)}")?[${imports(withoutWall)}]:`;
        const rest = imports(alone.slice(1));
        return { left: `Promise.all(${choice}[${rest && `${rest},`}import(`, right: ')])' };
      },
    },
    ...cdnPlugins(),
  ],
  output: { ...output(dir), entryFileNames: 'smm' in input ? '[name].js' : '[name]-first-[hash:6].js' },
});

/** The file of {@link LOADED} of an entry. */
export const first = (dir: string, entry: keyof typeof LOADED, filesOf: (source: string) => Files | undefined) =>
  withFiles(dir, { [entry]: LOADED[entry] }, filesOf);

/** @param loaded files that were made of those of {@link LOADED}, by their sources */
export const loader = (
  dir: string,
  filesOf: (source: string) => Files | undefined,
  loaded: Readonly<Record<string, string>>,
) => withFiles(dir, { smm: 'src/loader.ts' }, filesOf, loaded);
