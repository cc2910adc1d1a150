import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { openFor } from '../../parts/dialog.ts';
import { formFooter } from '../../parts/form-footer.ts';
import { icon } from '../../parts/icon.ts';
import { attempt } from '../../shell/fresh.ts';
import { say } from '../../shell/notices.ts';
import { may } from '../../shell/session.ts';
import { addView, changeView, readViews, removeView, type View } from './calls.ts';
import { filterOfQuery, inboxAddress, queryOf, type InboxFilter } from './inbox-filter.ts';

/** Views of the inbox that were kept under a name: gone to, kept, renamed and removed, in the head of the list. */
export class SavedViews extends LitElement {
  static override properties = {
    filter: { attribute: false },
    views: { attribute: false, state: true },
    isOpen: { attribute: false, state: true },
    naming: { attribute: false, state: true },
  };
  declare filter: InboxFilter;
  declare views: readonly View[];
  declare isOpen: boolean;
  /** The view that gets another name; 'new' for what is shown. */
  declare naming: View | 'new' | undefined;

  constructor() {
    super();
    this.views = [];
    this.isOpen = false;
  }
  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#outside);
    void attempt(async () => void (this.views = await readViews()));
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#outside);
  }

  readonly #outside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.isOpen = false;
  };
  readonly #leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen || this.naming !== undefined) return;
    event.stopPropagation();
    this.isOpen = false;
    this.querySelector<HTMLElement>('summary')?.focus();
  };

  get #current(): View | undefined {
    const here = inboxAddress(this.filter);
    return this.views.find(({ query }) => inboxAddress(filterOfQuery(query)) === here);
  }

  readonly #keep = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const name = String(said.get('name')).trim();
    const isShared = said.get('shared') !== null;
    const { naming } = this;
    if (name === '' || naming === undefined) return;
    void attempt(async () => {
      const kept =
        naming === 'new'
          ? await addView(name, queryOf(this.filter), isShared)
          : await changeView(naming.id, { name, isShared });
      this.views = [...this.views.filter(({ id }) => id !== kept.id), kept].sort((a, b) =>
        a.name.localeCompare(b.name),
      );
      this.naming = undefined;
      say(`Saved as “${name}”.`);
    }, event.target as HTMLFormElement);
  };

  readonly #remove = (view: View): void =>
    void attempt(async () => {
      await removeView(view.id);
      this.views = this.views.filter(({ id }) => id !== view.id);
      say(`The view “${view.name}” is gone.`, {
        undo: async () => {
          const again = await addView(view.name, view.query, view.isShared);
          this.views = [...this.views, again];
        },
      });
      this.querySelector<HTMLElement>('summary')?.focus();
    });

  protected override render(): TemplateResult {
    const turn = ({ target }: Event): void => void (this.isOpen = (target as HTMLDetailsElement).open);
    return html`<details class="fly" ?open=${this.isOpen} @toggle=${turn} @keydown=${this.#leave}>
        <summary class="btn bare" title="Saved views">
          ${icon('views')}<span><bdi>${this.#current?.name ?? 'Views'}</bdi></span> ${icon('down')}
        </summary>
        <div class="flown">${this.isOpen ? this.#list() : nothing}</div>
      </details>
      ${this.#dialog()}`;
  }

  #list(): TemplateResult {
    const current = this.#current;
    const mayChange = may('curate');
    return html`${
      this.views.length === 0
        ? html`<p class="small quiet">Search or filter, and save what is found under a name.</p>`
        : html`<ul>
            ${this.views.map(
              (view) =>
                html`<li>
                  <a
                    href=${inboxAddress(filterOfQuery(view.query))}
                    aria-current=${view === current ? 'true' : nothing}
                    @click=${() => (this.isOpen = false)}
                    ><bdi>${view.name}</bdi
                    >${view.isShared ? html` <small class="quiet">everybody’s</small>` : nothing}</a
                  >${
                    mayChange
                      ? html`<button class="btn bare" @click=${() => (this.naming = view)}>
                            Rename<span class="vh"> ${view.name}</span></button
                          ><button
                            class="btn bare"
                            aria-label="Remove the view ${view.name}"
                            @click=${() => this.#remove(view)}
                          >
                            ${icon('close')}
                          </button>`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`
    }
    ${
      mayChange
        ? html`<button class="btn" aria-disabled=${current !== undefined} @click=${() => (this.naming = 'new')}>
            ${current === undefined ? 'Save this view…' : 'This view is saved'}
          </button>`
        : nothing
    }`;
  }

  #dialog(): TemplateResult {
    const { naming } = this;
    const view = naming === 'new' ? undefined : naming;
    return html`<wa-dialog
      label=${view ? 'Rename the view' : 'Save this view'}
      ${openFor(naming, () => (this.naming = undefined))}
    >
      ${
        naming === undefined
          ? nothing
          : html`<form id="view" class="stack" @submit=${this.#keep}>
              <label class="field"
                ><span>Name</span
                ><input name="name" required maxlength="80" autocomplete="off" autofocus .value=${view?.name ?? ''}
              /></label>
              <label class="choice"
                ><input type="checkbox" name="shared" ?checked=${view?.isShared ?? false} /> Everybody who signs in here
                sees it</label
              >
            </form>`
      }
      ${formFooter({ form: 'view', main: 'Save' })}
    </wa-dialog>`;
  }
}
customElements.define('saved-views', SavedViews);
