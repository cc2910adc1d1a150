import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { copy } from '../../parts/copy.ts';
import { openFor } from '../../parts/dialog.ts';
import { formFooter } from '../../parts/form-footer.ts';
import { icon } from '../../parts/icon.ts';
import type { Detail } from './calls.ts';

/** Where a source asks for the author's own permission: how to ask for it, and where the answer is kept. */
export class PermissionDialog extends LitElement {
  static override properties = { item: { attribute: false, state: true } };
  declare item: Detail | undefined;
  #then: (permission: string) => void = () => {};

  protected override createRenderRoot(): this {
    return this;
  }

  /** @param then publishes it with what was said. */
  ask(item: Detail, then: (permission: string) => void): void {
    this.item = item;
    this.#then = then;
  }

  readonly #send = (event: SubmitEvent): void => {
    event.preventDefault();
    const kept = String(new FormData(event.target as HTMLFormElement).get('permission')).trim();
    this.item = undefined;
    if (kept !== '') this.#then(kept);
  };

  protected override render(): TemplateResult {
    const { item } = this;
    return html`<wa-dialog label="Ask permission" ${openFor(item, () => (this.item = undefined))}>
      ${item === undefined ? nothing : this.#form(item)}
      ${formFooter({ form: 'permission', main: 'Publish with it', cancel: 'Not yet' })}
    </wa-dialog>`;
  }

  #form({ url, rights }: Detail): TemplateResult {
    const take = ({ currentTarget }: Event): void =>
      void copy((currentTarget as Element).closest('section')!.querySelector('blockquote')!);
    return html`<div class="stack">
      <section class="stack">
        <p>
          ${rights.source.name} asks that the author agrees. Ask them
          ${
            url === null
              ? 'where they wrote it'
              : html`<a href=${url} target="_blank" rel="noopener noreferrer">below their words ${icon('out')}</a>`
          },
          for example like this:
        </p>
        <blockquote class="ask">
          Thank you for these words. May we show them on our website, with your name and a link to this post? You can
          take your yes back at any time.
        </blockquote>
        <p><button class="btn" type="button" @click=${take}>${icon('link')} Copy</button></p>
      </section>
      <form id="permission" @submit=${this.#send}>
        <label class="field"
          ><span>Where is their yes kept?</span><input name="permission" required maxlength="2000" autocomplete="off" />
          <small>The address of their answer, or where it can be looked up. Visitors never see it.</small></label
        >
      </form>
    </div>`;
  }
}
customElements.define('permission-dialog', PermissionDialog);
