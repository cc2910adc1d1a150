/**
 * Loaded before a program (`--import`): from its n-th writing into an open file on, the disk is full. `FULL_AT`: n, 0 for never. How
 * often it wrote is said on standard error at the end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['FULL_AT'] ?? '0');
let count = 0;
const write = fs.writeFileSync as (...given: unknown[]) => void;

Object.assign(fs, {
  writeFileSync(...given: unknown[]): void {
    if (typeof given[0] === 'number') count += 1;
    if (typeof given[0] === 'number' && at > 0 && count >= at)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    write(...given);
  },
});
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(`writings ${count}\n`));
