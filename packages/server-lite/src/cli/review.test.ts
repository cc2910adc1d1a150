import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { commandLine } from '../testing/command-line.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-review-command-'));
after(() => rmSync(root, { recursive: true, force: true }));
const command = commandLine({ after }, {});
const smm = (...words: string[]) => command(...words, '--data', join(root, 'store'));

const WORDS =
  'They mended my bicycle within the hour, cleaned the chain, and told me honestly that the old tyres would do another year.';

test('parts are listed by their state, each with what it is part of', async () => {
  for (const [name, id] of Object.entries({ one: 'id,', other: '' })) {
    const path = join(root, `${name}.csv`);
    const row = `${id && '1,'}Ada Sample,"${WORDS}",5,2026-01-0${id ? 1 : 1}\n`;
    writeFileSync(path, `${id}author,review,rating,date\n${row}`);
    assert.equal((await smm('import', path)).code, 0);
  }
  await smm('duplicates', 'find');
  const { out } = await smm('review', 'list', '--state', 'merged', '--json');
  const { items, total, partOf } = JSON.parse(out) as {
    items: { id: string; state: string }[];
    total: number;
    partOf: Record<string, string>;
  };
  assert.deepEqual([total, items.length, items[0]?.state], [1, 1, 'merged']);
  const [stands] = (JSON.parse((await smm('review', 'list', '--json')).out) as { items: { id: string }[] }).items;
  assert.deepEqual(partOf, { [items[0]!.id]: stands!.id });
  const told = await smm('review', 'list', '--state', 'merged', '--subject', 'home');
  assert.match(told.out, new RegExp(`^${items[0]!.id} +merged .* part of ${stands!.id}\\n1 of 1\\.`));
  assert.match((await smm('review', 'list', '--help')).out, /smm review list --state merged --subject shop/);
  assert.match((await smm('review', 'list', '--state', 'nothing')).err, /merged/);
});
