/**
 * Loaded before a program (`--import`): kills it, as a lost plug would, right before or after its n-th change of what a folder
 * holds. `KILL_AT`: n, 0 for never. `KILL_IN`: the folder. What they were is said on standard error at the end, each twice.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGES = ['copyFileSync', 'linkSync', 'renameSync', 'rmSync', 'fsyncSync', 'chmodSync'] as const;
const { KILL_AT = '0', KILL_IN = '' } = process.env;
const at = Number(KILL_AT);
const moments: string[] = [];

function pass(what: string): void {
  moments.push(what);
  if (moments.length !== at) return;
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

for (const name of CHANGES) {
  const change = fs[name] as (...given: unknown[]) => unknown;
  const killing = (...given: unknown[]): unknown => {
    const isOurs = typeof given[0] === 'number' || given.some((each) => String(each).startsWith(KILL_IN));
    if (!isOurs) return change(...given);
    const to = String(given[1] ?? '')
      .split('/')
      .at(-1);
    pass(`before ${name} ${to}`);
    const result = change(...given);
    pass(`after ${name} ${to}`);
    return result;
  };
  Object.assign(fs, { [name]: killing });
}
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(`moments ${JSON.stringify(moments)}\n`));
