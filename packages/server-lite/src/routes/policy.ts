import type { Policy } from '@smm/sdk/schema';
import { CACHE, JSON_TYPE, type Answer } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { pageInLanguage } from '../http/page-in-language.ts';
import { PUBLIC_PAGE_HEADERS } from '../http/visitor-page.ts';
import { pageLanguage } from '../locales/wanted-languages.ts';
import { policyPage } from './policy-page.ts';
import { mountRead } from './read.ts';

/** How reviews are gathered, checked and chosen: for people in their language, and as figures. */
export function mountPolicy(app: App, deps: AppDeps): void {
  const { storage } = deps;
  /** One answer a language, for as long as the store stays as it is. There are as many as languages, whatever is asked for. */
  const kept = new Map<string, { version: number; answer: Promise<Answer> }>();

  mountRead(app, deps, '/policy.json', async () => ({
    type: JSON_TYPE,
    cacheControl: CACHE.changing,
    body: JSON.stringify(await readPolicy(deps)),
    keep: true,
  }));
  mountRead(app, deps, '/policy', (c) => {
    const [language = 'en'] = pageLanguage(c).split('-');
    const version = storage.version();
    const known = kept.get(language);
    if (known?.version === version) return known.answer;
    const answer = policyAnswer(deps, language);
    kept.set(language, { version, answer });
    answer.catch(() => kept.delete(language));
    return answer;
  });
}

async function readPolicy({ storage }: AppDeps): Promise<Policy> {
  const [policy, { value: ownWords }] = await Promise.all([storage.read.policy(), storage.settings.get('policy')]);
  return { ...policy, ...(Object.keys(ownWords).length > 0 && { ownWords }) };
}

async function policyAnswer(deps: AppDeps, language: string): Promise<Answer> {
  const { storage } = deps;
  const [policy, subjects, business] = await Promise.all([
    readPolicy(deps),
    storage.subjects.list(),
    storage.settings.get('business'),
  ]);
  const samples = new Set(subjects.filter((subject) => subject.sample).map((subject) => subject.slug));
  const page = policyPage({ policy, language, samples, ownLanguage: business.value?.language, files: deps.files });
  return pageInLanguage(page, language, PUBLIC_PAGE_HEADERS);
}
