import { hash } from 'node:crypto';
import * as z from 'zod/mini';
import { instant, many, of, whole } from './schema/field.ts';

export const MANIFEST = 'manifest.json';
/** Of what `store/` and the files beside it mean. Tables have a number of their own: `schema`. */
export const FORMAT = 1;
/** Nothing but these is ever opened, whatever an archive calls its files. */
const FILE_NAME = /^(?:(?:store|media|waiting)\/)?[A-Za-z0-9][A-Za-z0-9_-]*\.(?:ndjson|json|csv|txt|webp)$/;
const DIGEST = /^[0-9a-f]{64}$/;

/** The last file of an export: what is in it, so that a part of one is never taken for the whole. */
export const Manifest = z.object({
  smm: of('what this is', z.literal('export')),
  format: whole('number of the format of the export; this is 1'),
  schema: whole('how many steps the tables in `store/` have behind them'),
  exported: instant('when it was begun'),
  leftOut: of('how much there was of what an export never holds, by name', z.record(z.string(), z.int())),
  files: many('every other file of the export, in its order', {
    name: of('path in the export', z.string().check(z.regex(FILE_NAME))),
    bytes: whole('its size, unpacked'),
    sha256: of('SHA-256 of its bytes, hex', z.string().check(z.regex(DIGEST))),
  }),
});
export type Manifest = z.infer<typeof Manifest>;
export type ManifestFile = Manifest['files'][number];

/** A million pictures take a third of it. */
export const LARGEST_MANIFEST = 512 << 20;

export function sha256Hex(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
