import { html, nothing } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { COMMON_NETWORKS, fillTemplate, type Network } from '@smm/sdk/share/common';
import { css } from '../element/css.ts';
import { SmmElement } from '../element/smm-element.ts';
import type { ShareWord } from '../locales/words.ts';
import { CHECKED } from '../icons/icons.ts';
import { LINK, NETWORK_ICONS, OUT } from '../icons/network-icons.ts';
import { shareCatalog } from '../share-buttons/share-buttons.words.ts';
import { styles } from '../share-buttons/share-buttons.styles.ts';
import { Ways } from '../share-buttons/ways.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { icon } from '../templates/icon.ts';
import { networkWords } from '../templates/network-link.ts';

// Its place in the map of events comes along.
export type { SmmShareEvent } from '../share-buttons/smm-share-event.ts';

const inline = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  .one {
    white-space: nowrap;
  }
`;

const common: readonly Omit<Network, 'color'>[] = COMMON_NETWORKS;

/** What the one button is and does. */
interface Face {
  readonly path: string;
  readonly label: string;
  readonly part?: string;
  /** Where it leads; a button has none. */
  readonly href?: string;
  readonly opensMenu?: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * One way to share the page or one review, with a label of the page's own.
 *
 * @element smm-share-button
 * @summary One network, the system's share sheet, a copied link, a QR code, or a menu of all.
 * @attr {string} network - Identifier of a network, or `menu`, `copy`, `qr`, `device`. `menu`; also where there is no share sheet.
 * @attr {string} more - Identifiers of the menu's networks, divided by spaces or commas. All.
 * @attr {string} url - What is shared. The page's canonical address, else its own.
 * @attr {string} heading - Its title. The page's.
 * @attr {string} text - Words that go with it. The review's, else the title.
 * @attr {"outline"|"plain"|"brand"} variant - In a box, without, or in the network's own colour.
 * @attr {"small"|"medium"|"large"} size - 30, 36 or 44 pixels high.
 * @attr {boolean} compact - The sign alone; its label stays for those who do not see it.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @slot - A label of the page's own.
 * @fires {SmmShareEvent} smm-share - A visitor chose the way; cancel it to do something else. Bubbles.
 * @fires {SmmErrorEvent} smm-error - Something failed. Does not bubble.
 * @csspart base - Everything.
 * @csspart button - The link or button.
 * @csspart menu - The menu.
 * @csspart dialog - Each dialog.
 * @csspart address - The field with the address, where the clipboard refuses.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Focus; neutrals borrow its hue.
 * @cssprop [--smm-radius=12px] - Corners, at six tenths.
 */
export class SmmShareButton extends SmmElement<ShareWord> {
  static override styles = [tokens, shared, styles, inline];
  static override properties = {
    network: {},
    more: {},
    url: {},
    heading: {},
    text: {},
    variant: {},
    size: {},
    compact: { type: Boolean },
    review: { attribute: false },
  };

  declare network: string | undefined;
  declare more: string | undefined;
  declare url: string | undefined;
  declare heading: string | undefined;
  declare text: string | undefined;
  declare variant: 'outline' | 'plain' | 'brand' | undefined;
  declare size: 'small' | 'medium' | 'large' | undefined;
  declare compact: boolean | undefined;
  /** One review or posting that is shared with its words and its author's name. */
  declare review: Item | undefined;

  /** The menu leaves nothing out. @internal */
  readonly row: readonly string[] = [];
  protected readonly catalog = shareCatalog;
  readonly #ways: Ways = new Ways(this);

  /** Undefined while it is fetched, or when there is no such network, which was told of. */
  get #face(): Face | undefined {
    const { say } = this.speech;
    const ways = this.#ways;
    const way = this.network || 'menu';
    if (way === 'copy')
      return ways.isCopied
        ? { path: CHECKED, label: say('copied'), onClick: ways.onCopy }
        : { path: LINK, label: say('copy'), onClick: ways.onCopy };
    if (way === 'device' && ways.hasSheet) return { path: OUT, label: say('share'), onClick: ways.onSheet };
    if (way === 'menu' || way === 'device')
      return { path: OUT, label: say('share'), opensMenu: true, onClick: () => ways.open({ kind: 'menu' }) };
    return this.#rare(way);
  }

  #rare(way: string): Face | undefined {
    const ways = this.#ways;
    const { later } = ways;
    const network =
      common.find(({ identifier }) => identifier === way) ?? (way === 'qr' ? undefined : later?.find(way));
    if (network) {
      const { label } = networkWords(network, this.speech);
      const path = NETWORK_ICONS[way] ?? later?.path(way) ?? '';
      const onClick = (event: MouseEvent): void => ways.follow(event, network);
      const href = network.template ? { href: fillTemplate(network, ways.shared) } : {};
      return { path, label, part: way, ...href, onClick };
    }
    if (!later) void ways.load();
    return way === 'qr' ? later?.qr() : undefined;
  }

  protected override render(): unknown {
    const { later, isCopied } = this.#ways;
    const face = this.#face;
    if (this.review || this.variant === 'brand') void this.#ways.load();
    return html`<div class=${`smm ${this.variant ?? ''} ${this.size ?? ''}`} part="base">
      ${face ? this.#draw(face) : nothing}
      <span class="vh" role="status">${isCopied ? this.speech.say('copied') : nothing}</span>
      ${later?.render()}
    </div>`;
  }

  #draw({ path, label, part = '', href, opensMenu, onClick }: Face): unknown {
    const name = this.compact ? label : nothing;
    const content = html`${icon(html, path)}${this.compact ? nothing : html`<slot>${label}</slot>`}`;
    const look = `one ${this.compact ? '' : 'worded'} ${part && !href ? 'own' : ''}`;
    // prettier-ignore
    return href
      ? html`<a class=${look} part=${`button ${part}`} href=${href} target=${/^https/.test(href) ? '_blank' : nothing} rel="noopener noreferrer" aria-label=${name} title=${name} @click=${onClick}>${content}</a>`
      : html`<button class=${look} part=${`button ${part}`} type="button" aria-haspopup=${opensMenu ? 'menu' : nothing} aria-expanded=${opensMenu ? (this.#ways.later?.isMenu ?? false) : nothing} aria-label=${name} title=${name} @click=${onClick}>${content}</button>`;
  }
}
