import { html, nothing, type TemplateResult } from 'lit';
import { count } from '../../parts/count.ts';
import { languageName } from '../../parts/language.ts';
import { section } from '../../parts/page.ts';
import { avatar, nameOf } from '../../parts/person.ts';
import { sourceName } from '../../parts/source.ts';
import { stars } from '../../parts/stars.ts';
import { columnTable, type Mapped } from './column-table.ts';
import type { Looked } from './import-calls.ts';
import { whyNothing } from './import-words.ts';
import { picturesLine } from './pictures-line.ts';

interface LookedAt extends Mapped {
  looked: Looked;
  /** Nothing could be taken as it was recognised: what the columns are is said first. */
  isUntold: boolean;
  /** What becomes of it, and the button. */
  decision: TemplateResult;
}

/** Rows that are shown before somebody asks for more. */
const FIRST = 4;

/** What a file was recognised as, and what would become of it. */
export function lookedAt({ looked, decision, isUntold, ...mapped }: LookedAt): TemplateResult {
  const nothingToAdd = whyNothing(looked);
  return html`<div class="verdict" aria-busy=${mapped.isLooking}>
      ${figures(looked)} ${nothingToAdd === undefined ? nothing : html`<p class="remark">${nothingToAdd}</p>`}
      ${picturesLine(looked.pictures, true)} ${looked.notes.map((note) => html`<p class="remark small">${note}</p>`)}
    </div>
    <div class="halves">
      <div class="stack looks" aria-busy=${mapped.isLooking}>
        ${isUntold ? columnTable(mapped) : nothing}
        ${looked.rows.length === 0 ? nothing : section('As they would come in', '', preview(looked))}
      </div>
      ${decision}
    </div>
    ${isUntold ? nothing : columnTable(mapped)} ${rejected(looked)}`;
}

const figure = (number: number, words: string, about = ''): TemplateResult =>
  html`<div class=${number === 0 ? 'none' : ''}>
    <dt>${words}</dt>
    <dd>${number.toLocaleString('en')}</dd>
    ${about ? html`<dd class="small quiet">${about}</dd>` : nothing}
  </div>`;

function figures({ added, merged, rejected: left, changed, held, datesUnclear }: Looked): TemplateResult {
  return html`<dl class="figures">
    ${figure(added, 'would be added')}
    ${figure(merged, 'are there already, or come twice', changed > 0 ? `${changed.toLocaleString('en')} say something else now; what came first stays` : '')}
    ${figure(left, 'cannot be taken')}
    ${held > 0 ? figure(held, 'wait in any case', 'not public where they come from, or in need of a permission') : nothing}
    ${datesUnclear > 0 ? figure(datesUnclear, 'have no clear date') : nothing}
  </dl>`;
}

function preview({ rows, read }: Looked): TemplateResult {
  return html`<ol class="previews">
      ${rows.slice(0, FIRST).map(previewRow)}
    </ol>
    ${
      rows.length <= FIRST
        ? nothing
        : html`<details>
            <summary>
              ${rows.length - FIRST} more${read > rows.length ? html`, of ${count(read, 'row')} in all` : nothing}
            </summary>
            <ol class="previews" start=${FIRST + 1}>
              ${rows.slice(FIRST).map(previewRow)}
            </ol>
          </details>`
    }`;
}

function previewRow(row: Looked['rows'][number]): TemplateResult {
  const name = nameOf({ name: row.author });
  return html`<li>
    ${avatar(name)}
    <span class="top"
      ><b><bdi>${name}</bdi></b
      >${stars(row.rating)}${row.datePublished === null ? nothing : html`<span class="small quiet">${row.datePublished.slice(0, 10)}</span>`}</span
    >
    ${row.title === null ? nothing : html`<b class="title" dir="auto">${row.title}</b>`}
    <span class="words" lang=${row.language ?? nothing} dir="auto"
      >${row.body || html`<span class="quiet">A rating without words</span>`}</span
    >
    <span class="meta small quiet"
      >${[
        sourceName(row.source),
        row.language !== null && languageName(row.language),
        row.tags.length > 0 && row.tags.join(', '),
        row.held && 'waits in any case',
      ]
        .filter(Boolean)
        .join(' · ')}</span
    >
  </li>`;
}

function rejected({ rejectedRows, rejected: all, added }: Looked): TemplateResult | typeof nothing {
  if (rejectedRows.length === 0) return nothing;
  return section(
    `${count(all, 'row')} cannot be taken`,
    added > 0 ? 'Everything else can come in. Afterwards they can be downloaded, each with its reason.' : '',
    html`<details ?open=${rejectedRows.length <= 5}>
      <summary>${all > rejectedRows.length ? `The first ${rejectedRows.length}` : 'Which, and why'}</summary>
      <ul class="lines small">
        ${rejectedRows.map(
          ({ member, line, reason }) =>
            html`<li>
              <span class="quiet">${member === undefined ? nothing : html`<bdi>${member}</bdi>, `}line ${line}</span>
              ${reason}
            </li>`,
        )}
      </ul>
    </details>`,
  );
}
