import { normalizeHeader } from './columns/normalize-header.ts';
import type { Layout } from './platforms/platform.ts';
import { PLATFORMS } from './platforms/platforms.ts';

/** A layout of a platform's files, with what it means to be from there. */
export interface KnownFormat extends Layout {
  /** Key of the source policy. */
  source: string;
}

const FORMATS: readonly (KnownFormat & { told: readonly (readonly string[])[] })[] = PLATFORMS.flatMap(
  ({ key, layouts = [] }) =>
    layouts.map((layout) => ({
      ...layout,
      source: key,
      told: layout.signatures.map((signature) => signature.split(' ')),
    })),
);

/** The layout that a set of columns has, if they tell. */
export function recogniseFormat(names: readonly string[]): KnownFormat | undefined {
  const have = new Set(names.map(normalizeHeader));
  const isThere = (name: string) =>
    name.endsWith('*') ? [...have].some((each) => each.startsWith(name.slice(0, -1))) : have.has(name);
  return FORMATS.find(({ told }) => told.some((signature) => signature.every(isThere)));
}
