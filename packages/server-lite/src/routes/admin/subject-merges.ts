import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { invalid, jsonBody } from '../../middleware/json-body.ts';
import { checkedQuery } from './checked-query.ts';
import { MergeQuery, MergeSubject } from './merge-schema.ts';

/** Two subjects made one: looked at before, begun, watched, taken back. What belongs to them moves in the background. */
export function mountSubjectMerges(api: App, { storage, config, onMerge }: AppDeps): void {
  const { merges } = storage;
  api.get('/merges', async (c) => c.json(await merges.list()));
  api.get('/subjects/:slug/merge', async (c) =>
    c.json(await merges.preview(c.req.param('slug'), checkedQuery(c, MergeQuery).into)),
  );
  api.post('/subjects/:slug/merge', async (c) => {
    const { into, attested } = await jsonBody(c, MergeSubject, config.bodyBytes);
    if (attested !== true)
      throw invalid([
        { pointer: '/attested', detail: 'must be true: your word that both are one and the same thing.' },
      ]);
    const begun = await whileNoImport(() => merges.begin(c.req.param('slug'), into, { by: c.get('by'), attested }));
    onMerge?.();
    return c.json(begun, 202);
  });
  api.delete('/subjects/:slug/merge', async (c) => {
    const begun = await merges.undo(c.req.param('slug'), c.get('by'));
    onMerge?.();
    return c.json(begun, 202);
  });
}

/** An import that runs is no fault of the store's. */
async function whileNoImport<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !/^Another import into this store is running/.test(error.message)) throw error;
    throw new ProblemError(
      'conflict',
      'An import is running, and may be bringing in reviews of one of the two. Wait for its end, and merge them then.',
      { cause: error },
    );
  }
}
