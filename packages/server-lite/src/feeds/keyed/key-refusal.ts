import type { Refusal, RefusalMeaning } from '../../outbound/refusal.ts';

/** What a refusal means at a place that tells no more than its status. */
export function keyRefusal(
  { status }: Refusal,
  { name, variable }: { name: string; variable: string },
): RefusalMeaning | undefined {
  if (status === 401)
    return { message: `${name} does not know the key in ${variable}, or it ran out. Make a new one (docs/keys.md).` };
  if (status === 403)
    return {
      message: `${name} does not let the key in ${variable} read this: it lacks the permission, or belongs to somebody else. See docs/keys.md.`,
    };
  if (status === 429) return { message: `${name} was asked too often. It is asked again later.` };
  return undefined;
}
