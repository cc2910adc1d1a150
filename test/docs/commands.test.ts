import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COMMANDS } from '../../packages/server-lite/src/main.ts';
import { ROOT } from '../lib/smm.ts';

const PAGES = globSync(['*.md', 'docs/**/*.md', 'examples/**/README.md', 'packages/*/README.md'], {
  cwd: ROOT,
  exclude: ['**/node_modules/**', 'docs/adr/**'],
});

type Command = Awaited<ReturnType<(typeof COMMANDS)[string]['load']>>;

interface Said {
  page: string;
  line: string;
}

/** What a page has as a command of smm, in a block or in a sentence; lines that go on are joined, several in one line are not. */
function commandsIn(page: string): Said[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const blocks = [...text.matchAll(/^```[^\n]*\n(.*?)^```/gms)].flatMap(([, code = '']) =>
    code.replace(/\\\n\s*/g, ' ').split('\n'),
  );
  const inline = [...text.replace(/^```.*?^```/gms, '').matchAll(/`((?:npx @smm\/server-lite|smm) [^`]+)`/g)];
  return [...blocks, ...inline.map(([, code = '']) => code)]
    .flatMap((line) => line.split(/&&|\|\||;|\|| {3,}/))
    .flatMap((part) => {
      const called = /(?:^|\s)(?:smm|@smm\/server-lite) ([a-z-].*)$/.exec(part)?.[1];
      return called ? [{ page, line: called.replace(/\s#.*$/, '').trim() }] : [];
    });
}

/** Words as a shell would have them; quotes keep what is in them together. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');

/** What is wrong with a command line, without running it. */
async function faultOf(line: string): Promise<string | undefined> {
  const [name = '', ...rest] = words(line);
  if (['help', '--help', '--version'].includes(name)) return undefined;
  if (!Object.hasOwn(COMMANDS, name)) return `there is no command "${name}"`;
  let command: Command = await COMMANDS[name]!.load();
  const left = [...rest];
  while (command.commands.length > 0 && left.length > 0) {
    const next = command.commands.find((each) => each.name() === left[0] || each.aliases().includes(left[0]!));
    if (!next) break;
    command = next;
    left.shift();
  }
  if (command.commands.length > 0 && left[0] && !left[0].startsWith('-') && command.registeredArguments.length === 0)
    return `"${name}" has no "${left[0]}"`;
  for (const word of left) {
    const [flag = ''] = word.split('=');
    if (!/^--?[a-z]/.test(flag) || flag === '--help') continue;
    if (!command.options.some(({ long, short }) => long === flag || short === flag)) return `"${name}" has no ${flag}`;
  }
  return undefined;
}

test('there are commands to look at', () => {
  const count = PAGES.flatMap(commandsIn).length;
  assert.ok(count > 60, `${count} commands`);
});

for (const page of PAGES.filter((each) => commandsIn(each).length > 0))
  test(`commands in ${page} are as they are written`, async () => {
    const wrong: string[] = [];
    for (const { line } of commandsIn(page)) {
      const fault = await faultOf(line);
      if (fault !== undefined) wrong.push(`${fault}: smm ${line}`);
    }
    assert.deepEqual(wrong, []);
  });

test('a wrong command is found', async () => {
  assert.match((await faultOf('improt x.csv')) ?? '', /no command/);
  assert.match((await faultOf('import x.csv --pubish')) ?? '', /no --pubish/);
  assert.match((await faultOf('review pulbish 1')) ?? '', /no "pulbish"/);
  assert.equal(await faultOf('review hide 1 --reason spam'), undefined);
});
