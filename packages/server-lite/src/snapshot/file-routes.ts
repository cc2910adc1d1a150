import { policyAddress, reviewAddress, type FileHost } from '../http/file-host.ts';
import { VISITOR_LANGUAGES } from '../locales/visitor.words.ts';

/** An address of the endpoint and the file that its answer becomes, from the folder on. */
export interface FileRoute {
  address: string;
  file: string;
  /** Its addresses are absolute: it is written where the folder's own is known. */
  isAbsolute?: true;
}

interface Head {
  /** From the folder on; `{slug}` stands for a collection's. */
  file: string;
  /** Where the endpoint calls it something else. */
  address?: string;
  isAbsolute?: true;
  /** It comes in the language that is asked for. */
  isSpoken?: true;
}

/**
 * What is written of each collection when everything behind it is there: a line for each of its files. What the endpoint
 * answers with 404, such as structured data that may not be given, is no file.
 */
const HEADS: readonly Head[] = [
  { file: 'v1/collections/{slug}/selection.html', isSpoken: true },
  { file: 'v1/collections/{slug}/all.html', isSpoken: true },
  { file: 'v1/collections/{slug}/all.json' },
  { file: 'v1/collections/{slug}.json' },
  { file: 'v1/collections/{slug}.html', isAbsolute: true, isSpoken: true },
  { file: 'v1/collections/{slug}/fragment.html', isAbsolute: true, isSpoken: true },
  { file: 'v1/collections/{slug}/rating.html', isAbsolute: true, isSpoken: true },
  { file: 'v1/collections/{slug}/ticker.html', isAbsolute: true, isSpoken: true },
  { file: 'v1/collections/{slug}/feed.html', isAbsolute: true, isSpoken: true },
  { file: 'c/{slug}/embed.html', address: '/c/{slug}/embed', isAbsolute: true, isSpoken: true },
  { file: 'v1/collections/{slug}.rss', isAbsolute: true },
  { file: 'v1/collections/{slug}.jsonfeed', isAbsolute: true },
  { file: 'v1/collections/{slug}.jsonld' },
];

/** @param language of what comes in one */
export function headRoutes(slug: string, language: string): FileRoute[] {
  const named = (text: string): string => text.replace('{slug}', slug);
  return HEADS.map(({ file, address = `/${file}`, isAbsolute, isSpoken }) => ({
    address: `${named(address)}${isSpoken ? `?lang=${language}` : ''}`,
    file: named(file),
    ...(isAbsolute && { isAbsolute }),
  }));
}

/** How reviews are gathered, checked and chosen: a page for each language. @param language of the one that names none */
export function policyRoutes(files: FileHost, language: string): FileRoute[] {
  return [
    { address: '/policy.json', file: 'policy.json' },
    ...VISITOR_LANGUAGES.map((tag) => ({ address: `/policy?lang=${tag}`, file: policyAddress(files, tag) })),
    { address: `/policy?lang=${language}`, file: policyAddress(files) },
  ];
}

export function reviewRoute(id: string): FileRoute {
  return sameName(`v1/reviews/${id}.json`);
}

export function reviewPageRoute(files: FileHost, slug: string, id: string, language: string): FileRoute {
  return { address: `/c/${slug}/r/${id}?lang=${language}`, file: reviewAddress(files, slug, id) };
}

/** Of what has the name of a file at the endpoint as well. */
export function sameName(file: string): FileRoute {
  return { address: `/${file}`, file };
}
