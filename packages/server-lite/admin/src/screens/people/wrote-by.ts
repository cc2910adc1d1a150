import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import { count } from '../../parts/count.ts';
import { entry } from '../../parts/page.ts';
import { when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { inboxPath, isTab } from '../../shell/router.ts';
import type { MayBeTheirs, PersonRecord } from './calls.ts';

type Wrote = PersonRecord['wrote'][number];

const BY: Readonly<Record<Wrote['by'], string>> = {
  invitation: 'came by their link',
  email: 'came with their address, which anybody could give',
  hand: 'somebody here said that it is theirs',
};

/** What somebody wrote; what may be theirs, to be confirmed by a person; and any other review, looked for by its words. */
export class WroteBy extends LitElement {
  static override properties = {
    person: { attribute: false },
    whenChanged: { attribute: false },
    offered: { attribute: false, state: true },
    found: { attribute: false, state: true },
  };
  declare person: PersonRecord;
  declare whenChanged: (person: PersonRecord) => void;
  declare offered: readonly MayBeTheirs[];
  /** What was looked for by words; undefined before. */
  declare found: readonly MayBeTheirs[] | undefined;

  constructor() {
    super();
    this.offered = [];
  }

  protected override createRenderRoot(): this {
    return this;
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('person')) void this.#offer();
  }

  async #read(q?: string): Promise<readonly MayBeTheirs[]> {
    const params = { path: { id: this.person.id }, query: q === undefined ? {} : { q } };
    return (await data(api.GET('/admin/api/people/{id}/may-be-theirs', { params }))).reviews;
  }
  async #offer(): Promise<void> {
    await attempt(async () => {
      this.offered = await this.#read();
    });
  }
  readonly #look = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const q = String(new FormData(form).get('q') ?? '').trim();
    if (q === '') return;
    void attempt(async () => {
      this.found = await this.#read(q);
    }, form);
  };

  async #say(item: string, isTheirs: boolean): Promise<void> {
    const params = { path: { id: this.person.id, item } };
    const path = '/admin/api/people/{id}/wrote/{item}';
    const person = await data(isTheirs ? api.PUT(path, { params }) : api.DELETE(path, { params }));
    this.found = this.found?.filter(({ id }) => id !== item);
    this.whenChanged(person);
  }
  #link({ id }: MayBeTheirs): void {
    void attempt(async () => {
      await this.#say(id, true);
      say(`Noted as theirs.`, { undo: () => this.#say(id, false) });
    }, this);
  }
  #unlink({ id }: Wrote): void {
    void attempt(async () => {
      await this.#say(id, false);
      say('Noted as not theirs.', { undo: () => this.#say(id, true) });
    }, this);
  }
  #dismiss({ id }: MayBeTheirs): void {
    void attempt(async () => {
      await this.#say(id, false);
      // To say that it is theirs, and to take that back, leaves it open as it was.
      say('Noted as not theirs.', { undo: () => this.#say(id, true).then(() => this.#say(id, false)) });
    }, this);
  }

  protected override render(): TemplateResult {
    const { wrote } = this.person;
    return html`${
        wrote.length === 0
          ? html`<p class="quiet">Nothing that is known to be theirs.</p>`
          : html`<ul>
              ${wrote.map((one) => this.#written(one))}
            </ul>`
      }
      ${
        this.offered.length === 0
          ? nothing
          : html`<div class="may-be">
              <h3>May be by them</h3>
              <p class="small quiet">
                ${this.offered.length === 1 ? 'It stands' : 'They stand'} under the same name, which many people may
                have. Read, and decide.
              </p>
              <ul>
                ${this.offered.map((one) => this.#maybe(one))}
              </ul>
            </div>`
      }
      <details>
        <summary>Another review is theirs</summary>
        <form class="inline" @submit=${this.#look}>
          <label class="field"
            ><span>Words of the review, or its author’s name</span
            ><input name="q" type="search" required maxlength="200" autocomplete="off"
          /></label>
          <button class="btn">Look for it</button>
        </form>
        <div role="status">
          ${
            this.found === undefined
              ? nothing
              : this.found.length === 0
                ? html`<p class="quiet">No review that is nobody’s has all of these words.</p>`
                : html`<p class="vh">${count(this.found.length, 'review')} found</p>
                    <ul>
                      ${this.found.map((one) => this.#maybe(one))}
                    </ul>`
          }
        </div>
      </details>`;
  }

  #written(one: Wrote): TemplateResult {
    const { id, by, state, subject, dateReceived } = one;
    const words = `A review of “${subject}”`;
    return entry(
      isTab(state) ? html`<a href=${inboxPath(state, id)}>${words}</a>` : words,
      `${when(dateReceived)} · ${state} · ${BY[by]}`,
      by === 'invitation'
        ? nothing
        : html`<button
            class="btn bare"
            aria-label=${`Not theirs: ${words.toLowerCase()}, ${when(dateReceived)}`}
            @click=${() => this.#unlink(one)}
          >
            Not theirs
          </button>`,
    );
  }

  #maybe(review: MayBeTheirs): TemplateResult {
    const { id, state, subject, author, text, datePublished, dateReceived, source } = review;
    const about = `the review of ${when(datePublished ?? dateReceived)} under the name ${author}`;
    const title = html`<bdi>${author || 'Nobody’s name'}</bdi> on “${subject}”`;
    return html`<li class="entry may">
      <span
        ><b>${isTab(state) ? html`<a href=${inboxPath(state, id)}>${title}</a>` : title}</b
        ><span class="small quiet">${when(datePublished ?? dateReceived)} · ${state} · ${source}</span
        ><span class="words" dir="auto">${text || 'No words'}</span></span
      ><span class="do"
        ><button class="btn" aria-label=${`It is theirs: ${about}`} @click=${() => this.#link(review)}>
          It is theirs
        </button>
        <button class="btn bare" aria-label=${`Not theirs: ${about}`} @click=${() => this.#dismiss(review)}>
          Not theirs
        </button></span
      >
    </li>`;
  }
}
customElements.define('wrote-by', WroteBy);
