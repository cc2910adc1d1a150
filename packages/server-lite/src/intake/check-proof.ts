import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import type { FormWork } from '@smm/sdk/schema';

const derive = promisify(pbkdf2);

/** True when each part of the work was done for this very token. It takes one derivation a part, off this thread. */
export async function checkProof(token: string, work: FormWork, proof: readonly number[]): Promise<boolean> {
  if (proof.length !== work.count) return false;
  for (const [part, n] of proof.entries()) {
    const begin = await derive(token, `${part}:${n}`, work.iterations, 4, 'sha256');
    if (Math.clz32(begin.readUInt32BE(0)) < work.bits) return false;
  }
  return true;
}
