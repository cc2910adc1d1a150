/** A piece of a body: text, or bytes of UTF-8. */
export type Part = string | Uint8Array<ArrayBuffer>;

/** What a read answers with, before it is known to whom it goes and how it travels. */
export interface Answer {
  /** Content-Type. */
  type: string;
  cacheControl: string;
  /**
   * Several parts follow one another: what is written once is then never joined. Bytes among them are handed over, and
   * their memory is given back with the writing; bytes that are the whole body stay their owner's.
   */
  body: Part | readonly Part[];
  /** Encodings that were made beforehand. */
  encoded?: { br?: Uint8Array<ArrayBuffer>; gzip?: Uint8Array<ArrayBuffer> };
  /** May be kept and given to everybody until the store changes. */
  keep: boolean;
  /** What pages begin with: kept from the first time on, and compressed before anybody who takes that gets it. */
  first?: boolean;
  /** What tags the content, where the address names it already. Letters, digits and hyphens. */
  tag?: string;
  /** Of the request, what else the answer hangs on than its encoding. Such an answer is not kept by its address: `keep` is false. */
  vary?: 'Accept-Language';
  /** Further headers: name, value, name, value. */
  headers?: readonly string[];
}

/** ARCHITECTURE.md, "The wire". */
export const CACHE = {
  changing: 'public, max-age=30, stale-while-revalidate=30',
  stale: 'public, max-age=30',
  furtherPage: 'public, max-age=31536000, s-maxage=60, immutable',
  forever: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const;

export const JSON_TYPE = 'application/json; charset=utf-8';
export const HTML_TYPE = 'text/html; charset=utf-8';

/**
 * A page's CSP: nothing but its own style element, known by its hash.
 * @param images those of the endpoint itself too, and an icon that is none: else a browser asks for one that is not there
 */
export function pageHeaders(styleHash: string, images: 'images' | 'no-images' = 'no-images'): string[] {
  const pictures = images === 'images' ? " img-src 'self' data:;" : '';
  return [
    'Content-Security-Policy',
    `default-src 'none'; style-src 'sha256-${styleHash}';${pictures} base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'Referrer-Policy',
    'no-referrer',
  ];
}
