import { admin, CHANGE, type Operation } from './operation.ts';

function download(path: string, summary: string, type: string, more: Parameters<typeof admin>[4] = {}): Operation {
  return { ...admin('get', path, summary, 'Backup', more), answer: { status: 200, type } };
}

/** Settings, sources, figures, and taking everything along. */
export const SETTINGS_OPERATIONS: readonly Operation[] = [
  admin(
    'get',
    '/settings',
    'What the business set: itself, its own words on the policy page, who may read',
    'SettingsState',
  ),
  admin('patch', '/settings', 'Change settings, all or none; each may say from which version', 'SettingsState', {
    body: 'PatchSettings',
    problems: ['outdated'],
  }),
  admin('get', '/sources', 'Where words came from: how many, what the terms ask for, what is due', {
    list: 'SourceState',
  }),
  admin('get', '/figures', 'Received, published, hidden, rated and waited, in steps of time', 'Figures', {
    query: ['from', 'to', 'by', 'subject'],
    problems: ['invalid'],
  }),
  admin('get', '/backups', 'Copies of everything in the data folder, newest first', { list: 'Backup' }),
  admin('post', '/backups', 'Make one, while others read and write', 'Backup', {
    body: 'MakeBackup',
    status: 201,
    problems: ['conflict', 'no-space'],
  }),
  download('/backups/{name}', 'Download a backup', 'application/vnd.sqlite3', { problems: ['not-found'] }),
  admin('delete', '/backups/{name}', 'Delete a backup', 'Backup', { problems: ['not-found'] }),
  {
    ...admin('post', '/backups/upload', 'Bring in a backup from elsewhere; what is none is not kept', 'Backup', {
      status: 201,
      problems: [...CHANGE, 'timeout', 'no-space'],
    }),
    body: { type: 'application/octet-stream' },
  },
  admin('get', '/backups/{name}/look', 'What a backup holds, and what would be gone with it in place', 'BackupLook', {
    problems: ['not-found', 'invalid'],
  }),
  admin('get', '/restore', 'How far the last restore came', 'RestoreState', { problems: ['unavailable'] }),
  admin(
    'post',
    '/restore',
    'Put a backup in place of everything that is there; that is kept as a backup',
    'RestoreState',
    {
      body: 'StartRestore',
      status: 202,
      problems: ['not-found', 'conflict', 'not-here'],
    },
  ),
  download('/export', 'Everything in one zip: NDJSON, CSV, pictures', 'application/zip'),
  admin('post', '/person-search', 'What is kept about one person: by address, name, receipt or item', 'PersonFound', {
    body: 'PersonWanted',
  }),
  {
    ...admin('post', '/person-export', 'The same, whole, as a zip for that person', 'PersonFound', {
      body: 'PersonWanted',
    }),
    answer: { status: 200, type: 'application/zip' },
  },
  admin('post', '/person-erase', 'Erase what a search found; the ledger keeps that something was', 'PersonErased', {
    body: 'ErasePerson',
  }),
];
