import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';

type Schemas = components['schemas'];
export type Person = Schemas['Person'];
export type PersonRecord = Schemas['PersonRecord'];
export type PeopleList = Schemas['PeopleList'];
export type Choices = Schemas['PeopleChoices'];
export type Asking = Schemas['Asking'];
export type AddAsking = Schemas['AddAsking'];
export type AskingPreview = Schemas['AskingPreview'];
export type Invitation = Schemas['InvitationList']['invitations'][number];
export type Suppression = Schemas['SuppressionList']['suppressions'][number];
export type Purchase = Person['purchases'][number];
export type Outbox = Schemas['Outbox'];

/** Rows of one call. */
export const PAGE = 100;

export interface Wanted {
  q: string;
  tag: string;
  language: string;
}

export const readPeople = (wanted: Wanted, offset: number, signal: AbortSignal): Promise<PeopleList> => {
  const query = Object.fromEntries(
    Object.entries({ ...wanted, limit: `${PAGE}`, offset: `${offset}` }).filter(([, value]) => value !== ''),
  );
  return data(api.GET('/admin/api/people', { params: { query: query as never }, signal }));
};
export const readChoices = (): Promise<Choices> => data(api.GET('/admin/api/people/choices'));
export const readPerson = (id: string): Promise<PersonRecord> =>
  data(api.GET('/admin/api/people/{id}', { params: { path: { id } } }));
export const readCollections = (): Promise<Schemas['AdminCollection'][]> => data(api.GET('/admin/api/collections'));
export const readSubjects = (): Promise<Schemas['AdminSubject'][]> => data(api.GET('/admin/api/subjects'));
