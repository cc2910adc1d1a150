import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { count } from '../../parts/count.ts';
import { openFor } from '../../parts/dialog.ts';
import { may } from '../../shell/session.ts';
import type { FeedDetail } from './calls.ts';
import { nameOf } from './feed-words.ts';

interface Asked {
  feed: FeedDetail;
  then: (isErasing: boolean) => void;
}

/** Says what becomes of what a feed brought, before it is removed. */
export class RemoveFeed extends LitElement {
  static override properties = {
    asked: { attribute: false, state: true },
    isErasing: { attribute: false, state: true },
  };
  declare asked: Asked | undefined;
  declare isErasing: boolean;

  protected override createRenderRoot(): this {
    return this;
  }

  ask(feed: FeedDetail, then: Asked['then']): void {
    this.isErasing = false;
    this.asked = { feed, then };
  }

  readonly #confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    const { asked, isErasing } = this;
    this.asked = undefined;
    asked?.then(isErasing);
  };

  protected override render(): TemplateResult {
    const { asked, isErasing } = this;
    const own = asked?.feed.own ?? 0;
    return html`<wa-dialog
      label=${asked === undefined ? 'Remove' : `Remove “${nameOf(asked.feed)}”?`}
      ${openFor(asked, () => (this.asked = undefined))}
    >
      ${asked === undefined ? nothing : this.#form(asked.feed)}
      <button slot="footer" class="btn" type="button" data-dialog="close">Leave it</button>
      <button slot="footer" class="btn main ${isErasing ? 'danger' : ''}" form="remove-feed">
        ${isErasing ? `Remove it, and erase ${own.toLocaleString('en')}` : 'Remove it'}
      </button>
    </wa-dialog>`;
  }

  #form({ items, own }: FeedDetail): TemplateResult {
    const choose = (isErasing: boolean) => (): void => void (this.isErasing = isErasing);
    return html`<form id="remove-feed" class="stack" @submit=${this.#confirm}>
      <p>It is looked at no more, and what is edited or deleted there is noticed no more.</p>
      ${
        own > 0 && may('erase')
          ? html`<fieldset class="choices">
              <legend><b>What came by it</b></legend>
              <label class="choice"
                ><input type="radio" name="what" ?checked=${!this.isErasing} autofocus @change=${choose(false)} />
                Stays: ${count(items, 'review or posting', 'reviews and postings')}, as they are</label
              >
              <label class="choice"
                ><input type="radio" name="what" ?checked=${this.isErasing} @change=${choose(true)} /> Is erased for
                good: ${own.toLocaleString('en')} that came by it and by nothing else. There is no way back</label
              >
            </fieldset>`
          : html`<p>
              ${items === 0 ? 'Nothing came by it.' : `What came by it stays as it is: ${count(items, 'review or posting', 'reviews and postings')}.`}
            </p>`
      }
    </form>`;
  }
}
customElements.define('remove-feed', RemoveFeed);
