import type { Virtualizer } from '@tanstack/lit-virtual';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Tab } from '../../shell/router.ts';
import { retry, type InboxList } from './inbox-list.ts';
import { row, rowToCome } from './row.ts';

interface Listed {
  inbox: InboxList;
  tab: Tab;
  rows: Virtualizer<HTMLElement, Element>;
  /** Id of the item that is open. */
  opened: string | undefined;
}

function empty(tab: Tab): TemplateResult {
  const words = {
    pending: [
      'Nothing waits for you',
      'New reviews come in here, from your form and from files that you bring in with “smm import”.',
    ],
    published: ['Nothing is published yet', 'Read what came in, and publish it: then it can be on your pages.'],
    hidden: ['Nothing is hidden', 'A review that you hide keeps its reason, and visitors see how many there are.'],
  }[tab];
  return html`<div class="nothing">
    <h2>${words[0]}</h2>
    <p>${words[1]}</p>
  </div>`;
}

/** The rows that are in view; or why there are none. */
export function listed({ inbox, tab, rows, opened }: Listed): TemplateResult {
  const { items, total, error, q } = inbox;
  if (error && items.length === 0) {
    return html`<div class="nothing" role="alert">
      <p>${error.message}</p>
      <button class="btn" @click=${() => void retry()}>Try again</button>
    </div>`;
  }
  if (total === 0 && q) return html`<div class="nothing"><p>Nothing here has these words.</p></div>`;
  if (total === 0) return empty(tab);
  if (total === null && items.length === 0) return html`<div class="nothing" role="status"><p>Looking…</p></div>`;
  return html`${
      error &&
      html`<p class="note" role="alert">
        ${error.message} <button class="btn" @click=${() => void retry()}>Try again</button>
      </p>`
    }
    <ul style=${styleMap({ blockSize: `${rows.getTotalSize()}px` })}>
      ${rows.getVirtualItems().map(({ index }) => {
        const item = items[index];
        return item === undefined ? rowToCome(index) : row(item, tab, index, item.id === opened);
      })}
    </ul>`;
}
