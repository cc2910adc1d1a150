import { posix } from 'node:path';
import { walkXml } from './read-xml.ts';

/** A part of an archive by its path; undefined where there is none. */
export type Part = (path: string) => AsyncIterable<Uint8Array> | undefined;

/** What a part of an Office document refers to (ECMA-376, part 2, 6.5). */
export interface Relation {
  id: string;
  /** The last word of its type: `worksheet`, `styles`. */
  type: string;
  /** In the archive. */
  path: string;
}

/** What is referred to by the part at `path`; by the document itself for the empty path. */
export async function relationsOf(name: string, path: string, part: Part): Promise<Relation[]> {
  const folder = path === '' ? '' : posix.dirname(path);
  const at = path === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${posix.basename(path)}.rels`);
  const chunks = part(at);
  if (chunks === undefined) return [];
  const found: Relation[] = [];
  await walkXml(`${at} in ${name}`, chunks, {
    open: (element, attributes) => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (element !== 'Relationship' || !id || !type || !target || mode === 'External') return;
      const to = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found.push({ id, type: posix.basename(type), path: to });
    },
  });
  return found;
}
