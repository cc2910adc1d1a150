export { createClient } from './create-client.ts';
export type { CallOptions, Client, ClientOptions } from './create-client.ts';
export * from './read.ts';
