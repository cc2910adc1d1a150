type Send = (method: string, body?: unknown) => RequestInit;
export type Asked = [key: string, path: string, init?: RequestInit];

/** Every call of the inbox that the test of the document makes. @param of a published item, a view and the word of an act */
export function inboxRequests(send: Send, of: { id: string; view: string; undo: string }): Asked[] {
  const api = '/admin/api';
  const tag = (body: object): RequestInit => send('POST', body);
  return [
    ['get /admin/api/items', `${api}/items?state=pending&q=bicycle&sort=oldest&at=0`, send('GET')],
    ['get /admin/api/items', `${api}/items?subject=none`, send('GET')],
    ['get /admin/api/items/counts', `${api}/items/counts?state=published&lang=en`, send('GET')],
    ['get /admin/api/items/counts', `${api}/items/counts?rating=5`, send('GET')],
    ['post /admin/api/items/tag', `${api}/items/tag`, tag({ ids: [of.id, 'none'], add: ['noted'] })],
    ['post /admin/api/items/tag', `${api}/items/tag`, tag({ filter: { state: 'published' }, remove: ['noted'] })],
    ['post /admin/api/items/tag', `${api}/items/tag`, tag({})],
    [
      'post /admin/api/items/feature',
      `${api}/items/feature`,
      tag({ filter: { state: 'published' }, featured: true, attested: true }),
    ],
    ['post /admin/api/items/feature', `${api}/items/feature`, tag({ ids: [of.id] })],
    ['post /admin/api/undo', `${api}/undo`, send('POST', { undo: of.undo })],
    ['post /admin/api/undo', `${api}/undo`, send('POST', { undo: of.undo })],
    ['get /admin/api/views', `${api}/views`, send('GET')],
    ['post /admin/api/views', `${api}/views`, send('POST', { name: 'Noted', query: { tag: 'noted' } })],
    ['post /admin/api/views', `${api}/views`, send('POST', { name: '', query: {} })],
    ['patch /admin/api/views/{id}', `${api}/views/${of.view}`, send('PATCH', { name: 'Other' })],
    ['patch /admin/api/views/{id}', `${api}/views/none`, send('PATCH', { name: 'Other' })],
    ['delete /admin/api/views/{id}', `${api}/views/${of.view}`, send('DELETE')],
  ];
}
