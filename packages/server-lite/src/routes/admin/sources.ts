import { SOURCE_POLICIES, sourcePolicy } from '../../domain/source-policy.ts';
import type { App, AppDeps } from '../../http/context.ts';

const DAY_MS = 86_400_000;

/** Where words came from: what its terms ask for, and what is due. */
export function mountSources(api: App, { storage, clock = () => new Date() }: AppDeps): void {
  api.get('/sources', async (c) => {
    // By the day: what is overdue changes once a day, and a count holds until something changes.
    const today = Math.floor(clock().getTime() / DAY_MS) * DAY_MS;
    const limits = SOURCE_POLICIES.flatMap(({ key, retentionDays }) =>
      retentionDays === null ? [] : [[key, new Date(today - retentionDays * DAY_MS).toISOString()] as const],
    );
    const found = await storage.figures.sources(new Map(limits));
    return c.json(
      found.map(({ key, items, lastReceived, oldestShown, overdue }) => {
        const { name, key: _key, mayStore: _mayStore, eraseWhenGone: _erase, ...policy } = sourcePolicy(key);
        const refreshBy =
          policy.retentionDays === null || oldestShown === null
            ? null
            : new Date(Date.parse(oldestShown) + policy.retentionDays * DAY_MS).toISOString().slice(0, 10);
        return { key, name, items, lastReceived, policy, overdue, refreshBy };
      }),
    );
  });
}
