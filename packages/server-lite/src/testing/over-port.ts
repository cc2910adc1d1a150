import type { App } from '../http/context.ts';
import { rawRequest } from './raw-http.ts';

/** A server as `Visitor` calls an application: over its port. */
export const overPort = {
  async request(address: string, init: RequestInit) {
    const headers = Object.fromEntries(init.headers as [string, string][]);
    const method = init.method ?? 'GET';
    const body = init.body as string | undefined;
    const reply = await rawRequest(address, { method, headers, ...(body !== undefined && { body }) });
    const answered = new Headers();
    for (const [name, value] of Object.entries(reply.headers))
      for (const each of [value].flat()) if (each !== undefined) answered.append(name, each);
    return new Response(reply.body.length > 0 ? new Uint8Array(reply.body) : null, {
      status: reply.status,
      headers: answered,
    });
  },
} as unknown as App;
