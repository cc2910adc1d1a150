import { CACHE, HTML_TYPE, type Answer } from './answer.ts';
import { compress } from './compress.ts';
import { BROTLI, GZIP } from './ready-answer.ts';

/** A public page in the language of who asks: not kept by its address alone, so it brings its compressed forms along. */
export async function pageInLanguage(html: string, language: string, headers: readonly string[]): Promise<Answer> {
  const body = Buffer.from(html);
  const [br, gzip] = await Promise.all([compress(BROTLI, body), compress(GZIP, body)]);
  return {
    type: HTML_TYPE,
    cacheControl: CACHE.changing,
    body,
    encoded: { br, gzip },
    keep: false,
    vary: 'Accept-Language',
    headers: [...headers, 'Content-Language', language],
  };
}
