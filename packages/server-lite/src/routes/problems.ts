import { ProblemError } from '../errors/problem-error.ts';
import { CACHE, HTML_TYPE } from '../http/answer.ts';
import type { App, AppDeps } from '../http/context.ts';
import { html } from '../http/html.ts';
import { page, PAGE_HEADERS } from '../http/page.ts';
import { PROBLEMS, type ProblemCode } from '../problems.ts';
import { mountRead } from './read.ts';

/** The documentation of each error, where its `type` points, and the whole table. */
export function mountProblems(app: App, deps: AppDeps): void {
  const answer = (body: string) => ({
    type: HTML_TYPE,
    cacheControl: CACHE.changing,
    body,
    keep: true,
    headers: PAGE_HEADERS,
  });
  mountRead(app, deps, '/problems', () => answer(tablePage()));
  mountRead(app, deps, '/problems/:code', (c) => {
    const code = c.req.param('code') as string;
    if (!Object.hasOwn(PROBLEMS, code))
      throw new ProblemError('not-found', `There is no error called "${code.slice(0, 80)}". /problems lists them all.`);
    return answer(problemPage(code as ProblemCode));
  });
}

function tablePage(): string {
  const rows = Object.entries(PROBLEMS).map(
    ([code, { status, meaning, remedy }]) =>
      html`<tr>
        <td class="n">${status}</td>
        <th scope="row"><a href="./problems/${code}">${code}</a></th>
        <td>${meaning} ${remedy}</td>
      </tr>`,
  );
  return page(
    'Errors of this endpoint',
    html`<h1>Errors of this endpoint</h1>
      <p class="lead">
        Every error is <code>application/problem+json</code>; its <code>type</code> is one of these codes.
      </p>
      <div class="card scroll" role="region" aria-label="Errors" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col" class="n">Status</th>
              <th scope="col">Code</th>
              <th scope="col">Meaning and remedy</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`,
  );
}

function problemPage(code: ProblemCode): string {
  const { status, title, meaning, remedy } = PROBLEMS[code];
  return page(
    title,
    html`<h1>${title}</h1>
      <p class="lead">Status ${status}, <code>${code}</code></p>
      <p>${meaning}</p>
      <h2>What to do</h2>
      <p>${remedy}</p>
      <footer>
        <p><a href="../problems">All errors</a></p>
      </footer>`,
  );
}
