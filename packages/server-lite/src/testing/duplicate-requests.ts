import type { Storage } from '../storage/storage.ts';

const WORDS =
  'They mended my bicycle within the hour, cleaned the chain, and told me honestly that the old tyres would do another year.';

/** Calls about one review that came from two sources, in an order in which each finds something. @param subject its slug */
export async function duplicateRequests(
  send: (method: string, body?: unknown) => RequestInit,
  storage: Storage,
  subject: string,
): Promise<[key: string, path: string, init: RequestInit][]> {
  const twin = { type: 'Review', body: WORDS, authorName: 'Ada Twin', datePublished: '2026-01-02' } as const;
  const receive = async (more: { source: string; sourceId?: string; title?: string }): Promise<string> =>
    (
      await storage.items.receive(
        { ...twin, rating: { ratingValue: 5, worstRating: 1, bestRating: 5 }, ...more },
        subject,
      )
    ).id;
  const stays = await receive({ source: 'google', sourceId: 'twin' });
  const part = await receive({ source: 'file', title: '' });
  await storage.items.publish([stays, part], { by: 'cli', attested: true });
  while ((await storage.duplicates.advance(1000)).more);
  const api = '/admin/api/items';
  return [
    ['get /admin/api/duplicates', '/admin/api/duplicates', send('GET')],
    ['get /admin/api/items/{id}/duplicates', `${api}/${stays}/duplicates`, send('GET')],
    ['post /admin/api/items/{id}/merge', `${api}/${stays}/merge`, send('POST', { other: part })],
    ['get /admin/api/items/{id}/duplicates', `${api}/${part}/duplicates`, send('GET')],
    ['post /admin/api/items/{id}/merge', `${api}/${stays}/merge`, send('POST', { other: part })],
    ['post /admin/api/items/{id}/split', `${api}/${part}/split`, send('POST')],
    ['post /admin/api/items/{id}/split', `${api}/${part}/split`, send('POST')],
    ['post /admin/api/items/{id}/apart', `${api}/${stays}/apart`, send('POST', { other: part })],
    ['post /admin/api/items/{id}/propose', `${api}/${stays}/propose`, send('POST', { other: part })],
    ['post /admin/api/items/{id}/propose', `${api}/none/propose`, send('POST', { other: part })],
    ['post /admin/api/duplicates/look', '/admin/api/duplicates/look', send('POST')],
    ['post /admin/api/items/{id}/apart', `${api}/none/apart`, send('POST', { other: part })],
  ];
}
