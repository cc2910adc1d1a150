import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { messageOf } from '../../api/problem.ts';
import type { Item } from '../../api/client.ts';
import { openFor } from '../../parts/dialog.ts';
import { formFooter } from '../../parts/form-footer.ts';
import { setConnection } from './inbox-acts.ts';

type Tie = NonNullable<Item['materialConnection']>;

/** What it is, and how visitors are told of it when nobody says it better. */
const TIES: Readonly<Record<Tie['type'], readonly [what: string, words: string]>> = {
  incentivised: ['Got something for the review', 'Received a reward for this review'],
  'free-product': ['Got the product or service for nothing', 'Received this free of charge'],
  employee: ['Works or worked for us', 'Works for this business'],
  family: ['Family or a close friend', 'Family or a friend of the owner'],
  other: ['Something else that readers would want to know', ''],
};

/** A tie between author and business, declared so that readers are told of it. */
export class ConnectionDialog extends LitElement {
  static override properties = {
    item: { attribute: false, state: true },
    isBusy: { attribute: false, state: true },
    fault: { attribute: false, state: true },
  };
  declare item: Item | undefined;
  declare isBusy: boolean;
  declare fault: string;

  constructor() {
    super();
    this.isBusy = false;
    this.fault = '';
  }
  protected override createRenderRoot(): this {
    return this;
  }

  ask(item: Item): void {
    this.fault = '';
    this.item = item;
  }

  async #keep(tie: Tie | null): Promise<void> {
    if (this.item === undefined || this.isBusy) return;
    this.isBusy = true;
    this.fault = '';
    try {
      await setConnection(this.item, tie);
      this.item = undefined;
    } catch (error) {
      this.fault = messageOf(error);
    } finally {
      this.isBusy = false;
    }
  }

  readonly #send = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    void this.#keep({ type: said.get('type') as Tie['type'], text: String(said.get('text')).trim() });
  };

  /** The words follow the choice, until somebody writes their own. */
  readonly #choose = ({ target }: Event): void => {
    const field = this.querySelector<HTMLTextAreaElement>('[name=text]');
    if (!field) return;
    const isOurs = field.value === '' || Object.values(TIES).some(([, words]) => words === field.value);
    if (isOurs) field.value = TIES[(target as HTMLInputElement).value as Tie['type']][1];
  };

  protected override render(): TemplateResult {
    const { item } = this;
    return html`<wa-dialog label="Connection to the business" ${openFor(item, () => (this.item = undefined))}>
      ${item === undefined ? nothing : this.#form(item)}
      ${formFooter({
        form: 'connection',
        main: item?.materialConnection ? 'Save' : 'Declare',
        isBusy: this.isBusy,
        remove: item?.materialConnection ? { label: 'There is none', act: () => void this.#keep(null) } : undefined,
      })}
    </wa-dialog>`;
  }

  #form({ materialConnection: tie }: Item): TemplateResult {
    return html`<form id="connection" class="stack" @submit=${this.#send}>
      <fieldset class="choices" @change=${this.#choose}>
        <legend class="small quiet">
          Readers are told of it wherever the review is shown, between the words and the name.
        </legend>
        ${Object.entries(TIES).map(
          ([type, [what]]) =>
            html`<label class="choice"
              ><input type="radio" name="type" value=${type} required ?checked=${tie?.type === type} /> ${what}</label
            >`,
        )}
      </fieldset>
      <label class="field"
        ><span>What readers are told</span
        ><textarea name="text" required maxlength="300" rows="2" .value=${tie?.text ?? ''}></textarea>
      </label>
      <p class="fault" role="alert">${this.fault}</p>
    </form>`;
  }
}
customElements.define('connection-dialog', ConnectionDialog);
