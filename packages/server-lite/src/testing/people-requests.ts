import { FileOutbox } from '../mail/file-outbox.ts';
import type { Storage } from '../storage/storage.ts';
import type { Asked } from './inbox-requests.ts';

type Send = (method: string, body?: unknown) => RequestInit;

/** Every call about people that the test of the document makes. Fills the store and the outbox with what they ask for. */
export async function peopleRequests(send: Send, storage: Storage, folder: string): Promise<Asked[]> {
  const api = '/admin/api';
  const purchases = [{ orderDate: '2026-05-01', subject: 'shop', orderedItem: 'A sample', orderNumber: '1' }];
  const id = await storage.people.add({
    name: 'Sample Client',
    email: 'client@example.com',
    language: 'de',
    purchases,
  });
  const gone = await storage.people.add({ name: 'Sample Leaver', email: 'leaver@example.com' });
  const words = { subject: '', text: '' };
  const asking = await storage.askings.add({
    collection: 'home',
    people: {},
    way: 'email',
    words,
    remindAfter: 7,
    capDays: 90,
    when: new Date().toISOString(),
    origin: 'https://reviews.example.com',
    by: 'test',
  });
  while (await storage.askings.choose());
  const message = await storage.askings.claim();
  const secret = message?.secret ?? '';
  const outbox = new FileOutbox(folder);
  const mail = { from: 'a@example.com', subject: 's', text: 't', html: 'h', language: 'en', unsubscribe: 'https://x' };
  await outbox.send({ ...mail, id: 'sample1', to: { name: '', address: 'client@example.com' } });
  const { invitations } = await storage.askings.invitations(asking);
  const invitation = invitations.find(({ person }) => person?.id === id)?.invitation ?? '';
  await storage.suppressions.add('bounced@example.com', 'bounced');
  const [suppression] = (await storage.suppressions.list()).suppressions;
  const run = await storage.peopleImports.begin('clients.csv', 'test');
  await storage.people.take([{ name: 'Sample Row', email: 'row@example.com' }], run);
  await storage.people.set((await storage.people.list({ q: 'sample row' })).people[0]?.id ?? '', { note: 'n' });
  const [item] = (await storage.items.list({ limit: 1 })).items;
  const wrote = `${api}/people/${id}/wrote/${item?.id}`;
  const wanted = { collection: 'home', people: { tag: 'spring' } };
  const file = { ...send('POST'), body: 'name,email\nAda,ada@example.com\nX,\n' };
  const octets = {
    ...file,
    headers: [...(file.headers as [string, string][]), ['Content-Type', 'application/octet-stream']],
  } as RequestInit;
  return [
    ['get /admin/api/people', `${api}/people?q=sample&limit=10&offset=0`, send('GET')],
    ['get /admin/api/people', `${api}/people?rating=5`, send('GET')],
    ['post /admin/api/people', `${api}/people`, send('POST', { name: 'Sample', email: 'new@example.com', purchases })],
    ['post /admin/api/people', `${api}/people`, send('POST', { name: 'Sample', email: 'new@example.com' })],
    ['get /admin/api/people/choices', `${api}/people/choices`, send('GET')],
    ['get /admin/api/people/export', `${api}/people/export`, send('GET')],
    ['post /admin/api/people/import', `${api}/people/import?name=a.csv`, octets],
    ['post /admin/api/people/import', `${api}/people/import?name=a.csv&write=true`, octets],
    ['post /admin/api/people/import', `${api}/people/import`, send('POST', {})],
    ['get /admin/api/people/imports', `${api}/people/imports`, send('GET')],
    ['get /admin/api/people/imports/{number}', `${api}/people/imports/${run}`, send('GET')],
    ['get /admin/api/people/imports/{number}', `${api}/people/imports/none`, send('GET')],
    ['post /admin/api/people/imports/{number}/undo', `${api}/people/imports/${run}/undo`, send('POST')],
    ['post /admin/api/people/imports/{number}/undo', `${api}/people/imports/999/undo`, send('POST')],
    ['get /admin/api/people/{id}/may-be-theirs', `${api}/people/${id}/may-be-theirs?q=sample`, send('GET')],
    ['get /admin/api/people/{id}/may-be-theirs', `${api}/people/none/may-be-theirs`, send('GET')],
    ['put /admin/api/people/{id}/wrote/{item}', wrote, send('PUT')],
    ['put /admin/api/people/{id}/wrote/{item}', `${api}/people/${id}/wrote/none`, send('PUT')],
    ['delete /admin/api/people/{id}/wrote/{item}', wrote, send('DELETE')],
    ['delete /admin/api/people/{id}/wrote/{item}', `${api}/people/none/wrote/none`, send('DELETE')],
    ['get /admin/api/people', `${api}/people?undeliverable=true`, send('GET')],
    ['get /admin/api/people/{id}', `${api}/people/${id}`, send('GET')],
    ['get /admin/api/people/{id}', `${api}/people/none`, send('GET')],
    ['patch /admin/api/people/{id}', `${api}/people/${id}`, send('PATCH', { note: 'n', version: 1 })],
    ['patch /admin/api/people/{id}', `${api}/people/${id}`, send('PATCH', { note: 'n', version: 1 })],
    ['delete /admin/api/people/{id}', `${api}/people/${gone}`, send('DELETE')],
    ['post /admin/api/people/{id}/link', `${api}/people/${id}/link`, send('POST', { collection: 'home' })],
    ['post /admin/api/people/{id}/link', `${api}/people/none/link`, send('POST', { collection: 'home' })],
    ['get /admin/api/askings', `${api}/askings`, send('GET')],
    ['post /admin/api/askings', `${api}/askings`, send('POST', { ...wanted, words })],
    ['post /admin/api/askings', `${api}/askings`, send('POST', { ...wanted, people: { rating: 5 } })],
    ['post /admin/api/askings/preview', `${api}/askings/preview`, send('POST', { collection: 'home', people: {} })],
    ['get /admin/api/askings/{id}', `${api}/askings/${asking}`, send('GET')],
    ['get /admin/api/askings/{id}', `${api}/askings/none`, send('GET')],
    ['get /admin/api/askings/{id}/invitations', `${api}/askings/${asking}/invitations`, send('GET')],
    ['post /admin/api/askings/{id}/stop', `${api}/askings/${asking}/stop`, send('POST')],
    ['post /admin/api/invitations/{id}/link', `${api}/invitations/${invitation}/link`, send('POST')],
    ['post /admin/api/invitations/{id}/link', `${api}/invitations/none/link`, send('POST')],
    ['get /admin/api/suppressions', `${api}/suppressions`, send('GET')],
    [
      'post /admin/api/suppressions',
      `${api}/suppressions`,
      send('POST', { email: 'b@example.com', reason: 'by-hand' }),
    ],
    ['delete /admin/api/suppressions/{id}', `${api}/suppressions/${suppression?.id}`, send('DELETE')],
    ['delete /admin/api/suppressions/{id}', `${api}/suppressions/none`, send('DELETE')],
    ['get /admin/api/outbox', `${api}/outbox`, send('GET')],
    ['get /admin/api/outbox/{id}', `${api}/outbox/sample1`, send('GET')],
    ['get /admin/api/outbox/{id}', `${api}/outbox/none`, send('GET')],
    ['delete /admin/api/outbox/{id}', `${api}/outbox/sample1`, send('DELETE')],
    ['get /u/{secret}', `/u/${secret}`],
    [
      'post /u/{secret}',
      `/u/${secret}`,
      { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) },
    ],
  ];
}
