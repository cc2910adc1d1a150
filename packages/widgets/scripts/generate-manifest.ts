import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ElementsManifest } from './lib/element-docs.ts';
import { generatedFiles, PAGES } from './lib/generated-files.ts';

/** Writes `custom-elements.json` from the comments of the elements, and from that what editors, frameworks and readers need. */
const folder = dirname(import.meta.dirname);
const cem = join(folder, '..', '..', 'node_modules', '.bin', 'cem');
execFileSync(cem, ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'], {
  cwd: folder,
  stdio: 'inherit',
});

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const files = generatedFiles(
  JSON.parse(read('custom-elements.json')) as ElementsManifest,
  JSON.parse(read('package.json')) as { name: string; version: string },
  read('README.md'),
);
mkdirSync(join(folder, PAGES), { recursive: true });
for (const [name, text] of files) writeFileSync(join(folder, name), text);
for (const page of globSync('*.md', { cwd: join(folder, PAGES) })) {
  if (!files.has(join(PAGES, basename(page)))) rmSync(join(folder, PAGES, page));
}
