import type { Virtualizer } from '@tanstack/lit-virtual';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { bringInPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import type { Chosen } from './chosen.ts';
import { inboxAddress, isNarrowed, widened, type InboxFilter } from './inbox-filter.ts';
import { retry, type InboxList } from './inbox-list.ts';
import { row, rowToCome, type Row } from './row.ts';

interface Listed {
  inbox: InboxList;
  filter: InboxFilter;
  rows: Virtualizer<HTMLElement, Element>;
  /** Id of the item that is open. */
  opened: string | undefined;
  chosen: Chosen;
  choose: Row['choose'];
}

const EMPTY: Readonly<Record<InboxFilter['state'], readonly [title: string, words: string]>> = {
  pending: ['Nothing waits for you', 'New reviews come in here, from your form and from files that you bring in.'],
  published: ['Nothing is published yet', 'Read what came in, and publish it: then it can be on your pages.'],
  hidden: ['Nothing is hidden', 'A review that you hide keeps its reason, and visitors see how many there are.'],
};

function empty(filter: InboxFilter): TemplateResult {
  if (isNarrowed(filter)) {
    return html`<div class="nothing">
      <h2>Nothing here fits</h2>
      <p>No review in this state has all of that.</p>
      <a class="btn" href=${inboxAddress(widened(filter))}>Show all</a>
    </div>`;
  }
  const [title, words] = EMPTY[filter.state];
  return html`<div class="nothing">
    <h2>${title}</h2>
    <p>${words}</p>
    ${
      filter.state === 'pending' && may('import')
        ? html`<a class="btn main" href=${bringInPath()}>Bring reviews in</a>`
        : nothing
    }
    ${
      filter.state === 'published'
        ? html`<a class="btn" href=${inboxAddress({ ...filter, state: 'pending' })}>To read</a>`
        : nothing
    }
  </div>`;
}

/** The rows that are in view; or why there are none. */
export function listed({ inbox, filter, rows, opened, chosen, choose }: Listed): TemplateResult {
  const { items, total, error, isComplete } = inbox;
  if (error && items.length === 0) {
    return html`<div class="nothing" role="alert">
      <p>${error.message}</p>
      <button class="btn" @click=${() => void retry()}>Try again</button>
    </div>`;
  }
  if (total === undefined) return html`<div class="nothing" role="status"><p>Looking…</p></div>`;
  if (total === 0) return empty(filter);
  return html`${
      error &&
      html`<p class="note" role="alert">
        ${error.message} <button class="btn" @click=${() => void retry()}>Try again</button>
      </p>`
    }
    ${
      isComplete || !isNarrowed(filter)
        ? nothing
        : html`<p class="note small" role="status">Some that came in just now are not searched yet.</p>`
    }
    <ul style=${styleMap({ blockSize: `${rows.getTotalSize()}px` })}>
      ${repeat(
        rows.getVirtualItems(),
        ({ index }) => index,
        ({ index }) => {
          const item = items[index];
          if (item === undefined) return rowToCome(index);
          return row(item, {
            address: inboxAddress(filter, item.id),
            place: index,
            isCurrent: item.id === opened,
            isChosen: chosen.isAll || chosen.ids.has(item.id),
            choose,
          });
        },
      )}
    </ul>`;
}
