import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../api/client.ts';
import { ApiError, messageOf } from '../../api/problem.ts';
import { openFor } from '../../parts/dialog.ts';
import { formFooter } from '../../parts/form-footer.ts';
import { readItem } from './calls.ts';
import { reply, takeReplyAway } from './inbox-acts.ts';

/** The owner's answer, shown below the review and clearly the owner's. */
export class ReplyDialog extends LitElement {
  static override properties = {
    item: { attribute: false, state: true },
    isBusy: { attribute: false, state: true },
    fault: { attribute: false, state: true },
  };
  declare item: Item | undefined;
  /** Said in the dialog: what is behind it can neither be seen nor heard. */
  declare fault: string;
  declare isBusy: boolean;
  /** As it is now; the form keeps what it began with. */
  #now: Item | undefined;

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
    this.#now = item;
    this.item = item;
  }

  /** What was typed stays when it could not be sent. */
  async #do(act: (item: Item) => Promise<void>): Promise<void> {
    if (this.#now === undefined || this.isBusy) return;
    this.isBusy = true;
    this.fault = '';
    try {
      await act(this.#now);
      this.item = undefined;
    } catch (error) {
      this.fault = messageOf(error);
      if (error instanceof ApiError && error.code === 'outdated') await this.#readAgain(this.#now.id);
    } finally {
      this.isBusy = false;
    }
  }

  /** Somebody else was faster: what they wrote is shown, and a second press is meant. */
  async #readAgain(id: string): Promise<void> {
    try {
      this.#now = await readItem(id);
      const theirs = this.#now.reply;
      this.fault += theirs
        ? ` Theirs: “${theirs.text}” Send yours again to put it in its place.`
        : ' Send yours again to add it.';
    } catch (error) {
      this.fault = messageOf(error);
    }
  }

  readonly #send = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    void this.#do((item) => reply(item, String(said.get('text')), String(said.get('author'))));
  };

  protected override render(): TemplateResult {
    const { item } = this;
    return html`<wa-dialog label="Reply" ${openFor(item, () => (this.item = undefined))}>
      ${item === undefined ? nothing : this.#form(item)}
      ${formFooter({
        form: 'reply',
        main: item?.reply ? 'Save' : 'Reply',
        isBusy: this.isBusy,
        remove: item?.reply ? { label: 'Take it away', act: () => void this.#do(takeReplyAway) } : undefined,
      })}
    </wa-dialog>`;
  }

  /** Made anew each time: what was begun for one review is not sent to another. */
  #form(item: Item): TemplateResult {
    return html`<form id="reply" class="stack" @submit=${this.#send}>
      <label class="field"
        ><span>Your answer</span
        ><textarea
          name="text"
          required
          maxlength="10000"
          rows="5"
          autofocus
          .value=${item.reply?.text ?? ''}
        ></textarea>
        <small
          >Everybody who reads the review reads it too. Thank, answer, put right; never ask for other words.</small
        ></label
      >
      <label class="field"
        ><span>Signed</span><input name="author" required maxlength="200" .value=${item.reply?.author ?? ''} />
        <small>The name of the business, or yours with it.</small></label
      >
      <p class="fault" role="alert">${this.fault}</p>
    </form>`;
  }
}
customElements.define('reply-dialog', ReplyDialog);
