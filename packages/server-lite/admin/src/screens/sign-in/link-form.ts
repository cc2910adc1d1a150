import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { ApiError, messageOf } from '../../api/problem.ts';
import { nameWindow } from '../../shell/name-window.ts';
import { $session } from '../../shell/session.ts';
import { canUsePasskeys, isChangeOfMind, makePasskey } from './passkey.ts';

type LinkState = components['schemas']['LinkState'];

const TITLES: Readonly<Record<LinkState['purpose'], string>> = {
  first: 'Make the first account',
  invitation: 'You were invited',
  recovery: 'Back into your account',
};
const MAY: Readonly<Record<NonNullable<LinkState['role']>, string>> = {
  owner: 'As an owner you may do everything: curate, invite others, change settings.',
  curator: 'As a curator you may bring in, publish and hide reviews, and build collections.',
  viewer: 'As a viewer you may look at everything, and change nothing.',
};

/** What a link that opens once leads to: a name, and a passkey or a password. */
export class LinkForm extends LitElement {
  static override properties = {
    link: { attribute: false },
    state: { attribute: false, state: true },
    fault: { attribute: false, state: true },
    isBusy: { attribute: false, state: true },
    withPassword: { attribute: false, state: true },
  };
  declare link: string;
  declare state: LinkState | undefined;
  declare fault: string;
  declare isBusy: boolean;
  declare withPassword: boolean;

  constructor() {
    super();
    this.fault = '';
    this.isBusy = false;
    this.withPassword = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override async firstUpdated(): Promise<void> {
    try {
      this.state = await data(api.POST('/admin/api/session/link', { body: { link: this.link } }));
      this.withPassword = !(this.state.passkeys.available && canUsePasskeys());
    } catch (error) {
      this.fault = messageOf(error);
    }
  }

  protected override updated(): void {
    nameWindow(this);
  }

  #said(): { link: string; name?: string; email?: string; password?: string } {
    const said = new FormData(this.querySelector('form')!);
    const text = (name: string): string => String(said.get(name) ?? '').trim();
    const [name, email, password] = ['name', 'email', 'password'].map(text);
    return {
      link: this.link,
      ...(name && { name }),
      ...(email && { email }),
      ...(this.withPassword && password && { password }),
    };
  }

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.isBusy) return;
    this.isBusy = true;
    this.fault = '';
    try {
      const body = this.#said();
      if (this.withPassword) $session.set(await data(api.POST('/admin/api/session/link/use', { body })));
      else {
        const { link, name } = body;
        const asked = { link, ...(name !== undefined && { name }) };
        const { options } = await data(api.POST('/admin/api/session/link/passkey', { body: asked }));
        const response = await makePasskey(options);
        $session.set(
          await data(api.POST('/admin/api/session/link/use', { body: { ...body, passkey: { response } } as never })),
        );
      }
    } catch (error) {
      if (error instanceof ApiError && error.errors.length > 0)
        this.fault = error.errors.map(({ detail }) => sentence(detail)).join(' ');
      else if (!isChangeOfMind(error)) this.fault = messageOf(error);
    } finally {
      this.isBusy = false;
    }
  };

  protected override render(): TemplateResult {
    const { state } = this;
    if (state === undefined) {
      return html`<h1>${this.fault ? 'This link does not open' : 'One moment'}</h1>
        <p role="alert">${this.fault}</p>
        ${this.fault ? html`<a class="btn" href="/admin/sign-in">To the sign-in</a>` : nothing}`;
    }
    return html`<h1>${TITLES[state.purpose]}</h1>
      ${state.role === null ? nothing : html`<p class="quiet">${MAY[state.role]}</p>`}
      <form @submit=${this.#send}>
        ${
          state.account === null
            ? html`<label class="field"
                  ><span>Your name</span
                  ><input name="name" .value=${state.name ?? ''} autocomplete="name" required maxlength="200" />
                  <small>The others here see it.</small></label
                >
                <label class="field"
                  ><span>E-mail address <span class="quiet">(if you like)</span></span
                  ><input name="email" type="email" autocomplete="email" maxlength="254"
                /></label>`
            : html`<p>This is <b>${state.account.name}</b>’s account.</p>`
        }
        ${
          this.withPassword
            ? html`<label class="field"
                ><span>Password</span
                ><input name="password" type="password" autocomplete="new-password" required minlength="12" />
                <small>12 characters or more. A few words in a row are good, and easy to keep.</small></label
              >`
            : nothing
        }
        <p class="fault" role="alert">${this.fault}</p>
        <button class="btn main wide" aria-disabled=${this.isBusy}>
          ${this.withPassword ? 'Go on' : 'Make a passkey and go on'}
        </button>
      </form>
      ${this.#otherWay(state)}`;
  }

  #otherWay({ passkeys }: LinkState): TemplateResult {
    if (!passkeys.available)
      return html`<p class="small quiet">${passkeys.reason ?? 'Passkeys can’t be used here.'}</p>`;
    if (!canUsePasskeys()) return html`<p class="small quiet">This browser has no passkeys.</p>`;
    return html`<button class="btn bare wide" @click=${() => (this.withPassword = !this.withPassword)}>
      ${this.withPassword ? 'Use a passkey instead' : 'Use a password instead'}
    </button>`;
  }
}

const sentence = (detail: string): string => `${detail.charAt(0).toUpperCase()}${detail.slice(1)}`;

customElements.define('link-form', LinkForm);
