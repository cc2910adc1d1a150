import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { copy } from '../../parts/copy.ts';
import { entry, page, section } from '../../parts/page.ts';
import { when } from '../../parts/when.ts';
import { attempt } from '../../shell/fresh.ts';
import { Reading } from '../settings/reading.ts';
import { say } from '../../shell/notices.ts';
import { $session } from '../../shell/session.ts';
import { ROLES, SCOPES, type Role, type Scope } from './roles.ts';

type Account = components['schemas']['Account'];
type Link = components['schemas']['SignInLink'];
type Token = components['schemas']['Token'];

/** Shown once: whoever closes it makes a new one. */
interface Shown {
  about: string;
  text: string;
}

interface All {
  accounts: readonly Account[];
  links: readonly Link[];
  tokens: readonly Token[];
}

/** Who may sign in, and what programs may do. */
export class AdminAccess extends LitElement {
  static override properties = {
    shown: { attribute: false, state: true },
  };
  declare shown: Shown | undefined;
  readonly #session = new StoreController(this, $session);
  readonly #all = new Reading(this, async () => {
    const [accounts, links, tokens] = await Promise.all([
      data(api.GET('/admin/api/accounts')),
      data(api.GET('/admin/api/links')),
      data(api.GET('/admin/api/tokens')),
    ]);
    return { accounts, links, tokens };
  });

  protected override createRenderRoot(): this {
    return this;
  }
  /** Does it, reads everything anew, and says so. */
  #do(act: () => Promise<unknown>, done: string): void {
    void attempt(async () => {
      await act();
      await this.#all.again();
      say(done);
    });
  }

  readonly #invite = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const said = new FormData(form);
    const name = String(said.get('name')).trim();
    void attempt(async () => {
      const body = { role: said.get('role') as Role, ...(name && { name }) };
      const { address } = await data(api.POST('/admin/api/links', { body }));
      this.shown = { about: `Send this to ${name || 'the person'}. It opens once.`, text: address };
      form.reset();
      await this.#all.again();
    }, form);
  };

  readonly #makeToken = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const said = new FormData(form);
    void attempt(async () => {
      const body = { name: String(said.get('name')).trim(), scopes: said.getAll('scope') as Scope[] };
      const { token } = await data(api.POST('/admin/api/tokens', { body }));
      this.shown = { about: `The token “${body.name}”. Keep it now: it is not shown again.`, text: token };
      form.reset();
      await this.#all.again();
    }, form);
  };

  #recover({ id, name }: Account): void {
    void attempt(async () => {
      const { address } = await data(api.POST('/admin/api/links', { body: { account: id } }));
      this.shown = { about: `With this ${name} comes back in, once.`, text: address };
      await this.#all.again();
    });
  }

  readonly #copy = (): void => void copy(this.querySelector('.shown code')!);

  protected override render(): TemplateResult {
    return page(
      'Access',
      'Who may sign in here, and which programs may call the API.',
      this.shown === undefined
        ? nothing
        : html`<section class="part shown" role="status">
            <p>${this.shown.about}</p>
            <code>${this.shown.text}</code>
            <p>
              <button class="btn main" @click=${this.#copy}>Copy</button>
              <button class="btn" @click=${() => (this.shown = undefined)}>Done</button>
            </p>
          </section>`,
      this.#all.note(),
      // What stands below a list waits for it.
      ...(this.#all.value === undefined ? [] : this.#sections(this.#all.value)),
    );
  }

  #sections({ accounts, links, tokens }: All): unknown[] {
    return [
      section('People', '', this.#people(accounts, links)),
      section('Invite somebody', 'They choose their own passkey or password.', this.#inviteForm()),
      section('Tokens', 'For programs. Everything that this page does, a token can do as well.', this.#tokens(tokens)),
    ];
  }

  #people(accounts: readonly Account[], links: readonly Link[]): TemplateResult {
    const own = this.#session.value?.account?.id;
    return html`<ul>
      ${accounts.map((account) => {
        const path = { params: { path: { id: account.id } } };
        const isOff = account.disabledAt !== null;
        const seen = account.lastSignInAt ? `last here ${when(account.lastSignInAt)}` : 'never here yet';
        return entry(
          html`${account.name}${account.id === own ? html` <span class="quiet">(you)</span>` : nothing}`,
          isOff ? 'Disabled: cannot sign in' : `${account.role} · ${seen}`,
          account.id === own
            ? nothing
            : html`<button class="btn bare" @click=${() => this.#recover(account)} ?hidden=${isOff}>Make a link</button>
                <button
                  class="btn bare"
                  @click=${() =>
                    this.#do(
                      () => data(api.PATCH('/admin/api/accounts/{id}', { ...path, body: { disabled: !isOff } })),
                      isOff
                        ? `${account.name} may sign in again.`
                        : `${account.name} is signed out everywhere, and cannot sign in.`,
                    )}
                >
                  ${isOff ? 'Enable' : 'Disable'}
                </button>`,
        );
      })}
      ${links.map((link) =>
        entry(
          html`${link.name ?? link.account?.name ?? 'An invitation'}`,
          `${link.purpose === 'recovery' ? 'A way back in' : `Invited as ${link.role ?? ''}`} · open until ${when(link.expiresAt)}`,
          html`<button
            class="btn bare"
            @click=${() => this.#do(() => data(api.DELETE('/admin/api/links/{id}', { params: { path: { id: link.id } } })), 'The link no longer opens.')}
          >
            Take back
          </button>`,
        ),
      )}
    </ul>`;
  }

  #inviteForm(): TemplateResult {
    return html`<form class="stack" @submit=${this.#invite}>
      <label class="field"><span>Name</span><input name="name" maxlength="200" autocomplete="off" /></label>
      <label class="field"
        ><span>May</span
        ><select name="role">
          ${(Object.keys(ROLES) as Role[]).toReversed().map((role) => html`<option value=${role} ?selected=${role === 'curator'}>${ROLES[role]}</option>`)}
        </select></label
      >
      <p><button class="btn">Make a link</button></p>
    </form>`;
  }

  #tokens(tokens: readonly Token[]): TemplateResult {
    return html`<ul>
        ${tokens.map((token) =>
          entry(
            token.name,
            `${token.scopes.join(', ')} · ${token.lastUsedAt ? `last used ${when(token.lastUsedAt)}` : 'not used yet'}`,
            html`<button
              class="btn bare bad"
              @click=${() => this.#do(() => data(api.DELETE('/admin/api/tokens/{name}', { params: { path: { name: token.name } } })), `“${token.name}” no longer works.`)}
            >
              Revoke
            </button>`,
          ),
        )}
      </ul>
      <form class="stack" @submit=${this.#makeToken}>
        <label class="field"
          ><span>What it is for</span><input name="name" required maxlength="200" autocomplete="off"
        /></label>
        <fieldset class="choices">
          <legend>May</legend>
          ${Object.entries(SCOPES).map(
            ([scope, told]) =>
              html`<label class="choice"
                ><input type="checkbox" name="scope" value=${scope} ?checked=${scope === 'read'} /> ${told}</label
              >`,
          )}
        </fieldset>
        <p><button class="btn">Make a token</button></p>
      </form>`;
  }
}
customElements.define('admin-access', AdminAccess);
