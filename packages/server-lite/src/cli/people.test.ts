import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { commandLine } from '../testing/command-line.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-people-'));
after(() => rmSync(dir, { recursive: true, force: true }));

const smm = commandLine({ after }, { SMM_DATA: join(dir, 'data') });

async function json<T>(...words: string[]): Promise<T> {
  const { code, out, err } = await smm(...words, '--json');
  assert.equal(code, 0, err);
  return JSON.parse(out) as T;
}

test('people come in, are asked, and every message lies in the outbox', async () => {
  const file = join(dir, 'clients.csv');
  writeFileSync(file, 'Name;Mail;Liste\nAda Sample;ada@example.com;a\n=Ben;ben@example.com;b\nNobody;;\n');
  assert.equal((await smm('subject', 'add', 'shop', '--name', 'Sample Shop')).code, 0);
  assert.equal((await smm('collection', 'add', 'wall', '--subject', 'shop')).code, 0);
  const looked = await json<{ added: number; rejected: number }>('people', 'import', file, '--dry-run');
  assert.deepEqual([looked.added, looked.rejected], [2, 1]);
  const { out } = await smm('people', 'import', file, '--tag', 'spring');
  assert.match(out, /Added 2, 0 known with more, 0 known as they are, 1 left out\.\n {2}line 4: /);
  assert.match((await smm('people', 'import', file, '--map', 'nothing')).err, /--map: "nothing" does not fit/);
  assert.match((await smm('people', 'import', join(dir, 'none.csv'))).err, /not a file/);
  assert.match((await smm('people', 'list', '--tag', 'spring')).out, /Ada Sample +ada@example\.com +a, spring/);
  const csv = (await smm('people', 'export')).out;
  assert.match(csv, /^\ufeff"name","email"/);
  assert.match(csv, /\r\n"'=Ben","ben@example\.com"/, 'no spreadsheet takes a name for a formula');

  const reach = await json<{ reach: { asked: number } }>('ask', '--tag', 'spring', '--dry-run');
  assert.equal(reach.reach.asked, 2);
  const asked = await smm('ask', '--tag', 'spring', '--public-url', 'https://reviews.example.com');
  assert.match(asked.out, /2 of 2 will be asked\. Left out: 0 not to be asked/);
  const sent = await json<{ sent: number }>('outbox', 'send');
  assert.equal(sent.sent, 2);
  assert.equal(readdirSync(join(dir, 'data', 'outbox')).length, 2);
  const { messages } = await json<{ messages: { id: string }[] }>('outbox', 'list');
  const { message } = await json<{ message: string }>('outbox', 'show', messages[0]?.id ?? '');
  assert.match(message, /List-Unsubscribe-Post: List-Unsubscribe=One-Click/);
  assert.match((await smm('ask', '--list')).out, /2 asked, 2 sent/);
  assert.match((await smm('outbox', 'send', '--smtp', 'smtp://mail.example.com')).err, /--mail-from/);
  const again = await json<{ reach: { leftOut: { askedLately: number } } }>('ask', '--dry-run');
  assert.equal(again.reach.leftOut.askedLately, 2);

  const links = await json<{ links: { link: string }[] }>(
    'ask',
    '--way',
    'link',
    '--cap-days',
    '0',
    '--public-url',
    'https://reviews.example.com',
  );
  assert.match(links.links[0]?.link ?? '', /^https:\/\/reviews\.example\.com\/c\/wall\/new\?invite=[\w-]{43}$/);
  assert.deepEqual(await json('outbox', 'clear'), { deleted: 2 });
  const { people } = await json<{ people: { id: string; email: string }[] }>('people', 'list');
  const rejected = join(dir, 'data', 'rejected');
  mkdirSync(rejected);
  writeFileSync(join(rejected, 'a.ndjson'), `{"raw":"${people[0]?.email}"}\n{"raw":"${people[1]?.email}"}\n`);
  const erased = await smm('people', 'erase', people[0]?.id ?? '');
  assert.equal(erased.code, 0);
  assert.match(
    erased.out,
    /1 row that an import could not take went[\s\S]*rejected\/a\.ndjson: 1 row\n.*smm rejected delete/,
  );
  const rows = readFileSync(join(rejected, 'a.ndjson'), 'utf8').split('\n');
  assert.deepEqual([rows[0]?.trim(), rows[1]], ['{"erased":true}', `{"raw":"${people[1]?.email}"}`]);
  const { files } = await json<{ files: { name: string }[] }>('rejected', 'list');
  assert.deepEqual(
    files.map(({ name }) => name),
    ['a.ndjson'],
  );
  assert.equal((await smm('rejected', 'delete')).code, 1, 'nothing is deleted that was not named');
  assert.equal((await smm('rejected', 'delete', '../smm.db')).code === 0, false);
  assert.deepEqual(await json('rejected', 'delete', 'a.ndjson'), { deleted: ['a.ndjson'] });
  assert.equal((await json<{ total: number }>('people', 'list')).total, 1);
  assert.match((await smm('ask', '--collection', 'nothing')).err, /Open are wall/);
});

test('every command says what it does, with an example', async () => {
  for (const words of [
    ['people'],
    ['people', 'import'],
    ['people', 'list'],
    ['people', 'export'],
    ['people', 'erase'],
    ['ask'],
    ['outbox'],
    ['outbox', 'send'],
    ['outbox', 'show'],
  ]) {
    const { code, out } = await smm(...words, '--help');
    assert.equal(code, 0);
    assert.match(out, /Example:\n {2}smm /, words.join(' '));
  }
});
