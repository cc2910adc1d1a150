import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';

type Schemas = components['schemas'];
export type Pair = Schemas['DuplicateList']['pairs'][number];
export type PairList = Schemas['DuplicateList'];
export type Side = Pair['one'];

/** Pairs of one call. */
export const PAGE = 50;

export const readPairs = (after?: string): Promise<PairList> =>
  data(
    api.GET('/admin/api/duplicates', {
      params: { query: { limit: PAGE, ...(after !== undefined && { after }) } },
    }),
  );
export const lookAnew = (): Promise<Schemas['DuplicateProgress']> => data(api.POST('/admin/api/duplicates/look'));
export const proposeAgain = (id: string, other: string): Promise<Schemas['Changed']> =>
  data(api.POST('/admin/api/items/{id}/propose', { params: { path: { id } }, body: { other } }));
