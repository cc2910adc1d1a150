import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { section } from '../../parts/page.ts';
import { fullTime } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { accessPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import { Reading } from './reading.ts';

type Entry = components['schemas']['SignInLog']['entries'][number];

const words = (event: string): string => event.charAt(0).toUpperCase() + event.slice(1).replaceAll('-', ' ');

function whoOf({ account, by, byName }: Entry): string {
  const about = account === null ? '' : (account.name ?? 'somebody who is gone');
  const from = byName ?? (by.startsWith('account:') ? 'somebody who is gone' : by);
  return about === '' || about === from ? from : `${about}, by ${from}`;
}

/** What happened at the door: who signed in, who let whom in. */
export class DoorLog extends LitElement {
  static override properties = {
    older: { attribute: false, state: true },
    next: { attribute: false, state: true },
  };
  declare older: readonly Entry[];
  /** Undefined: as the first page says. */
  declare next: number | null | undefined;
  readonly #first = new Reading(this, () => data(api.GET('/admin/api/log', { params: { query: { limit: 50 } } })));

  constructor() {
    super();
    this.older = [];
  }
  protected override createRenderRoot(): this {
    return this;
  }

  readonly #more = (): void =>
    void attempt(async () => {
      const before = this.next ?? this.#first.value?.next;
      const query = { limit: 50, ...(before != null && { before: String(before) }) };
      const { entries, next } = await data(api.GET('/admin/api/log', { params: { query } }));
      this.older = [...this.older, ...entries];
      this.next = next;
    }, this);

  protected override render(): TemplateResult {
    const { value } = this.#first;
    const next = this.next === undefined ? value?.next : this.next;
    return section(
      'Sign-ins',
      'Who signed in, who let whom in, and what was refused. It holds no address of a computer, and forgets after 400 days.',
      html`${may('accounts') ? html`<p><a href=${accessPath()}>Who may sign in, and tokens: Access</a></p>` : nothing}
      ${value === undefined ? this.#first.note() : this.#list([...value.entries, ...this.older])}
      ${next == null ? nothing : html`<p><button class="btn" @click=${this.#more}>Older ones</button></p>`}`,
    );
  }

  #list(entries: readonly Entry[]): TemplateResult {
    return html`${this.#first.note()}
      <ul>
        ${entries.map(
          (entry) =>
            html`<li class="entry">
              <span
                ><b>${words(entry.event)}</b
                ><span class="small quiet">${whoOf(entry)}${entry.detail ? ` · ${entry.detail}` : ''}</span></span
              ><span class="small quiet at">${fullTime(entry.at)}</span>
            </li>`,
        )}
      </ul>`;
  }
}
customElements.define('door-log', DoorLog);
