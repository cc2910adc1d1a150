import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { peoplePath } from '../../shell/router.ts';
import { peoplePage } from './people-page.ts';
import './people-files.ts';
import type { PeopleFiles } from './people-files.ts';
import { shownName } from './people-words.ts';

type Looked = components['schemas']['PeopleBroughtIn'];
type Field = NonNullable<Looked['columns'][number]['field']>;
type Mapping = Partial<Record<Field, string | null>>;

const FIELDS: Readonly<Record<Field, string>> = {
  name: 'Name',
  givenName: 'First name',
  familyName: 'Last name',
  email: 'E-mail address',
  telephone: 'Telephone',
  language: 'Language',
  tags: 'Lists',
  note: 'Note',
  orderDate: 'Day of a purchase',
  orderedItem: 'What was bought',
  orderNumber: 'Order number',
};
const REJECTED_SHOWN = 100;

/** A file of people: what its columns are, what would become of it, and then it is done. */
export class PeopleImport extends LitElement {
  static override properties = {
    looked: { attribute: false, state: true },
    done: { attribute: false, state: true },
    isBusy: { attribute: false, state: true },
  };
  declare looked: Looked | undefined;
  declare done: Looked | undefined;
  declare isBusy: boolean;
  #file: File | undefined;
  #map: Mapping = {};
  #list = '';

  constructor() {
    super();
    this.isBusy = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  async #send(write: boolean): Promise<Looked> {
    const file = this.#file!;
    const query = { name: file.name, write: String(write), map: JSON.stringify(this.#map), tags: this.#list };
    this.isBusy = true;
    try {
      return await data(
        api.POST('/admin/api/people/import', {
          params: { query },
          headers: { 'Content-Type': 'application/octet-stream' },
          body: file as never,
          bodySerializer: (body) => body as never,
        }),
      );
    } finally {
      this.isBusy = false;
    }
  }

  #look(): void {
    void attempt(async () => {
      this.looked = await this.#send(false);
    });
  }
  readonly #choose = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file === undefined) return;
    this.#file = file;
    this.#map = {};
    this.done = undefined;
    this.looked = undefined;
    this.#look();
  };
  #mapColumn(key: string, event: Event): void {
    const field = (event.target as HTMLSelectElement).value as Field | '';
    const before = this.looked?.columns.find((column) => column.key === key)?.field;
    if (before) this.#map[before] = null;
    if (field) this.#map[field] = key;
    this.#look();
  }
  readonly #onList = (event: Event): void => {
    this.#list = (event.target as HTMLInputElement).value.trim();
    this.#look();
  };
  readonly #take = (): void => {
    void attempt(async () => {
      this.done = await this.#send(true);
      this.looked = undefined;
      say('The file is in.');
      await this.querySelector<PeopleFiles>('people-files')?.read();
    }, this);
  };
  readonly #takenBack = ({ detail }: CustomEvent<number>): void => {
    if (this.done?.number === detail) this.done = undefined;
  };

  protected override render(): TemplateResult {
    const { looked, done } = this;
    return peoplePage(
      undefined,
      'Bring clients in',
      'A CSV or JSON file, as shops, newsletters and spreadsheets write it. You see what becomes of it before anything is kept.',
      html`<a class="btn" href=${peoplePath()}>To the clients</a>`,
      html`<label class="field narrow"
        ><span>${looked || done ? 'Another file' : 'File'}</span
        ><input
          type="file"
          accept=".csv,.tsv,.txt,.json,.ndjson,.jsonl,.gz,.zip,text/csv,application/json"
          @change=${this.#choose}
          ?disabled=${this.isBusy}
      /></label>`,
      html`<p role="status" class="quiet">${this.isBusy ? 'Reading…' : ''}</p>`,
      done ? this.#came(done) : nothing,
      looked ? this.#preview(looked) : nothing,
      html`<people-files @taken-back=${this.#takenBack}></people-files>`,
    );
  }

  #came(report: Looked): TemplateResult {
    return html`<section class="part">
      <h2>It is in</h2>
      ${this.#figures(report, true)} ${this.#rejected(report)}
      <p class="do">
        <a class="btn main" href=${peoplePath()}>To the clients</a>
        ${
          report.number === null || report.added + report.merged === 0
            ? nothing
            : html`<button
                class="btn"
                @click=${() => this.querySelector<PeopleFiles>('people-files')?.ask(report.number!)}
              >
                Undo this file…
              </button>`
        }
      </p>
    </section>`;
  }

  #preview(looked: Looked): TemplateResult {
    return html`<section class="part">
        <header>
          <h2>Its columns</h2>
          <p class="small quiet">Say what they are where this is wrong.</p>
        </header>
        <div class="wide-table" role="region" aria-label="Columns" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">Column</th>
                <th scope="col">Holds</th>
                <th scope="col">For example</th>
              </tr>
            </thead>
            <tbody>
              ${looked.columns.map(
                ({ key, field, examples }) =>
                  html`<tr>
                    <th scope="row">${key}</th>
                    <td>
                      <select
                        aria-label=${`What “${key}” holds`}
                        ?disabled=${this.isBusy}
                        @change=${(event: Event) => this.#mapColumn(key, event)}
                      >
                        <option value="" ?selected=${field === null}>nothing that is kept</option>
                        ${Object.entries(FIELDS).map(([value, word]) => html`<option value=${value} ?selected=${value === field}>${word}</option>`)}
                      </select>
                    </td>
                    <td class="quiet" dir="auto">${examples.join(' · ')}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>
      <section class="part">
        <header><h2>What would become of it</h2></header>
        ${this.#figures(looked, false)} ${this.#rejected(looked)} ${this.#rows(looked)}
        <label class="field narrow"
          ><span>Put them all on a list</span
          ><input
            maxlength="80"
            autocomplete="off"
            placeholder="spring customers"
            .value=${this.#list}
            @change=${this.#onList}
          /><small>So that you can ask them together. Leave it empty if they need none.</small></label
        >
        <p>
          <button
            class="btn main"
            ?disabled=${this.isBusy || looked.added + looked.merged + looked.known === 0}
            @click=${this.#take}
          >
            Bring it in
          </button>
        </p>
      </section>`;
  }

  #figures({ added, merged, known, rejected }: Looked, isDone: boolean): TemplateResult {
    const figure = (count: number, label: string) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${count.toLocaleString()}</dd>
      </div>`;
    return html`<dl class="counted">
      ${figure(added, isDone ? 'are new' : 'would be new')} ${figure(merged, 'known, with more')}
      ${figure(known, 'known as they are')} ${figure(rejected, 'left out')}
    </dl>`;
  }

  #rejected({ rejectedRows, rejected }: Looked): TemplateResult | typeof nothing {
    if (rejected === 0) return nothing;
    return html`<details>
      <summary>Why ${rejected.toLocaleString()} ${rejected === 1 ? 'row is' : 'rows are'} left out</summary>
      <ol class="reasons">
        ${rejectedRows.slice(0, REJECTED_SHOWN).map(({ line, reason }) => html`<li>Line ${line}: ${reason}</li>`)}
      </ol>
      ${rejected > REJECTED_SHOWN ? html`<p class="small quiet">And ${(rejected - REJECTED_SHOWN).toLocaleString()} more.</p>` : nothing}
    </details>`;
  }

  #rows({ rows }: Looked): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    return html`<details open>
      <summary>The first of them</summary>
      <ul>
        ${rows.slice(0, 8).map(
          (row) =>
            html`<li class="entry">
              <span
                ><b dir="auto">${shownName(row)}</b
                ><span class="small quiet" dir="auto"
                  >${[row.email, row.telephone, row.language, row.tags.join(', '), row.purchases.map(({ orderedItem, orderDate }) => [orderedItem, orderDate].filter(Boolean).join(', ')).join('; ')].filter(Boolean).join(' · ')}</span
                ></span
              >
            </li>`,
        )}
      </ul>
    </details>`;
  }
}
customElements.define('people-import', PeopleImport);
