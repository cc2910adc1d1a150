import { basename, dirname, join } from 'node:path';
import type { GetManualChunk, GetModuleInfo, OutputOptions, RollupOptions } from 'rollup';
import { cdnPlugins } from './scripts/lib/cdn-plugins.ts';

/**
 * Names of served files. They say what a file holds without a word that lists of ad blockers catch, which is why
 * they are not the names of the tags.
 */
export const ENTRIES = {
  testimonials: 'src/testimonials/define.ts',
  rating: 'src/rating/define.ts',
  ticker: 'src/ticker/define.ts',
  links: 'src/share-buttons/define.ts',
} as const;

export type Entry = keyof typeof ENTRIES;

/** A page that has a wall when it asks for an element's code, or has none. */
export type Page = 'withWall' | 'withoutWall';

const BANNER = '/*! smm: licences.txt */';

/** Everything that a module needs before it runs, itself included. */
function closure(id: string, getModuleInfo: GetModuleInfo): Set<string> {
  const found = new Set([id]);
  for (const at of found) getModuleInfo(at)?.importedIds.forEach((each) => found.add(each));
  return found;
}

const moduleOf = (entry: Entry): string => join(import.meta.dirname, ENTRIES[entry]);

/** The wall's first view in one file, which the other elements of its page import from. */
const besideWall: GetManualChunk = (id, { getModuleInfo }) =>
  closure(moduleOf('testimonials'), getModuleInfo).has(id) ? 'testimonials' : undefined;

/** For a page without a wall: `core` is what all elements need, `data` what those need that read. */
const withoutWall: GetManualChunk = (id, { getModuleInfo }) => {
  const [links, ...others] = (['links', 'rating', 'ticker'] as const).map((entry) =>
    closure(moduleOf(entry), getModuleInfo).has(id),
  );
  if (others.filter(Boolean).length + Number(links) < 2) return undefined;
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

/** The folder of a locale's element, so that no two chunks are told apart by their hash alone. */
const chunkName = ({ facadeModuleId }: { facadeModuleId: string | null }): string => {
  const of = facadeModuleId && /\.locales\.ts$/.test(facadeModuleId) ? basename(dirname(facadeModuleId)) : '';
  return of ? `chunks/${of === 'share-buttons' ? 'links' : of}-words-[hash].js` : 'chunks/[name]-[hash].js';
};

const chunked = (dir: string, entries: readonly Entry[], manualChunks: GetManualChunk) => ({
  input: Object.fromEntries(entries.map((entry) => [entry, ENTRIES[entry]])),
  plugins: cdnPlugins(),
  preserveEntrySignatures: false as const,
  output: {
    ...output(dir),
    entryFileNames: 'chunks/[name]-[hash].js',
    chunkFileNames: chunkName,
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
  withWall: chunked(dir, ['testimonials', 'rating', 'ticker', 'links'], besideWall),
  withoutWall: chunked(dir, ['rating', 'ticker', 'links'], withoutWall),
});

/** One element in one file, for pages that name it themselves. Only languages are fetched apart. */
export const single = (dir: string, entry: Entry): RollupOptions & { output: OutputOptions } => ({
  input: { [entry]: ENTRIES[entry] },
  plugins: cdnPlugins(),
  output: {
    ...output(dir),
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `single/${entry}-${chunk.name.includes('.') ? 'words' : '[name]'}-[hash].js`,
  },
});

/** What an element needs of the chunks, itself first. */
export type Files = Readonly<Record<Page, readonly string[]>>;

const imports = (files: readonly string[]): string => files.map((file) => `import("./${file}")`).join();

/** The loader, with `filesOf` in the place of each element: all that it needs at once, on either kind of page. */
export const loader = (
  dir: string,
  filesOf: (source: string) => Files | undefined,
): RollupOptions & { output: OutputOptions } => ({
  input: { smm: 'src/loader.ts' },
  plugins: [
    {
      name: 'whole-elements',
      resolveDynamicImport: (specifier) => {
        const file = typeof specifier === 'string' && filesOf(specifier)?.withoutWall[0];
        return file ? { id: `./${file}`, external: 'absolute' } : null;
      },
      renderDynamicImport: ({ targetModuleId }) => {
        const { withWall, withoutWall } = filesOf(targetModuleId ?? '') ?? { withWall: [], withoutWall: [] };
        const isWall = withWall.join() === withoutWall.join();
        const choice = isWall ? '' : `document.querySelector("smm-testimonials")?[${imports(withWall)}]:`;
        const others = imports(withoutWall.slice(1));
        return { left: `Promise.all(${choice}[${others && `${others},`}import(`, right: ')])' };
      },
    },
    ...cdnPlugins(),
  ],
  output: { ...output(dir), entryFileNames: '[name].js' },
});
