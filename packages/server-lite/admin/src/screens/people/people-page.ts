import { html, type TemplateResult } from 'lit';
import { ApiError } from '../../api/problem.ts';
import { askingsPath, notAskedPath, peoplePath } from '../../shell/router.ts';

export type Part = 'people' | 'askings' | 'not-asked';

const PARTS: readonly [Part, string, () => string][] = [
  ['people', 'Clients', peoplePath],
  ['askings', 'Requests', askingsPath],
  ['not-asked', 'Not asked', notAskedPath],
];

/** A screen of the databank: its parts on top, what can be done beside the heading. */
export const peoplePage = (
  part: Part | undefined,
  title: unknown,
  intro: unknown,
  acts: unknown,
  ...body: readonly unknown[]
): TemplateResult =>
  html`<div class="page people">
    <header>
      <nav class="subnav" aria-label="People">
        ${PARTS.map(([name, label, path]) => html`<a href=${path()} aria-current=${name === part ? 'page' : 'false'}>${label}</a>`)}
      </nav>
      <div class="people-head">
        <h1>${title}</h1>
        <span class="do">${acts}</span>
      </div>
      <p class="quiet">${intro}</p>
    </header>
    ${body}
  </div>`;

/** @param back Offered where it is no use to ask again. */
export const unread = (error: Error | undefined, again: () => void, back?: TemplateResult): TemplateResult =>
  html`<div class="nothing" role="alert">
    <p>${error?.message}</p>
    ${
      back !== undefined && error instanceof ApiError && error.status === 404
        ? back
        : html`<button class="btn" @click=${again}>Try again</button>`
    }
  </div>`;
