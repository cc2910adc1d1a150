import type { components } from '../../api/api.generated.ts';
import { count } from '../../parts/count.ts';
import { fullTime } from '../../parts/when.ts';

export type Backup = components['schemas']['Backup'];
export type BackupLook = components['schemas']['BackupLook'];
export type RestoreState = components['schemas']['RestoreState'];

/** “a”, “a and b”, “a, b and c”. */
const listed = (parts: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);

/** Parts that are none are not said. */
const counted = (...parts: readonly (readonly [number, string, string?])[]): string =>
  listed(parts.filter(([number]) => number > 0).map(([number, one, many]) => count(number, one, many)));

/** Where a backup in the list comes from. */
export function kindText({ kind }: Pick<Backup, 'kind'>): string {
  if (kind === 'before-restore') return 'what was here before a restore';
  return kind === 'uploaded' ? 'brought in' : '';
}

/** What a backup holds, in one sentence each. */
export function heldText({ items, people, subjects, lastChange }: BackupLook): readonly string[] {
  const all = items.pending + items.published + items.hidden + items.withdrawn;
  const about = subjects.length === 0 ? '' : ` about ${listed(subjects)}`;
  const share = items.published === 0 ? 'none' : items.published === all ? 'all' : items.published.toLocaleString('en');
  return [
    all === 0 ? `No reviews${about}.` : `${count(all, 'review')}${about}, ${share} of them published.`,
    ...(people > 0 ? [`${count(people, 'person', 'people')} in the databank of clients.`] : []),
    lastChange === null ? 'Nothing ever happened in it.' : `Its last change was on ${fullTime(lastChange)}.`,
  ];
}

/** What would be gone, one sentence each; none where nothing would. */
export function lostText({
  items,
  people,
  asked,
  changes,
  isSetOtherwise,
}: NonNullable<BackupLook['since']>): readonly string[] {
  const came = counted([items, 'review'], [people, 'person', 'people'], [asked, 'sent request']);
  return [
    ...(came === '' ? [] : [`${came} that came since.`]),
    ...(changes > 0 ? [`${count(changes, 'change')} to reviews since: publishing, hiding, tags, replies.`] : []),
    ...(isSetOtherwise
      ? ['What was set since: settings, collections, what is reviewed, or what is kept of people.']
      : []),
  ];
}

/** What was taken back since, and stays so; undefined where nothing was. */
export function staysText(since: NonNullable<BackupLook['since']>): string | undefined {
  const { erased, withdrawn, suppressed } = since;
  const taken = listed([
    ...(erased > 0 ? [`${count(erased, 'review')} erased since`] : []),
    ...(withdrawn > 0 ? [`${count(withdrawn, 'review')} withdrawn since`] : []),
    ...(suppressed > 0 ? [`${count(suppressed, 'person', 'people')} not to be asked any more`] : []),
  ]);
  return taken === '' ? undefined : `${taken}: they stay so.`;
}

/** What to think of first, one sentence each. */
export function warnings({ since }: BackupLook): readonly string[] {
  if (since === null)
    return [
      'What is here now can’t be read, so nobody knows what was erased or withdrawn since. Do that again afterwards.',
    ];
  const { isSameStore, accounts, tokens } = since;
  return [
    ...(isSameStore
      ? []
      : ['It comes from another store. Who may not be asked here is not known there: bring that list along yourself.']),
    ...(accounts.length > 0
      ? [`${listed(accounts)} could sign in again. Shut them out afterwards, under Access.`]
      : []),
    ...(tokens.length > 0
      ? [`These tokens would work again: ${listed(tokens)}. Revoke them afterwards, under Access.`]
      : []),
  ];
}

/** What came of a restore, one sentence each. */
export function doneText({ result }: RestoreState, kept: Backup | undefined): readonly string[] {
  if (result === null) return [];
  const { takenBack, stopped } = result;
  return [
    ...(takenBack === null
      ? ['What was here could not be read: erase and withdraw again what was erased and withdrawn since.']
      : takenBack > 0
        ? [
            `${count(takenBack, 'thing')} that had been erased or withdrawn since ${takenBack === 1 ? 'was' : 'were'} taken back again.`,
          ]
        : []),
    ...(stopped > 0
      ? [
          `${count(stopped, 'request')} for reviews that ${stopped === 1 ? 'was' : 'were'} under way then ${stopped === 1 ? 'is' : 'are'} stopped, so that nobody is asked twice.`,
        ]
      : []),
    kept === undefined
      ? 'What was here is kept in the data folder.'
      : `What was here until ${fullTime(kept.createdAt)} is in the list, as “before a restore”: restore that to come back to it.`,
  ];
}
