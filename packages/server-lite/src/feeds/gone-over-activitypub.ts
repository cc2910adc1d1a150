import { objectIn } from '../sources/postings/reading.ts';
import type { FeedGet } from './adapter.ts';
import { askJsonNow } from './ask-json.ts';
import { isThere } from './told-refusal.ts';

/**
 * Which of these addresses of notes hold one no longer: 404, 410 or a `Tombstone` (ActivityPub §6.4). An address that is
 * no address of the web is not asked.
 *
 * @throws OutboundError where a server does not answer at all
 */
export async function goneOverActivityPub(ids: readonly string[], get: FeedGet): Promise<string[]> {
  const gone: string[] = [];
  for (const id of ids) {
    if (!/^https?:\/\//.test(id)) continue;
    let type: unknown;
    const accept = ['application/activity+json', 'application/ld+json', 'application/json'];
    const asked = askJsonNow(get, id, id, { accept }).then(({ value }) => void (type = objectIn(value)?.['type']));
    if (!(await isThere(asked)) || type === 'Tombstone') gone.push(id);
  }
  return gone;
}
