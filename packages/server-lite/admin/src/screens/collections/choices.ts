import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import type { Rule } from './draft.ts';

type Counts = components['schemas']['ItemCounts'];
export type Choice = Counts['tags'][number];
export type Choices = Partial<Record<Rule['type'], readonly Choice[]>>;

/** What published items of a subject can be told apart by, with how many there are of each. */
export async function readChoices(subject: string): Promise<Choices> {
  const { tags, sources, languages } = await data(
    api.GET('/admin/api/items/counts', { params: { query: { subject, state: 'published' } } }),
  );
  return { tag: tags, source: sources, language: languages };
}

export interface Offered {
  shown: readonly Choice[];
  /** What there is besides, for whoever types. */
  others: readonly Choice[];
}

const MOST_SHOWN = 8;

/** What is chosen stays in sight, whether anything has it or not; then what most have. */
export function offer(choices: readonly Choice[], chosen: readonly string[]): Offered {
  const known = new Map(choices.map((choice) => [choice.value.toLowerCase(), choice]));
  const taken = chosen.map(
    (value) => known.get(value.toLowerCase()) ?? { value, name: value, count: 0, isAtLeast: false },
  );
  const free = choices.filter(({ value }) => !chosen.some((each) => each.toLowerCase() === value.toLowerCase()));
  const room = Math.max(0, MOST_SHOWN - taken.length);
  return { shown: [...taken, ...free.slice(0, room)], others: free.slice(room) };
}
