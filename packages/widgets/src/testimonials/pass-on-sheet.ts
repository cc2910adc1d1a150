import { html, nothing } from 'lit/html.js';
import type { Item } from '@smm/sdk/schema';
import { define } from '../element/define.ts';
import { SmmElement } from '../element/smm-element.ts';
import { NETWORK_ICONS } from '../icons/network-icons.ts';
import type { ShareWord } from '../locales/words.ts';
import { styles } from '../share-buttons/share-buttons.styles.ts';
import { shareCatalog } from '../share-buttons/share-buttons.words.ts';
import type { ShareHost } from '../share-buttons/share-host.ts';
import { Ways } from '../share-buttons/ways.ts';
import { shared } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';

const TAG = 'smm-pass-on';

/**
 * The menu of one wall's cards, inside of the wall's root: one for all, opened from the button of whichever card.
 * An element of its own, so that its styles and its words stay apart from the wall's.
 *
 * @internal
 */
class PassOnSheet extends SmmElement<ShareWord> implements ShareHost {
  static override styles = [tokens, shared, styles];
  static override properties = { review: { attribute: false } };

  declare review: Item | undefined;
  readonly heading: undefined;
  readonly text: undefined;
  readonly row: readonly string[] = [];
  /** A card's menu is short: the networks that most people use. */
  readonly more = Object.keys(NETWORK_ICONS).join(' ');
  /** The wall, which tells of what failed. */
  wall: SmmElement<string> | undefined;
  /** The button that the menu stands beside, and that gets the focus back. */
  opener: HTMLElement | undefined;
  protected readonly catalog = shareCatalog;
  readonly #ways = new Ways(this);

  /** The place of the review in this page, which finds it again. */
  get url(): string {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    return `${(canonical ?? location.href).split('#')[0]}#smm-${this.review?.identifier ?? ''}`;
  }

  override fail(error: unknown): void {
    if (this.wall) this.wall.fail(error);
    else super.fail(error);
  }

  async show(review: Item, opener: HTMLElement): Promise<void> {
    if (this.review !== review) this.#ways.isCopied = false;
    if (this.opener !== opener) this.opener?.setAttribute('aria-expanded', 'false');
    this.review = review;
    this.opener = opener;
    await this.#ways.open({ kind: 'menu' });
  }

  protected override updated(): void {
    this.opener?.setAttribute('aria-expanded', String(this.#ways.later?.isMenu ?? false));
  }

  protected override render(): unknown {
    const { later, isCopied } = this.#ways;
    return html`<div class="smm" part="base">
      <span class="vh" role="status">${isCopied ? this.speech.say('copied') : nothing}</span>
      ${later?.render()}
    </div>`;
  }
}

/** Opens the ways to share one review of a wall beside a button of its card. */
export async function openSheet(host: SmmElement<string>, review: Item, opener: HTMLElement): Promise<void> {
  define(TAG, PassOnSheet);
  const { renderRoot } = host;
  const found = renderRoot.querySelector<PassOnSheet>(TAG);
  const sheet = found ?? (document.createElement(TAG) as PassOnSheet);
  if (!found) renderRoot.querySelector('.smm')!.append(sheet);
  sheet.wall = host;
  sheet.lang = host.speech.language;
  await sheet.show(review, opener);
}
