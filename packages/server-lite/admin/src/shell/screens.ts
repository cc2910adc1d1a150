import { html, type TemplateResult } from 'lit';
import type { Icon } from '../parts/icon.ts';
import {
  accessPath,
  bringInPath,
  collectionsPath,
  duplicatesPath,
  feedsPath,
  inboxPath,
  type OpenRoute,
  type OpenRouteName,
  peoplePath,
  reportPath,
  settingsPath,
} from './router.ts';
import './pending-count.ts';
import './proposed-count.ts';
import type { Scope } from './session.ts';

/** What the rail shows of a screen. */
export interface RailEntry {
  readonly label: string;
  readonly icon: Icon;
  readonly path: () => string;
  /** What stands behind the label, such as how many there are. */
  readonly count?: () => TemplateResult;
}

/** A screen: which addresses lead to it, who may see it, and how it is loaded and drawn. */
export interface Screen {
  /** Names of routes in router.ts. */
  readonly routes: readonly OpenRouteName[];
  /** Screens without one are reached from elsewhere. */
  readonly rail?: RailEntry;
  /** Without it the screen is neither offered nor drawn. */
  readonly scope?: Scope;
  /** Said to those who come to its address without the scope: who may see it. */
  readonly refusal?: string;
  /** Defines the screen's elements; called when the screen is opened first. */
  readonly load: () => Promise<unknown>;
  readonly draw: (route: OpenRoute) => TemplateResult;
}

/** In the order of the rail. */
export const SCREENS: readonly Screen[] = [
  {
    routes: ['inbox', 'home', 'signIn'],
    rail: {
      label: 'Inbox',
      icon: 'inbox',
      path: () => inboxPath('pending'),
      count: () => html`<pending-count></pending-count>`,
    },
    load: () => import('../screens/inbox/admin-inbox.ts'),
    draw: () => html`<admin-inbox></admin-inbox>`,
  },
  {
    routes: ['bringIn', 'imported'],
    rail: { label: 'Bring in', icon: 'take', path: bringInPath },
    scope: 'import',
    refusal: 'Owners and curators bring reviews in.',
    load: () => import('../screens/bring-in/admin-bring-in.ts'),
    draw: (route) =>
      html`<admin-bring-in .current=${route.route === 'imported' ? route.params.id : undefined}></admin-bring-in>`,
  },
  {
    routes: ['feeds', 'feed', 'newFeed', 'listening', 'linkCard'],
    rail: { label: 'Feeds', icon: 'feed', path: feedsPath },
    load: () => import('../screens/feeds/feeds-screens.ts'),
    draw: (route) => html`<feeds-screens .route=${route}></feeds-screens>`,
  },
  {
    routes: ['duplicates'],
    rail: {
      label: 'Duplicates',
      icon: 'pair',
      path: duplicatesPath,
      count: () => html`<proposed-count></proposed-count>`,
    },
    load: () => import('../screens/duplicates/admin-duplicates.ts'),
    draw: () => html`<admin-duplicates></admin-duplicates>`,
  },
  {
    routes: ['collections', 'collection'],
    rail: { label: 'Collections', icon: 'wall', path: collectionsPath },
    load: () =>
      Promise.all([
        import('../screens/collections/admin-collections.ts'),
        import('../screens/collections/collection-editor.ts'),
      ]),
    draw: (route) =>
      route.route === 'collection'
        ? html`<collection-editor .slug=${route.params.slug}></collection-editor>`
        : html`<admin-collections></admin-collections>`,
  },
  {
    routes: ['people', 'person', 'newPerson', 'peopleIn', 'ask', 'askings', 'asking', 'notAsked', 'card'],
    rail: { label: 'People', icon: 'people', path: peoplePath },
    scope: 'curate',
    refusal: 'Owners and curators see the clients.',
    load: () => import('../screens/people/people-screens.ts'),
    draw: (route) => html`<people-screens .route=${route}></people-screens>`,
  },
  {
    routes: ['report'],
    rail: { label: 'Report', icon: 'bars', path: reportPath },
    load: () => import('../screens/report/admin-report.ts'),
    draw: () => html`<admin-report></admin-report>`,
  },
  {
    routes: ['settings'],
    rail: { label: 'Settings', icon: 'gear', path: settingsPath },
    scope: 'settings',
    refusal: 'Only an owner sees and changes the settings.',
    load: () => import('../screens/settings/admin-settings.ts'),
    draw: (route) =>
      html`<admin-settings .place=${route.route === 'settings' ? route.params.part : undefined}></admin-settings>`,
  },
  {
    routes: ['access'],
    rail: { label: 'Access', icon: 'key', path: accessPath },
    scope: 'accounts',
    refusal: 'Only an owner sees who may sign in here.',
    load: () => import('../screens/access/admin-access.ts'),
    draw: () => html`<admin-access></admin-access>`,
  },
  {
    routes: ['you'],
    load: () => import('../screens/you/admin-you.ts'),
    draw: () => html`<admin-you></admin-you>`,
  },
];

export const screenOf = ({ route }: OpenRoute): Screen => {
  const found = SCREENS.find(({ routes }) => routes.includes(route));
  if (found === undefined) throw new Error(`No screen in screens.ts names the route "${route}".`);
  return found;
};
