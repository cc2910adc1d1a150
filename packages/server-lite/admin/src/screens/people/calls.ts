import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';

type Schemas = components['schemas'];
export type Person = Schemas['Person'];
export type PersonRecord = Schemas['PersonRecord'];
export type PeopleImport = Schemas['PeopleImports']['imports'][number];
export type PeopleImportLook = Schemas['PeopleImportLook'];
export type MayBeTheirs = Schemas['MayBeTheirs']['reviews'][number];
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
  /** Those alone whose address takes no mail. */
  undeliverable: '' | 'true';
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
/** Collections; the form of one that is about an archived subject is closed, whatever was set. */
export async function readCollections(): Promise<Schemas['AdminCollection'][]> {
  const [collections, subjects] = await Promise.all([data(api.GET('/admin/api/collections')), readSubjects()]);
  const archived = new Set(subjects.flatMap(({ slug, archived: since }) => (since === undefined ? [] : [slug])));
  return collections.map((each) => (archived.has(each.subject) ? { ...each, form: 'closed' } : each));
}

export const readSubjects = (): Promise<Schemas['AdminSubject'][]> => data(api.GET('/admin/api/subjects'));
