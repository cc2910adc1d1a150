import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';

export type ImportJob = components['schemas']['ImportJob'];
export type Looked = NonNullable<ImportJob['looked']>;
export type Column = Looked['columns'][number];
export type Field = NonNullable<Column['field']>;
/** Field → column, by the key that the list of columns gives it; null where no column is. */
export type ColumnMap = ImportJob['map'];
export type Subject = components['schemas']['AdminSubject'];

const path = (id: string) => ({ params: { path: { id } } });

export const listImports = (): Promise<ImportJob[]> => data(api.GET('/admin/api/imports'));
export const readLimits = (): Promise<{ bytes: number }> => data(api.GET('/admin/api/imports/limits'));
export const listSubjects = (): Promise<Subject[]> => data(api.GET('/admin/api/subjects'));
export const readImport = (id: string): Promise<ImportJob> => data(api.GET('/admin/api/imports/{id}', path(id)));

export const lookAnew = (id: string, map: ColumnMap, subject?: string): Promise<ImportJob> =>
  data(
    api.PUT('/admin/api/imports/{id}/mapping', {
      ...path(id),
      body: { map, ...(subject !== undefined && { subject }) },
    }),
  );

export const startImport = (id: string, body: components['schemas']['StartImport']): Promise<ImportJob> =>
  data(api.POST('/admin/api/imports/{id}/start', { ...path(id), body }));

/** Removes an upload that was not started, takes back one that waits, stops one that runs. */
export const removeImport = (id: string): Promise<ImportJob> => data(api.DELETE('/admin/api/imports/{id}', path(id)));
export const undoImport = (id: string): Promise<ImportJob> => data(api.POST('/admin/api/imports/{id}/undo', path(id)));
export const rejectedPath = (id: string): string => `/admin/api/imports/${encodeURIComponent(id)}/rejected`;

/** What is under way changes by itself; everything else only by what somebody does. */
export const isUnderWay = ({ state }: ImportJob): boolean =>
  state === 'waiting' || state === 'running' || state === 'undoing';
export const isStartable = ({ state, hasFile }: ImportJob): boolean =>
  hasFile && (state === 'looked-at' || state === 'stopped' || state === 'failed');
