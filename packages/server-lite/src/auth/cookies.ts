import { getCookie, setCookie } from 'hono/cookie';
import type { AppContext } from '../http/context.ts';
import { DEVICE_MS } from './device.ts';
import type { Site } from './site.ts';

const SESSION = 'smm';
const DEVICE = 'smm-device';
const HOST_PREFIX = '__Host-';

/** The prefix keeps other hosts of the domain from setting it; over plain http no browser takes it. */
function nameOf(name: string, { secure }: Site): string {
  return secure ? `${HOST_PREFIX}${name}` : name;
}

/** One without the prefix counts only where the other cannot be had: anybody of the same domain can set it. */
function read(c: AppContext, name: string, { secure }: Site): string | undefined {
  return getCookie(c, `${HOST_PREFIX}${name}`) ?? (secure ? undefined : getCookie(c, name));
}

function write(c: AppContext, name: string, value: string, maxAge: number, site: Site): void {
  const { secure } = site;
  setCookie(c, nameOf(name, site), value, { path: '/', httpOnly: true, sameSite: 'Strict', secure, maxAge });
}

export function sessionSecret(c: AppContext, site: Site): string | undefined {
  return read(c, SESSION, site);
}

export function giveSession(c: AppContext, secret: string, lifetimeMs: number, site: Site): void {
  write(c, SESSION, secret, Math.floor(lifetimeMs / 1000), site);
}

export function takeSession(c: AppContext, site: Site): void {
  write(c, SESSION, '', 0, site);
}

export function deviceMark(c: AppContext, site: Site): string | undefined {
  return read(c, DEVICE, site);
}

export function giveDevice(c: AppContext, mark: string, site: Site): void {
  write(c, DEVICE, mark, DEVICE_MS / 1000, site);
}
