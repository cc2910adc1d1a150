import { secretHash } from '../auth/secret.ts';
import type { App, AppContext, AppDeps } from '../http/context.ts';
import { visitorHeaders } from '../http/visitor-page.ts';
import { discardBody } from '../intake/body-ends.ts';
import { acceptLanguage } from '../locales/accept-language.ts';
import { VISITOR_LANGUAGES } from '../locales/visitor.words.ts';
import type { OpenInvitation } from '../storage/people.ts';
import { unsubscribePage, type UnsubscribeState } from './unsubscribe-page.ts';

const ROUTE = '/u/:secret';

/**
 * Ends requests for reviews. GET changes nothing, because programs that look at a message open its links; POST does, whether a
 * person pressed the button or a mail program did it for them (RFC 8058): no session, no cookie, no question.
 */
export function mountUnsubscribe(app: App, { storage }: AppDeps): void {
  app.get(ROUTE, async (c) => {
    if (c.env) c.env.route = ROUTE;
    const hash = secretHash(c.req.param('secret'));
    const found = hash && (await storage.askings.bySecret(hash));
    return answer(c, !found ? 'unknown' : found.isUnsubscribed ? 'done' : 'open', found);
  });
  app.post(ROUTE, async (c) => {
    if (c.env) c.env.route = ROUTE;
    await discardBody(c);
    const hash = secretHash(c.req.param('secret'));
    const found = hash && (await storage.askings.bySecret(hash));
    const isDone = hash !== undefined && (await storage.askings.unsubscribe(hash));
    return answer(c, isDone ? 'done' : 'unknown', found);
  });

  /** In the language that they were written to in, else in the browser's. */
  async function answer(c: AppContext, state: UnsubscribeState, found: OpenInvitation | undefined): Promise<Response> {
    const language = acceptLanguage(found?.language ?? c.req.header('accept-language'), VISITOR_LANGUAGES);
    const collection = found && (await storage.collections.get(found.collection));
    const subject = collection && (await storage.subjects.get(collection.subject));
    return new Response(unsubscribePage(language, state, subject?.name), {
      status: state === 'unknown' ? 404 : 200,
      headers: visitorHeaders('no-referrer'),
    });
  }
}
