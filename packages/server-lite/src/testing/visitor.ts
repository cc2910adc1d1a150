import assert from 'node:assert/strict';
import { Problem } from '@smm/sdk/schema';
import { newSecret, secretHash } from '../auth/secret.ts';
import { createApp } from '../app.ts';
import type { Role } from '../domain/roles.ts';
import type { App, AppDeps } from '../http/context.ts';
import { Metrics } from '../http/metrics.ts';
import { PublicHeaders } from '../http/public-headers.ts';
import type { Storage } from '../storage/storage.ts';
import { Authenticator } from './authenticator.ts';
import './cheap-passwords.ts';
import { testConfig, testLog } from './fixture.ts';

export const PASSWORD = 'four sample words here';

export function adminApp(storage: Storage, flags: Record<string, unknown> = {}, deps: Partial<AppDeps> = {}): App {
  return createApp({
    storage,
    config: testConfig(flags),
    log: testLog().log,
    metrics: new Metrics(),
    publicHeaders: new PublicHeaders(['*']),
    cdnDir: undefined,
    isStopping: () => false,
    gauges: () => ({}),
    ...deps,
  });
}

export interface Reply {
  status: number;
  body: Record<string, unknown>;
  headers: Headers;
}

/** A browser as far as the endpoint can tell: an origin, its cookies, and what it says about where a request comes from. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly origin: string;
  readonly #app: App;
  #device = new Authenticator();

  constructor(app: App, origin = 'http://localhost') {
    this.#app = app;
    this.origin = origin;
  }

  get device(): Authenticator {
    return this.#device;
  }

  /** @param headers null leaves one out. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string | null> = {},
  ): Promise<Reply> {
    const sent: Record<string, string | null> = {
      'Sec-Fetch-Site': 'same-origin',
      ...(method !== 'GET' && { Origin: this.origin }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(this.cookies.size > 0 && { Cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') }),
      ...headers,
    };
    const response = await this.#app.request(`${this.origin}/admin/api${path}`, {
      method,
      headers: Object.entries(sent).filter((pair): pair is [string, string] => pair[1] !== null),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const answered = isJson ? ((await response.json()) as Reply['body']) : {};
    if (!isJson) await response.body?.cancel();
    return { status: response.status, body: answered, headers: response.headers };
  }

  /** As `call`, and it must be let through. */
  async ok(...args: Parameters<Visitor['call']>): Promise<Reply['body']> {
    const reply = await this.call(...args);
    assert.ok(reply.status < 300, `${args[0]} ${args[1]} ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  async refused(
    status: number,
    type: string,
    ...args: Parameters<Visitor['call']>
  ): Promise<Reply & { problem: Problem }> {
    const reply = await this.call(...args);
    assert.equal(reply.status, status, `${args[0]} ${args[1]} ${JSON.stringify(reply.body)}`);
    const problem = Problem.parse(reply.body);
    assert.equal(problem.type, `/problems/${type}`);
    assert.match(reply.headers.get('content-type') ?? '', /^application\/problem\+json/);
    return { ...reply, problem };
  }

  signIn(name: string, password = PASSWORD): Promise<Reply> {
    return this.call('POST', '/session/password', { name, password });
  }

  /** Makes a passkey for options that were asked for. */
  create(body: Reply['body']) {
    const options = body['options'] as { challenge: string; rp: { id: string }; user: { id: string } };
    this.#device.userHandle = options.user.id;
    return this.#device.create({ challenge: options.challenge, origin: this.origin, rpId: options.rp.id });
  }

  /** Answers options for signing in. */
  get(body: Reply['body']) {
    const options = body['options'] as { challenge: string; rpId: string };
    return this.#device.get({ challenge: options.challenge, origin: this.origin, rpId: options.rpId });
  }

  /** The session's cookie, name and value. */
  session(): [name: string, value: string] | undefined {
    return [...this.cookies].find(([name]) => name === 'smm' || name === '__Host-smm');
  }

  #keep(cookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (/Max-Age=0/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** The secret of a link that opens once. */
export async function linkFor(storage: Storage, role: Role): Promise<string> {
  const secret = newSecret();
  const hash = secretHash(secret) as Uint8Array;
  await storage.links.create({ hash, purpose: 'invitation', role, lifetimeMs: 60_000 }, 'cli');
  return secret;
}

/** Somebody with an account and a password, signed in. */
export async function signedIn(
  app: App,
  storage: Storage,
  name: string,
  role: Role,
  origin?: string,
): Promise<Visitor & { id: string }> {
  const visitor = new Visitor(app, origin);
  const link = await linkFor(storage, role);
  const body = await visitor.ok('POST', '/session/link/use', { link, name, password: PASSWORD });
  return Object.assign(visitor, { id: (body['account'] as { id: string }).id });
}
