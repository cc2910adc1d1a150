import { createRouter, getPagePath } from '@nanostores/router';

/** Every screen has an address, so that it can be kept, sent and gone back to. */
export const $route = createRouter({
  signIn: '/admin/sign-in',
  inbox: '/admin/inbox/:state?/:id?',
  collections: '/admin/collections',
  collection: '/admin/collections/:slug',
  you: '/admin/you',
  access: '/admin/access',
  home: '/admin',
});

export type OpenRoute = NonNullable<ReturnType<typeof $route.get>>;
export type OpenRouteName = OpenRoute['route'];

export type Tab = 'pending' | 'published' | 'hidden';
export const TABS: readonly Tab[] = ['pending', 'published', 'hidden'];
export const isTab = (text: string | undefined): text is Tab => TABS.some((tab) => tab === text);

export const inboxPath = (state: Tab, id?: string): string =>
  getPagePath($route, 'inbox', { state, ...(id !== undefined && { id }) });
export const collectionsPath = (): string => getPagePath($route, 'collections');
export const collectionPath = (slug: string): string => getPagePath($route, 'collection', { slug });
export const youPath = (): string => getPagePath($route, 'you');
export const accessPath = (): string => getPagePath($route, 'access');
