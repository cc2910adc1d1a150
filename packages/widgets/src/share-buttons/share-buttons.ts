import { html, nothing } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { COMMON_NETWORKS, fillTemplate, type Network } from '@smm/sdk/share/common';
import { SmmElement } from '../element/smm-element.ts';
import type { ShareWord } from '../locales/words.ts';
import { CHECKED, DOWN } from '../icons/icons.ts';
import { LINK, NETWORK_ICONS, OUT } from '../icons/network-icons.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { icon } from '../templates/icon.ts';
import { networkLink } from '../templates/network-link.ts';
import { shareCatalog } from './share-buttons.words.ts';
import { styles } from './share-buttons.styles.ts';
import { Ways } from './ways.ts';

// Its place in the map of events comes along.
export type { SmmShareEvent } from './smm-share-event.ts';

const common: readonly Omit<Network, 'color'>[] = COMMON_NETWORKS;

/**
 * Offers to share the page or one review: plain links, and nobody is asked before a click.
 *
 * @element smm-share-buttons
 * @summary Links to networks, the system's share sheet, a copied link, and a menu with the rest.
 * @attr {string} networks - Identifiers of the row in their order, divided by spaces or commas. The eight commonest.
 * @attr {string} more - Identifiers of the menu; `none` for no menu. All that are not in the row.
 * @attr {string} url - What is shared. The page's canonical address, else its own.
 * @attr {string} heading - Its title. The page's.
 * @attr {string} text - Words that go with it. The review's, else the title.
 * @attr {"outline"|"plain"|"brand"} variant - In boxes, without, or in the networks' own colours.
 * @attr {"small"|"medium"|"large"} size - Of each button: 30, 36 or 44 pixels.
 * @attr {boolean} labels - Names beside the signs.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @fires {SmmShareEvent} smm-share - A visitor chose a way; cancel it to do something else. Bubbles.
 * @fires {SmmErrorEvent} smm-error - Something failed. Does not bubble.
 * @csspart base - Everything.
 * @csspart button - Each link and button.
 * @csspart menu - The menu.
 * @csspart dialog - Each dialog.
 * @csspart address - The field with the address, where the clipboard refuses.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Focus; neutrals borrow its hue.
 * @cssprop [--smm-radius=12px] - Corners, at six tenths.
 */
export class SmmShareButtons extends SmmElement<ShareWord> {
  static override styles = [tokens, shared, styles];
  static override properties = {
    networks: {},
    more: {},
    url: {},
    heading: {},
    text: {},
    variant: {},
    size: {},
    labels: { type: Boolean },
    review: { attribute: false },
  };

  declare networks: string | undefined;
  declare more: string | undefined;
  declare url: string | undefined;
  declare heading: string | undefined;
  declare text: string | undefined;
  declare variant: 'outline' | 'plain' | 'brand' | undefined;
  declare size: 'small' | 'medium' | 'large' | undefined;
  declare labels: boolean | undefined;
  /** One review or posting that is shared with its words and its author's name. */
  declare review: Item | undefined;

  protected readonly catalog = shareCatalog;
  readonly #ways = new Ways(this);

  /** Identifiers of the networks of the row. @internal */
  get row(): readonly string[] {
    return this.networks?.split(/[\s,]+/) ?? Object.keys(NETWORK_ICONS);
  }

  protected override render(): unknown {
    const { say } = this.speech;
    if (this.review || this.variant === 'brand') void this.#ways.load();
    const { later, isCopied, hasSheet, onSheet, onCopy } = this.#ways;
    // prettier-ignore
    return html`<div class=${`smm ${this.variant ?? ''} ${this.size ?? ''}`} part="base">
      <div class="row" role="group" aria-label=${say('label')}>
        ${hasSheet ? this.#button(OUT, say('share'), onSheet) : nothing}${this.row.map((name) => name && this.#link(name))}${this.#button(isCopied ? CHECKED : LINK, say(isCopied ? 'copied' : 'copy'), onCopy)}${this.more === 'none' ? nothing : this.#opener(say('more'))}
      </div>
      <p class="vh" role="status">${isCopied ? say('copied') : nothing}</p>
      ${later?.render()}
    </div>`;
  }

  #button(path: string, text: string, onClick: () => void): unknown {
    // prettier-ignore
    return html`<button class="one worded" part="button" type="button" @click=${onClick}>${icon(html, path)}${text}</button>`;
  }

  #opener(label: string): unknown {
    const { later, open } = this.#ways;
    // prettier-ignore
    return html`<button class="one" part="button" type="button" aria-haspopup="menu" aria-expanded=${later?.isMenu ?? false} aria-label=${label} title=${label} @click=${() => open({ kind: 'menu' })}>${icon(html, DOWN)}</button>`;
  }

  #link(name: string): unknown {
    const { later } = this.#ways;
    const network = common.find(({ identifier }) => identifier === name) ?? later?.find(name);
    if (network?.template)
      return networkLink(html, {
        network,
        href: fillTemplate(network, this.#ways.shared),
        speech: this.speech,
        path: NETWORK_ICONS[name] ?? later!.path(name),
        isWorded: this.labels,
        onClick: (event) => this.#ways.follow(event, network),
      });
    // Fetched, unless it is there and told why it has none.
    if (!later) void this.#ways.load();
    return later ? later.button(network, this.labels) : html`<span class="one"></span>`;
  }
}
