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
  const [folder = ''] = cdnPath.split('/');
  const base = `${endpoint}/${folder}/${build}`;
  const own = FILES[entry] as string;
  const later = Object.keys(files).filter((name) => name.startsWith(`single/${own}-`) || /^words\/.*\.js$/.test(name));
  const integrity = Object.fromEntries(later.map((name) => [`${base}/${name}`, files[name]?.integrity]));
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>
<script async type="module" src="${base}/${own}.js" integrity="${files[`${own}.js`]?.integrity}" crossorigin="anonymous"></script>`;
}

async function manifestIn(cdnDir: string | undefined): Promise<Manifest> {
  if (cdnDir === undefined)
    throw new ConfigError('--pinned: the elements were not built. Run "pnpm build", or install @smm/widgets whole.');
  const manifest = JSON.parse(await readFile(join(cdnDir, 'manifest.json'), 'utf8')) as Partial<Manifest>;
  if (manifest.build === undefined || manifest.files === undefined)
    throw new ConfigError('--pinned: the elements were built by an older version. Build them again.');
  return manifest as Manifest;
}
