import type { AppContext, AppDeps } from '../http/context.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { Attempts } from '../middleware/attempts.ts';
import { clientAddress } from '../middleware/client-address.ts';
import type { NewSession, Session, SignInWay } from '../storage/sign-in.ts';
import { deviceMark, giveDevice, giveSession, sessionSecret } from './cookies.ts';
import { signInKey } from '../domain/sign-in-key.ts';
import { issueDevice, readDevice } from './device.ts';
import { checkPassword } from './password.ts';
import { newSecret, secretHash } from './secret.ts';
import { siteOf, type Site } from './site.ts';
import { shortUserAgent } from './user-agent.ts';
import { growingWait, Waits } from './waits.ts';

const HOUR = 60 * 60 * 1000;
const FREE = 5;
const FREE_PER_ADDRESS = 15;
const GUESSES_A_MINUTE = 20;

/** What every way in has in common: who knocks how often, and what a session begins with. One for each application. */
export class Door {
  /** Wrong links and passkeys of an address; neither can be guessed, but looking costs something. */
  readonly guesses = new Attempts(GUESSES_A_MINUTE);
  readonly #perAccount = growingWait(FREE);
  readonly #deps: AppDeps;
  readonly #addresses = new Waits(growingWait(FREE_PER_ADDRESS));
  readonly #devices = new Waits(growingWait(FREE));
  readonly #strangers = new Waits(growingWait(FREE));
  #key: Promise<string> | undefined;

  constructor(deps: AppDeps) {
    this.#deps = deps;
  }

  now(): Date {
    return this.#deps.clock?.() ?? new Date();
  }

  site(c: AppContext): Site {
    return siteOf(c, this.#deps.config);
  }

  /** Made once with the store; forms, challenges and marks of browsers are signed with it, each under its own word. */
  key(): Promise<string> {
    this.#key ??= this.#deps.storage.submissions.signingKey();
    return this.#key;
  }

  idleMs(): number {
    return this.#deps.config.sessionIdle * HOUR;
  }

  address(c: AppContext): string {
    return clientAddress(c.env?.incoming, this.#deps.config.trustProxy);
  }

  /** @throws ProblemError while the address has to wait. */
  assertMayGuess(c: AppContext): void {
    const seconds = this.guesses.wait(this.address(c));
    if (seconds > 0) throw tooMany(seconds);
  }

  /**
   * Looks at a password and counts the attempt. A name that nobody has waits, and takes as long, as one that somebody has.
   *
   * @param found what the name is of, if anything
   * @throws ProblemError while somebody has to wait.
   */
  async tryPassword(
    c: AppContext,
    name: string,
    password: string,
    found: { account: { id: string }; password: string | null } | undefined,
  ): Promise<{ right: boolean; rehashed?: string }> {
    const kept = found?.password ?? null;
    const device = await this.#device(c, found?.account.id);
    if (device !== undefined) {
      assertNoWait(this.#devices.take(device));
      const checked = await checkPassword(password, kept);
      if (checked.right) this.#devices.forgive(device);
      return checked;
    }
    const address = this.address(c);
    assertNoWait(this.#addresses.take(address));
    // At the same time, so that the count of a known account, which is a write, does not show.
    const [wait, checked] = await Promise.all([
      found === undefined
        ? this.#strangers.take(signInKey(name))
        : this.#deps.storage.accounts.attempt(found.account.id, this.#perAccount),
      checkPassword(password, kept),
    ]);
    assertNoWait(wait);
    if (checked.right) this.#addresses.forgive(address);
    return checked;
  }

  async #device(c: AppContext, account: string | undefined): Promise<string | undefined> {
    const mark = deviceMark(c, this.site(c));
    if (mark === undefined || account === undefined) return undefined;
    return readDevice(await this.key(), account, mark, this.now());
  }

  /** A session with a new secret, in the place of the one that the browser had. */
  newSession(c: AppContext, way: SignInWay): { secret: string; session: NewSession } {
    const secret = newSecret();
    const session: NewSession = {
      hash: secretHash(secret) as Uint8Array,
      way,
      userAgent: shortUserAgent(c.req.header('user-agent')),
      lifetimeMs: this.#deps.config.sessionDays * 24 * HOUR,
      replaces: secretHash(sessionSecret(c, this.site(c))),
    };
    return { secret, session };
  }

  /** Hands the browser its secret, and a mark that tells it from strangers later on. */
  async letIn(c: AppContext, secret: string, { account }: Session): Promise<void> {
    const site = this.site(c);
    giveSession(c, secret, this.#deps.config.sessionDays * 24 * HOUR, site);
    const key = await this.key();
    if (readDevice(key, account.id, deviceMark(c, site), this.now()) === undefined)
      giveDevice(c, issueDevice(key, account.id, this.now()), site);
  }
}

function assertNoWait(seconds: number): void {
  if (seconds > 0) throw tooMany(seconds);
}

function tooMany(seconds: number): ProblemError {
  return new ProblemError(
    'too-many-requests',
    `Too many attempts to sign in were wrong. Try again in ${seconds} s. A passkey or a new link (smm account link NAME) works meanwhile.`,
    { headers: { 'Retry-After': String(seconds) } },
  );
}
