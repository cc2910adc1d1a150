import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { many } from '../../testing/many.ts';
import { bulkProperties } from '../bulk.property.ts';
import { storageProperties } from '../storage.property.ts';
import { openStorage } from './open-storage.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
let stores = 0;

storageProperties(
  'sqlite',
  () => openStorage({ dir: join(root, String(stores++)) }),
  Number(process.env['SMM_PROPERTY_RUNS'] ?? many(4, 20)),
);

bulkProperties(
  'sqlite',
  () => openStorage({ dir: join(root, String(stores++)) }),
  Number(process.env['SMM_PROPERTY_RUNS'] ?? many(1, 5)),
);
