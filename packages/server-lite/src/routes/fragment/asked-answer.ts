import { hash } from 'node:crypto';
import { CACHE, HTML_TYPE, type Answer } from '../../http/answer.ts';
import { compress } from '../../http/compress.ts';
import type { AppDeps } from '../../http/context.ts';
import { BROTLI, GZIP } from '../../http/ready-answer.ts';
import { KeptAnswers } from './kept-answers.ts';

/** Answers that are kept: a site includes few, and those again and again. */
const KEPT = 32;

const kept = new WeakMap<AppDeps, KeptAnswers>();

/**
 * What is asked for by parameters: drawn and packed once for as long as the store stays as it is. Without a public address set
 * its own addresses are those that one caller asked by: nobody else gets them, whatever keys a cache.
 *
 * @param name says all that the answer hangs on beside the store
 */
export async function askedAnswer(
  deps: AppDeps,
  name: string,
  isSettled: boolean,
  make: () => Promise<Answer>,
): Promise<Answer> {
  if (!isSettled) return { ...(await make()), cacheControl: CACHE.never };
  const answers = kept.get(deps) ?? new KeptAnswers(KEPT, () => deps.storage.version());
  kept.set(deps, answers);
  return answers.answer(name, make);
}

/** Markup with its packed forms. It is never hot: those are found by their path alone. */
export async function packedHtml(text: string, headers: readonly string[]): Promise<Answer> {
  const body = Buffer.from(text);
  const [br, gzip] = await Promise.all([compress(BROTLI, body), compress(GZIP, body)]);
  return { type: HTML_TYPE, cacheControl: CACHE.changing, body, encoded: { br, gzip }, keep: false, headers };
}

/** The style elements in markup, as a policy names them. */
export function styleHashes(text: string): string[] {
  return [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${hash('sha256', style, 'base64')}'`,
  );
}
