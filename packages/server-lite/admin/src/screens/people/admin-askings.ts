import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import { count } from '../../parts/count.ts';
import { entry, section } from '../../parts/page.ts';
import { when } from '../../parts/when.ts';
import { askingPath, askPath } from '../../shell/router.ts';
import { may } from '../../shell/session.ts';
import type { Asking, Outbox } from './calls.ts';
import { peoplePage, unread } from './people-page.ts';
import { ASKING_STATE, audienceWords, people } from './people-words.ts';

const FILES_SHOWN = 50;

/** Every request for reviews, newest first, and the messages that wait in the outbox. */
export class AdminAskings extends LitElement {
  static override properties = {
    askings: { attribute: false, state: true },
    outbox: { attribute: false, state: true },
    fault: { attribute: false, state: true },
  };
  declare askings: readonly Asking[] | undefined;
  declare outbox: Outbox | undefined;
  declare fault: Error | undefined;

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  async #read(): Promise<void> {
    this.fault = undefined;
    try {
      this.askings = await data(api.GET('/admin/api/askings'));
      if (may('publish')) this.outbox = await data(api.GET('/admin/api/outbox'));
    } catch (error) {
      this.fault = error instanceof Error ? error : new Error(String(error));
    }
  }

  protected override render(): TemplateResult {
    const { askings, fault } = this;
    return peoplePage(
      'askings',
      'Requests',
      'Whom you asked for reviews, and what came of it.',
      may('publish') && askings?.length !== 0
        ? html`<a class="btn main" href=${askPath()}>Ask for reviews</a>`
        : nothing,
      askings === undefined
        ? fault
          ? unread(fault, () => void this.#read())
          : html`<p role="status">Looking…</p>`
        : askings.length === 0
          ? html`<div class="nothing">
              <h2>Nobody was asked yet</h2>
              <p>
                Ask the clients of a list, all of them at once. Who answers and who wants no more of it is counted here.
              </p>
              ${may('publish') ? html`<a class="btn main" href=${askPath()}>Ask for reviews</a>` : nothing}
            </div>`
          : html`<ul class="part-list">
              ${askings.map((asking) => this.#asking(asking))}
            </ul>`,
      this.#files(),
    );
  }

  #asking({ id, people: whom, isSearched, state, when: due, reach, figures, collection, way }: Asking): TemplateResult {
    return entry(
      html`<a href=${askingPath(id)}>${audienceWords(whom, isSearched)}</a>`,
      `${when(due)} · ${collection} · ${way === 'email' ? 'by e-mail' : 'by links'} · ${ASKING_STATE[state]}`,
      html`<span class="small">${people(reach.asked)} asked, ${figures.answered.toLocaleString()} answered</span>`,
    );
  }

  #files(): TemplateResult | typeof nothing {
    const { outbox } = this;
    if (!outbox || outbox.total === 0) return nothing;
    return section(
      'Outbox',
      `${count(outbox.total, 'message')} written to ${outbox.folder}. Each holds a link of its own: whoever reads it can use it.`,
      html`<details>
        <summary>${outbox.total > FILES_SHOWN ? `The newest ${FILES_SHOWN}` : 'All of them'}</summary>
        <ul>
          ${outbox.messages
            .slice(0, FILES_SHOWN)
            .map(({ id, dateWritten, bytes }) =>
              entry(
                `${id}.eml`,
                `${when(dateWritten)} · ${bytes.toLocaleString()} bytes`,
                html`<a
                  class="btn bare"
                  href=${`/admin/api/outbox/${id}`}
                  download=${`${id}.eml`}
                  aria-label=${`Take ${id}.eml`}
                  >Take</a
                >`,
              ),
            )}
        </ul>
      </details>`,
    );
  }
}
customElements.define('admin-askings', AdminAskings);
