import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { messageOf } from '../../api/problem.ts';
import { api, data } from '../../api/client.ts';
import { $session, type SessionState } from '../../shell/session.ts';
import { canUsePasskeys, isChangeOfMind, usePasskey } from './passkey.ts';

/** The two ways in: a passkey, and a name with its password. */
export class SignInForm extends LitElement {
  static override properties = {
    session: { attribute: false },
    fault: { attribute: false, state: true },
    isBusy: { attribute: false, state: true },
  };
  declare session: SessionState | undefined;
  declare fault: string;
  declare isBusy: boolean;

  constructor() {
    super();
    this.fault = '';
    this.isBusy = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  async #enter(way: () => Promise<SessionState>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.fault = '';
    try {
      $session.set(await way());
      this.dispatchEvent(new Event('signed-in'));
    } catch (error) {
      if (!isChangeOfMind(error)) this.fault = messageOf(error);
    } finally {
      this.isBusy = false;
    }
  }

  readonly #byPasskey = (): Promise<void> =>
    this.#enter(async () => {
      const { options } = await data(api.POST('/admin/api/session/passkey/options'));
      const response = await usePasskey(options);
      return data(api.POST('/admin/api/session/passkey', { body: { response } as never }));
    });

  readonly #byPassword = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const body = { name: String(said.get('name')), password: String(said.get('password')) };
    void this.#enter(() => data(api.POST('/admin/api/session/password', { body })));
  };

  protected override render(): TemplateResult {
    const passkeys = this.session?.passkeys.available === true && canUsePasskeys();
    return html`<h1>Sign in</h1>
      ${this.session?.isFirstStart ? firstStart() : nothing}
      ${
        passkeys
          ? html`<button class="btn main wide" aria-disabled=${this.isBusy} @click=${this.#byPasskey}>
                Use a passkey
              </button>
              <p class="or"><span>or</span></p>`
          : nothing
      }
      <form @submit=${this.#byPassword}>
        <label class="field"
          ><span>Name or e-mail address</span><input name="name" autocomplete="username webauthn" required
        /></label>
        <label class="field"
          ><span>Password</span><input name="password" type="password" autocomplete="current-password" required
        /></label>
        <p class="fault" role="alert">${this.fault}</p>
        <button class="btn wide ${passkeys ? '' : 'main'}" aria-disabled=${this.isBusy}>Sign in</button>
      </form>
      <p class="small quiet link-hint">
        Locked out? An owner can make you a link, and so can “smm account link” where the endpoint runs.
      </p>`;
  }
}

const firstStart = (): TemplateResult =>
  html`<p class="note">
    Nobody has an account yet. The link that makes the first one was printed where the endpoint was started; “smm
    account link” prints another.
  </p>`;

customElements.define('sign-in-form', SignInForm);
