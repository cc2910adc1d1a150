import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'smm-people-'));
after(() => rmSync(dir, { recursive: true, force: true }));

function smm(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env['PATH'], SMM_DATA: join(dir, 'data') };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...words], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
    });
  });
}

test('a file of people is listed, looked at and taken back', async () => {
  const file = join(dir, 'clients.json');
  writeFileSync(file, '[{"name":"Ada","email":"ada@example.com"},{"name":"Ben","email":"ben@example.com"}]');
  assert.match((await smm('people', 'import', file)).out, /Added 2[\s\S]*people import --undo 1/);
  assert.match((await smm('people', 'import', file)).out, /Added 0, 0 known with more, 2 known as they are/);
  assert.match((await smm('people', 'import', '--list')).out, /1 +clients\.json +\S+ +2 +0/);
  assert.match((await smm('people', 'import', '--undo', '1', '--dry-run')).out, /Would remove 2, 0 would be/);
  assert.match((await smm('people', 'list')).out, /Ada/);
  assert.match((await smm('people', 'import', '--undo', '1')).out, /Removed 2, 0 are as they were before/);
  assert.match((await smm('people', 'list')).out, /Nobody/);
  assert.match((await smm('people', 'import', '--undo', 'x')).err, /"x" is no file/);
  assert.match((await smm('people', 'import', '--undo', '9')).err, /no file of people 9/);
  assert.match((await smm('people', 'import')).err, /Say what to bring in/);
});
