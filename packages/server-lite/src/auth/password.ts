import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { ProblemError } from '../errors/problem-error.ts';

interface Cost {
  N: number;
  r: number;
  p: number;
}

/** 32 MB and about a tenth of a second: OWASP's equal of N = 2^17, p = 1 in a quarter of the memory. */
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 };
const LENGTH = 32;
const KEPT = /^scrypt\$(\d{1,9})\$(\d{1,3})\$(\d{1,3})\$([\w-]{22,})\$([\w-]{43,})$/;
/** Hashes under way and waiting at once; they share four threads with the files. */
const MOST_AT_ONCE = 24;

let underWay = 0;

/** `scrypt$N$r$p$salt$hash`. The password is normalised, so that it is the same from every keyboard. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, LENGTH, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/**
 * Takes as long without a kept hash as with one, so that nobody learns who has an account.
 * @returns `rehashed` where the kept hash was made with other parameters than today's.
 */
export async function checkPassword(
  password: string,
  kept: string | null,
): Promise<{ right: boolean; rehashed?: string }> {
  const [, N, r, p, salt = '', hash = ''] = KEPT.exec(kept ?? (await decoy())) ?? [];
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const wanted = Buffer.from(hash, 'base64url');
  if (wanted.length === 0) throw new Error('A kept password hash is in no form that is known.');
  const given = await derive(password, Buffer.from(salt, 'base64url'), wanted.length, cost);
  const right = timingSafeEqual(given, wanted) && kept !== null;
  const isCurrent = cost.N === COST.N && cost.r === COST.r && cost.p === COST.p;
  return right && !isCurrent ? { right, rehashed: await hashPassword(password) } : { right };
}

let made: Promise<string> | undefined;

/** The hash of a password that nobody knows. */
function decoy(): Promise<string> {
  made ??= hashPassword(randomBytes(32).toString('base64url'));
  return made;
}

async function derive(password: string, salt: Uint8Array, length: number, cost: Cost): Promise<Buffer> {
  if (underWay >= MOST_AT_ONCE)
    throw new ProblemError('unavailable', 'Too many people are signing in at this moment. Try again in a second.', {
      headers: { 'Retry-After': '1' },
    });
  underWay += 1;
  try {
    return await new Promise((resolve, reject) => {
      const maxmem = 256 * cost.N * cost.r;
      scrypt(password.normalize('NFKC'), salt, length, { ...cost, maxmem }, (error, key) =>
        error ? reject(error) : resolve(key),
      );
    });
  } finally {
    underWay -= 1;
  }
}
