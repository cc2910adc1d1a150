import { readdirSync } from 'node:fs';
import { HASHED } from '../routes/cdn.ts';
import { PACKED } from './packed.ts';

export interface CdnFiles {
  /** Named by their content: they are there before anything names them. */
  hashed: string[];
  /** What pages name. */
  entries: string[];
}

/** The elements' files, as the build left them, sorted; without their packed forms, which come with them. */
export function cdnFiles(root: string): CdnFiles {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !PACKED.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort();
  return { hashed: names.filter((name) => HASHED.test(name)), entries: names.filter((name) => !HASHED.test(name)) };
}
