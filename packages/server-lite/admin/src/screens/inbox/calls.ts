import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { searchOf, type InboxFilter } from './inbox-filter.ts';

type Schemas = components['schemas'];
export type HideReason = Schemas['Hide']['reason'];
export type Edit = Schemas['EditItem'];
/** A part of what is found, from a position on. */
export type Found = Schemas['AdminItemList'];
/** How many are in each state, and what can be chosen, each kind under all the other conditions. */
export type Counts = Schemas['ItemCounts'];
export type Choice = Counts['sources'][number];
/** One review with what a person decides by. */
export type Detail = Schemas['AdminItemDetail'];
export type Changed = Schemas['ItemChanged'];
export type View = Schemas['SavedView'];
/** Where a review came from besides, and what may be the same. */
export type Duplicates = Schemas['ItemDuplicates'];
export type Consent = Schemas['Consents']['consents'][number];

/** What an act is done to. */
export type Target = { ids: readonly string[] } | { filter: InboxFilter };
export type Act =
  | { kind: 'publish'; permission?: string }
  | { kind: 'hide'; reason: HideReason }
  | { kind: 'tag'; add: readonly string[]; remove: readonly string[] }
  | { kind: 'feature' };
/** Whether what it is done to goes to another list. */
export const leads = ({ kind }: Act): boolean => kind === 'publish' || kind === 'hide';
/** What could not be done, and why. */
export type Left = Schemas['Acted']['left'][number];
export interface Result {
  done: number;
  left: readonly Left[];
  /** Words that take it back, for ten minutes. */
  undo: readonly string[];
}

/** The most ids that one call takes. */
const AT_ONCE = 1000;

const one = (id: string) => ({ params: { path: { id } } });
const asked = (filter: InboxFilter) => {
  const { sort: _, ...search } = searchOf(filter);
  return { state: filter.state, ...search };
};

export const readItems = (filter: InboxFilter, at: number, limit: number): Promise<Found> =>
  data(api.GET('/admin/api/items', { params: { query: { ...asked(filter), sort: filter.sort, at, limit } } }));

export const readCounts = (filter: InboxFilter): Promise<Counts> =>
  data(api.GET('/admin/api/items/counts', { params: { query: asked(filter) } }));

export const readItem = (id: string): Promise<Detail> => data(api.GET('/admin/api/items/{id}', one(id)));

export const readHistory = (id: string): Promise<Schemas['History']> =>
  data(api.GET('/admin/api/items/{id}/history', one(id)));

export const readConsents = (id: string): Promise<Schemas['Consents']> =>
  data(api.GET('/admin/api/items/{id}/consents', one(id)));

export const readDuplicates = (id: string): Promise<Duplicates> =>
  data(api.GET('/admin/api/items/{id}/duplicates', one(id)));
export const mergeItems = (id: string, other: string): Promise<Schemas['ItemsMerged']> =>
  data(api.POST('/admin/api/items/{id}/merge', { ...one(id), body: { other } }));
export const splitItem = (id: string): Promise<Schemas['ItemSplit']> =>
  data(api.POST('/admin/api/items/{id}/split', one(id)));
export const keepItemsApart = (id: string, other: string): Promise<Schemas['Changed']> =>
  data(api.POST('/admin/api/items/{id}/apart', { ...one(id), body: { other } }));

type Part = { ids: string[] } | { filter: ReturnType<typeof asked>; cursor?: string };

function call(act: Act, part: Part): Promise<Schemas['Acted']> {
  switch (act.kind) {
    case 'publish': {
      const { permission } = act;
      const body = { ...part, attested: true, ...(permission !== undefined && { permission }) };
      return data(api.POST('/admin/api/items/publish', { body }));
    }
    case 'hide':
      return data(api.POST('/admin/api/items/hide', { body: { ...part, reason: act.reason } }));
    case 'tag':
      return data(api.POST('/admin/api/items/tag', { body: { ...part, add: [...act.add], remove: [...act.remove] } }));
    case 'feature':
      return data(api.POST('/admin/api/items/feature', { body: { ...part, featured: true, attested: true } }));
  }
}

/** The parts of a target one after another; of a filter each is known by the answer before it. */
function* parts(target: Target): Generator<Part, void, string | null> {
  if ('ids' in target) {
    for (let from = 0; from < target.ids.length; from += AT_ONCE) yield { ids: target.ids.slice(from, from + AT_ONCE) };
    return;
  }
  const filter = asked(target.filter);
  let cursor = yield { filter };
  while (cursor !== null) cursor = yield { filter, cursor };
}

/**
 * Does an act in as many calls as it takes. Stopped, or refused on the way, it answers with what was done so far.
 *
 * @throws ApiError, OfflineError where nothing was done.
 */
export async function bulk(
  act: Act,
  target: Target,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<Result & { fault?: unknown }> {
  // All parts of one act may share a word.
  const undo = new Set<string>();
  const left: Left[] = [];
  let done = 0;
  const each = parts(target);
  for (let step = each.next(null); !step.done;) {
    if (signal?.aborted) break;
    try {
      const answer = await call(act, step.value);
      done += answer.done;
      left.push(...answer.left);
      if (answer.undo !== null) undo.add(answer.undo);
      onProgress(done);
      step = each.next(answer.next);
    } catch (fault) {
      if (done === 0) throw fault;
      return { done, left, undo: [...undo], fault };
    }
  }
  return { done, left, undo: [...undo] };
}

/** Takes back all that was done under a word, in as many calls as it takes. Stopped, the same word takes back the rest. */
export async function takeBack(
  undo: string,
  onProgress: (done: number) => void,
  signal?: AbortSignal,
): Promise<Pick<Result, 'done' | 'left'> & { isWhole: boolean }> {
  const left: Left[] = [];
  let done = 0;
  let word: string | null = undo;
  while (word !== null && !signal?.aborted) {
    const answer: Schemas['Acted'] = await data(api.POST('/admin/api/undo', { body: { undo: word } }));
    done += answer.done;
    left.push(...answer.left);
    onProgress(done);
    word = answer.next;
  }
  return { done, left, isWhole: word === null };
}

export const edit = (id: string, body: Edit): Promise<Changed> =>
  data(api.PATCH('/admin/api/items/{id}', { ...one(id), body }));
export const toggleFeature = (id: string, featured: boolean, version?: string): Promise<Changed> =>
  data(
    api.POST('/admin/api/items/{id}/feature', {
      ...one(id),
      body: { featured, attested: true, ...(version !== undefined && { version }) },
    }),
  );
export const putReply = (id: string, body: Schemas['AddReply']): Promise<Changed> =>
  data(api.PUT('/admin/api/items/{id}/reply', { ...one(id), body }));
export const describePicture = (id: string, position: number, body: Schemas['DescribePicture']): Promise<Changed> => {
  const path = { id, position: String(position) };
  return data(api.PUT('/admin/api/items/{id}/pictures/{position}/text', { params: { path }, body }));
};
export const takeReply = (id: string): Promise<Changed> => data(api.DELETE('/admin/api/items/{id}/reply', one(id)));

export const readViews = (): Promise<readonly View[]> => data(api.GET('/admin/api/views'));
export const addView = (name: string, query: View['query'], isShared: boolean): Promise<View> =>
  data(api.POST('/admin/api/views', { body: { name, query, isShared } }));
export const changeView = (id: string, change: Schemas['PatchView']): Promise<View> =>
  data(api.PATCH('/admin/api/views/{id}', { ...one(id), body: change }));
export const removeView = (id: string): Promise<Schemas['Changed']> =>
  data(api.DELETE('/admin/api/views/{id}', one(id)));
