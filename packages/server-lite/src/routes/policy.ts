import { CACHE, HTML_TYPE, JSON_TYPE } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { PAGE_HEADERS } from '../http/page.ts';
import { policyPage } from './policy-page.ts';
import { mountRead } from './read.ts';

/** How reviews are gathered, checked and chosen: for people, and as figures. */
export function mountPolicy(app: App, deps: AppDeps): void {
  const { storage } = deps;
  mountRead(app, deps, '/policy.json', async () => ({
    type: JSON_TYPE,
    cacheControl: CACHE.changing,
    body: JSON.stringify(await storage.read.policy()),
    keep: true,
  }));
  mountRead(app, deps, '/policy', async () => {
    const [policy, subjects] = await Promise.all([storage.read.policy(), storage.subjects.list()]);
    const samples = new Set(subjects.filter((subject) => subject.sample).map((subject) => subject.slug));
    return {
      type: HTML_TYPE,
      cacheControl: CACHE.changing,
      body: policyPage(policy, samples),
      keep: true,
      headers: PAGE_HEADERS,
    };
  });
}
