import { CACHE, JSON_TYPE } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { visitorHeaders } from '../http/visitor-page.ts';
import { draftOf } from '../intake/form-draft.ts';
import type { Intake } from '../intake/intake.ts';
import { formSpeech } from '../locales/form-speech.ts';
import { formPage } from './form-page.ts';
import { mountRead } from './read.ts';

/** What a review form asks for, as data for elements and as a page that needs no JavaScript. */
export function mountForm(app: App, deps: AppDeps, intake: Intake): void {
  mountRead(app, deps, '/v1/collections/:slug/form.json', async (c) => ({
    type: JSON_TYPE,
    cacheControl: CACHE.never,
    body: JSON.stringify(await intake.form(c.req.param('slug') as string, c.req.header('accept-language'))),
    keep: false,
  }));
  const page = '/v1/collections/:slug/form.html';
  app.get(page, async (c) => {
    if (c.env) c.env.route = page;
    const form = await intake.form(c.req.param('slug'), c.req.header('accept-language'));
    const draft = draftOf(new URLSearchParams());
    const words = await formSpeech(form.inLanguage);
    return new Response(formPage({ form, draft, shown: [], words }), { headers: visitorHeaders('same-origin') });
  });
}
