import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from '../../parts/icon.ts';
import { section } from '../../parts/page.ts';
import { SettingKeeper, type SettingsState } from './setting-keeper.ts';

const PARTS: Readonly<Record<keyof SettingsState['policy']['value'], readonly [label: string, hint: string]>> = {
  gathering: ['How you gather reviews', 'Whom you ask, when and how. Say so if you offer something for a review.'],
  checking: ['How you check them', 'What you do to see that the author was a customer. If you do not check, say that.'],
  choosing: ['How you choose what is shown', 'Who reads them, how long it takes, why one may stay away.'],
};

/** The business's own words on the policy page, beside those that smm writes from the figures. */
export class PolicyForm extends LitElement {
  readonly #keeper = new SettingKeeper(this);

  protected override createRenderRoot(): this {
    return this;
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const given = Object.keys(PARTS)
      .map((part) => [part, String(said.get(part) ?? '').trim()] as const)
      .filter(([, text]) => text !== '');
    void this.#keeper.keep('policy', Object.fromEntries(given));
  };

  protected override render(): TemplateResult {
    const { settings, isBusy } = this.#keeper;
    return section(
      'Policy page',
      'The page says by itself how reviews are gathered, checked and chosen, with counts that nobody types in. Your own words stand beside it, marked as yours.',
      html`${this.#keeper.note()}
        <p>
          <a href="/policy" target="_blank" rel="noopener"
            >See the policy page ${icon('out')}<span class="vh"> (opens a new window)</span></a
          >
        </p>
        ${
          settings === undefined
            ? nothing
            : html`<form class="stack" @submit=${this.#save}>
                ${Object.entries(PARTS).map(
                  ([part, [label, hint]]) =>
                    html`<label class="field"
                      ><span>${label}</span
                      ><textarea
                        name=${part}
                        rows="5"
                        maxlength="5000"
                        .value=${settings.policy.value[part as keyof typeof PARTS] ?? ''}
                      ></textarea
                      ><small>${hint}</small></label
                    >`,
                )}
                <p class="small quiet">Plain text; an empty line begins a new paragraph.</p>
                <p><button class="btn main" aria-disabled=${isBusy}>${isBusy ? 'Saving…' : 'Save'}</button></p>
              </form>`
        }`,
    );
  }
}
customElements.define('policy-form', PolicyForm);
