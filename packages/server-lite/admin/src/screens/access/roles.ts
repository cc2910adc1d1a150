import type { components } from '../../api/api.generated.ts';

export type Role = components['schemas']['Account']['role'];
export type Scope = components['schemas']['Token']['scopes'][number];

export const ROLES: Readonly<Record<Role, string>> = {
  owner: 'Owner: everything, accounts and settings too',
  curator: 'Curator: bring in, publish, hide, build collections',
  viewer: 'Viewer: look at everything, change nothing',
};

export const SCOPES: Readonly<Record<Scope, string>> = {
  read: 'Read reviews and their history, without addresses',
  curate: 'Hide, tag, reply, build collections, work with people',
  import: 'Bring in words and pictures',
  publish: 'Publish and feature, in the name of the business',
  settings: 'Change subjects and settings',
  erase: 'Erase for good, and take everything along',
  accounts: 'Manage accounts, tokens and links',
};
