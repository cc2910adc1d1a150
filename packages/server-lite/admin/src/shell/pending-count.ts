import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { atom } from 'nanostores';
import { api, data } from '../api/client.ts';
import { $route } from './router.ts';
import { Watch } from './watch.ts';

/** How many reviews wait to be read; undefined before it is known. */
export const $pending = atom<number | undefined>(undefined);

/** The inbox counts this and more, where nothing is narrowed down: it is asked for once. */
const isInboxCounting = (): boolean => {
  const route = $route.get();
  const isInbox = route?.route === 'inbox' || route?.route === 'home' || route?.route === 'signIn';
  return isInbox && Object.keys(route.search).every((name) => name === 'sort');
};

/** Asks anew: after what a screen has done. */
export async function countPending(): Promise<void> {
  if (isInboxCounting()) return;
  try {
    const { states } = await data(api.GET('/admin/api/items/counts'));
    $pending.set(states.pending);
  } catch {
    // A figure beside a link: what it leads to says what is wrong.
  }
}

/** How many wait, beside the inbox in the rail. */
export class PendingCount extends LitElement {
  readonly #pending = new StoreController(this, $pending);

  constructor() {
    super();
    new Watch(this, countPending);
  }
  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    void countPending();
  }

  protected override render(): TemplateResult | typeof nothing {
    const pending = this.#pending.value;
    return pending === undefined
      ? nothing
      : html`<small>${pending.toLocaleString()}<span class="vh"> to read</span></small>`;
  }
}
customElements.define('pending-count', PendingCount);
