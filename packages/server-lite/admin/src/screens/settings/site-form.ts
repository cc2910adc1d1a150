import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { section } from '../../parts/page.ts';
import { SettingKeeper } from './setting-keeper.ts';

/** Which sites may read the public answers and send reviews in. */
export class SiteForm extends LitElement {
  static override properties = { isNarrow: { attribute: false, state: true } };
  /** Undefined: as it is kept. */
  declare isNarrow: boolean | undefined;
  readonly #keeper = new SettingKeeper(this);

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const sites = String(said.get('sites') ?? '')
      .split(/[\s,]+/)
      .filter(Boolean);
    const value = said.get('who') === 'any' ? null : sites;
    void this.#keeper.keep('origins', value).then((isKept) => {
      if (isKept) this.isNarrow = undefined;
    });
  };

  protected override render(): TemplateResult {
    const { settings } = this.#keeper;
    return section(
      'Sites',
      'Whose pages may show your reviews and send new ones in. Reviews that are public can always be read by whoever opens their address; this is about pages in a browser.',
      html`${this.#keeper.note()}${settings === undefined ? nothing : this.#form(settings.origins)}`,
    );
  }

  #form({ value, isGiven, allowed }: NonNullable<SettingKeeper['settings']>['origins']): TemplateResult {
    const isNarrow = this.isNarrow ?? (value !== null && !value.includes('*'));
    const { isBusy } = this.#keeper;
    return html`${
        isGiven
          ? html`<p class="note">
              The server was started with <code>--allow-origin</code> (or <code>SMM_ALLOW_ORIGIN</code>), and that wins:
              <b>${allowed.join(', ')}</b>. What is set here holds once it is started without it.
            </p>`
          : nothing
      }
      <form class="stack" @submit=${this.#save}>
        <fieldset class="choices">
          <legend class="vh">Which sites</legend>
          <label class="choice"
            ><input
              type="radio"
              name="who"
              value="any"
              .checked=${live(!isNarrow)}
              @change=${() => (this.isNarrow = false)}
            />
            Any site</label
          >
          <label class="choice"
            ><input
              type="radio"
              name="who"
              value="these"
              .checked=${live(isNarrow)}
              @change=${() => (this.isNarrow = true)}
            />
            Only these</label
          >
        </fieldset>
        <label class="field" ?hidden=${!isNarrow}
          ><span>Sites, one a line</span
          ><textarea
            name="sites"
            rows="4"
            spellcheck="false"
            autocapitalize="none"
            placeholder="https://www.example.com"
            ?required=${isNarrow}
            .value=${(value ?? []).filter((site) => site !== '*').join('\n')}
          ></textarea
          ><small>With https:// and without a path. Pages of the endpoint itself may always.</small></label
        >
        <p><button class="btn main" aria-disabled=${isBusy}>${isBusy ? 'Saving…' : 'Save'}</button></p>
      </form>`;
  }
}
customElements.define('site-form', SiteForm);
