import { createRouter, getPagePath } from '@nanostores/router';

/** Every screen has an address, so that it can be kept, sent and gone back to. */
export const $route = createRouter({
  signIn: '/admin/sign-in',
  inbox: '/admin/inbox/:state?/:id?',
  bringIn: '/admin/bring-in',
  imported: '/admin/bring-in/:id',
  collections: '/admin/collections',
  collection: '/admin/collections/:slug',
  newPerson: '/admin/people/add',
  peopleIn: '/admin/people/bring-in',
  ask: '/admin/people/ask',
  askings: '/admin/people/requests',
  asking: '/admin/people/requests/:id',
  notAsked: '/admin/people/not-asked',
  card: '/admin/people/card',
  people: '/admin/people',
  person: '/admin/people/:id',
  report: '/admin/report',
  settings: '/admin/settings/:part?',
  you: '/admin/you',
  access: '/admin/access',
  newFeed: '/admin/feeds/add',
  listening: '/admin/feeds/listening',
  linkCard: '/admin/feeds/link',
  feeds: '/admin/feeds',
  feed: '/admin/feeds/:id',
  duplicates: '/admin/duplicates',
  home: '/admin',
});

export type OpenRoute = NonNullable<ReturnType<typeof $route.get>>;
export type OpenRouteName = OpenRoute['route'];

export type Tab = 'pending' | 'published' | 'hidden';
export const TABS: readonly Tab[] = ['pending', 'published', 'hidden'];
export const isTab = (text: string | undefined): text is Tab => TABS.some((tab) => tab === text);

export const inboxPath = (state: Tab, id?: string): string =>
  getPagePath($route, 'inbox', { state, ...(id !== undefined && { id }) });
export const bringInPath = (): string => getPagePath($route, 'bringIn');
export const importedPath = (id: string): string => getPagePath($route, 'imported', { id });
export const feedsPath = (): string => getPagePath($route, 'feeds');
export const feedPath = (id: number): string => getPagePath($route, 'feed', { id: `${id}` });
export const newFeedPath = (address?: string): string =>
  getPagePath($route, 'newFeed', {}, address === undefined ? {} : { address });
export const listeningPath = (): string => getPagePath($route, 'listening');
export const linkCardPath = (address?: string): string =>
  getPagePath($route, 'linkCard', {}, address === undefined ? {} : { address });
export const duplicatesPath = (): string => getPagePath($route, 'duplicates');
export const collectionsPath = (): string => getPagePath($route, 'collections');
export const collectionPath = (slug: string): string => getPagePath($route, 'collection', { slug });
export const peoplePath = (): string => getPagePath($route, 'people');
export const personPath = (id: string): string => getPagePath($route, 'person', { id });
export const newPersonPath = (): string => getPagePath($route, 'newPerson');
export const peopleInPath = (): string => getPagePath($route, 'peopleIn');
export const askPath = (): string => getPagePath($route, 'ask');
export const askingsPath = (): string => getPagePath($route, 'askings');
export const askingPath = (id: string): string => getPagePath($route, 'asking', { id });
export const notAskedPath = (): string => getPagePath($route, 'notAsked');
export const cardPath = (): string => getPagePath($route, 'card');
export const reportPath = (): string => getPagePath($route, 'report');
export const settingsPath = (part?: string): string =>
  getPagePath($route, 'settings', part === undefined ? {} : { part });
export const youPath = (): string => getPagePath($route, 'you');
export const accessPath = (): string => getPagePath($route, 'access');
