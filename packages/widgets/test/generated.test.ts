import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { elementDocs, type ElementsManifest } from '../scripts/lib/element-docs.ts';
import { generatedFiles, PAGES } from '../scripts/lib/generated-files.ts';

const PACKAGE = dirname(import.meta.dirname);
const read = (name: string): string => readFileSync(join(PACKAGE, name), 'utf8');
const manifest = JSON.parse(read('custom-elements.json')) as ElementsManifest;
const about = JSON.parse(read('package.json')) as {
  name: string;
  version: string;
  exports: Record<string, string>;
  files: string[];
  'web-types': string;
};
const elements = elementDocs(manifest);

test('custom-elements.json says what the comments say', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'smm-manifest-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const cem = join(PACKAGE, '..', '..', 'node_modules', '.bin', 'cem');
  const options = ['--config', 'custom-elements-manifest.config.js', '--quiet', '--outdir', relative(PACKAGE, folder)];
  execFileSync(cem, ['analyze', ...options], { cwd: PACKAGE });
  assert.deepEqual(JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')), manifest);
});

for (const [name, text] of generatedFiles(manifest, about, read('README.md'))) {
  test(`${name} is what the manifest makes of it`, () => assert.equal(read(name), text));
}

test('there is a page for each element and for nothing else', () => {
  const pages = ['README.md', ...elements.map(({ tag }) => `${tag}.md`)].sort();
  assert.deepEqual(globSync('*.md', { cwd: join(PACKAGE, PAGES) }).sort(), pages);
});

test('what is generated for editors is published', () => {
  for (const name of ['vscode.html-custom-data.json', 'vscode.css-custom-data.json', about['web-types']]) {
    assert.equal(about.exports[`./${name}`], `./${name}`);
    assert.ok(about.files.includes(name), name);
  }
});

for (const element of elements) {
  const { tag, entry, file, className } = element;
  test(`<${tag}>: both entries lead to it, and all that it has is told in words`, () => {
    assert.equal(about.exports[`./${entry}`], `./src/${file}`);
    assert.match(read(`src/${entry}/define.ts`), new RegExp(`define\\('${tag}', ${className}\\)`));
    assert.equal(about.exports[`./${entry}/define`], `./src/${entry}/define.ts`);
    assert.match(read('src/all.ts'), new RegExp(`'\\./${entry}/define\\.ts'`));
    // Without it the published types of an entry leave out the map that `addEventListener` reads.
    const types = element.events.map(({ type }) => type).filter((type) => type !== 'SmmErrorEvent');
    for (const type of types) assert.match(read(`src/${file}`), new RegExp(`export type \\{ ${type} \\} from`));
    const { attributes, properties, methods, events, slots, parts, cssProperties } = element;
    for (const { name, description } of [
      ...attributes,
      ...properties,
      ...methods,
      ...events,
      ...slots,
      ...parts,
      ...cssProperties,
    ])
      assert.ok(description, `"${name}" has no description: write its line above the class.`);
    assert.ok(attributes.some(({ name }) => name === 'lang') && parts.length > 0);
  });
}
