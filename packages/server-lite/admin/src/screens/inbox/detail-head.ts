import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../parts/icon.ts';
import { fullTime } from '../../parts/when.ts';
import { who } from '../../parts/who.ts';
import type { Item } from '../../api/client.ts';
import type { Detail } from './calls.ts';
import { inboxAddress, type InboxFilter } from './inbox-filter.ts';

interface Head {
  item: Item;
  detail: Detail | undefined;
  filter: InboxFilter;
  names: Readonly<Record<string, string>>;
  /** From 0; below 0 when the list does not reach to it yet. */
  place: number;
  total: number | undefined;
  isAtLeast: boolean;
  mayPublish: boolean;
  mayCurate: boolean;
  /** Keys act on what is chosen, not on this one. */
  isChoosing: boolean;
  publish: () => void;
  hide: () => void;
  feature: () => void;
  answer: () => void;
  go: (step: number) => void;
}

const DECIDED: Readonly<Record<string, string>> = {
  pending: 'It waits to be read again',
  published: 'It was published',
  hidden: 'It was hidden',
  withdrawn: 'Its author withdrew it',
  erased: 'It was erased',
};

/** It is not where the list has it: somebody else was faster, in words. */
function moved({ item, detail, filter, names }: Head): TemplateResult | typeof nothing {
  if (detail === undefined || detail.state === filter.state) return nothing;
  const { decision, state } = detail;
  const by = decision === null || state === 'withdrawn' ? '' : ` by ${who(decision.by, names)}`;
  const at = decision === null ? '' : ` on ${fullTime(decision.at)}`;
  const isListed = state === 'pending' || state === 'published' || state === 'hidden';
  return html`<p class="note moved" role="status">
    ${DECIDED[state]} meanwhile${by}${at}.
    ${isListed ? html`<a href=${inboxAddress({ ...filter, state }, item.id)}>Go to where it is now</a>` : nothing}
  </p>`;
}

function buttons({ item, detail, isChoosing, mayPublish, mayCurate, ...acts }: Head): TemplateResult {
  const state = detail?.state ?? item.state;
  const key = (name: string): TemplateResult | typeof nothing => (isChoosing ? nothing : html`<kbd>${name}</kbd>`);
  const first =
    state === 'published'
      ? html`<button class="btn" @click=${acts.feature} aria-pressed=${item.featured}>Feature ${key('F')}</button>`
      : html`<button class="btn main" @click=${acts.publish}>Publish ${key('P')}</button>`;
  return html`${mayPublish ? first : nothing}
  ${mayCurate && state !== 'hidden' ? html`<button class="btn" @click=${acts.hide}>Hide… ${key('H')}</button>` : nothing}
  ${mayCurate ? html`<button class="btn" @click=${acts.answer}>Reply ${key('R')}</button>` : nothing}`;
}

/** What can be done with the review that is open, and where it stands in the list. */
export function detailHead(head: Head): TemplateResult {
  const { filter, place, total, isAtLeast } = head;
  return html`<div class="acts" role="group" aria-label="What to do with it">
      <a class="btn bare to-list" href=${inboxAddress(filter)}>${icon('before')}<span>All</span></a>
      <span class="doing">${buttons(head)}</span>
      <span class="where small quiet"
        >${`${place < 0 ? 'Further down' : (place + 1).toLocaleString()} of ${total?.toLocaleString() ?? '…'}${isAtLeast ? '+' : ''}`}
        <button class="btn bare" aria-label="Back" aria-disabled=${place <= 0} @click=${() => head.go(-1)}>
          ${icon('before')}
        </button>
        <button
          class="btn bare"
          aria-label="Next"
          aria-disabled=${place < 0 || place >= (total ?? 0) - 1}
          @click=${() => head.go(1)}
        >
          ${icon('after')}
        </button></span
      >
    </div>
    ${moved(head)}`;
}
