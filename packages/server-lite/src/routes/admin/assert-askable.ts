import { ProblemError } from '../../errors/problem-error.ts';
import type { AskingReach, NewAsking } from '../../storage/people.ts';
import type { Storage } from '../../storage/storage.ts';

const WHY: Record<keyof AskingReach['leftOut'], (capDays: number) => string> = {
  suppressed: () => 'they are on the list of those who are not to be asked. See Not asked.',
  undeliverable: () => 'their mail server takes nothing at this address. Give another address, or hand them a link.',
  noAddress: () => 'no e-mail address of theirs is known. Give one, or hand them a link.',
  askedLately: (days) => `they were asked within the last ${days} days. Wait, or hand them a link yourself.`,
  wroteLately: (days) => `they wrote a review within the last ${days} days.`,
};

/** A request to one person says why it cannot go, rather than going to nobody. @throws ProblemError */
export async function assertAskable({ askings }: Pick<Storage, 'askings'>, asking: NewAsking): Promise<void> {
  const { found, asked, leftOut } = await askings.reach(asking);
  if (asked > 0) return;
  if (found === 0)
    throw new ProblemError('not-found', 'There is nobody of this id among the people. They may have been erased.');
  const why = (Object.keys(WHY) as (keyof typeof WHY)[]).find((one) => leftOut[one] > 0) ?? 'suppressed';
  throw new ProblemError('conflict', `Nobody was asked: ${WHY[why](asking.capDays)}`);
}
