import type { Item } from '@smm/sdk/schema';
import { cardSpeech } from '@smm/widgets/locales';
import { wireSubject } from '../domain/wire-subject.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { Answer } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { reviewAddress } from '../http/file-host.ts';
import { pageInLanguage } from '../http/page-in-language.ts';
import { REVIEW_HEADERS } from '../http/review-style.ts';
import { pageLanguage } from '../locales/wanted-languages.ts';
import type { ItemRows } from '../storage/storage.ts';
import { SLUG } from './further-page.ts';
import { mountRead } from './read.ts';
import { reviewPage } from './review-page.ts';

const PAGE = '/c/:slug/r/:id';
const ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;
/** Answers that are kept: a review that somebody passed on is asked for by many at once. */
const KEPT = 32;

/** One published review as a page of its own, to be linked, printed and passed on. */
export function mountReview(app: App, deps: AppDeps): void {
  const { storage, config, files } = deps;
  /** For as long as the store stays as it is; what was asked for last is at the end. */
  const kept = new Map<string, Promise<Answer>>();
  let version = -1;

  mountRead(app, deps, PAGE, async (c) => {
    const { slug, id } = c.req.param() as { slug: string; id: string };
    const now = storage.version();
    if (now !== version) kept.clear();
    version = now;
    const found = SLUG.test(slug) && ID.test(id) ? await storage.read.itemIn(slug, id) : undefined;
    if (found === undefined) {
      throw new ProblemError(
        'not-found',
        `The collection "${slug.slice(0, 80)}" shows no review "${id.slice(0, 80)}". Its items are at /v1/collections/SLUG.json.`,
      );
    }
    if (found === 'gone') {
      throw new ProblemError(
        'gone',
        `The review "${id}" was withdrawn by its author or erased. Drop any link to it that you keep.`,
      );
    }
    const [language = 'en'] = pageLanguage(c).split('-');
    const key = `${slug} ${id} ${language}`;
    const answer = kept.get(key) ?? answerWith(found, slug, language);
    // What was read before a change is not kept after it.
    if (now !== version) return answer;
    kept.delete(key);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
    return answer;
  });

  async function answerWith({ json, subject, selection }: ItemRows, slug: string, language: string): Promise<Answer> {
    const item = JSON.parse(json) as Item;
    const where = files ? files.base : config.publicUrl;
    const page = reviewPage({
      item,
      subject: wireSubject(subject),
      selection,
      language,
      words: await cardSpeech(language),
      address: where && new URL(reviewAddress(files, slug, item.identifier), where).href,
      root: '../../../',
      files,
    });
    return pageInLanguage(page, language, REVIEW_HEADERS);
  }
}
