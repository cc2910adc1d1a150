import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import { openFor } from '../../parts/dialog.ts';
import { entry, section } from '../../parts/page.ts';
import { fullTime, when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { personPath } from '../../shell/router.ts';
import { $session, may } from '../../shell/session.ts';
import type { PeopleImport, PeopleImportLook } from './calls.ts';
import { people } from './people-words.ts';

type Undone = PeopleImportLook['undo'];
type Stayed = Undone['keptPeople'][number]['because'];

const SINCE: Readonly<Record<Stayed, string>> = {
  changed: 'changed since',
  asked: 'asked since',
  wrote: 'wrote since',
};
const SHOWN = 8;

/** Files of people that came in, each of which can be taken back. */
export class PeopleFiles extends LitElement {
  static override properties = {
    imports: { attribute: false, state: true },
    looked: { attribute: false, state: true },
    undone: { attribute: false, state: true },
    isBusy: { attribute: false, state: true },
    isAll: { attribute: false, state: true },
  };
  declare imports: readonly PeopleImport[];
  /** What is asked about; undefined while the dialog is shut. */
  declare looked: PeopleImportLook | undefined;
  declare undone: { fileName: string; undo: Undone } | undefined;
  declare isBusy: boolean;
  declare isAll: boolean;

  constructor() {
    super();
    this.imports = [];
    this.isBusy = false;
    this.isAll = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  /** Anew, after a file came in. */
  async read(): Promise<void> {
    await attempt(async () => {
      this.imports = (await data(api.GET('/admin/api/people/imports'))).imports;
    });
  }

  #mayUndo({ by }: PeopleImport): boolean {
    const own = $session.get()?.account?.id;
    return may('erase') || (own !== undefined && by === `account:${own}`);
  }

  /** Says first what would go, and what stays and why. */
  ask(number: number): void {
    void attempt(async () => {
      this.looked = await data(
        api.GET('/admin/api/people/imports/{number}', { params: { path: { number: `${number}` } } }),
      );
    }, this);
  }
  readonly #undo = (): void => {
    const { number, fileName } = this.looked!;
    this.isBusy = true;
    void attempt(async () => {
      const undo = await data(
        api.POST('/admin/api/people/imports/{number}/undo', { params: { path: { number: `${number}` } } }),
      );
      this.looked = undefined;
      this.undone = { fileName, undo };
      say('Taken back.');
      await this.read();
      this.dispatchEvent(new CustomEvent('taken-back', { detail: number, bubbles: true }));
    }, this).finally(() => (this.isBusy = false));
  };

  protected override render(): TemplateResult {
    const shown = this.isAll ? this.imports : this.imports.slice(0, SHOWN);
    return html`${this.undone ? this.#came(this.undone) : nothing}
    ${
      this.imports.length === 0
        ? nothing
        : section(
            'Files that came in',
            'Each can be taken back: who came by it goes, but for whoever was changed, asked or wrote since.',
            html`<ul>
                ${shown.map((one) => this.#file(one))}
              </ul>
              ${shown.length < this.imports.length ? html`<p><button class="btn" @click=${() => (this.isAll = true)}>Show all ${this.imports.length}</button></p>` : nothing}`,
          )
    }
    ${this.#dialog()}`;
  }

  #file(one: PeopleImport): TemplateResult {
    const { fileName, dateImported, added, merged, dateUndone } = one;
    const did =
      added + merged === 0
        ? 'nothing new'
        : [added > 0 ? `${people(added)} added` : '', merged > 0 ? `more about ${people(merged)}` : '']
            .filter(Boolean)
            .join(', ');
    return entry(
      html`<bdi>${fileName}</bdi>`,
      html`<time datetime=${dateImported} title=${fullTime(dateImported)}>${when(dateImported)}</time> ·
        ${did}${dateUndone === null ? nothing : ` · taken back ${when(dateUndone)}`}`,
      dateUndone === null && added + merged > 0 && this.#mayUndo(one)
        ? html`<button class="btn bare" aria-label=${`Undo ${fileName}`} @click=${() => this.ask(one.number)}>
            Undo…
          </button>`
        : nothing,
    );
  }

  #came({ fileName, undo }: NonNullable<typeof this.undone>): TemplateResult {
    return html`<section class="part" role="status">
      <h2><bdi>${fileName}</bdi> was taken back</h2>
      <p>
        ${undo.gone === 0 ? 'Nobody is gone' : `${people(undo.gone)} ${undo.gone === 1 ? 'is' : 'are'} gone`}${undo.returned === 0 ? '' : `, and ${people(undo.returned)} ${undo.returned === 1 ? 'is' : 'are'} as before`}.
        The file can be brought in again.
      </p>
      ${this.#kept(undo, true)}
    </section>`;
  }

  #kept({ kept, keptPeople }: Undone, isDone: boolean): TemplateResult | typeof nothing {
    const all = kept.changed + kept.asked + kept.wrote;
    if (all === 0) return nothing;
    const why = (Object.keys(SINCE) as Stayed[]).filter((one) => kept[one] > 0);
    return html`<p>
        ${people(all)} ${all === 1 ? 'stays' : 'stay'}:
        ${why.map((one) => `${kept[one].toLocaleString()} ${SINCE[one]}`).join(', ')}.
      </p>
      <details>
        <summary>Who ${all === 1 ? 'stays' : 'they are'}</summary>
        <ul class="reasons">
          ${keptPeople.map(
            ({ id, name, because }) =>
              html`<li>
                ${isDone ? html`<a href=${personPath(id)} dir="auto">${name}</a>` : html`<bdi>${name}</bdi>`}:
                ${SINCE[because]}
              </li>`,
          )}
        </ul>
        ${keptPeople.length < all ? html`<p class="small quiet">And ${(all - keptPeople.length).toLocaleString()} more.</p>` : nothing}
      </details>`;
  }

  #dialog(): TemplateResult {
    const { looked } = this;
    const { undo } = looked ?? {};
    const isNothing = undo !== undefined && undo.gone + undo.returned === 0;
    return html`<wa-dialog label="Undo this file?" ${openFor(looked, () => (this.looked = undefined))}>
      ${
        looked === undefined || undo === undefined
          ? nothing
          : html`<div class="stack">
              <p>
                ${
                  isNothing
                    ? html`Nothing that <b><bdi>${looked.fileName}</bdi></b> brought can be taken back.`
                    : html`${undo.gone === 0 ? nothing : html`<b>${people(undo.gone)}</b> that came by <b><bdi>${looked.fileName}</bdi></b> ${undo.gone === 1 ? 'goes' : 'go'} again. `}${undo.returned === 0 ? nothing : html`What it added to <b>${people(undo.returned)}</b> who ${undo.returned === 1 ? 'was' : 'were'} there goes.`}`
                }
              </p>
              ${this.#kept(undo, false)}
            </div>`
      }
      <button slot="footer" class="btn" type="button" data-dialog="close">${isNothing ? 'Close' : 'Leave it'}</button>
      ${
        isNothing
          ? nothing
          : html`<button
              slot="footer"
              class="btn main danger"
              type="button"
              ?disabled=${this.isBusy}
              @click=${this.#undo}
            >
              ${this.isBusy ? 'Taking back…' : 'Take it back'}
            </button>`
      }
    </wa-dialog>`;
  }
}
customElements.define('people-files', PeopleFiles);
