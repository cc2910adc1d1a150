import { html } from 'lit/html.js';
import { CHECKED } from '../icons/icons.ts';
import { LINK, OUT } from '../icons/network-icons.ts';
import { icon } from '../templates/icon.ts';
import { networkWords } from '../templates/network-link.ts';
import { shareUrl, type Network } from '@smm/sdk/share';
import type { ShareHost } from './share-host.ts';
import type { Ways } from './ways.ts';

/** Milliseconds after which a letter begins a new word. */
const PAUSE = 700;
const MARGIN = 8;

/** What the menu asks of those around it. */
export interface MenuOptions {
  readonly host: ShareHost;
  readonly ways: Ways;
  readonly networks: () => readonly Network[];
  readonly path: (identifier: string) => string;
  readonly qr: () => { path: string; label: string; onClick: () => void };
  readonly close: (options?: { isFocusKept?: boolean }) => void;
}

/** A menu of links, by the keyboard of the ARIA Authoring Practices: arrows, Home, End, letters, Escape, Tab. */
export class Menu {
  readonly #options: MenuOptions;
  #typed = '';
  #typedAt = 0;

  constructor(options: MenuOptions) {
    this.#options = options;
  }

  get #box(): HTMLElement | null {
    return this.#options.host.renderRoot.querySelector<HTMLElement>('.menu');
  }

  get #items(): HTMLElement[] {
    return [...(this.#box?.querySelectorAll<HTMLElement>('.item') ?? [])];
  }

  get #opener(): HTMLElement | null {
    const { opener, renderRoot } = this.#options.host;
    return opener ?? renderRoot.querySelector<HTMLElement>('[aria-haspopup=menu]');
  }

  /** Once it is drawn: brings it to the front, puts it beside its button and its first item in focus. */
  show(): void {
    const box = this.#box;
    if (!box) return;
    // Before 2024 not every browser had popovers: the menu is then simply in front.
    box.showPopover?.();
    this.place();
    this.#items[0]?.focus({ preventScroll: true });
    document.addEventListener('pointerdown', this.#onElsewhere, true);
    addEventListener('scroll', this.place, { capture: true, passive: true });
    addEventListener('resize', this.place);
  }

  hide(): void {
    document.removeEventListener('pointerdown', this.#onElsewhere, true);
    removeEventListener('scroll', this.place, true);
    removeEventListener('resize', this.place);
  }

  focusOpener(): void {
    this.#opener?.focus();
  }

  /** Below its button where there is room, else above; never out of the window. */
  readonly place = (): void => {
    const [box, opener] = [this.#box, this.#opener];
    if (!box || !opener) return;
    const at = opener.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = box;
    const isBelow = innerHeight - at.bottom - MARGIN >= height || innerHeight - at.bottom >= at.top;
    const top = isBelow ? at.bottom + 4 : at.top - height - 4;
    const isRtl = getComputedStyle(box).direction === 'rtl';
    const left = isRtl ? at.right - width : at.left;
    box.style.top = `${Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN))}px`;
    box.style.left = `${Math.max(MARGIN, Math.min(left, document.documentElement.clientWidth - width - MARGIN))}px`;
  };

  readonly #onElsewhere = (event: Event): void => {
    const path = event.composedPath();
    if (this.#box && path.includes(this.#box)) return;
    // The button closes it itself.
    if (this.#opener && path.includes(this.#opener)) return;
    this.#options.close({ isFocusKept: false });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Tab') return this.#options.close();
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const next = this.#target(key, at, items, event);
    if (key === 'Escape') this.#options.close();
    else if (key === ' ' && at >= 0) items[at]?.click();
    else if (next === undefined) return;
    else items[next]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };

  #target(key: string, at: number, items: readonly HTMLElement[], event: KeyboardEvent): number | undefined {
    const { length } = items;
    const moves: Record<string, number> = {
      ArrowDown: (at + 1) % length,
      ArrowUp: (at - 1 + length) % length,
      Home: 0,
      End: length - 1,
    };
    if (moves[key] !== undefined) return moves[key];
    const isLetter = [...key].length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    return isLetter ? this.#search(key, at, items, event.timeStamp) : undefined;
  }

  /** The next item that begins with what was typed; the same letter again, or one that fits nothing, begins anew. */
  #search(letter: string, at: number, items: readonly HTMLElement[], now: number): number {
    const isNew = now - this.#typedAt > PAUSE || this.#typed === letter;
    this.#typedAt = now;
    const longer = isNew ? -1 : this.#find(this.#typed + letter, at, items);
    this.#typed = longer < 0 ? letter : this.#typed + letter;
    return longer < 0 ? this.#find(letter, at + 1, items) : longer;
  }

  /** @returns -1 where none begins so. */
  #find(start: string, from: number, items: readonly HTMLElement[]): number {
    const begins = (item: HTMLElement): boolean =>
      item.textContent.trim().toLocaleLowerCase().startsWith(start.toLocaleLowerCase());
    const index = [...items.slice(from), ...items.slice(0, from)].findIndex(begins);
    return index < 0 ? index : (from + index) % items.length;
  }

  render(): unknown {
    const { host, ways, networks, qr } = this.#options;
    const { say } = host.speech;
    const { isCopied, hasSheet } = ways;
    const code = qr();
    return html`<div
      class="menu"
      part="menu"
      role="menu"
      aria-label=${say('share')}
      popover="manual"
      @keydown=${this.#onKey}
    >
      ${hasSheet ? this.#item(OUT, say('device'), ways.onSheet) : ''}
      ${this.#item(isCopied ? CHECKED : LINK, say(isCopied ? 'copied' : 'copy'), ways.onCopy)}
      ${networks().map((network) => this.#link(network))} ${this.#item(code.path, code.label, code.onClick)}
    </div>`;
  }

  #item(path: string, label: string, onClick: () => void): unknown {
    return html`<button class="item" type="button" role="menuitem" tabindex="-1" @click=${onClick}>
      ${icon(html, path)}${label}
    </button>`;
  }

  #link(network: Network): unknown {
    const { host, ways, path, close } = this.#options;
    const sign = path(network.identifier);
    const { name } = networkWords(network, host.speech);
    const onClick = (event: MouseEvent): void => {
      ways.follow(event, network);
      if (!network.own) close();
    };
    if (!network.template) return this.#item(sign, name, () => onClick(new MouseEvent('click', { cancelable: true })));
    const href = shareUrl(network, ways.shared);
    // prettier-ignore
    return html`<a class="item" role="menuitem" tabindex="-1" href=${href} target=${href.startsWith('https') ? '_blank' : '_self'} rel="noopener noreferrer" @click=${onClick}>${icon(html, sign)}${name}</a>`;
  }
}
