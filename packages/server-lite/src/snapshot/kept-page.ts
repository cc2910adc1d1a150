import { furtherJson } from '../routes/page-json.ts';
import { joined } from '../http/ready-answer.ts';
import type { ReadModel } from '../storage/storage.ts';

const FURTHER = /^v1\/collections\/([a-z0-9-]{1,64})\/(all\/)?(p-[\w~-]{1,200})\.json$/;
const NEXT = /^\.\/(p-[\w~-]{1,200})\.json$/;

/** The collection that a file is a further page of. */
export function collectionOf(path: string): string | undefined {
  return FURTHER.exec(path)?.[1];
}

/**
 * A further page that nothing names any more, for whoever is on their way through the list: every item as it is now, and none
 * that was withdrawn, hidden or erased. Undefined where the file is no page of ours.
 *
 * @param bytes as the last run wrote them
 */
export async function keptPage(path: string, bytes: Buffer, read: ReadModel): Promise<Buffer<ArrayBuffer> | undefined> {
  const [, , all, name = ''] = FURTHER.exec(path) ?? [];
  const page = parsed(bytes);
  if (page === undefined) return undefined;
  const items: string[] = [];
  for (const id of page.ids) {
    const found = await read.item(id);
    // Of one that became part of another, that other one is found, which has a place of its own.
    if (found === undefined || found === 'gone' || !found.json.includes(`"permalink":"reviews/${id}.json"`)) continue;
    items.push(found.json);
  }
  const rows = { items: Buffer.from(items.join(',')), next: page.next, immutable: false };
  return joined(furtherJson(rows, all === undefined ? 'selection' : 'all', name));
}

/** Whatever lies there may be anybody's. */
function parsed(bytes: Buffer): { ids: string[]; next: string | null } | undefined {
  try {
    const page = JSON.parse(bytes.toString()) as {
      items: { identifier: string }[];
      links: { next: string | null };
    };
    const ids = page.items.map(({ identifier }) => identifier);
    const next = page.links.next === null ? null : NEXT.exec(page.links.next)?.[1];
    if (next === undefined || !ids.every((id) => typeof id === 'string')) return undefined;
    return { ids, next };
  } catch {
    // Not one of ours, so it goes.
    return undefined;
  }
}
