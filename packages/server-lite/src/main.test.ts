import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from './main.ts';
import { openStorage } from './storage/sqlite/open-storage.ts';
import { review } from './storage/storage.contract.ts';
import { commandLine, type Said } from './testing/command-line.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'smm-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

const env = { SMM_DATA: join(dir, 'data') };
const smm = commandLine({ after }, env);

/** In a process of its own, as a shell starts it. */
function started(...words: string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...words], { env: { ...process.env, ...env } }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
    });
  });
}

async function json(...words: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await smm(...words, '--json');
  assert.equal(code, 0, err);
  return JSON.parse(out) as Record<string, unknown>;
}

test('from an empty folder to a snippet, and what goes wrong is one clear line', async () => {
  const early = await started('review', 'list');
  assert.equal(early.code, 1);
  assert.match(early.err, /^smm: .* holds no store\..*\n$/);

  await json('subject', 'add', 'shop', '--name', 'The Shop');
  await json('collection', 'add', 'best', '--rule', 'rating>=4', '--rule', 'tag=a,b');
  const store = await openStorage({ dir: join(dir, 'data') });
  const { id } = await store.items.receive(review({ verification: 'imported' }), 'shop');
  await store.close();

  const unattested = await smm('review', 'publish', id);
  assert.match(unattested.err, /^smm: Item \w+ was brought in by the business.*--attest\)\.\n$/);
  await json('review', 'publish', id, '--attest');
  await json('review', 'pin', id, '--collection', 'best');
  await json('review', 'reply', id, '--text', 'Thanks!', '--author', 'The Shop');
  const { history } = (await json('review', 'show', id)) as { history: { type: string }[] };
  assert.deepEqual(
    history.map(({ type }) => type),
    ['received', 'published', 'replied'],
  );
  const { collections } = (await json('collection', 'list')) as { collections: { version: string }[] };
  assert.match(collections[0]?.version ?? '', /^[0-9a-f]{32}$/);
  assert.deepEqual(collections, [
    {
      slug: 'best',
      name: 'best',
      subject: 'shop',
      rules: [
        { type: 'rating', min: 4 },
        { type: 'tag', values: ['a', 'b'] },
      ],
      form: 'open',
      pins: [id],
      version: collections[0]?.version,
    },
  ]);
  assert.match(
    (await smm('snippet', 'best', '--endpoint', 'https://r.example/')).out,
    /^<script async type="module" src="https:\/\/r\.example\/cdn\/smm\.js"><\/script>\n<style>[\s\S]*<\/style>\n<smm-testimonials src="https:\/\/r\.example\/v1\/collections\/best\.json"/,
  );
  assert.equal((await json('audit'))['ok'], true);

  for (const [words, code, message] of [
    [['review', 'hide', id], 2, /--reason/],
    [['review', 'hide', id, '--reason', 'dislike'], 2, /Allowed choices/],
    [['review', 'erase', id], 1, /--yes/],
    [['collection', 'add', 'x', '--rule', 'stars>3'], 1, /is no rule\. Write one of/],
    [['collection', 'add', 'x', '--rule', 'language=not a tag'], 1, /no language tag/],
    [['collection', 'add', 'x', '--rule', 'source=My Shop'], 1, /no source/],
    [['collection', 'set', 'best'], 1, /nothing to change/],
    [['collection', 'set', 'best', '--clear-rules', '--rule', 'featured'], 2, /cannot be used with/],
    [['subject', 'set', 'shop'], 1, /nothing to change/],
    [['review', 'list', '--limit', '501'], 1, /1 to 500/],
    [['review', 'list', '--subject', 'none'], 1, /no subject/],
    [['snippet', 'none'], 1, /no collection/],
    [['nonsense'], 2, /unknown command/],
  ] as const) {
    const [outcome, told] = [await smm(...words), await smm(...words, '--json')];
    assert.equal(outcome.code, code, words.join(' '));
    assert.match(outcome.err, message);
    assert.doesNotMatch(outcome.err, /\n\s+at /);
    assert.equal(told.code, code, `${words.join(' ')} --json`);
    assert.equal(told.err, '');
    const { type, detail } = JSON.parse(told.out) as { type: string; detail: string };
    assert.match(type, /^[a-z-]+$/);
    assert.match(detail, message);
  }
});

test('the version, and the help of a command by either way', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  for (const way of [started, smm]) assert.deepEqual(await way('--version'), { code: 0, out: `${version}\n`, err: '' });
  const asked = await started('review', 'list', '--help');
  assert.deepEqual(await smm('help', 'review', 'list'), asked);
  assert.match(asked.out, /--state <state>/);
  assert.match((await smm('review', 'nonsense')).err, /See smm review --help\./);
  const misspelt = await started('impotr');
  assert.deepEqual([misspelt.code, /Did you mean import/.test(misspelt.err)], [2, true]);
});

test('doctor says what is wrong with a store, and ends with 1', async () => {
  const wrong = async (data: string): Promise<string[]> => {
    const { code, out } = await smm('doctor', '--data', data, '--json');
    const { ok, checks } = JSON.parse(out) as { ok: boolean; checks: { what: string; ok: boolean; found: string }[] };
    assert.equal(code, ok ? 0 : 1);
    // Elements are built by then or not.
    return checks
      .filter((check) => !check.ok && check.what !== 'Elements')
      .map(({ what, found }) => `${what}: ${found}`);
  };
  assert.deepEqual(await wrong(join(dir, 'none yet')), []);
  const junk = join(dir, 'junk');
  mkdirSync(junk);
  writeFileSync(join(junk, 'smm.db'), 'nothing of ours');
  const [store, ...others] = await wrong(junk);
  assert.match(store ?? '', /^Store: .*not a database/);
  assert.deepEqual(others, []);
  const { out } = await smm('doctor', '--data', join(dir, 'none yet'), '--cdn-path', 'parts/site.js');
  assert.match(out, /Elements.*\/parts\/site\.js/);
});

test('every command explains itself with an example', async () => {
  for (const [name, { load }] of Object.entries(COMMANDS)) {
    const command = await load();
    assert.equal(command.name(), name);
    for (const each of command.commands.length > 0 ? command.commands : [command]) {
      let help = '';
      each.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      assert.match(help, /\nExamples?:\n {2}\S/, `${name} ${each.name()}`);
    }
  }
});
