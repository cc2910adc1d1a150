import { html, nothing, type TemplateResult } from 'lit';
import { count } from '../../parts/count.ts';
import { may } from '../../shell/session.ts';
import type { ImportJob, Looked, Subject } from './import-calls.ts';
import { mayUndo } from './may-undo.ts';

export interface Choice {
  publish: boolean;
  /** The owner's word that these words may be shown. */
  attested: boolean;
}

interface Decision {
  job: ImportJob;
  looked: Looked;
  subjects: readonly Subject[];
  choice: Choice;
  isBusy: boolean;
  setSubject: (slug: string) => void;
  choose: (choice: Choice) => void;
  start: () => void;
  remove: () => void;
  undo: () => void;
}

/** What becomes of the reviews, and the button that begins. */
export function decision(given: Decision): TemplateResult {
  const { job, looked, isBusy, start, remove, undo } = given;
  const isAgain = job.state !== 'looked-at';
  const cannot = looked.added === 0 && !isAgain;
  const begin = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!cannot && !isBusy) start();
  };
  return html`<form class="decision" @submit=${begin}>
    <h2>${isAgain ? 'Complete it' : 'Bring them in'}</h2>
    ${about(given)} ${fate(given)}
    <p class="do">
      <button class="btn main" aria-disabled=${cannot || isBusy}>
        ${isBusy ? 'One moment…' : isAgain ? 'Complete it' : cannot ? 'Nothing to bring in' : `Bring in ${count(looked.added, 'review')}`}
      </button>
      ${isAgain && mayUndo(job) ? html`<button type="button" class="btn" @click=${undo}>Undo what was added…</button>` : nothing}
      <button type="button" class="btn bare" aria-disabled=${isBusy} @click=${remove}>Remove the file</button>
    </p>
    <p class="small quiet">A whole import can be undone later.</p>
  </form>`;
}

function about({ job, subjects, setSubject }: Decision): TemplateResult | typeof nothing {
  const real = subjects.filter(({ sample, archived }) => !sample && archived === undefined);
  if (real.length < 2) return nothing;
  return html`<label class="field"
    ><span>What they are about</span
    ><select @change=${(event: Event) => setSubject((event.target as HTMLSelectElement).value)}>
      ${real.map(({ slug, name }) => html`<option value=${slug} ?selected=${slug === job.subject}>${name}</option>`)}
    </select></label
  >`;
}

function fate({ choice, choose }: Decision): TemplateResult {
  if (!may('publish')) return html`<p>They wait in the inbox until somebody who may publish has read them.</p>`;
  const option = (publish: boolean, label: string, words: string): TemplateResult =>
    html`<label class="choice fate"
      ><input
        type="radio"
        name="fate"
        .checked=${choice.publish === publish}
        @change=${() => choose({ ...choice, publish })}
      /><span><b>${label}</b><span class="small quiet">${words}</span></span></label
    >`;
  return html`<fieldset class="choices">
      <legend class="vh">What becomes of them</legend>
      ${option(false, 'Read them first', 'They wait in the inbox. Nobody else sees them.')}
      ${option(true, 'Publish them all', 'Good or bad, they can be on your pages at once.')}
    </fieldset>
    ${
      choice.publish
        ? html`<label class="choice attest"
            ><input
              type="checkbox"
              required
              .checked=${choice.attested}
              @change=${(event: Event) => choose({ ...choice, attested: (event.target as HTMLInputElement).checked })}
            /><span>I may show these words: they are real, and whoever wrote them or the service lets me.</span></label
          >`
        : nothing
    }`;
}
