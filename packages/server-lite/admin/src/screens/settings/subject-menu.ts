import { html, LitElement, type TemplateResult } from 'lit';
import { icon } from '../../parts/icon.ts';

export interface MenuAct {
  label: string;
  run: () => void;
}

/** What else can be done with one entry of a list: opened and left by keyboard, shut by whatever is done elsewhere. */
export class SubjectMenu extends LitElement {
  static override properties = {
    name: {},
    acts: { attribute: false },
    isOpen: { attribute: false, state: true },
  };
  /** Of the entry, for those who hear it. */
  declare name: string;
  declare acts: readonly MenuAct[];
  declare isOpen: boolean;

  constructor() {
    super();
    this.acts = [];
    this.isOpen = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#elsewhere);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#elsewhere);
  }

  override focus(): void {
    this.querySelector('summary')?.focus();
  }

  readonly #elsewhere = ({ target }: Event): void => {
    if (!this.contains(target as Node)) this.isOpen = false;
  };
  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !this.contains(relatedTarget as Node)) this.isOpen = false;
  };
  readonly #toggled = ({ target }: Event): void => {
    this.isOpen = (target as HTMLDetailsElement).open;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.isOpen) {
      event.stopPropagation();
      this.isOpen = false;
      this.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.isOpen = true;
    void this.updateComplete.then(() => {
      const buttons = [...this.querySelectorAll<HTMLElement>('.flown button')];
      const at = buttons.indexOf(document.activeElement as HTMLElement);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      buttons.at(at === -1 ? (step === 1 ? 0 : -1) : (at + step) % buttons.length)?.focus();
    });
  };

  #run({ run }: MenuAct): void {
    this.isOpen = false;
    this.focus();
    run();
  }

  protected override render(): TemplateResult {
    return html`<details
      class="fly more"
      ?open=${this.isOpen}
      @toggle=${this.#toggled}
      @keydown=${this.#key}
      @focusout=${this.#left}
    >
      <summary class="btn bare" aria-label="More for ${this.name}">More ${icon('down')}</summary>
      <div class="flown">
        ${this.acts.map((act) => html`<button class="btn bare" type="button" @click=${() => this.#run(act)}>${act.label}</button>`)}
      </div>
    </details>`;
  }
}
customElements.define('subject-menu', SubjectMenu);
