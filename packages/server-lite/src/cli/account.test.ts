import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { secretHash } from '../auth/secret.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { commandLine } from '../testing/command-line.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-account-'));
after(() => rmSync(dir, { recursive: true, force: true }));

const smm = commandLine({ after }, { SMM_DATA: dir });

async function json(...words: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await smm(...words, '--json');
  assert.equal(code, 0, err);
  return JSON.parse(out) as Record<string, unknown>;
}

async function inStore<T>(work: (store: Storage) => Promise<T>): Promise<T> {
  const store = await openStorage({ dir });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Opens a link as the page would. */
function open(address: unknown, name: string): Promise<unknown> {
  const hash = secretHash(new URL(String(address)).hash.replace('#link=', '')) as Uint8Array;
  const session = {
    hash: secretHash(name.padEnd(43, 'x')) as Uint8Array,
    way: 'link' as const,
    userAgent: '',
    lifetimeMs: 60_000,
  };
  return inStore((store) => store.links.use(hash, { name, email: null }, { password: 'x' }, session));
}

test('from the first link to a second owner, and out again', async () => {
  const { link } = await json('account', 'link', '--public-url', 'https://reviews.example/');
  assert.match(String(link), /^https:\/\/reviews\.example\/admin\/#link=[\w-]{43}$/);
  assert.ok(await open(link, 'Ada'));
  const another = await smm('account', 'link');
  assert.equal(another.code, 1);
  assert.match(another.err, /Somebody has an account already.*smm account link NAME/);
  const back = await smm('account', 'link', 'ada', '--port', '9000');
  assert.match(back.out, /^http:\/\/localhost:9000\/admin\/#link=[\w-]{43}\nIt opens once\./);

  const { link: invited } = await json('account', 'add', '--role', 'viewer', '--name', 'Bo');
  assert.ok(await open(invited, 'Bo'));
  const lonely = await smm('account', 'disable', 'Ada');
  assert.match(lonely.err, /^smm: This is the last owner\./);
  assert.match((await smm('account', 'role', 'bo', 'owner')).out, /Bo is owner now/);
  assert.match((await smm('account', 'disable', 'Ada')).out, /Ada: disabled, and signed out everywhere/);
  const { accounts } = (await json('account', 'list')) as {
    accounts: { name: string; role: string; disabledAt: string | null }[];
  };
  assert.deepEqual(
    accounts.map(({ name, role, disabledAt }) => [name, role, disabledAt !== null]),
    [
      ['Ada', 'owner', true],
      ['Bo', 'owner', false],
    ],
  );
  await json('account', 'remove', 'Ada');
  assert.match((await smm('account', 'enable', 'Ada')).err, /Nobody signs in as “Ada”\. See smm account list\./);
  assert.equal((await smm('account', 'add')).code, 2, 'a role is needed');
  assert.match((await smm('account', 'role', 'Bo', 'king')).err, /Roles: owner, curator, viewer/);
});

test('a token with scopes, and one for everything', async () => {
  const { token, scopes } = (await json('token', 'create', 'reader', '--scope', 'read', 'import')) as {
    token: string;
    scopes: string[];
  };
  assert.deepEqual(scopes, ['read', 'import']);
  assert.deepEqual(await inStore((store) => store.tokens.verify(token)), {
    name: 'reader',
    scopes: ['read', 'import'],
  });
  assert.equal((await smm('token', 'create', 'odd', '--scope', 'everything')).code, 2);
  await json('token', 'create', 'all');
  const { out } = await smm('token', 'list');
  assert.match(out, /all +everything/);
  assert.match(out, /reader +read import/);
});
