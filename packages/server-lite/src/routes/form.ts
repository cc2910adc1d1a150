import { randomBytes } from 'node:crypto';
import { CACHE, HTML_TYPE, JSON_TYPE } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { visitorHeaders } from '../http/visitor-page.ts';
import { draftOf } from '../intake/form-draft.ts';
import type { Intake } from '../intake/intake.ts';
import { inviteOf } from '../intake/invite-field.ts';
import { formSpeech } from '../locales/form-speech.ts';
import { wantedLanguages } from '../locales/wanted-languages.ts';
import { formPage } from './form-page.ts';
import { mountRead } from './read.ts';

const DATA = '/v1/collections/:slug/form.json';
const PAGE = '/c/:slug/new';
/** Where the page was before it had an address that fits a card; links to it stand on pages of others. */
const OLD_PAGE = '/v1/collections/:slug/form.html';

/** What a review form asks for, as data for elements and as a page of the business's own. */
export function mountForm(app: App, deps: AppDeps, intake: Intake): void {
  mountRead(app, deps, DATA, async (c) => {
    const slug = c.req.param('slug') as string;
    const form = await intake.form(slug, c.req.header('accept-language'), inviteOf(c.req.query('invite')));
    return { type: JSON_TYPE, cacheControl: CACHE.never, body: JSON.stringify(form), keep: false };
  });
  app.get(PAGE, async (c) => {
    if (c.env) c.env.route = PAGE;
    const slug = c.req.param('slug');
    const invite = inviteOf(c.req.query('invite'));
    const form = await intake.form(slug, wantedLanguages(c), invite);
    const draft = draftOf(new URLSearchParams(invite && { invite }));
    const words = await formSpeech(form.inLanguage);
    const nonce = randomBytes(16).toString('base64url');
    const element = deps.cdnDir === undefined ? undefined : { cdnPath: deps.config.cdnPath, nonce };
    const page = formPage({ form, draft, shown: [], words, slug, root: '../../', element });
    return new Response(page, { headers: visitorHeaders('same-origin', element?.nonce) });
  });
  app.get(OLD_PAGE, (c) => {
    if (c.env) c.env.route = OLD_PAGE;
    const query = new URL(c.req.url).search;
    // What was asked may be somebody's invitation: no cache between keeps it, and no page after it hears of it.
    const keep =
      query === ''
        ? { 'Cache-Control': 'public, max-age=3600' }
        : { 'Cache-Control': CACHE.never, 'Referrer-Policy': 'no-referrer' };
    const location = `../../../c/${encodeURIComponent(c.req.param('slug'))}/new${query}`;
    return new Response(null, {
      status: 308,
      headers: { Location: location, 'Content-Type': HTML_TYPE, ...keep },
    });
  });
}
