import type { App } from '../http/context.ts';
import type { Fixture } from './fixture.ts';

/** One call of the admin API with the fixture's own token. */
export async function callAdmin(
  { app, fixture }: { app: App; fixture: Fixture },
  method: string,
  path: string,
  body?: unknown,
): Promise<Response> {
  const headers = { Authorization: `Bearer ${fixture.token}`, 'Content-Type': 'application/json' };
  return app.request(`/admin/api${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
