import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { messageOf } from '../../api/problem.ts';
import { api, data, type Item } from '../../api/client.ts';
import { openFor } from '../../parts/dialog.ts';
import { nameOf } from '../../parts/person.ts';
import { stars } from '../../parts/stars.ts';
import { $draft, change } from './draft.ts';

const SHOWN = 100;

/** Chooses what comes first. Whoever pins stands behind it: the words must be typical. */
export class PinDialog extends LitElement {
  static override properties = {
    opened: { attribute: false, state: true },
    items: { attribute: false, state: true },
    fault: { attribute: false, state: true },
  };
  /** Another object each time: opened again while it closes, it opens again. */
  declare opened: { subject: string } | undefined;
  declare items: readonly Item[] | undefined;
  /** Said in the dialog: what is behind it can neither be seen nor heard. */
  declare fault: string;

  constructor() {
    super();
    this.fault = '';
  }
  protected override createRenderRoot(): this {
    return this;
  }

  open(subject: string): void {
    this.opened = { subject };
    this.fault = '';
    const query = { subject, state: 'published', limit: SHOWN } as const;
    data(api.GET('/admin/api/items', { params: { query } })).then(
      ({ items }) => (this.items = items),
      (error: unknown) => (this.fault = messageOf(error)),
    );
  }

  readonly #pin = (event: SubmitEvent): void => {
    event.preventDefault();
    const id = new FormData(event.target as HTMLFormElement).get('id');
    if (typeof id !== 'string') return;
    change({ pins: [id, ...$draft.get().pins.filter((each) => each !== id)] });
    this.opened = undefined;
  };

  protected override render(): TemplateResult {
    return html`<wa-dialog label="Pin a review" ${openFor(this.opened, () => (this.opened = undefined))}>
      ${this.opened ? this.#form() : nothing}
      <button slot="footer" class="btn" data-dialog="close">Cancel</button>
      <button slot="footer" class="btn main" form="pin">Pin it</button>
    </wa-dialog>`;
  }

  #form(): TemplateResult {
    return html`<form id="pin" class="choices" @submit=${this.#pin}>
      <p class="fault" role="alert">${this.fault}</p>
      ${this.items?.length === 0 ? html`<p>Nothing is published yet that could be pinned.</p>` : nothing}
      <fieldset>
        <legend class="small quiet">
          The newest ${SHOWN} that are published. A pinned card says that it was pinned.
        </legend>
        ${this.items?.map(
          (item) =>
            html`<label class="choice"
              ><input type="radio" name="id" value=${item.id} required />
              <span
                ><b><bdi>${nameOf(item.author)}</bdi></b> ${stars(item.rating)}<br /><span
                  class="small quiet clip"
                  dir="auto"
                  >${item.body.slice(0, 160)}</span
                ></span
              ></label
            >`,
        )}
      </fieldset>
      <label class="choice"
        ><input type="checkbox" required />
        <span>These words are typical of what customers say, and we stand behind them.</span></label
      >
    </form>`;
  }
}
customElements.define('pin-dialog', PinDialog);
