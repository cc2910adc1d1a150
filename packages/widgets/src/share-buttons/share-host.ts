import type { Item } from '@smm/sdk/schema';
import type { Network } from '@smm/sdk/share/common';
import type { SmmElement } from '../element/smm-element.ts';
import type { ShareWord } from '../locales/words.ts';

/** What both elements have in common, as their `Ways` see it. */
export interface ShareHost extends SmmElement<ShareWord> {
  readonly url: string | undefined;
  readonly heading: string | undefined;
  readonly text: string | undefined;
  readonly review: Item | undefined;
  /** Identifiers of the networks that it shows itself. */
  readonly row: readonly string[];
  readonly more?: string | undefined;
  /** The button that the menu stands beside, where the host does not draw it itself. */
  readonly opener?: HTMLElement | undefined;
}

/** A network with servers of its own. */
export type Asked = Pick<Network, 'identifier' | 'name' | 'own'>;

/** What a visitor opened. */
export type Panel =
  | { readonly kind: 'menu' | 'qr' | 'by-hand' }
  /** Asks for the visitor's own server. */
  | { readonly kind: 'server'; readonly network: Asked };
