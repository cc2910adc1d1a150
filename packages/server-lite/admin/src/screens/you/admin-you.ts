import { StoreController } from '@nanostores/lit';
import { html, LitElement, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { entry, page, section } from '../../parts/page.ts';
import { fullTime, when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { areKeysOff, setKeysOff } from '../../shell/keys.ts';
import { say } from '../../shell/notices.ts';
import { $session, readSession } from '../../shell/session.ts';
import { canUsePasskeys, isChangeOfMind, makePasskey } from '../sign-in/passkey.ts';

type Passkey = components['schemas']['Passkey'];
type Session = components['schemas']['SignInSession'];

const WAYS: Readonly<Record<Session['way'], string>> = { passkey: 'a passkey', password: 'a password', link: 'a link' };

/** What a person keeps of themselves: name, what they sign in with, and where they are signed in. */
export class AdminYou extends LitElement {
  static override properties = {
    passkeys: { attribute: false, state: true },
    sessions: { attribute: false, state: true },
  };
  declare passkeys: readonly Passkey[] | undefined;
  declare sessions: readonly Session[] | undefined;
  readonly #session = new StoreController(this, $session);

  protected override createRenderRoot(): this {
    return this;
  }
  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  readonly #read = (): Promise<void> =>
    attempt(async () => {
      [this.passkeys, this.sessions] = await Promise.all([
        data(api.GET('/admin/api/account/passkeys')),
        data(api.GET('/admin/api/account/sessions')),
      ]);
    });

  readonly #rename = (event: SubmitEvent): void => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const [name, email] = ['name', 'email'].map((field) => String(said.get(field)).trim());
    void attempt(async () => {
      await data(api.PATCH('/admin/api/account', { body: { name, email: email || null } as never }));
      await readSession();
      say('Kept.');
    });
  };

  readonly #setPassword = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const said = new FormData(form);
    const [current, password] = ['current', 'password'].map((field) => String(said.get(field) ?? ''));
    void attempt(async () => {
      await data(
        api.PUT('/admin/api/account/password', { body: { password: password ?? '', ...(current && { current }) } }),
      );
      form.reset();
      await Promise.all([readSession(), this.#read()]);
      say('The password is set. Everywhere else you are signed out.');
    });
  };

  readonly #addPasskey = (): Promise<void> =>
    attempt(async () => {
      const { options } = await data(api.POST('/admin/api/account/passkeys/options'));
      try {
        const response = await makePasskey(options);
        await data(api.POST('/admin/api/account/passkeys', { body: { response } as never }));
      } catch (error) {
        if (isChangeOfMind(error)) return;
        throw error;
      }
      await Promise.all([readSession(), this.#read()]);
      say('The passkey is kept.');
    });

  #removePasskey({ id, label }: Passkey): void {
    void attempt(async () => {
      await data(api.DELETE('/admin/api/account/passkeys/{id}', { params: { path: { id } } }));
      await this.#read();
      say(`“${label}” no longer opens this account.`);
    });
  }

  #end(session?: Session): void {
    void attempt(async () => {
      if (session) await data(api.DELETE('/admin/api/account/sessions/{id}', { params: { path: { id: session.id } } }));
      else await data(api.DELETE('/admin/api/account/sessions'));
      await this.#read();
      say(session ? 'Signed out there.' : 'Signed out everywhere else.');
    });
  }

  protected override render(): TemplateResult {
    const { account = null, passkeys } = this.#session.value ?? {};
    if (account === null) return page('You', 'A token signs in as nobody: there is nothing here to change.');
    return page(
      'You',
      '',
      section(
        'Name',
        'The others here see it. With either of the two you sign in.',
        html`<form class="stack" @submit=${this.#rename}>
          <label class="field"
            ><span>Name</span><input name="name" required maxlength="200" autocomplete="name" .value=${account.name}
          /></label>
          <label class="field"
            ><span>E-mail address</span
            ><input name="email" type="email" maxlength="254" autocomplete="email" .value=${account.email ?? ''}
          /></label>
          <p><button class="btn">Save</button></p>
        </form>`,
      ),
      section(
        'Passkeys',
        'Your fingerprint, face or a key instead of a password; nobody can guess or steal it.',
        this.#keys(passkeys),
      ),
      section(
        'Password',
        account.hasPassword ? '' : 'You have none, and need none as long as a passkey is at hand.',
        this.#password(account.hasPassword),
      ),
      section('Where you are signed in', '', this.#where()),
      section(
        'Keys',
        'In the inbox a single key moves, publishes or hides.',
        html`<label class="choice"
          ><input
            type="checkbox"
            .checked=${!areKeysOff()}
            @change=${(event: Event) => setKeysOff(!(event.target as HTMLInputElement).checked)}
          />
          Single keys work in this browser</label
        >`,
      ),
    );
  }

  #keys(support: { available: boolean; reason?: string } | undefined): TemplateResult {
    const can = support?.available === true && canUsePasskeys();
    return html`<ul>
        ${this.passkeys?.map((passkey) =>
          entry(
            passkey.label,
            `${passkey.host} · ${passkey.lastUsedAt ? `last used ${when(passkey.lastUsedAt)}` : `made ${when(passkey.createdAt)}`}`,
            html`<button class="btn bare bad" @click=${() => this.#removePasskey(passkey)}>Remove</button>`,
          ),
        )}
      </ul>
      ${
        can
          ? html`<p><button class="btn" @click=${() => void this.#addPasskey()}>Add a passkey</button></p>`
          : html`<p class="small quiet">${support?.reason ?? 'This browser has no passkeys.'}</p>`
      }`;
  }

  #password(has: boolean): TemplateResult {
    return html`<form class="stack" @submit=${this.#setPassword}>
      <input type="text" autocomplete="username" hidden .value=${this.#session.value?.account?.name ?? ''} />
      ${
        has
          ? html`<label class="field"
              ><span>Password now</span><input name="current" type="password" required autocomplete="current-password"
            /></label>`
          : ''
      }
      <label class="field"
        ><span>New password</span
        ><input name="password" type="password" required minlength="12" autocomplete="new-password" />
        <small>12 characters or more. A few words in a row are good.</small></label
      >
      <p><button class="btn">${has ? 'Change it' : 'Set it'}</button></p>
    </form>`;
  }

  #where(): TemplateResult {
    return html`<ul>
        ${this.sessions?.map((session) =>
          entry(
            session.userAgent || 'A browser',
            html`With ${WAYS[session.way]} ·
              <time datetime=${session.lastSeenAt} title=${fullTime(session.lastSeenAt)}
                >last seen ${when(session.lastSeenAt)}</time
              >`,
            session.isThis
              ? html`<span class="small quiet">This one</span>`
              : html`<button class="btn bare" @click=${() => this.#end(session)}>Sign out</button>`,
          ),
        )}
      </ul>
      <p>
        <button class="btn" aria-disabled=${(this.sessions?.length ?? 0) < 2} @click=${() => this.#end()}>
          Sign out everywhere else
        </button>
      </p>`;
  }
}
customElements.define('admin-you', AdminYou);
