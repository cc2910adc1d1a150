// What links to the commonest networks need, for those who count bytes; the rest is in `@smm/sdk/share`.
export { COMMON_NETWORKS } from './common-networks.ts';
export { fillTemplate } from './fill-template.ts';
export type { Shared } from './fill-template.ts';
export type { Network } from './network.ts';
