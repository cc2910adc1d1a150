import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { peopleContract } from '../people.contract.ts';
import { openStorage } from './open-storage.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-people-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const folder = (): string => mkdtempSync(join(root, 'store-'));

peopleContract('sqlite', (clock) => openStorage({ dir: folder(), clock }));

test('who was erased is in none of the files', async () => {
  const dir = folder();
  const store = await openStorage({ dir });
  await store.people.take(
    Array.from({ length: 300 }, (_, i) => ({ name: `Person ${i}`, email: `p${i}@example.com`, note: 'x'.repeat(i) })),
  );
  const id = await store.people.add({
    name: 'Canaria',
    email: 'canary@example.com',
    note: 'CANARY',
    tags: ['canarytag'],
  });
  await store.people.set(id, { telephone: '555 000 111' });
  await store.people.erase(id);
  for (const file of readdirSync(dir))
    assert.doesNotMatch(readFileSync(join(dir, file), 'latin1'), /canar|555 000/i, file);
  await store.close();
});
