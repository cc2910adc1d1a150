import type { Selection } from '@smm/sdk/schema';
import type { DisclosureWord } from './full-messages.ts';
import { isEverything } from './is-everything.ts';
import type { Speech } from './speech.ts';

/** What the selection was selected from, from its counts and rules: the claim first, then the sentences behind it. */
export function disclose(selection: Selection, speech: Speech): string[] {
  const { rules, pinned, received, published } = selection;
  const format = new Intl.ListFormat(speech.language);
  const list = (parts: readonly string[]): string => format.format(parts);
  const say = (word: DisclosureWord, values: Record<string, string | number> = {}): string => speech.say(word, values);
  const chosen = rules.map((rule) => say(`rule-${rule.type}`, { values: list(rule.values) }) || rule.text);
  return [
    claim(selection, say),
    chosen.length > 0 && say('rules', { rules: list(chosen) }),
    say(rules.some((rule) => rule.type === 'rating') ? 'newest' : 'newestAny'),
    pinned > 0 && say('moved', { n: pinned }),
    say('received', { n: received }),
    received > published && say('hidden', { n: received - published, reasons: list(reasons(selection, say)) }),
  ].filter((sentence) => sentence !== false && sentence !== '') as string[];
}

type Say = (word: DisclosureWord, values?: Record<string, string | number>) => string;

function claim(selection: Selection, say: Say): string {
  const { published, selected, postings } = selection;
  const word = isEverything(selection) ? 'everything' : 'selected';
  return say(postings.published > 0 ? `${word}Posted` : word, {
    n: published - postings.published,
    selected: selected - postings.selected,
    postings: postings.published,
    shown: postings.selected,
  });
}

function reasons({ hidden, withdrawn, pending, erased }: Selection, say: Say): string[] {
  const counts: [DisclosureWord, number][] = [
    ...hidden.map(({ reason, count }): [DisclosureWord, number] => [reason, count]),
    ['author-withdrew', withdrawn],
    ['pending', pending],
    ['erased', erased],
  ];
  return counts.flatMap(([word, n]) => (n > 0 ? say(word, { n }) : []));
}
