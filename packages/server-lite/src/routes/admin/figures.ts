import { HIDE_REASONS } from '@smm/sdk/schema';
import { sourcePolicy } from '../../domain/source-policy.ts';
import { countSteps, isoDay } from '../../domain/time-steps.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { invalid } from '../../middleware/json-body.ts';
import type { FiguresFound } from '../../storage/figures.ts';
import { checkedQuery } from './checked-query.ts';
import { FiguresQuery } from './settings-schema.ts';

const MOST_STEPS = 400;

/** What was received, decided and left out over a time. */
export function mountFigures(api: App, { storage, clock = () => new Date() }: AppDeps): void {
  api.get('/figures', async (c) => {
    const query = checkedQuery(c, FiguresQuery);
    const { by = 'month', subject } = query;
    const to = query.to ?? isoDay(clock().getTime());
    const from = query.from ?? (await storage.figures.firstDay()) ?? to;
    if (from > to) throw invalid([{ pointer: '/from', detail: 'must not be later than "to".' }]);
    if (countSteps(from, to, by) > MOST_STEPS)
      throw invalid([
        { pointer: '/by', detail: `makes more than ${MOST_STEPS} steps of that time. Take longer ones.` },
      ]);
    const about = subject === undefined ? undefined : await storage.subjects.get(subject);
    if (subject !== undefined && about === undefined)
      throw invalid([{ pointer: '/subject', detail: 'names no subject.' }]);
    const found = await storage.figures.over({ from, to, by, ...(about && { subject: about.slug }) });
    return c.json(toAnswer({ from, to, by }, found));
  });
}

function toAnswer(asked: { from: string; to: string; by: string }, { ratings, hidden, ...found }: FiguresFound) {
  const sources = new Map<string, number>();
  for (const step of found.steps)
    for (const [key, n] of Object.entries(step.sources)) sources.set(key, (sources.get(key) ?? 0) + n);
  const mean = (of: 'received' | 'published'): number | null => {
    const rated = ratings.filter(({ star }) => star > 0);
    const count = rated.reduce((sum, row) => sum + row[of], 0);
    return count === 0 ? null : rated.reduce((sum, row) => sum + row[of] * row.star, 0) / count;
  };
  return {
    ...asked,
    ...found,
    hidden: hidden.filter(({ reason }) => HIDE_REASONS.some((each) => each === reason)),
    sources: [...sources]
      .map(([key, received]) => ({ key, name: sourcePolicy(key).name, received }))
      .sort((a, b) => b.received - a.received || (a.key < b.key ? -1 : 1)),
    ratings: ratings.map(({ star, ...counts }) => ({ ratingValue: star === 0 ? null : star, ...counts })),
    average: { received: mean('received'), published: mean('published') },
  };
}
