import type { Storage } from '../storage/storage.ts';

/** Calls about feeds, watches and link cards, in an order in which each finds something. Nobody outside is asked. @param subject its slug */
export async function feedRequests(
  send: (method: string, body?: unknown) => RequestInit,
  storage: Storage,
  subject: string,
): Promise<[key: string, path: string, init: RequestInit][]> {
  const base = { kind: 'feed', subject, publish: false, only: null, everyMinutes: 60 };
  const { id } = await storage.feeds.add({ ...base, address: 'http://10.0.0.5/feed.xml' }, 'cli');
  const other = await storage.feeds.add({ ...base, address: 'http://10.0.0.5/other.xml' }, 'cli');
  const watch = await storage.watches.add({ kind: 'word', text: 'sample', variants: [], not: [], subject }, 'cli');
  const api = '/admin/api';
  const inward = { address: 'http://10.0.0.5/' };
  return [
    ['get /admin/api/feeds', `${api}/feeds`, send('GET')],
    ['get /admin/api/feeds/kinds', `${api}/feeds/kinds`, send('GET')],
    ['post /admin/api/feeds/recognise', `${api}/feeds/recognise`, send('POST', inward)],
    [
      'post /admin/api/feeds/recognise',
      `${api}/feeds/recognise`,
      send('POST', { address: 'https://threads.com/@a/post/b' }),
    ],
    ['post /admin/api/feeds/find', `${api}/feeds/find`, send('POST', inward)],
    ['post /admin/api/feeds/find', `${api}/feeds/find`, send('POST', { address: '@shop@social.example' })],
    ['post /admin/api/feeds', `${api}/feeds`, send('POST', { ...inward, subject, look: false })],
    ['post /admin/api/feeds', `${api}/feeds`, send('POST', { ...inward, subject, look: false })],
    ['get /admin/api/feeds/{id}', `${api}/feeds/${id}`, send('GET')],
    ['get /admin/api/feeds/{id}/look', `${api}/feeds/${id}/look`, send('GET')],
    ['patch /admin/api/feeds/{id}', `${api}/feeds/${id}`, send('PATCH', { everyMinutes: 120 })],
    ['post /admin/api/feeds/{id}/look', `${api}/feeds/${id}/look`, send('POST', { try: true })],
    ['get /admin/api/feeds/{id}/look', `${api}/feeds/${id}/look`, send('GET')],
    ['delete /admin/api/feeds/{id}', `${api}/feeds/${id}`, send('DELETE')],
    ['post /admin/api/feeds/{id}/erase', `${api}/feeds/${other.id}/erase`, send('POST')],
    ['get /admin/api/watches', `${api}/watches`, send('GET')],
    ['post /admin/api/watches', `${api}/watches`, send('POST', { text: 'sample words', subject })],
    ['post /admin/api/watches', `${api}/watches`, send('POST', { text: 'sample words', subject })],
    ['patch /admin/api/watches/{id}', `${api}/watches/${watch.id}`, send('PATCH', { text: 'samples' })],
    ['post /admin/api/watches/try', `${api}/watches/try`, send('POST', { text: 'Some samples' })],
    ['delete /admin/api/watches/{id}', `${api}/watches/${watch.id}`, send('DELETE')],
    ['post /admin/api/watches/{id}/restore', `${api}/watches/${watch.id}/restore`, send('POST')],
    [
      'post /admin/api/link-cards',
      `${api}/link-cards`,
      send('POST', { address: 'https://threads.com/@a/post/b', subject }),
    ],
    ['post /admin/api/link-cards', `${api}/link-cards`, send('POST', { ...inward, subject })],
  ];
}
