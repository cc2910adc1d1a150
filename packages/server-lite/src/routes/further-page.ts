import { CACHE, JSON_TYPE, type Answer } from '../http/answer.ts';
import type { ReadModel, View } from '../storage/storage.ts';
import { furtherJson } from './page-json.ts';

export const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const FILE = /^(p-[\w~-]{1,200})\.json$/;
const ADDRESS = /^\/v1\/collections\/([a-z0-9-]{1,64})\/(all\/)?(p-[\w~-]{1,200}\.json)(?:\?|$)/;

/** The routes of further pages, as metrics and OpenAPI name them. */
export const FURTHER_ROUTES: Record<View, string> = {
  selection: '/v1/collections/:slug/:page',
  all: '/v1/collections/:slug/all/:page',
};

export interface FurtherAddress {
  slug: string;
  view: View;
  /** File name, `p-….json`. */
  file: string;
}

/** What a request's address names, when that is a further page. */
export function furtherAddress(url: string): FurtherAddress | undefined {
  const match = ADDRESS.exec(url);
  return match
    ? { slug: match[1] as string, view: match[2] === undefined ? 'selection' : 'all', file: match[3] as string }
    : undefined;
}

/** Undefined when there is no such collection or page. */
export async function furtherPage(read: ReadModel, { slug, view, file }: FurtherAddress): Promise<Answer | undefined> {
  const name = FILE.exec(file)?.[1];
  const rows = name !== undefined && SLUG.test(slug) ? await read.page(slug, view, name) : undefined;
  if (name === undefined || rows === undefined) return undefined;
  return {
    type: JSON_TYPE,
    cacheControl: rows.immutable ? CACHE.furtherPage : CACHE.stale,
    body: furtherJson(rows, view, name),
    keep: true,
    ...(rows.immutable && { tag: name }),
  };
}
