import { Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import { ProblemError } from '../../errors/problem-error.ts';
import { CACHE } from '../../http/answer.ts';
import type { App, AppDeps, AppEnv } from '../../http/context.ts';
import { Door } from '../../auth/door.ts';
import { admit } from '../../middleware/admit.ts';
import { mountAccount } from './account.ts';
import { mountAccounts } from './accounts.ts';
import { mountAskings } from './askings.ts';
import { mountBackups } from './backups.ts';
import { mountAdminCollections } from './collections.ts';
import { mountDuplicates } from './duplicates.ts';
import { mountExports } from './exports.ts';
import { mountPersonFile } from './exports-person.ts';
import { mountFeeds } from './feeds.ts';
import { mountFigures } from './figures.ts';
import { mountAdminItems } from './items.ts';
import { mountImports } from './imports.ts';
import { mountInbox } from './inbox.ts';
import { mountLinkCards } from './link-cards.ts';
import { mountLinks } from './links.ts';
import { mountLog } from './log.ts';
import { mountAdminMedia } from './media.ts';
import { mountAdminPictures } from './pictures.ts';
import { mountPeopleImports } from './people-imports.ts';
import { mountPeopleWrote } from './people-wrote.ts';
import { mountPeople } from './people.ts';
import { mountRejected } from './rejected.ts';
import { mountSession } from './session.ts';
import { mountSessionLink } from './session-link.ts';
import { mountSessionPasskey } from './session-passkey.ts';
import { mountSessionPassword } from './session-password.ts';
import { mountSettings } from './settings.ts';
import { mountSources } from './sources.ts';
import { mountSubjectMerges } from './subject-merges.ts';
import { mountAdminSubjects } from './subjects.ts';
import { mountSuppressions } from './suppressions.ts';
import { mountTokens } from './tokens.ts';
import { mountWatches } from './watches.ts';
import { mountViews } from './views.ts';

/** `/admin/api`: everything behind a sign-in or a token, nothing kept in a cache, no CORS. */
export function mountAdmin(app: App, deps: AppDeps): void {
  const api = new Hono<AppEnv>();
  const door = new Door(deps);
  api.use('*', async function noteRoute(c, next) {
    if (c.env)
      c.env.route =
        matchedRoutes(c).find(({ path, method }) => method !== 'ALL' && path !== '*')?.path ?? '/admin/api/*';
    await next();
    // Nobody reads what HEAD leaves out: a file that is open for it would stay so.
    if (c.req.raw.method === 'HEAD') await c.res.body?.cancel();
    c.header('Cache-Control', CACHE.never);
    c.header('X-Content-Type-Options', 'nosniff');
  });
  api.use('*', admit(deps, door));
  mountSession(api, deps, door);
  mountSessionLink(api, deps, door);
  mountSessionPasskey(api, deps, door);
  mountSessionPassword(api, deps, door);
  mountAccount(api, deps, door);
  mountAccounts(api, deps, door);
  mountLinks(api, deps, door);
  mountTokens(api, deps);
  mountLog(api, deps);
  mountAdminSubjects(api, deps);
  mountSubjectMerges(api, deps);
  mountAdminCollections(api, deps);
  mountInbox(api, deps);
  mountAdminItems(api, deps);
  mountDuplicates(api, deps);
  mountFeeds(api, deps);
  mountWatches(api, deps);
  mountLinkCards(api, deps);
  mountAdminPictures(api, deps);
  mountViews(api, deps);
  mountAdminMedia(api, deps);
  mountImports(api, deps);
  mountRejected(api, deps);
  mountAskings(api, deps);
  mountPeopleImports(api, deps);
  mountPeopleWrote(api, deps);
  mountPeople(api, deps);
  mountSuppressions(api, deps);
  mountSettings(api, deps);
  mountSources(api, deps);
  mountFigures(api, deps);
  mountBackups(api, deps);
  mountExports(api, deps);
  mountPersonFile(api, deps);
  api.all('*', function refuse(c) {
    const methods = allowedMethods(api, c.req.path);
    if (methods.length === 0)
      throw new ProblemError(
        'not-found',
        `The admin API has nothing at ${c.req.path.slice(0, 200)}. /openapi.json lists its calls.`,
      );
    const Allow = methods.join(', ');
    throw new ProblemError('method-not-allowed', `${c.req.method} does not work here. Use ${Allow}.`, {
      headers: { Allow },
    });
  });
  app.route('/admin/api', api);
}

function allowedMethods(api: App, path: string): string[] {
  const parts = path.replace(/^\/admin\/api/, '').split('/');
  const fits = (pattern: string) => {
    const wanted = pattern.split('/');
    return (
      wanted.length === parts.length && wanted.every((part, index) => part.startsWith(':') || part === parts[index])
    );
  };
  return [
    ...new Set(
      api.routes.filter(({ method, path: pattern }) => method !== 'ALL' && fits(pattern)).map(({ method }) => method),
    ),
  ];
}
