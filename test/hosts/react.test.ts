import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { appSite } from '../lib/app-site.ts';
import { hostCases } from '../lib/host-cases.ts';

/** What draws other elements. Where a page is read stands with the wall, and is every element's. */
const OTHERS =
  /\/(testimonials\/(?!collection-source\.)|templates\/card|(feed\/feed|ticker\/ticker|review-form\/review-form|share-buttons\/share-buttons)\.)/;

const hosted = hostCases({
  name: 'react',
  words: 'none',
  paste: (project, snippet) => {
    project.write('src/Testimonials.tsx', snippet);
    const view = `lazy: async () => ({ Component: (await import('./Testimonials')).Testimonials })`;
    project.change('src/main.tsx', `{ path: 'reviews'`, `{ path: 'pasted', ${view} },\n{ path: 'reviews'`);
  },
  serve: async (test, project, endpoint) => {
    await project.script('build', { VITE_SMM_ENDPOINT: endpoint });
    return appSite(test, join(project.folder, 'dist'), 'index.html');
  },
});

test('Vite gives a page that imports the rating alone no code of the wall before a click', async () => {
  const { project } = hosted;
  project.write('only/index.html', '<script type="module" src="main.ts"></script>');
  project.write('only/main.ts', `import '@smm/widgets/rating/define';`);
  await project.script('build', {}, 'only', '--sourcemap');
  const folder = join(project.folder, 'only/dist/assets');
  // The page's own file, and what it imports by a statement.
  const [main] = globSync('index-*.js', { cwd: folder });
  const first = new Set([main!]);
  for (const file of first)
    for (const [, name] of readFileSync(join(folder, file), 'utf8').matchAll(
      /(?:from|^import|;import) ?"\.\/([^"]+)"/g,
    ))
      first.add(name!);
  const sources = [...first].flatMap(
    (file) => (JSON.parse(readFileSync(join(folder, `${file}.map`), 'utf8')) as { sources: string[] }).sources,
  );
  assert.ok(sources.some((file) => /\/rating\/rating\./.test(file)));
  assert.deepEqual(
    sources.filter((file) => OTHERS.test(file)),
    [],
  );
});
