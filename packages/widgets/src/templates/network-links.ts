import { COMMON_NETWORKS, shareUrl, type Network, type Shared } from '@smm/sdk/share';
import { MORE_NETWORK_ICONS } from '../icons/more-network-icons.ts';
import { NETWORK_ICONS } from '../icons/network-icons.ts';
import type { Speech } from '../locales/speech.ts';
import type { Html } from './html.ts';
import { networkLink, type NetworkWord } from './network-link.ts';

/**
 * What `<smm-share-buttons>` shows before its script is there and without any: plain links. Goes into a
 * `<template shadowrootmode="open">` inside the tag, where block lists do not look; light DOM would be hidden by address.
 *
 * @param networks those without an address for everybody are left out: they ask for the visitor's own server.
 * @throws {SmmUrlError} when `shared.url` is not an absolute `http(s)` address.
 */
export function networkLinks(
  html: Html,
  shared: Shared,
  speech: Speech<NetworkWord | 'label'>,
  networks: readonly Pick<Network, 'identifier' | 'name' | 'template'>[] = COMMON_NETWORKS,
): unknown {
  const links = networks
    .filter(({ template }) => template)
    .map((network) =>
      networkLink(html, {
        network,
        href: shareUrl(network, shared),
        speech,
        path: { ...NETWORK_ICONS, ...MORE_NETWORK_ICONS }[network.identifier] ?? '',
      }),
    );
  return html`<div class="smm" part="base">
    <div class="row" role="group" aria-label=${speech.say('label')}>${links}</div>
  </div>`;
}
