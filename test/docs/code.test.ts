import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { servedReviews, type Endpoint } from '../lib/imported.ts';
import { ROOT } from '../lib/smm.ts';
import { asTypeScript } from './as-typescript.ts';
import { blocksIn, blocksOf, nameOf, type Block } from './blocks.ts';
import { isForBrowser } from './for-browser.ts';
import { faultsOfTypes, installedProject } from './project.ts';
import { runInNode, servedAt } from './run-in-node.ts';

const ALL = blocksOf('js', 'ts', 'tsx', 'jsx', 'vue', 'svelte', 'astro', 'html');
const free = ({ excerptOf, notRun }: Block): boolean => excerptOf === undefined && notRun === undefined;

let folder: string;
let server: Endpoint;
const cleanings: (() => void)[] = [];

before(async () => {
  [folder, server] = await Promise.all([
    installedProject({ after: (clean) => cleanings.push(clean) }),
    servedReviews(8),
  ]);
});
after(async () => {
  await server.stop();
  for (const clean of cleanings) clean();
});

/** What the compiler has against blocks, by the page and line that they come from. */
async function faultsIn(blocks: readonly Block[]): Promise<string[]> {
  const apart = mkdtempSync(join(folder, 'types-'));
  const written = blocks.flatMap((block, at) => {
    const { file, code } = asTypeScript(block) ?? {};
    if (code === undefined) return [];
    const name = `block-${at}.${file}`;
    writeFileSync(join(apart, name), code);
    return [[name, block] as const];
  });
  const from = new Map(written);
  return (await faultsOfTypes(apart)).map((fault) => {
    const [, name = '', line = '', rest = ''] = /^(.+?)\((\d+),\d+\)(.*)$/.exec(fault) ?? [];
    const block = from.get(name);
    return block ? `${block.page}:${block.line + Number(line) - 1}${rest}` : fault;
  });
}

test('there are blocks to look at, and few that are neither checked nor run', () => {
  assert.ok(ALL.length > 45, `${ALL.length} blocks`);
  const left = ALL.filter(({ notRun }) => notRun !== undefined);
  assert.ok(left.length <= 3, left.map(nameOf).join());
});

test('what the guides have in TypeScript and JavaScript fits the packages as they are published', async () => {
  assert.deepEqual(await faultsIn(ALL.filter(free)), []);
});

test('a call that the packages do not have is found where it stands', async () => {
  const [block] = blocksIn('x.md', "One\n\n```ts\nimport { readPages } from '@smm/sdk/read';\n```\n");
  assert.deepEqual(
    (await faultsIn([block!])).map((fault) => fault.slice(0, 22)),
    ['x.md:4: error TS2724: '],
  );
});

test('what the guides have for a server or a build runs against a real endpoint', async () => {
  const blocks = ALL.filter((block) => ['js', 'ts'].includes(block.language) && free(block) && !isForBrowser(block));
  assert.ok(blocks.length > 10, `${blocks.length} blocks`);
  const served = await servedAt(server.url);
  assert.deepEqual(await runInNode(folder, blocks, served), new Map());
  const [wrong] = blocksIn('x.md', "```js\nif (!(await fetch('https://reviews.example.com/none')).ok) throw 1;\n```\n");
  assert.equal((await runInNode(folder, [wrong!], served)).get('x.md:2'), '1');
});

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const withoutComments = (code: string): string => code.replaceAll(/(^|\s)\/\/ .*$/gm, '$1');

/** Of markup its attributes, of code its lines; a word about it, or an ellipsis, is the guide's own. */
const partsOf = ({ language, code }: Block): string[] =>
  (language === 'html' ? (code.match(/[^\s<>"]+="[^"]*"/g) ?? []) : withoutComments(code).split(/[\n…]/))
    .map((part) => plain(part).replace(/;$/, ''))
    .filter((part) => part !== '');

for (const block of ALL.filter(({ excerptOf }) => excerptOf !== undefined))
  test(`${nameOf(block)} stands in ${block.excerptOf}`, () => {
    const file = join(ROOT, dirname(block.page), block.excerptOf!);
    const source = plain(withoutComments(readFileSync(file, 'utf8')));
    const parts = partsOf(block);
    assert.ok(parts.length > 0);
    assert.deepEqual(
      parts.filter((part) => !source.includes(part)),
      [],
    );
  });
