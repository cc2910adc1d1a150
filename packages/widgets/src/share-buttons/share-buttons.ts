import { html, nothing } from 'lit/html.js';
import { canShare, copyLink, NETWORKS, share, shareUrl, type Network, type Shared } from '@smm/sdk/share';
import { warnOnce } from '../element/define.ts';
import { SmmElement } from '../element/smm-element.ts';
import { CHECKED } from '../icons/icons.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { icon } from '../templates/icon.ts';
import { shareCatalog, type ShareWord } from './share-buttons.words.ts';
import { styles } from './share-buttons.styles.ts';
import { SmmShareEvent } from './smm-share-event.ts';

const USUAL = 'whatsapp mastodon bluesky facebook linkedin x telegram email';

/** Letters where the first of a name is not the one; nobody's trademark is drawn. */
const SIGNS: Readonly<Record<string, string>> = {
  facebook: 'f',
  linkedin: 'in',
  threads: '@',
  'hacker-news': 'Y',
  sms: '…',
};

const OUT = 'M8 9.6V2M5 4.6L8 1.8l3 2.8M4.6 7H3.2v6.8h9.6V7h-1.4';
const LINK =
  'M6.8 9.2a2.6 2.6 0 0 0 3.8.2l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.8-.2l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8';
const MAIL = 'M1.9 3.4h12.2v9.2H1.9zM2.2 4l5.8 4.6L13.8 4';

/**
 * Offers to share the page: plain links, and nobody is asked before a click.
 *
 * @element smm-share-buttons
 * @summary Links to networks, the system's share sheet and a copied link.
 * @attr {string} networks - Identifiers in the order to show them, divided by spaces or commas. The eight commonest.
 * @attr {string} url - What is shared. The page's canonical address, else its own.
 * @attr {string} title - Its title. The page's.
 * @attr {string} text - Words that go with it. The title.
 * @attr {string} lang - Language of the element's own words; else that of the page around it.
 * @fires {SmmShareEvent} smm-share - A visitor chose a way; cancel it to do something else. Bubbles.
 * @fires {SmmErrorEvent} smm-error - Something failed. Does not bubble.
 * @csspart base - Everything.
 * @csspart button - Each link and button.
 * @csspart address - The field with the address, where the clipboard refuses.
 * @cssprop [--smm-accent=oklch(0.45 0.1 158)] - Focus; neutrals borrow its hue.
 * @cssprop [--smm-radius=12px] - Corners, at six tenths.
 */
export class SmmShareButtons extends SmmElement<ShareWord> {
  static override styles = [tokens, shared, styles];
  static override properties = {
    networks: {},
    url: {},
    title: {},
    text: {},
  };

  declare networks: string | undefined;
  declare url: string | undefined;
  declare title: string;
  declare text: string | undefined;

  protected readonly catalog = shareCatalog;
  #copied: 'yes' | 'refused' | undefined;

  get #networks(): readonly Network[] {
    const known: readonly Network[] = NETWORKS;
    const wanted = (this.networks ?? USUAL).split(/[\s,]+/).filter(Boolean);
    return wanted.flatMap((name) => {
      const found = known.find(({ identifier }) => identifier === name);
      const remedy = known.map(({ identifier }) => identifier).join(', ');
      if (!found) warnOnce(`<${this.localName}> knows no network "${name}". There are: ${remedy}.`);
      return found ?? [];
    });
  }

  get #shared(): Shared {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    const url = new URL(this.url || canonical || location.href, document.baseURI);
    if (!this.url && !canonical) url.hash = '';
    return { url: url.href, title: this.title || document.title, text: this.text || undefined };
  }

  /** @returns whether to go on. */
  #tell(network: string): boolean {
    return this.dispatchEvent(new SmmShareEvent(network));
  }

  readonly #onLink = (event: Event): void => {
    const { network } = (event.currentTarget as HTMLElement).dataset;
    if (!this.#tell(network ?? '')) event.preventDefault();
  };

  readonly #onShare = async (): Promise<void> => {
    try {
      if (this.#tell('device')) await share(this.#shared);
    } catch (error) {
      this.fail(error);
    }
  };

  readonly #onCopy = async (): Promise<void> => {
    if (!this.#tell('copy')) return;
    // Emptied first, so that a second copy is told of as well.
    await this.#show(undefined);
    try {
      await copyLink(this.#shared.url);
      await this.#show('yes');
    } catch (error) {
      await this.#show('refused');
      this.renderRoot.querySelector('input')?.select();
      this.fail(error);
    }
  };

  #show(copied: 'yes' | 'refused' | undefined): Promise<boolean> {
    this.#copied = copied;
    this.requestUpdate();
    return this.updateComplete;
  }

  protected override render(): unknown {
    const { say } = this.speech;
    const data = this.#shared;
    const isCopied = this.#copied === 'yes';
    return html`<div class="smm" part="base">
      <div class="row" role="group" aria-label=${say('label')}>
        ${canShare(data) ? html`<button class="one worded" part="button" type="button" @click=${this.#onShare}>${icon(html, OUT)}${say('share')}</button>` : nothing}
        ${this.#networks.map((network) => this.#link(network, data))}
        <button class="one worded" part="button" type="button" @click=${this.#onCopy}>
          ${icon(html, isCopied ? CHECKED : LINK)}${say(isCopied ? 'copied' : 'copy')}
        </button>
        ${this.#copied === 'refused' ? html`<label>${say('byHand')}<input part="address" readonly .value=${data.url} /></label>` : nothing}
      </div>
      <p class="vh" role="status">${isCopied ? say('copied') : nothing}</p>
    </div>`;
  }

  #link(network: Network, data: Shared): unknown {
    const { say } = this.speech;
    const { identifier, name } = network;
    const isCommon = identifier === 'email' || identifier === 'sms';
    const label = isCommon ? say(identifier) : say('on', { name });
    const sign =
      identifier === 'email'
        ? icon(html, MAIL)
        : html`<span class="sign" data-sign=${SIGNS[identifier] ?? name[0]}></span>`;
    return html`<a
      class="one"
      part="button"
      href=${shareUrl(network, data)}
      target=${isCommon ? nothing : '_blank'}
      rel="noopener noreferrer"
      aria-label=${label}
      title=${label}
      data-network=${identifier}
      @click=${this.#onLink}
      >${sign}</a
    >`;
  }
}
