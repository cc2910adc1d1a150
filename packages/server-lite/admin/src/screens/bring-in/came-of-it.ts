import { html, nothing, type TemplateResult } from 'lit';
import { count } from '../../parts/count.ts';
import { section } from '../../parts/page.ts';
import { bringInPath, collectionsPath, inboxPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { rejectedPath, type ImportJob } from './import-calls.ts';
import { KEPT } from './import-words.ts';
import { mayUndo } from './may-undo.ts';
import { picturesLine } from './pictures-line.ts';

/** What an import that ended has brought, where to go on, and the way back. */
export function done(job: ImportJob, undo: () => void, isBusy: boolean): TemplateResult {
  const { summary } = job;
  const added = summary?.added ?? 0;
  return html`<section class="part came">
      <div role="status"><h2>${said(job)}</h2></div>
      ${summary === null ? nothing : next(summary)} ${summary === null ? nothing : picturesLine(summary.pictures)}
      ${summary?.notes.map((note) => html`<p class="remark small">${note}</p>`)}
    </section>
    ${leftOut(job)}
    ${
      added === 0 && job.state === 'done'
        ? nothing
        : section(
            'Undo it',
            'Everything that this file added goes again, but for what somebody worked on by hand since.',
            mayUndo(job)
              ? html`<p><button class="btn bad" aria-disabled=${isBusy} @click=${undo}>Undo this import…</button></p>
                  ${may('erase') ? nothing : html`<p class="small quiet">Once some of it was read, only an owner can.</p>`}`
              : html`<p class="small">Somebody else brought it in: an owner can undo it, because it erases.</p>`,
          )
    }`;
}

function said({ state, summary, name }: ImportJob): string {
  if (summary === null) return state === 'done' ? `${name} is in.` : `${name} was not brought in to its end.`;
  const { added, merged } = summary;
  if (added > 0) return `${count(added, 'review')} ${added === 1 ? 'is' : 'are'} in.`;
  return merged > 0 ? 'Nothing was added: all of them were there already.' : 'Nothing was added.';
}

function next({ added, merged, published }: NonNullable<ImportJob['summary']>): TemplateResult {
  const waiting = Math.max(0, added - published);
  return html`${
      merged > 0 && added > 0
        ? html`<p>
            ${count(merged, 'other')} ${merged === 1 ? 'was' : 'were'} there already or stood twice in the file, and did
            not come again.
          </p>`
        : nothing
    }
    <p class="do">
      ${
        waiting > 0
          ? html`<a class="btn ${published > 0 ? '' : 'main'}" href=${inboxPath('pending')}
              >${waiting.toLocaleString('en')} ${waiting === 1 ? 'waits' : 'wait'} in the inbox: read
              ${waiting === 1 ? 'it' : 'them'}</a
            >`
          : nothing
      }
      ${
        published > 0
          ? html`<a class="btn main" href=${collectionsPath()}
              >${count(published, 'review')} published: build a wall</a
            >`
          : html`<a class="btn" href=${collectionsPath()}>Build a wall</a>`
      }
      <a class="btn bare" href=${bringInPath()}>Bring in another file</a>
    </p>`;
}

function leftOut({ id, summary }: ImportJob): TemplateResult | typeof nothing {
  if (summary === null || summary.rejected + summary.changed === 0) return nothing;
  const { rejected, changed, hasRejectedRows } = summary;
  return section(
    'What was left out',
    [
      rejected > 0 && `${count(rejected, 'row')} could not be taken.`,
      changed > 0 &&
        `${count(changed, 'review')} that ${changed === 1 ? 'is' : 'are'} there already ${changed === 1 ? 'says' : 'say'} something else in this file: what came first stays.`,
    ]
      .filter(Boolean)
      .join(' '),
    hasRejectedRows
      ? html`<p><a class="btn" href=${rejectedPath(id)} download>Download them, each with its reason</a></p>
          <p class="small quiet">They are deleted after a time, 90 days where nothing else is set.</p>`
      : nothing,
  );
}

/** What went, and what stayed and why. */
export function undone({ undone: result }: ImportJob): TemplateResult {
  const { erased = 0, kept = [], keptTotal = 0 } = result ?? {};
  return html`<section class="part came">
    <div role="status"><h2>Taken back: ${count(erased, 'review')} erased.</h2></div>
    ${
      keptTotal === 0
        ? nothing
        : html`<p>
              ${count(keptTotal, 'review')} stayed, because ${keptTotal === 1 ? 'it was' : 'they were'}
              ${[...new Set(kept.map(({ because }) => KEPT[because]))].join(', ')}:
            </p>
            <ul class="lines small">
              ${kept.map(
                ({ id, because }) =>
                  html`<li>
                    <a href=${inboxPath(because === 'hidden' ? 'hidden' : 'published', id)}
                      >One that was ${KEPT[because]}</a
                    >
                  </li>`,
              )}
            </ul>`
    }
    <p class="do">
      <a class="btn main" href=${bringInPath()}>Bring in another file</a>
      <a class="btn bare" href=${inboxPath('pending')}>To the inbox</a>
    </p>
    <p class="small quiet">The same file may come again.</p>
  </section>`;
}
