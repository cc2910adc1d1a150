import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peopleRightsContract } from '../people-rights.contract.ts';
import { openStorage } from './open-storage.ts';

const root = mkdtempSync(join(tmpdir(), 'smm-rights-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

peopleRightsContract('sqlite', (clock) => openStorage({ dir: mkdtempSync(join(root, 'store-')), clock }));
