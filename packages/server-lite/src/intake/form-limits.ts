import type { FormLimits, FormWork } from '@smm/sdk/schema';
import type { Config } from '../config.ts';
import { canReencode, PICTURE_TYPES } from './reencode.ts';

/** Milliseconds for which a form is good: whoever writes for longer gets a new one without losing a word. */
export const LONGEST_WAIT = 4 * 3_600_000;

const PARTS = 4;
/** About 2 ms of a desktop's processor each; a browser needs 2^bits of them a part, on average. */
const ITERATIONS = 5000;

export async function formLimits(config: Config): Promise<FormLimits> {
  return {
    reviewBody: { min: 3, max: 10_000 },
    line: 200,
    email: 254,
    photo: (await canReencode()) ? { bytes: config.photoBytes, types: [...PICTURE_TYPES] } : null,
  };
}

export function formWork({ formWork: bits }: Config): FormWork | null {
  return bits === 0 ? null : { count: PARTS, bits, iterations: ITERATIONS };
}
