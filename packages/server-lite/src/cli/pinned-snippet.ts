import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../errors/config-error.ts';

interface Manifest {
  build: string;
  files: Record<string, { integrity: string }>;
}

/** Names of the files that hold an element by itself. */
const FILES: Readonly<Record<string, string>> = {
  testimonials: 'testimonials',
  rating: 'rating',
  ticker: 'ticker',
  feed: 'feed',
  'review-form': 'form',
  'share-button': 'link',
  'share-buttons': 'links',
  'testimonial-card': 'card',
};

const WORDS = /^words\/(\w+)-.*\.js$/;
/** How a built module asks for words: by their set and a language. */
const ASKED = /["'`]\.\.?\/words\/(\w+)-["'`$]/g;

export interface Pin {
  /** The element's folder of modules in the package. */
  entry: string;
  /** Without a slash at its end. */
  endpoint: string;
  cdnPath: string;
  /** Where the built elements lie. */
  cdnDir: string | undefined;
}

/**
 * The scripts of an element as they are in this version and will stay: an address of their own, and digests that a browser holds
 * every byte against, of what comes at once and of what comes later.
 *
 * @throws ConfigError where the elements were not built, or by a version that did not know this.
 */
export async function pinnedScripts({ entry, endpoint, cdnPath, cdnDir }: Pin): Promise<string> {
  const { build, files } = await manifestIn(cdnDir);
  const names = Object.keys(files);
  const [folder = ''] = cdnPath.split('/');
  const base = `${endpoint}/${folder}/${build}`;
  const own = FILES[entry] as string;
  const parts = names.filter((name) => name.startsWith(`single/${own}-`));
  const sets = await wordsAskedFor(cdnDir as string, [`${own}.js`, ...parts]);
  const later = [...parts, ...names.filter((name) => sets.has(WORDS.exec(name)?.[1] ?? ''))];
  const integrity = Object.fromEntries(later.map((name) => [`${base}/${name}`, files[name]?.integrity]));
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>
<script async type="module" src="${base}/${own}.js" integrity="${files[`${own}.js`]?.integrity}" crossorigin="anonymous"></script>`;
}

/** The sets of words that modules load, each in the language of the page. */
async function wordsAskedFor(cdnDir: string, names: readonly string[]): Promise<Set<string>> {
  const texts = await Promise.all(names.map((name) => readFile(join(cdnDir, name), 'utf8')));
  return new Set(texts.flatMap((text) => Array.from(text.matchAll(ASKED), ([, set = '']) => set)));
}

async function manifestIn(cdnDir: string | undefined): Promise<Manifest> {
  if (cdnDir === undefined)
    throw new ConfigError('--pinned: the elements were not built. Run "pnpm build", or install @smm/widgets whole.');
  const manifest = JSON.parse(await readFile(join(cdnDir, 'manifest.json'), 'utf8')) as Partial<Manifest>;
  if (manifest.build === undefined || manifest.files === undefined)
    throw new ConfigError('--pinned: the elements were built by an older version. Build them again.');
  return manifest as Manifest;
}
