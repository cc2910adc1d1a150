import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../parts/language.ts';
import { section } from '../../parts/page.ts';
import { SettingKeeper } from './setting-keeper.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'sv', 'tr', 'zh'];

/** Who the business is, as it says itself. */
export class BusinessForm extends LitElement {
  readonly #keeper = new SettingKeeper(this);

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const given = ['name', 'url', 'language', 'email', 'address']
      .map((field) => [field, String(said.get(field) ?? '').trim()] as const)
      .filter(([, text]) => text !== '');
    void this.#keeper.keep('business', Object.fromEntries(given) as { name: string });
  };

  protected override render(): TemplateResult {
    const { settings, isBusy } = this.#keeper;
    const business = settings?.business.value;
    const languages = [...new Set([...LANGUAGES, ...(business?.language ? [business.language] : [])])];
    return section(
      'Your business',
      'People see it where they are asked for a review, on their receipts, and on the policy page.',
      html`${this.#keeper.note()}
      ${
        settings === undefined
          ? nothing
          : html`<form class="stack" @submit=${this.#save}>
              ${this.#field('name', 'Name', html`<input name="name" required maxlength="200" autocomplete="organization" .value=${business?.name ?? ''} />`)}
              ${this.#field('url', 'Web site', html`<input name="url" type="text" inputmode="url" maxlength="2000" autocomplete="url" placeholder="https://www.example.com" .value=${business?.url ?? ''} />`)}
              ${this.#field('email', 'E-mail address', html`<input name="email" type="email" maxlength="254" autocomplete="email" .value=${business?.email ?? ''} />`, 'Where people reach you about their reviews.')}
              ${this.#field('address', 'Postal address', html`<textarea name="address" maxlength="500" rows="4" autocomplete="street-address" .value=${business?.address ?? ''}></textarea>`)}
              ${this.#field(
                'language',
                'Language you write in',
                html`<select name="language">
                  <option value="">Not said</option>
                  ${languages.map((tag) => html`<option value=${tag} ?selected=${tag === business?.language}>${languageName(tag)}</option>`)}
                </select>`,
              )}
              <p><button class="btn main" aria-disabled=${isBusy}>${isBusy ? 'Saving…' : 'Save'}</button></p>
            </form>`
      }`,
    );
  }

  #field(name: string, label: string, control: TemplateResult, hint = ''): TemplateResult {
    const fault = this.#keeper.fault(name);
    return html`<label class="field"
      ><span>${label}</span>${control}${hint ? html`<small>${hint}</small>` : nothing}${
        fault === undefined ? nothing : html`<span class="fault">${fault}</span>`
      }</label
    >`;
  }
}
customElements.define('business-form', BusinessForm);
