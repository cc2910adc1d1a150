import { html, nothing, type TemplateResult } from 'lit';
import { when } from '../../parts/when.ts';
import type { SubjectMerge } from './merge-calls.ts';

const DAY_MS = 86_400_000;

/** What is under way, and what was merged lately. */
export function shownMerges(merges: readonly SubjectMerge[], now: number): SubjectMerge[] {
  return merges.filter(
    ({ state, finishedAt }) => state !== 'merged' || (finishedAt !== null && now - Date.parse(finishedAt) < DAY_MS),
  );
}

/** Where merges stand, each with its way back as long as there is one. */
export function mergeList(
  merges: readonly SubjectMerge[],
  { mayChange, undo }: { mayChange: boolean; undo: (merge: SubjectMerge) => void },
): TemplateResult | typeof nothing {
  if (merges.length === 0) return nothing;
  return html`<ul class="merges">
    ${merges.map(
      (merge) =>
        html`<li class="entry">
          <span>${told(merge)}</span
          ><span class="do"
            >${
              mayChange && (merge.state === 'merging' || merge.undoUntil !== null)
                ? html`<button
                    class="btn bare"
                    aria-label="Undo the merge of ${merge.from.name}"
                    @click=${() => undo(merge)}
                  >
                    Undo
                  </button>`
                : nothing
            }</span
          >
        </li>`,
    )}
  </ul>`;
}

function told({ from, into, state, done, total, finishedAt }: SubjectMerge): TemplateResult {
  const names = html`<b><bdi>${from.name}</bdi></b>`;
  if (state === 'merged')
    return html`${names}<span class="small quiet"
        >merged into <bdi>${into.name}</bdi>, ${when(finishedAt ?? '')} · /${from.slug} leads to /${into.slug}</span
      >`;
  const far = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
  return html`${names}<span class="small quiet" role="status"
      >${state === 'merging' ? html`goes into <bdi>${into.name}</bdi>` : html`comes back out of <bdi>${into.name}</bdi>`}:
      ${far}. You may leave; it goes on by itself.</span
    ><progress max=${Math.max(1, total)} value=${done} aria-label="${from.name}: reviews moved"></progress>`;
}
