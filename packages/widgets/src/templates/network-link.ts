import type { Network } from '@smm/sdk/share/common';
import type { Speech } from '../locales/speech.ts';
import { nothing, type Html } from './html.ts';
import { icon } from './icon.ts';

/** The words that a link to a network needs. */
export type NetworkWord = 'on' | 'email' | 'sms';

/** What a link to a network does and shows. */
export interface NetworkLink {
  readonly network: Pick<Network, 'identifier' | 'name'>;
  readonly href: string;
  readonly speech: Speech<NetworkWord>;
  /** Of its sign. */
  readonly path: string;
  /** Its name beside its sign. */
  readonly isWorded?: boolean | undefined;
  readonly onClick?: ((event: never) => void) | undefined;
}

/** What a network is called, and what a link to it says: "X", "Share on X". E-mail and text messages have words for both. */
export function networkWords(
  { identifier, name }: Pick<Network, 'identifier' | 'name'>,
  { say }: Speech<NetworkWord>,
): { name: string; label: string } {
  const word = say(identifier as NetworkWord);
  return { name: word || name, label: word || say('on', { name }) };
}

/** A plain link that works without JavaScript. Nobody hears of the visitor before they follow it. */
export function networkLink(html: Html, { network, href, speech, path, isWorded, onClick }: NetworkLink): unknown {
  const { name, label } = networkWords(network, speech);
  return html`<a
    class=${isWorded ? 'one worded' : 'one'}
    part=${`button ${network.identifier}`}
    href=${href}
    target=${/^https/.test(href) ? '_blank' : nothing}
    rel="noopener noreferrer"
    aria-label=${label}
    title=${isWorded ? nothing : label}
    @click=${onClick}
    >${icon(html, path)}${isWorded && name}</a
  >`;
}
