import { html, nothing, type TemplateResult } from 'lit';
import { count } from '../../parts/count.ts';
import type { ImportJob, Looked } from './import-calls.ts';

type Pictures = NonNullable<ImportJob['summary']>['pictures'] | Looked['pictures'];

/** What became of the pictures that a file names, or would; nothing where it names none. */
export function picturesLine(pictures: Pictures, isAhead = false): TemplateResult | typeof nothing {
  if (!pictures) return nothing;
  const { broughtAlong, toFetch, leftOut } = pictures;
  const left = leftOut.reduce((sum, each) => sum + each.count, 0);
  const parts = [
    broughtAlong > 0 &&
      `${count(broughtAlong, 'picture')} ${isAhead ? (broughtAlong === 1 ? 'comes' : 'come') : 'came'} along with the file`,
    toFetch > 0 && `${count(toFetch, 'picture')} ${toFetch === 1 ? 'waits' : 'wait'} to be fetched once published`,
    left > 0 && `${count(left, 'picture')} left out`,
  ].filter((part) => part !== false);
  if (parts.length === 0) return nothing;
  return html`<div class="remark small">
    <p>${parts.join(', ')}.</p>
    ${
      leftOut.length === 0
        ? nothing
        : html`<ul class="lines">
            ${leftOut.map(
              ({ reason, count: many, example }) =>
                html`<li>
                  ${many.toLocaleString('en')} left out:
                  ${reason}${example === '' ? nothing : html` (<bdi>${example}</bdi>)`}.
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
