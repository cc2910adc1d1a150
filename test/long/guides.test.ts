import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { run } from '../../scripts/lib/command.ts';
import { blocksOf, nameOf, type Block } from '../docs/blocks.ts';
import { isForBrowser } from '../docs/for-browser.ts';
import { declarationsOf } from '../docs/as-typescript.ts';
import { installedProject } from '../docs/project.ts';
import { addressed, runnable, servedAt, type Served } from '../docs/run-in-node.ts';
import { openBrowser, watchedPage } from '../lib/browser.ts';
import { ROOT, serve, smmOk, type RunningServer } from '../lib/smm.ts';
import { temporaryFolder } from '../lib/temporary-folder.ts';

const cleanings: (() => void)[] = [];
const later = { after: (clean: () => void) => void cleanings.push(clean) };
let browser: Browser;
let server: RunningServer;
let served: Served;
let project: string;
let site: string;
let pages = 0;

before(async () => {
  const folder = temporaryFolder(later);
  const data = join(folder, 'data');
  site = join(folder, 'site');
  mkdirSync(site);
  await smmOk('sample', '--data', data);
  [browser, server, project] = await Promise.all([openBrowser(), serve(data, '--site', site), installedProject(later)]);
  served = await servedAt(server.url);
});
after(async () => {
  await browser.close();
  await server.stop();
  for (const clean of cleanings) clean();
});

/** Opens a page of the endpoint's own site, on which nothing may go wrong. */
async function opened(t: TestContext, html: string): Promise<{ page: Page; asked: string[] }> {
  const name = `${(pages += 1)}.html`;
  writeFileSync(join(site, name), html);
  const { page, errors, strangers } = await watchedPage(t, browser, [new URL(server.url).host]);
  const [asked, wrong]: [string[], string[]] = [[], []];
  page.on('response', (response) => {
    asked.push(new URL(response.url()).pathname);
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${server.url}/${name}`);
  t.after(() => assert.deepEqual({ errors, strangers, wrong }, { errors: [], strangers: [], wrong: [] }));
  return { page, asked };
}

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Guide</title><link rel="icon" href="data:,">';
/** As a page would have it that the words around speak of: with the script, a heading, and what the block holds. */
function pageWith(code: string): string {
  if (code.startsWith('<!doctype'))
    return code.replace('<meta', '<title>Guide</title><link rel="icon" href="data:,"><meta');
  const script =
    code.includes('<smm-') && !code.includes('<script') ? '<script type="module" src="/cdn/smm.js"></script>' : '';
  return `${HEAD}${script}<main><h2>What people say</h2>\n${code}</main>`;
}

for (const block of blocksOf('html').filter(({ notRun, excerptOf }) => notRun === undefined && excerptOf === undefined))
  test(`${nameOf(block)} shows what it says, without an error`, async (t) => {
    const { page, asked } = await opened(t, pageWith(addressed(block.code, served)));
    const tags = new Set(block.code.match(/(?<=<|createElement\(')smm-[a-z-]+/g));
    const isShown = (tag: string): Promise<unknown> =>
      page.waitForFunction(
        (name) => {
          const root = document.querySelector(name)?.shadowRoot;
          const isWall = name === 'smm-testimonials' || name === 'smm-testimonial-card';
          return isWall ? root?.querySelector('[part~=card]') : root?.querySelector('*:not(style)');
        },
        {},
        tag,
      );
    for (const tag of tags) await isShown(tag);
    if (block.code.includes('<iframe')) {
      const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
      await frame!.waitForSelector('smm-testimonials >>> [part~=card]');
      // Its script gives the frame the height of what is in it, in place of the one that was written.
      await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '640px');
    }
    await page.waitForNetworkIdle();
    for (const [, path = ''] of block.code.matchAll(/(?:href|src)="(?:https:\/\/reviews\.example\.com)?(\/[^"?]+)/g))
      assert.ok(asked.includes(path), `${path} is asked for`);
  });

for (const block of blocksOf('ts', 'js').filter((each) => isForBrowser(each) && each.notRun === undefined))
  test(`${nameOf(block)} runs in a page`, async (t) => {
    const file = join(project, `in-page-${block.line}.ts`);
    writeFileSync(file, runnable(block, served));
    const { outputFiles } = await build({
      ...{ entryPoints: [file], bundle: true, write: false, format: 'esm', target: 'es2022' },
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const { page, asked } = await opened(t, `${HEAD}<h1>Guide</h1>`);
    await page.addScriptTag({ type: 'module', content: outputFiles[0]!.text });
    if (block.given.includes('render')) await page.waitForFunction('globalThis.rendered > 0');
    if (block.given.includes('store'))
      while (!asked.some((path) => path.endsWith('/live'))) await new Promise((done) => setTimeout(done, 50));
  });

test('Vue’s compiler has nothing against what the guides have for it', async () => {
  const blocks = blocksOf('vue');
  assert.ok(blocks.length > 0);
  const folder = join(project, 'vue');
  mkdirSync(folder);
  for (const [at, block] of blocks.entries())
    writeFileSync(join(folder, `Block${at}.vue`), declared(block, '<script setup lang="ts">'));
  const tsconfig = {
    compilerOptions: {
      strict: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      types: [],
      noEmit: true,
      skipLibCheck: true,
      lib: ['es2023', 'dom', 'dom.iterable'],
    },
    vueCompilerOptions: { strictTemplates: true },
    include: ['*.vue'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  const compiler = join(ROOT, 'test/types/node_modules/.bin/vue-tsc');
  assert.deepEqual(await run(compiler, ['--pretty', 'false', '-p', 'tsconfig.json'], { cwd: folder }), {
    code: 0,
    output: '',
  });
  writeFileSync(join(folder, 'Wrong.vue'), '<template><smm-ticker speed="fast" /></template>');
  assert.match((await run(compiler, ['-p', 'tsconfig.json'], { cwd: folder })).output, /speed/);
});

test('Svelte’s compiler has nothing against what the guides have for it', () => {
  const types = createRequire(join(ROOT, 'test/types/package.json'));
  const { compile } = types('svelte/compiler') as { compile(code: string, options: object): { warnings: unknown[] } };
  const blocks = blocksOf('svelte');
  assert.ok(blocks.length > 0);
  for (const block of blocks) {
    // What a page of Svelte's own changes later is a state of it.
    const names = block.given.map((name) => `let ${name} = $state();`).join(' ');
    const code = block.code.replace('<script lang="ts">', `$&${names}`);
    for (const generate of ['client', 'server'])
      assert.deepEqual(compile(code, { generate }).warnings, [], nameOf(block));
  }
});

/** What is given, on the line on which the script begins. */
const declared = (block: Block, opening: string): string =>
  block.code.replace(opening, `${opening}${declarationsOf(block)}`);
