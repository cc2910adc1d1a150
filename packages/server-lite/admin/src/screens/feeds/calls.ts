import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';

type Schemas = components['schemas'];
export type Feed = Schemas['AdminFeed'];
export type FeedDetail = Schemas['FeedDetail'];
export type FeedList = Schemas['FeedList'];
export type FeedLook = Schemas['FeedLook'];
export type Outcome = NonNullable<FeedLook['outcome']>;
export type Recognised = Schemas['FeedRecognised'];
export type Offers = Schemas['FeedsFound'];
export type PatchFeed = Schemas['PatchFeed'];
export type AddFeed = Schemas['AddFeed'];
export type Kind = Schemas['FeedKinds']['kinds'][number];
export type Terms = Kind['terms'];
export type Key = NonNullable<Feed['key']>;
export type AdminWatch = Schemas['WatchList']['watches'][number];
export type WatchDraft = Schemas['PatchWatch'];
export type WatchKept = Schemas['WatchKept'];
export type Tried = Schemas['WatchesTried'];
export type Subject = Schemas['AdminSubject'];

const at = (id: number) => ({ params: { path: { id: `${id}` } } });

export const readFeeds = (): Promise<FeedList> => data(api.GET('/admin/api/feeds'));
export const readFeed = (id: number): Promise<FeedDetail> => data(api.GET('/admin/api/feeds/{id}', at(id)));
export const readLook = (id: number): Promise<FeedLook> => data(api.GET('/admin/api/feeds/{id}/look', at(id)));
export const readKinds = async (): Promise<readonly Kind[]> => (await data(api.GET('/admin/api/feeds/kinds'))).kinds;
export const recognise = (address: string): Promise<Recognised> =>
  data(api.POST('/admin/api/feeds/recognise', { body: { address } }));
export const findFeeds = (address: string): Promise<Offers> =>
  data(api.POST('/admin/api/feeds/find', { body: { address } }));
export const addFeed = (body: AddFeed): Promise<Feed> => data(api.POST('/admin/api/feeds', { body }));
export const setFeed = (id: number, body: PatchFeed): Promise<Feed> =>
  data(api.PATCH('/admin/api/feeds/{id}', { ...at(id), body }));
export const lookAt = (id: number, body: Schemas['LookAtFeed'] = {}): Promise<FeedLook> =>
  data(api.POST('/admin/api/feeds/{id}/look', { ...at(id), body }));
export const removeFeed = (id: number): Promise<Schemas['Changed']> =>
  data(api.DELETE('/admin/api/feeds/{id}', at(id)));
export const eraseFeed = (id: number): Promise<Schemas['FeedErased']> =>
  data(api.POST('/admin/api/feeds/{id}/erase', at(id)));

export const readWatches = async (): Promise<readonly AdminWatch[]> =>
  (await data(api.GET('/admin/api/watches'))).watches;
export const addWatch = (body: Schemas['AddWatch']): Promise<WatchKept> =>
  data(api.POST('/admin/api/watches', { body }));
export const setWatch = (id: number, body: WatchDraft): Promise<WatchKept> =>
  data(api.PATCH('/admin/api/watches/{id}', { ...at(id), body }));
/** @param hide why what of it waits is hidden with it; undefined: it is not */
export const removeWatch = (id: number, hide?: string): Promise<Schemas['WatchRemoved']> =>
  data(
    api.DELETE('/admin/api/watches/{id}', {
      params: { path: { id: `${id}` }, ...(hide !== undefined && { query: { hide } }) },
    }),
  );
export const restoreWatch = (id: number): Promise<AdminWatch> =>
  data(api.POST('/admin/api/watches/{id}/restore', at(id)));
export const tryWatches = (text: string): Promise<Tried> =>
  data(api.POST('/admin/api/watches/try', { body: { text } }));

export const addLinkCard = (body: Schemas['AddLinkCard']): Promise<Schemas['LinkCardAdded']> =>
  data(api.POST('/admin/api/link-cards', { body }));

/** What words from outside can be about: nothing invented, nothing that is archived. */
export async function readSubjects(): Promise<readonly Subject[]> {
  const all = await data(api.GET('/admin/api/subjects'));
  return all.filter(({ sample, archived }) => !sample && archived === undefined);
}
