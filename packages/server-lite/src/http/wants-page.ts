import type { AppContext } from './context.ts';

/** True for a browser that goes to an address, as against a program that asks for data. */
export function wantsPage(c: AppContext): boolean {
  return (c.req.header('accept') ?? '').includes('text/html');
}
