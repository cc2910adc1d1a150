import { html, nothing } from 'lit/html.js';
import type { Receipt, ReviewForm } from '@smm/sdk/schema';
import { adopt } from '../element/css.ts';
import { SmmElement } from '../element/smm-element.ts';
import type { ReviewFormWord } from '../locales/words.ts';
import { controls } from '../styles/controls.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { above, missing } from './above.ts';
import { Delivery } from './delivery.ts';
import { draftFrom, entriesOf, faultsOf, isEmpty, noDraft, type Draft, type Fault, type Field } from './draft.ts';
import { connection, consents, faultText, line, photo, rating, words, type FormView } from './fields.ts';
import { megabytes, refusalOf } from './refusal.ts';
import { styles } from './review-form.styles.ts';
import { reviewFormCatalog } from './review-form.words.ts';
import { SmmSentEvent } from './smm-sent-event.ts';

// Its place in the map of events comes along.
export type { SmmSentEvent } from './smm-sent-event.ts';

/** Most reviews come without one. */
const pictures = () => import('./photo.ts');

/** Most visitors send none. */
const receipts = () => import('./receipt.ts');

/**
 * Takes in a review: the same steps for every rating, consent box by box, and a receipt that shows and withdraws it.
 *
 * @element smm-review-form
 * @summary A form for a customer's own words.
 * @attr {string} src - Address of the collection's head page, or of its form.
 * @attr {string} heading - Title above the form; empty for none. "Tell others how it went".
 * @attr {boolean} disabled - Takes no input.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @slot - A plain form for pages without JavaScript: shown until the element is there, and when its form cannot be had.
 * @fires {SmmSentEvent} smm-sent - A review came in. Does not bubble.
 * @fires {SmmErrorEvent} smm-error - Something failed; all that was typed stays. Does not bubble.
 * @csspart base - Everything.
 * @csspart heading - The title, and that of the receipt.
 * @csspart rating - The five stars.
 * @csspart input - Each field.
 * @csspart photo - The chosen photo.
 * @csspart consent - Each consent.
 * @csspart summary - What needs another look, above the form.
 * @csspart error - What is wrong with a field.
 * @csspart button - The button that sends.
 * @csspart receipt - What stands there once it was sent.
 * @csspart copy - The button that copies the receipt's link.
 * @csspart link - The link to the receipt.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Stars, focus, the button; neutrals borrow its hue.
 * @cssprop [--smm-radius=12px] - Corners.
 * @cssprop [--smm-density=1] - Space in and between.
 */
export class SmmReviewForm extends SmmElement<ReviewFormWord> {
  static readonly formAssociated = true;
  static override styles = [tokens, shared, controls, styles];
  static override properties = {
    src: {},
    heading: {},
    disabled: { type: Boolean, reflect: true },
  };

  declare src: string | undefined;
  declare heading: string | undefined;
  declare disabled: boolean | undefined;

  protected readonly catalog = reviewFormCatalog;
  /** Missing in browsers of 2022 and before: the element then takes part in no form around it. */
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  #draft: Draft = noDraft();
  #faults: readonly Fault[] = [];
  #form: ReviewForm | undefined;
  #delivery: Delivery | undefined;
  #asked = '';
  /** The form could not be had, or takes nothing; a word about sending that failed; what came of it. */
  #isMissing = false;
  #isClosed = false;
  #trouble: ReviewFormWord | undefined;
  #receipt: Receipt | undefined;
  #receiptTemplate: typeof import('./receipt.ts').receiptTemplate | undefined;
  #isSending = false;
  #wasTried = false;
  #copied: 'yes' | 'refused' | undefined;
  #previewed: Blob | undefined;

  /** The form around it, where there is one. */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  get validity(): ValidityState | undefined {
    return this.#internals?.validity;
  }

  get validationMessage(): string {
    return this.#internals?.validationMessage ?? '';
  }

  get willValidate(): boolean {
    return !!this.#internals?.willValidate;
  }

  checkValidity(): boolean {
    return this.#internals?.checkValidity() ?? true;
  }

  reportValidity(): boolean {
    return this.#internals?.reportValidity() ?? true;
  }

  override focus(options?: FocusOptions): void {
    const first = this.renderRoot?.querySelector<HTMLElement>('[aria-invalid="true"], h2[tabindex], input');
    if (first) first.focus(options);
    else super.focus(options);
  }

  /** Empties the form, as a form around it does. */
  reset(): void {
    this.#take(noDraft());
    this.#faults = [];
    this.#trouble = this.#receipt = this.#copied = undefined;
    this.#wasTried = false;
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    if (state instanceof FormData) this.#take(draftFrom(state));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Who is moved within a page comes back in the same moment.
    queueMicrotask(() => {
      if (!this.isConnected && !this.#isSending) this.#close();
    });
  }

  /** By its own word, or by that of a fieldset around it. */
  get #isOff(): boolean {
    return !!this.disabled || this.matches(':disabled');
  }

  protected override willUpdate(): void {
    const asked = `${this.src ?? ''} ${this.speech.language}`;
    if (this.#asked === asked || this.#isSending) return;
    this.#close();
    this.#asked = asked;
    this.#isClosed = false;
    if (this.src) void this.#open(new Delivery(this.src, this.speech.language));
    else {
      this.#isMissing = true;
      this.fail('has no src. Give it …/v1/collections/home.json.');
    }
  }

  protected override updated(): void {
    const { photo: chosen } = this.#draft;
    const canvas = this.renderRoot.querySelector('canvas');
    if (chosen && canvas && chosen !== this.#previewed) {
      this.#previewed = chosen;
      pictures()
        .then(({ previewPhoto }) => previewPhoto(chosen, canvas))
        .catch((error: unknown) => this.fail(error));
    }
    const [fault] = this.#form && !this.#receipt && !isEmpty(this.#draft) ? faultsOf(this.#draft, this.#form) : [];
    const at = fault && this.renderRoot.querySelector<HTMLElement>(`#${fault.field}`);
    if (fault && at) this.#internals?.setValidity({ customError: true }, faultText(fault, this.speech), at);
    else this.#internals?.setValidity({});
  }

  #close(): void {
    this.#delivery?.end();
    this.#delivery = this.#form = undefined;
    this.#asked = '';
  }

  async #open(delivery: Delivery): Promise<void> {
    this.#delivery = delivery;
    this.#isMissing = false;
    try {
      const form = await delivery.open();
      if (delivery !== this.#delivery) return;
      this.#form = form;
      if (!isEmpty(this.#draft)) await delivery.begin();
    } catch (error) {
      if (delivery !== this.#delivery) return;
      if ((error as Error).name === 'SmmClosedError') this.#isClosed = true;
      else {
        this.#isMissing = true;
        this.fail(error);
      }
    }
    this.requestUpdate();
  }

  #take(draft: Draft): void {
    this.#draft = draft;
    const entries = entriesOf(draft) ?? null;
    this.#internals?.setFormValue(entries);
    // What was found wrong once is looked at again with every letter.
    if (this.#wasTried && this.#form) this.#faults = faultsOf(draft, this.#form);
    this.requestUpdate();
  }

  readonly #onInput = ({ target }: Event): void => {
    const { name, value, type, checked } = target as HTMLInputElement;
    const { consents: given } = this.#draft;
    const change: Partial<Draft> =
      name === 'consent'
        ? { consents: checked ? [...given, value] : given.filter((scope) => scope !== value) }
        : { [name]: type === 'radio' ? +value : type === 'checkbox' ? checked : value };
    if (!(name in this.#draft) && name !== 'consent') return;
    this.#trouble = undefined;
    this.#take({ ...this.#draft, ...change });
    // What goes wrong with it is told when the review is sent.
    Promise.all([this.#delivery?.begin(), receipts()]).catch(() => undefined);
  };

  readonly #onPick = async (file: File | undefined): Promise<void> => {
    const others = this.#faults.filter(({ field }) => field !== 'photo');
    const limit = this.#form?.limits.photo?.bytes ?? 0;
    try {
      const chosen = file && (await (await pictures()).preparePhoto(file, limit));
      this.#faults = others;
      this.#take({ ...this.#draft, photo: chosen });
    } catch (error) {
      this.#faults = [...others, { field: 'photo', word: 'ePhoto', n: megabytes(this.#form?.limits) }];
      this.requestUpdate();
      this.fail(error);
    }
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const delivery = this.#delivery;
    if (this.#isSending || this.#isOff || !delivery) return;
    this.#isSending = this.#wasTried = true;
    this.#trouble = undefined;
    this.requestUpdate();
    try {
      this.#form ??= await delivery.open();
      this.#faults = faultsOf(this.#draft, this.#form);
      if (!this.#faults.length) await this.#send(delivery);
    } catch (error) {
      ({ faults: this.#faults, trouble: this.#trouble } = refusalOf(error, this.#form?.limits));
      this.fail(error);
    }
    this.#isSending = false;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  };

  async #send(delivery: Delivery): Promise<void> {
    // Before anything is sent: who sends a review is shown its receipt.
    const { receiptTemplate, receiptStyles } = await receipts();
    if (!this.#receiptTemplate) adopt(this.renderRoot, receiptStyles);
    this.#receiptTemplate = receiptTemplate;
    const receipt = await delivery.send(this.#draft);
    this.reset();
    this.#receipt = receipt;
    this.dispatchEvent(new SmmSentEvent(receipt.number));
  }

  readonly #onRetry = (): void => {
    this.#asked = '';
    this.requestUpdate();
  };

  readonly #onCopy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#receipt!.links.page);
      this.#copied = 'yes';
    } catch {
      this.#copied = 'refused'; // The address is then shown, to be copied by hand.
    }
    this.requestUpdate();
    await this.updateComplete;
    if (this.#copied === 'refused') this.renderRoot.querySelector<HTMLInputElement>('[readonly]')?.select();
  };

  readonly #onFault = (field: Field): void => this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();

  protected override render(): unknown {
    if (this.#isMissing && this.children.length && isEmpty(this.#draft)) return html`<slot></slot>`;
    const inside = this.#receipt
      ? this.#receiptTemplate?.(this.#receipt, this.speech, this.#copied, () => void this.#onCopy())
      : this.#isClosed && isEmpty(this.#draft)
        ? html`<p role="status">${this.speech.say('closed')}</p>`
        : this.#formTemplate();
    return html`<div class="smm" part="base">${inside}</div>`;
  }

  #formTemplate(): unknown {
    const { say } = this.speech;
    const view: FormView = {
      draft: this.#draft,
      faults: this.#faults,
      form: this.#form,
      // What is typed while it is on its way would be in no review.
      isDisabled: this.#isOff || this.#isSending,
      speech: this.speech,
      pick: (file) => void this.#onPick(file),
    };
    const title = this.heading ?? say('heading');
    return html`<form
      novalidate
      aria-label=${title ? nothing : say('heading')}
      aria-busy=${this.#isSending ? 'true' : nothing}
      @input=${this.#onInput}
      @submit=${this.#onSubmit}
    >
      ${title ? html`<h2 part="heading">${title}</h2>` : nothing}
      ${above({ speech: this.speech, faults: this.#wasTried ? this.#faults : [], trouble: this.#trouble, go: this.#onFault })}
      ${rating(view)} ${words(view)} ${line('title', view, 'optional')}
      <div class="two">${line('name', view)} ${line('email', view, 'neverShown')}</div>
      <div class="two">${line('role', view, 'optional')} ${line('company', view, 'optional')}</div>
      ${photo(view)} ${connection(view)} ${consents(view)}
      <div class="row send">
        <button
          class="btn main"
          part="button"
          .disabled=${this.#isOff}
          aria-disabled=${this.#isSending ? 'true' : nothing}
        >
          ${say(this.#isSending ? 'sending' : 'send')}
        </button>
        <span class="hint">${say('same')}</span>
      </div>
      ${this.#isMissing ? missing(this.speech, this.#onRetry) : nothing}
      <p class="vh" role="status">${this.#isSending ? say('sending') : nothing}</p>
    </form>`;
  }
}
