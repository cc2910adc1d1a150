import { Hono } from 'hono';
import type { App, AppDeps, AppEnv } from './http/context.ts';
import { Intake } from './intake/intake.ts';
import { answerErrors } from './middleware/problems.ts';
import { mountAdmin } from './routes/admin/admin.ts';
import { mountAdminPage } from './routes/admin-page.ts';
import { mountCdn } from './routes/cdn.ts';
import { mountCollections } from './routes/collections.ts';
import { mountForm } from './routes/form.ts';
import { mountEmbedPage } from './routes/fragment/embed-page.ts';
import { mountFragment } from './routes/fragment.ts';
import { mountHealth } from './routes/health.ts';
import { mountLive } from './routes/live.ts';
import { mountMedia } from './routes/media.ts';
import { mountOpenapi } from './routes/openapi.ts';
import { mountPolicy } from './routes/policy.ts';
import { mountProblems } from './routes/problems.ts';
import { mountQuery } from './routes/query.ts';
import { mountReceipts } from './routes/receipts.ts';
import { mountReview } from './routes/review.ts';
import { mountReviews } from './routes/reviews.ts';
import { mountSite } from './routes/site.ts';
import { mountSubmissions } from './routes/submissions.ts';
import { mountUnsubscribe } from './routes/unsubscribe.ts';

/** Mounts the routes. Opens, listens to and schedules nothing. */
export function createApp(deps: AppDeps): App {
  const app = new Hono<AppEnv>();
  const intake = new Intake(deps);
  // Before the collections, whose pages could be called anything.
  mountForm(app, deps, intake);
  mountSubmissions(app, deps, intake);
  mountReceipts(app, deps);
  mountUnsubscribe(app, deps);
  mountQuery(app, deps);
  mountLive(app, deps);
  mountFragment(app, deps);
  mountEmbedPage(app, deps);
  mountCollections(app, deps);
  mountReviews(app, deps);
  mountReview(app, deps);
  mountMedia(app, deps);
  mountPolicy(app, deps);
  mountCdn(app, deps);
  mountHealth(app, deps);
  mountOpenapi(app, deps);
  mountProblems(app, deps);
  mountAdmin(app, deps);
  mountAdminPage(app, deps);
  mountSite(app, deps);
  app.onError(answerErrors(deps));
  return app;
}
