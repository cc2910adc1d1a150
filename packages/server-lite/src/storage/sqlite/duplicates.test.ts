import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duplicateSeamsContract } from '../duplicate-seams.contract.ts';
import { duplicatesContract } from '../duplicates.contract.ts';
import { duplicateProperties } from '../duplicates.property.ts';
import { openStorage } from './open-storage.ts';
import { many } from '../../testing/many.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

const open = () => openStorage({ dir: mkdtempSync(join(root, 'store-')) });

duplicatesContract('sqlite', open);
duplicateSeamsContract('sqlite', open);
duplicateProperties('sqlite', open, Number(process.env['SMM_PROPERTY_RUNS'] ?? many(4, 30)));
