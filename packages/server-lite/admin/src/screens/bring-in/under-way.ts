import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../parts/icon.ts';
import type { ImportJob } from './import-calls.ts';
import { share } from './import-words.ts';

type Step = NonNullable<ImportJob['progress']>['step'];

/** What the endpoint does, step by step, in words of the page. Null while it finds out what the file is. */
const stepsOf = ({ publish, looked }: ImportJob): readonly (readonly [Step, string])[] => [
  ['reading', 'Reading the file'],
  ['writing', 'Telling new ones from those that are there'],
  ['publishing', publish ? 'Adding and publishing them' : 'Adding them to the inbox'],
  ...((looked?.pictures?.broughtAlong ?? 0) > 0 ? [['pictures', 'Keeping the pictures that came along'] as const] : []),
];

/** What waits or runs, and how far it is. */
export function underWay(job: ImportJob, isBusy: boolean, stop: () => void): TemplateResult {
  const { state, progress } = job;
  const canStop = state !== 'undoing' && job.hasFile;
  return html`<section class="part under-way">
    <div role="status"><h2>${heading(job)}</h2></div>
    ${state === 'running' ? steps(job) : nothing}
    ${
      progress === null
        ? html`<progress aria-label="How far it is"></progress>`
        : html`<progress
              aria-label="How far it is"
              max=${Math.max(progress.total, 1)}
              value=${progress.done}
            ></progress>
            <p class="small quiet">
              ${progress.done.toLocaleString('en')} of ${progress.total.toLocaleString('en')}, ${share(progress)}
            </p>`
    }
    <p class="small quiet">You can leave this page: it goes on by itself, and is found under “Bring in”.</p>
    ${
      canStop
        ? html`<p>
            <button class="btn" aria-disabled=${isBusy} @click=${stop}>
              ${state === 'waiting' ? 'Take it back' : 'Stop'}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

function heading({ state }: ImportJob): string {
  if (state === 'waiting') return 'Another import is running. This one begins by itself after it.';
  return state === 'undoing' ? 'Taking it back' : 'Bringing them in';
}

function steps(job: ImportJob): TemplateResult {
  const all = stepsOf(job);
  const now = Math.max(
    0,
    all.findIndex(([step]) => step === job.progress?.step),
  );
  return html`<ol class="steps">
    ${all.map(
      ([, words], place) =>
        html`<li
          class=${place < now ? 'past' : place === now ? 'now' : ''}
          aria-current=${place === now ? 'step' : nothing}
        >
          ${icon(place < now ? 'check' : 'after')}
          ${words}${place < now ? html`<span class="vh">, done</span>` : nothing}
        </li>`,
    )}
  </ol>`;
}
