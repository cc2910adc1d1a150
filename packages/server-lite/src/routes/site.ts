import { ProblemError } from '../errors/problem-error.ts';
import { CACHE, HTML_TYPE, type Answer } from '../http/answer.ts';
import type { App, AppContext, AppDeps } from '../http/context.ts';
import { html } from '../http/html.ts';
import { page, PAGE_HEADERS } from '../http/page.ts';
import { mountRead, readHandler } from './read.ts';
import { staticFile } from './static-file.ts';

/** What no other route takes: a folder of plain pages when one is given, else one small page that says what this is. */
export function mountSite(app: App, deps: AppDeps): void {
  const { site } = deps.config;
  if (site === undefined) {
    mountRead(app, deps, '/', async () => ({
      type: HTML_TYPE,
      cacheControl: CACHE.changing,
      body: await indexPage(deps),
      keep: true,
      headers: PAGE_HEADERS,
    }));
  }
  const pages = site === undefined ? undefined : readHandler(deps, '(site)', (c) => siteFile(site, c));
  app.notFound(function answerRest(c) {
    if (pages !== undefined && c.req.method === 'GET') return pages(c);
    throw new ProblemError(
      'not-found',
      `There is nothing at ${c.req.path.slice(0, 200)}. Follow the links of a head page; /openapi.json lists what there is.`,
    );
  });
}

/** Read on every request: whoever writes these pages wants to see what they wrote. */
async function siteFile(root: string, c: AppContext): Promise<Answer> {
  const path = decodeURIComponent(c.req.path.slice(1));
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const file = await staticFile(root, wanted);
  if (file === undefined) {
    throw new ProblemError(
      'not-found',
      `There is nothing at /${path.slice(0, 200)}. The pages of this site begin at /.`,
    );
  }
  return { type: file.type, cacheControl: 'no-cache', body: file.bytes, keep: false };
}

async function indexPage({ storage, config }: AppDeps): Promise<string> {
  const collections = await storage.collections.list();
  const list = collections.map(
    ({ slug, name }) => html`<li>${name}: <a href="./v1/collections/${slug}.json">v1/collections/${slug}.json</a></li>`,
  );
  return page(
    'smm',
    html`<h1>This is an smm endpoint</h1>
      <p class="lead">
        It serves a business’s own reviews to its pages, and says what each selection was selected from.
      </p>
      <h2>Collections</h2>
      ${
        list.length > 0
          ? html`<ul>
              ${list}
            </ul>`
          : html`<p>
              There is none yet. <code>smm collection add SLUG</code> makes one, <code>smm import FILE</code> fills it.
            </p>`
      }
      <h2>For people and programs</h2>
      <ul>
        <li><a href="./policy">How reviews are gathered, checked and chosen</a></li>
        <li><a href="./openapi.json">openapi.json</a>, every address and its answer</li>
        <li><a href="./problems">Errors and what to do</a></li>
        <li><code>/${config.cdnPath}</code>, the elements for a page</li>
      </ul>`,
  );
}
