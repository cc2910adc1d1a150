import type { Selection, SelectionRule } from '@smm/sdk/schema';
import type { DisclosureWord } from './words.ts';
import { isEverything } from './is-everything.ts';
import type { Speech } from './speech.ts';
import { validLanguage } from './valid-language.ts';

/**
 * What the selection was selected from, from its counts and rules: the claim first, then the sentences behind it in one,
 * as the language sets sentences beside each other.
 */
export function disclose(selection: Selection, speech: Speech): string[] {
  const { rules, pinned, received, published } = selection;
  const format = new Intl.ListFormat(speech.language);
  const list = (parts: readonly string[]): string => format.format(parts);
  const say = (word: DisclosureWord, values: Record<string, string | number> = {}): string => speech.say(word, values);
  const chosen = rules.map((rule) => {
    const values = rule.values.map((value) => spoken(rule.type, value, selection, speech));
    return (values.includes('') ? '' : say(`rule-${rule.type}`, { values: list(values) })) || rule.text;
  });
  const details = [
    chosen.length > 0 && say('rules', { rules: list(chosen) }),
    say(rules.some((rule) => rule.type === 'rating') ? 'newest' : 'newestAny'),
    pinned > 0 && say('moved', { n: pinned }),
    say('received', { n: received }),
    received > published && say('hidden', { n: received - published, reasons: list(reasons(selection, say)) }),
  ];
  // After a full stop as wide as a letter there is room enough.
  return [claim(selection, say), details.filter(Boolean).join(/^(ja|zh)/.test(speech.language) ? '' : ' ')];
}

/** What a rule asks for as a reader would say it; empty where there is no word for it. */
function spoken(type: SelectionRule['type'], value: string, { sources }: Selection, speech: Speech): string {
  if (type === 'rating') return value.replace(/^>=/, '');
  if (type === 'since') return speech.date(value);
  if (type === 'source') return sources.find(({ identifier }) => identifier === value)?.name ?? value;
  // A feed has a word for its postings.
  if (type === 'type') return speech.say(value === 'Review' ? 'list' : 'label');
  const tag = type === 'language' ? validLanguage(value) : undefined;
  return (tag && new Intl.DisplayNames(speech.language, { type: 'language' }).of(tag)) ?? value;
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
