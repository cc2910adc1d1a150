import { html, type TemplateResult } from 'lit';
import { ApiError } from '../../api/problem.ts';
import { partedPage, type PartLink } from '../../shell/parted-page.ts';
import { askingsPath, notAskedPath, peoplePath } from '../../shell/router.ts';

export type Part = 'people' | 'askings' | 'not-asked';

const PARTS: readonly PartLink<Part>[] = [
  ['people', 'Clients', peoplePath],
  ['askings', 'Requests', askingsPath],
  ['not-asked', 'Not asked', notAskedPath],
];

/** A screen of the databank. */
export const peoplePage = partedPage('people', 'People', PARTS);

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
