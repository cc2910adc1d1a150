import type { Key } from '../../shell/keys.ts';
import { undoLatest } from '../../shell/notices.ts';
import { may } from '../../shell/session.ts';
import type { Tab } from '../../shell/router.ts';

export interface KeyActs {
  state: Tab;
  isAnyChosen: boolean;
  go: (step: number) => void;
  reachTo: (step: number) => void;
  publish: () => void;
  feature: () => void;
  hide: () => void;
  tag: () => void;
  answer: () => void;
  chooseWords: () => void;
  choose: () => void;
  chooseAll: () => void;
  chooseNone: () => void;
  search: () => void;
}

/** The keys of the inbox. With some chosen, acts are done to those. */
export function inboxKeys(acts: KeyActs): readonly Key[] {
  const { state, isAnyChosen } = acts;
  const key = (name: string, label: string, run: () => void): Key => ({ key: name, label, run });
  const mayCurate = may('curate');
  return [
    { key: 'j', label: 'Next', run: () => acts.go(1), repeats: true },
    { key: 'k', label: 'Back', run: () => acts.go(-1), repeats: true },
    ...(may('publish')
      ? [state === 'published' ? key('f', 'Feature', acts.feature) : key('p', 'Publish', acts.publish)]
      : []),
    ...(mayCurate && state !== 'hidden' ? [key('h', 'Hide with a reason', acts.hide)] : []),
    ...(mayCurate
      ? [
          key('t', 'Tags', acts.tag),
          key('r', 'Reply', acts.answer),
          key('w', 'Choose words to highlight', acts.chooseWords),
          key('x', 'Choose this one', acts.choose),
          key(' ', 'Choose this one', acts.choose),
          { key: 'J', label: 'Choose down to the next', run: () => acts.reachTo(1), repeats: true } as Key,
          { key: 'K', label: 'Choose up to the one before', run: () => acts.reachTo(-1), repeats: true } as Key,
          key('a', 'Choose all that were found', acts.chooseAll),
          ...(isAnyChosen ? [key('Escape', 'Choose none', acts.chooseNone)] : []),
          key('z', 'Undo', () => void undoLatest()),
        ]
      : []),
    key('/', 'Search', acts.search),
  ];
}

/** The keys that stand below a review; the others are listed on demand. */
export const FOOTER: readonly string[] = ['p', 'f', 'h', 'z'];
