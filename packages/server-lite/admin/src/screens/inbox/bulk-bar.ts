import { html, nothing, type TemplateResult } from 'lit';
import type { Tab } from '../../shell/router.ts';
import type { Running } from './running.ts';
import { reviews } from './words.ts';

export interface Bulk {
  state: Tab;
  /** How many are chosen. */
  count: number;
  isAll: boolean;
  /** How many are found, and whether there may be more. */
  total: number;
  isAtLeast: boolean;
  running: Running | undefined;
  mayPublish: boolean;
  publish: () => void;
  feature: () => void;
  hide: () => void;
  tag: () => void;
  all: () => void;
  none: () => void;
}

function progress({ doing, done, of: expected, stop }: Running): TemplateResult {
  // Of a list that was not counted to its end there is more than was expected.
  const of = Math.max(expected, done);
  return html`<div class="bulk" role="group" aria-label="Under way">
    <p><b>${doing} ${done.toLocaleString()} of ${of.toLocaleString()}</b></p>
    <progress max=${Math.max(of, 1)} value=${done} aria-label=${doing}></progress>
    ${stop === undefined ? nothing : html`<div class="bulk-acts"><button class="btn" @click=${stop}>Stop after this step</button></div>`}
  </div>`;
}

/** How many are chosen, and what can be done with them. */
export function bulkBar(bulk: Bulk): TemplateResult {
  if (bulk.running) return progress(bulk.running);
  const { state, count, isAll, total, isAtLeast } = bulk;
  const found = isAtLeast
    ? `all ${total.toLocaleString()} or more that are found`
    : `all ${total.toLocaleString()} found`;
  return html`<div class="bulk" role="group" aria-label="Chosen reviews">
    <p>
      <b>${isAll ? `${found.charAt(0).toUpperCase()}${found.slice(1)} are chosen` : `${reviews(count)} chosen`}</b>
      ${isAll || count >= total ? nothing : html`<button class="link" @click=${bulk.all}>Choose ${found}</button>`}
      <button class="link" @click=${bulk.none}>None <kbd>Esc</kbd></button>
    </p>
    <div class="bulk-acts">
      ${
        bulk.mayPublish && state !== 'published'
          ? html`<button class="btn main" @click=${bulk.publish}>Publish <kbd>P</kbd></button>`
          : nothing
      }
      ${
        bulk.mayPublish && state === 'published'
          ? html`<button class="btn" @click=${bulk.feature}>Feature <kbd>F</kbd></button>`
          : nothing
      }
      ${state === 'hidden' ? nothing : html`<button class="btn" @click=${bulk.hide}>Hide… <kbd>H</kbd></button>`}
      <button class="btn" @click=${bulk.tag}>Tag… <kbd>T</kbd></button>
    </div>
  </div>`;
}
