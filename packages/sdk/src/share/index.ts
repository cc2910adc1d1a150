export { NETWORKS } from './networks.ts';
export type { Network, NetworkIdentifier } from './networks.ts';
export { canShare, copyLink, share } from './share.ts';
export type { ShareNavigator } from './share.ts';
export { shareUrl } from './share-url.ts';
export type { Shared } from './share-url.ts';
