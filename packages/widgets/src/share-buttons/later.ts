import { html, nothing } from 'lit/html.js';
import { SmmShareError } from '@smm/sdk/errors';
import { GONE_NETWORKS, NETWORKS, type Network } from '@smm/sdk/share';
import { adopt } from '../element/css.ts';
import { warnOnce } from '../element/define.ts';
import { CLOSE, MORE_NETWORK_ICONS, QR_CODE } from '../icons/more-network-icons.ts';
import { NETWORK_ICONS } from '../icons/network-icons.ts';
import { messages as enLater } from '../locales/en/share-later.ts';
import { icon } from '../templates/icon.ts';
import { networkWords } from '../templates/network-link.ts';
import { colors, laterStyles } from './later.styles.ts';
import { Menu } from './menu.ts';
import type { QrCode } from './qr-code.ts';
import { quoteOf } from './quote.ts';
import { ServerForm } from './server-form.ts';

import type { Asked, Panel, ShareHost } from './share-host.ts';
import type { Ways } from './ways.ts';

const FAILURES = {
  copy: 'The clipboard refused',
  device: 'The share sheet failed',
  qr: 'The QR code could not be drawn',
};
const all: readonly Network[] = NETWORKS;

/** What a first view of the share buttons does without: the rest of the networks, the menu and the dialogs. */
export class Later {
  readonly #host: ShareHost;
  readonly #ways: Ways;
  readonly #menu: Menu;
  readonly #form: ServerForm;
  #panel: Panel | undefined;
  #code: QrCode | undefined;

  constructor(host: ShareHost, ways: Ways) {
    this.#host = host;
    this.#ways = ways;
    host.addController(this);
    host.requestUpdate();
    for (const sheet of [laterStyles, colors]) adopt(host.renderRoot, sheet);
    this.#menu = new Menu({
      host,
      ways,
      networks: () => this.#offered,
      path: (name) => this.path(name),
      qr: () => this.qr(),
      close: (options) => this.close(options),
    });
    this.#form = new ServerForm(host, ways, () => this.close());
  }

  hostUpdated(): void {
    if (this.isMenu) this.#menu.place();
  }

  hostDisconnected(): void {
    if (this.#panel) this.close();
  }

  /** Whether the menu is open. */
  get isMenu(): boolean {
    return this.#panel?.kind === 'menu';
  }

  /** A network by its identifier; who asks for one that is not there, or no longer, is told what there is. */
  find(name: string): Network | undefined {
    this.#host.speech.learn(enLater);
    const found = all.find(({ identifier }) => identifier === name);
    if (found || !name || name === 'none') return found;
    const gone = GONE_NETWORKS.find(({ identifier }) => identifier === name);
    const why = gone ? `${gone.name} takes nothing since ${gone.gone}` : `there is no network "${name}"`;
    warnOnce(`<${this.#host.localName}>: ${why}. There are: ${all.map(({ identifier }) => identifier).join(', ')}.`);
    return undefined;
  }

  /** Networks of the menu: those that are named, else all that the host does not show itself. */
  get #offered(): readonly Network[] {
    const { row, more } = this.#host;
    if (more === undefined) return all.filter(({ identifier }) => !row.includes(identifier));
    return [...new Set(more.split(/[\s,]+/))].flatMap((name) => this.find(name) ?? []);
  }

  /** The sign of a network. */
  path(name: string): string {
    return NETWORK_ICONS[name] ?? MORE_NETWORK_ICONS[name] ?? '';
  }

  /** The words of the review that is shared; empty where there are none. */
  get quote(): string {
    const { review } = this.#host;
    return review ? quoteOf(review) : '';
  }

  /** The browser's own sheet, its clipboard or the code refused. Whoever closes the sheet has not shared: nothing failed. */
  failed(way: 'copy' | 'device' | 'qr', cause: unknown): void {
    if ((cause as Error).name === 'AbortError') return;
    if (way === 'copy') void this.open({ kind: 'by-hand' });
    this.#host.fail(new SmmShareError(FAILURES[way], this.#ways.shared.url, { cause }));
  }

  async open(panel: Panel): Promise<void> {
    const wasMenu = this.isMenu;
    if (wasMenu) this.close();
    if (wasMenu && panel.kind === 'menu') return;
    if (panel.kind === 'qr' && !(await this.#draw())) return;
    this.#form.reset();
    this.#panel = panel;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (panel.kind === 'menu') return this.#menu.show();
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.addEventListener('click', this.#onBeside);
    dialog?.querySelector('input')?.select();
  }

  /** @param options.isFocusKept the button that opened the menu gets the focus back; it does unless told otherwise. */
  close({ isFocusKept = true } = {}): void {
    if (this.isMenu) {
      this.#menu.hide();
      if (isFocusKept) this.#menu.focusOpener();
    } else this.#dialog?.close();
    this.#panel = undefined;
    this.#host.requestUpdate();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  async #draw(): Promise<boolean> {
    const { url } = this.#ways.shared;
    try {
      const { qrCode } = await import('./qr-code.ts');
      this.#code = qrCode(url);
      return true;
    } catch (cause) {
      this.failed('qr', cause);
      return false;
    }
  }

  /** A button of the row for a network without an address for everybody; nothing for one that is not there. */
  button(network: Asked | undefined, isWorded: boolean | undefined): unknown {
    if (!network) return nothing;
    const { speech } = this.#host;
    const { name, label } = networkWords(network, speech);
    // prettier-ignore
    return html`<button class=${isWorded ? 'one own worded' : 'one own'} part=${`button ${network.identifier}`} type="button" aria-label=${label} title=${isWorded ? nothing : label} @click=${(event: MouseEvent) => this.#ways.follow(event, network)}>${icon(html, this.path(network.identifier))}${isWorded ? name : nothing}</button>`;
  }

  /** The way to the QR code, as a button shows it. */
  qr(): { path: string; label: string; onClick: () => void } {
    this.#host.speech.learn(enLater);
    return { path: QR_CODE, label: this.#host.speech.say('qr'), onClick: () => this.showCode() };
  }

  showCode(): void {
    if (this.#ways.tell('qr')) void this.open({ kind: 'qr' });
  }

  render(): unknown {
    const panel = this.#panel;
    if (!panel) return nothing;
    this.#host.speech.learn(enLater);
    if (panel.kind === 'menu') return this.#menu.render();
    const { say } = this.#host.speech;
    const { url } = this.#ways.shared;
    if (panel.kind === 'server')
      return this.#frame(say('on', { name: panel.network.name }), this.#form.render(panel.network));
    if (panel.kind === 'qr') return this.#frame(say('qr'), this.#picture(url));
    return this.#frame(
      say('copy'),
      html`<label class="hand"
        >${say('byHand')}<input part="address" readonly dir="ltr" .value=${url} @focus=${this.#onAddress}
      /></label>`,
    );
  }

  readonly #onAddress = (event: Event): void => (event.currentTarget as HTMLInputElement).select();

  /** Told a moment after: another dialog may be open by then. */
  readonly #onClose = (event: Event): void => {
    if (event.target !== this.#dialog) return;
    this.#panel = undefined;
    this.#host.requestUpdate();
  };

  /** A click beside a dialog falls on the dialog itself: its content lies in a box of its own. */
  readonly #onBeside = (event: MouseEvent): void => {
    if (event.target === this.#dialog) this.#dialog?.close();
  };

  #frame(title: string, content: unknown): unknown {
    const label = this.#host.speech.say('close');
    // prettier-ignore
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.#onClose}><div class="box"><div class="top"><h2 id="title">${title}</h2><button class="close" type="button" aria-label=${label} title=${label} @click=${() => this.close()}>${icon(html, CLOSE)}</button></div>${content}</div></dialog>`;
  }

  #picture(url: string): unknown {
    const { viewBox, path } = this.#code ?? {};
    const label = this.#host.speech.say('qrOf', { url });
    return html`<div class="code">
      <svg viewBox=${viewBox ?? nothing} role="img" aria-label=${label} shape-rendering="crispEdges">
        <path d=${path ?? ''} />
      </svg>
      <p dir="ltr">${url}</p>
    </div>`;
  }
}
