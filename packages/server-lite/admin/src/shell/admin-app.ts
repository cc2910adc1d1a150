import { StoreController } from '@nanostores/lit';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { messageOf } from '../api/problem.ts';
import { icon } from '../parts/icon.ts';
import '../parts/keys-dialog.ts';
import { avatar } from '../parts/person.ts';
import { nameWindow } from './name-window.ts';
import { $notices, dismiss, sayError } from './notices.ts';
import { $session, isSignedIn, may, readSession, signOut } from './session.ts';
import { $route, collectionPath, inboxPath, youPath } from './router.ts';
import { SCREENS, screenOf, type Screen } from './screens.ts';

const isOpen = ({ scope }: Screen): boolean => scope === undefined || may(scope);

/** The rail, the screen that the address names, and what there is to say. */
export class AdminApp extends LitElement {
  static override properties = {
    fault: { attribute: false, state: true },
    isMenuOpen: { attribute: false, state: true },
  };
  /** Why it is not known who is there. */
  declare fault: string | undefined;
  /** On a phone, where the rail is behind a button. */
  declare isMenuOpen: boolean;
  readonly #route = new StoreController(this, $route);
  readonly #notices = new StoreController(this, $notices);
  readonly #session = new StoreController(this, $session);
  /** Secret of a link that opens once. It is taken out of the address before anything else happens. */
  #link = '';
  #shown: string | undefined;
  /** Several addresses may be one screen. */
  #routed: string | undefined;
  readonly #loaded = new Set<Screen>();
  readonly #failed = new Map<Screen, string>();

  constructor() {
    super();
    this.isMenuOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const link = /^#link=([\w-]+)$/.exec(location.hash)?.[1];
    if (link !== undefined) {
      this.#link = link;
      history.replaceState(null, '', location.pathname);
    }
    this.#begin();
    // Asked for at once, beside the question who is there.
    const route = this.#route.value;
    if (route !== undefined) void this.#load(screenOf(route));
  }

  #begin(): void {
    readSession().catch((error: unknown) => {
      this.fault = messageOf(error);
    });
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override async updated(): Promise<void> {
    const main = this.querySelector('main');
    const screen = this.#screenName();
    const isNew = screen !== this.#shown;
    const isFirst = this.#shown === undefined;
    this.#shown = screen;
    const route = this.#route.value?.route;
    const isOther = route !== this.#routed;
    this.#routed = route;
    await (main?.firstElementChild as Partial<LitElement> | null | undefined)?.updateComplete;
    nameWindow(this);
    // A reader of the screen, and the next Tab, begin where something else is shown.
    const isLost = isOther && document.activeElement === document.body;
    if ((isNew || isLost) && !isFirst) main?.focus({ preventScroll: true });
  }

  /** Undefined before it is known who is there. */
  #screenName(): string | undefined {
    const session = this.#session.value;
    if (session === undefined) return undefined;
    if (!isSignedIn(session)) return 'door';
    const route = this.#route.value;
    if (route === undefined) return 'nowhere';
    const screen = screenOf(route);
    if (isOpen(screen) && !this.#loaded.has(screen) && !this.#failed.has(screen)) return this.#shown;
    return route.route === 'collection' ? collectionPath(route.params.slug) : screen.routes[0];
  }

  protected override render(): TemplateResult {
    const route = this.#route.value;
    const session = this.#session.value;
    if (session === undefined) return this.fault === undefined ? html`` : this.#unread(this.fault);
    if (this.#link !== '' && session.account === null)
      return this.#door(html`<link-form .link=${this.#link}></link-form>`);
    if (!isSignedIn(session)) return this.#door(html`<sign-in-form .session=${session}></sign-in-form>`);
    this.#link = '';
    return html`<a class="btn to-main" href="#main" @click=${this.#toMain}>To the content</a>
      <nav
        class="rail"
        aria-label="Main"
        ?data-open=${this.isMenuOpen}
        @click=${this.#inMenu}
        @keydown=${this.#leaveMenu}
      >
        <p class="brand"><b>smm</b></p>
        <button
          class="btn bare menu"
          aria-expanded=${this.isMenuOpen ? 'true' : 'false'}
          aria-controls="rail-links"
          @click=${() => (this.isMenuOpen = !this.isMenuOpen)}
        >
          ${icon('menu')} Menu
        </button>
        <div class="rail-links" id="rail-links">
          ${SCREENS.map((screen) => this.#entry(screen))}
          ${
            session.account === null
              ? nothing
              : html`<a class="foot" href=${youPath()} aria-current=${route?.route === 'you' ? 'page' : nothing}
                    >${avatar(session.account.name)} ${session.account.name}</a
                  >
                  <button class="who" @click=${() => void signOut().catch(sayError)}>Sign out</button>`
          }
        </div>
      </nav>
      <main id="main" tabindex="-1">${this.#screen()}</main>
      <again-dialog></again-dialog><keys-dialog></keys-dialog><drop-file></drop-file>${this.#said()}`;
  }

  readonly #inMenu = ({ target }: Event): void => {
    if ((target as Element).closest('a') !== null) this.isMenuOpen = false;
  };
  readonly #leaveMenu = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isMenuOpen) return;
    this.isMenuOpen = false;
    this.querySelector<HTMLElement>('.menu')?.focus();
  };

  /** By hand: the router takes every press on a link for a way to a screen. */
  readonly #toMain = (event: Event): void => {
    event.preventDefault();
    this.querySelector('main')?.focus();
  };

  #unread(fault: string): TemplateResult {
    return this.#door(
      html`<h1>Not reached</h1>
        <p role="alert">${fault}</p>
        <p><button class="btn main" @click=${() => this.#begin()}>Try again</button></p>`,
    );
  }

  #door(form: TemplateResult): TemplateResult {
    return html`<main class="door" tabindex="-1">
        <div>
          <p class="brand"><b>smm</b></p>
          ${form}
        </div>
      </main>
      ${this.#said()}`;
  }

  #said(): TemplateResult {
    return html`<div class="notices" role="status" aria-live="polite">
      ${this.#notices.value.map(
        ({ id, text, isBad, undo }) =>
          html`<p class="notice ${isBad ? 'bad' : ''}">
            <span>${text}</span>
            ${undo === undefined ? nothing : html`<button class="btn" @click=${() => (undo(), dismiss(id))}>Undo <kbd>Z</kbd></button>`}
            <button class="btn" aria-label="Close" @click=${() => dismiss(id)}>${icon('close')}</button>
          </p>`,
      )}
    </div>`;
  }

  #screen(): TemplateResult {
    const route = this.#route.value;
    if (route === undefined) {
      return html`<div class="nothing">
        <h1>There is no such page</h1>
        <a class="btn" href=${inboxPath('pending')}>To the inbox</a>
      </div>`;
    }
    const screen = screenOf(route);
    if (!isOpen(screen)) {
      return html`<div class="nothing">
        <h1>${screen.rail?.label}</h1>
        <p>${screen.refusal}</p>
      </div>`;
    }
    const fault = this.#failed.get(screen);
    if (fault !== undefined) {
      return html`<div class="nothing">
        <h1>${screen.rail?.label ?? 'Not loaded'}</h1>
        <p role="alert">
          This screen could not be loaded: ${fault}. When smm was updated meanwhile, load the page again.
        </p>
        <button class="btn main" @click=${() => location.reload()}>Load again</button>
      </div>`;
    }
    if (this.#loaded.has(screen)) return screen.draw(route);
    void this.#load(screen);
    return html``;
  }

  #entry(screen: Screen): TemplateResult | typeof nothing {
    const { rail } = screen;
    if (rail === undefined || !isOpen(screen)) return nothing;
    const route = this.#route.value;
    return html`<a href=${rail.path()} aria-current=${route && screenOf(route) === screen ? 'page' : nothing}
      >${icon(rail.icon)} ${rail.label}${rail.count?.()}</a
    >`;
  }

  async #load(screen: Screen): Promise<void> {
    try {
      await screen.load();
      this.#loaded.add(screen);
    } catch (error) {
      this.#failed.set(screen, messageOf(error));
    }
    this.requestUpdate();
  }
}
customElements.define('admin-app', AdminApp);
