import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';

type Schemas = components['schemas'];
export type Subject = Schemas['AdminSubject'];
export type MergePreview = Schemas['MergePreview'];
export type SubjectMerge = Schemas['SubjectMerge'];

const at = (slug: string) => ({ path: { slug } });

export const readMerges = (): Promise<SubjectMerge[]> => data(api.GET('/admin/api/merges'));

export const lookAtMerge = (from: string, into: string): Promise<MergePreview> =>
  data(api.GET('/admin/api/subjects/{slug}/merge', { params: { ...at(from), query: { into } } }));

export const beginMerge = (from: string, into: string): Promise<SubjectMerge> =>
  data(api.POST('/admin/api/subjects/{slug}/merge', { params: at(from), body: { into, attested: true } }));

export const undoMerge = (from: string): Promise<SubjectMerge> =>
  data(api.DELETE('/admin/api/subjects/{slug}/merge', { params: at(from) }));

export const archive = (slug: string): Promise<Subject> =>
  data(api.PUT('/admin/api/subjects/{slug}/archive', { params: at(slug) }));

export const unarchive = (slug: string): Promise<Subject> =>
  data(api.DELETE('/admin/api/subjects/{slug}/archive', { params: at(slug) }));
