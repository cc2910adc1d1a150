import type { Storage } from '../storage/storage.ts';
import { newLink } from './new-link.ts';

/** Addresses of this machine alone, and "all of them": a person on this machine opens neither by number. */
const HERE = new Set(['127.0.0.1', '::1', '0.0.0.0', '::']);

/** Where people open the page when no setting says so. By name, because passkeys are made for names alone. */
export function pageOrigin(publicUrl: string | undefined, host: string, port: number): string {
  if (publicUrl !== undefined) return publicUrl;
  const name = HERE.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** A link for the first owner; undefined once somebody has an account. Each start makes its own: no secret is kept. */
export async function firstLink(storage: Storage, base: string): Promise<string | undefined> {
  if ((await storage.accounts.list()).length > 0) return undefined;
  const { address } = await newLink(storage.links, base, { purpose: 'first', role: 'owner' }, 'cli');
  return address;
}
