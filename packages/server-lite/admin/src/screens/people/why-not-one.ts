import { when } from '../../parts/when.ts';
import type { AskingPreview, Person } from './calls.ts';

/** Why no message can go to somebody, and what to do; empty where one can. @param preview of a request to them alone */
export function whyNotOne(
  person: Pick<Person, 'suppressed' | 'suppressedSince' | 'dateAsked'>,
  preview: Pick<AskingPreview, 'reach'> | undefined,
  capDays: number,
): string {
  const { suppressed, suppressedSince, dateAsked } = person;
  const since = suppressedSince === null ? '' : ` ${when(suppressedSince)}`;
  if (suppressed === 'unsubscribed')
    return `They unsubscribed${since}. Nobody asks them again, by e-mail or by a link; only they could have it otherwise.`;
  if (suppressed === 'erased') return 'Whoever is at this address was erased, and is not asked again.';
  if (suppressed === 'by-hand')
    return `Somebody said${since} that they are not to be asked. “Not asked” above lets you take that back.`;
  const leftOut = preview?.reach.leftOut;
  if (suppressed === 'bounced' || (leftOut && leftOut.undeliverable > 0))
    return `No e-mail can go: their mail server refuses this address${since === '' ? '' : ` since${since}`}. Write another address above and save, or hand them a link.`;
  if (!leftOut) return '';
  if (leftOut.noAddress > 0)
    return 'No e-mail can go: no address of theirs is known. Write it above and save, or hand them a link.';
  if (leftOut.askedLately > 0)
    return `No e-mail can go: they were asked${dateAsked === null ? '' : ` ${when(dateAsked)}`}, and nobody is asked twice within ${capDays} days. A link that you hand them is yours to judge.`;
  if (leftOut.wroteLately > 0)
    return `No e-mail can go: they wrote a review within the last ${capDays} days. Whoever wrote is not asked again so soon, whatever they wrote.`;
  return preview.reach.asked === 0 ? 'No e-mail can go to them now.' : '';
}
