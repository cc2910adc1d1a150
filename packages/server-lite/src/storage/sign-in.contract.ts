import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { after, before, beforeEach, describe, test } from 'node:test';
import { SCOPES } from '../domain/roles.ts';
import { ConflictError } from '../errors/conflict-error.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { NewPasskey, NewSession, Session, UsedChallenge } from './sign-in.ts';
import type { Storage } from './storage.ts';

const MINUTE = 60_000;
const IDLE = 12 * 60 * MINUTE;
const sha = (text: string): Uint8Array => hash('sha256', text, 'buffer');

/** Opens the same store each time it is called. */
type OpenSame = (clock: () => Date) => () => Promise<Storage>;

/** What every engine has to do with people who sign in. */
export function signInContract(name: string, openSame: OpenSame): void {
  describe(`sign-in: ${name}`, () => {
    let now: Date;
    let n = 0;
    let store: Storage;
    let other: Storage;
    const wait = (ms: number) => (now = new Date(now.getTime() + ms));
    const challenge = (): UsedChallenge => ({
      hash: sha(`challenge ${(n += 1)}`),
      expiresAt: new Date(now.getTime() + MINUTE),
    });
    const session = (change: Partial<NewSession> = {}): NewSession => ({
      hash: sha(`session ${(n += 1)}`),
      way: 'password',
      userAgent: 'Test',
      lifetimeMs: 30 * 24 * 60 * MINUTE,
      ...change,
    });
    const passkey = (change: Partial<NewPasskey> = {}): NewPasskey => ({
      id: `key-${(n += 1)}`,
      publicKey: Uint8Array.of(1, 2, 3),
      counter: 0,
      transports: ['internal'],
      rpId: 'localhost',
      label: 'Sample device',
      backedUp: false,
      ...change,
    });

    before(async () => {
      now = new Date('2026-05-01T10:00:00Z');
      const open = openSame(() => now);
      [store, other] = [await open(), await open()];
    });
    after(() => Promise.all([store.close(), other.close()]));
    beforeEach(() => wait(MINUTE));

    /** An account with a password, made as people make one. */
    async function person(name: string, role: 'owner' | 'curator' | 'viewer' = 'viewer'): Promise<Session> {
      const link = sha(`link ${(n += 1)}`);
      await store.links.create({ hash: link, purpose: 'invitation', role, lifetimeMs: MINUTE }, 'cli');
      const made = await store.links.use(link, { name, email: null }, { password: `hash of ${name}` }, session());
      assert.ok(made);
      return made;
    }
    const events = async () => (await store.signInLog.list({ limit: 200 })).entries.map(({ event }) => event);

    test('the first link makes the owner, once; then none of its kind opens any more', async () => {
      const [one, two] = [sha('first'), sha('second')];
      for (const link of [one, two])
        await store.links.create({ hash: link, purpose: 'first', role: 'owner', lifetimeMs: MINUTE }, 'cli');
      const kept = await store.links.get(one);
      assert.equal(kept?.purpose, 'first');
      const credential = { passkey: passkey({ id: 'first-key' }), challenge: challenge() };
      const made = await store.links.use(one, { name: 'Ada', email: 'Ada@Sample.example' }, credential, session());
      assert.deepEqual([made?.account.name, made?.account.role, made?.account.passkeys], ['Ada', 'owner', 1]);
      assert.equal(made?.account.id, kept.accountId, 'the passkey carries the id that the account got');
      assert.equal(await store.links.get(one), undefined);
      assert.equal(await other.links.get(two), undefined, 'there is an account now');
      assert.equal(await store.links.use(two, { name: 'Eve', email: null }, { password: 'x' }, session()), undefined);
      assert.equal((await store.accounts.list()).length, 1);
    });

    test('a link opens once, whoever is faster, in two processes as in one', async () => {
      const link = sha('raced');
      await store.links.create({ hash: link, purpose: 'invitation', role: 'viewer', lifetimeMs: MINUTE }, 'cli');
      const uses = await Promise.all(
        [store, other, store, other].map((each, i) =>
          each.links.use(link, { name: `Racer ${i}`, email: null }, { password: 'x' }, session()),
        ),
      );
      assert.equal(uses.filter((made) => made !== undefined).length, 1);
      assert.equal((await store.accounts.list()).filter(({ name }) => name.startsWith('Racer')).length, 1);
    });

    test('a link runs out, can be taken back, and stays good when its use fails', async () => {
      const [late, revoked, good] = [sha('late'), sha('revoked'), sha('good')];
      const link = { purpose: 'invitation' as const, role: 'curator' as const, lifetimeMs: MINUTE };
      await store.links.create({ ...link, hash: late }, 'cli');
      wait(MINUTE);
      assert.equal(await store.links.get(late), undefined);
      const { id } = await store.links.create({ ...link, hash: revoked }, 'cli');
      assert.equal((await store.links.list()).filter((each) => each.id === id).length, 1);
      assert.equal(await store.links.revoke(id, 'cli'), true);
      assert.equal(await store.links.revoke(id, 'cli'), false);
      assert.equal(await store.links.get(revoked), undefined);
      await store.links.create({ ...link, hash: good }, 'cli');
      for (const person of [
        { name: 'ADA', email: null },
        { name: 'Bo', email: 'ada@sample.EXAMPLE' },
      ])
        await assert.rejects(store.links.use(good, person, { password: 'x' }, session()), ConflictError);
      await assert.rejects(
        store.links.use(good, { name: 'bo@sample.example', email: null }, { password: 'x' }, session()),
        InvalidInputError,
      );
      assert.ok(await store.links.use(good, { name: 'Bo', email: null }, { password: 'x' }, session()));
    });

    test('people are found by name or address, whatever the case of its letters', async () => {
      for (const name of ['ada', 'ADA', ' Ada ', 'ada@sample.example', 'ADA@SAMPLE.EXAMPLE'])
        assert.equal((await store.accounts.find(name))?.account.name, 'Ada', name);
      assert.equal(await store.accounts.find('nobody'), undefined);
    });

    test('a session ends by idleness, by age, one by one and all at once; for another process as well', async () => {
      const { account } = await person('Cleo');
      const proof = { password: { checked: 'hash of Cleo' } };
      const open = async (change: Partial<NewSession> = {}) => {
        const wanted = session(change);
        const opened = await store.sessions.open(account.id, wanted, proof);
        assert.ok(typeof opened === 'object');
        return { ...opened, hash: wanted.hash };
      };
      const idle = await open();
      wait(IDLE);
      assert.ok(await other.sessions.verify(idle.hash, IDLE), 'in time, and used anew');
      wait(IDLE);
      assert.ok(await store.sessions.verify(idle.hash, IDLE));
      wait(IDLE + 1);
      assert.equal(await store.sessions.verify(idle.hash, IDLE), undefined);
      const old = await open({ lifetimeMs: 10 * MINUTE });
      wait(10 * MINUTE);
      assert.equal(await store.sessions.verify(old.hash, IDLE), undefined);
      const [a, b, c] = [await open(), await open(), await open()];
      assert.equal((await store.sessions.list(account.id, IDLE)).length, 3);
      const { account: stranger } = await person('Stranger');
      assert.equal(await store.sessions.end(stranger.id, a.id, 'cli'), false, 'somebody else’s');
      assert.equal(await store.sessions.end(account.id, a.id, `account:${account.id}`), true);
      assert.equal(await other.sessions.verify(a.hash, IDLE), undefined);
      assert.ok((await store.sessions.endAll(account.id, 'cli', b.hash)) >= 1);
      assert.equal(await other.sessions.verify(c.hash, IDLE), undefined);
      assert.ok(await other.sessions.verify(b.hash, IDLE));
      const next = await open({ replaces: b.hash });
      assert.equal(await store.sessions.verify(b.hash, IDLE), undefined, 'the one before it');
      assert.ok(await store.sessions.verify(next.hash, IDLE));
    });

    test('a proof that was overtaken opens nothing', async () => {
      const { account } = await person('Dora');
      const opened = store.sessions.open(account.id, session(), { password: { checked: 'hash of yesterday' } });
      assert.equal(await opened, 'refused');
      await store.accounts.disable(account.id, true, 'cli');
      const late = store.sessions.open(account.id, session(), { password: { checked: 'hash of Dora' } });
      assert.equal(await late, 'refused');
    });

    test('a password is rehashed with the sign-in that knew it, and nothing else ends', async () => {
      const { account } = await person('Edda');
      const first = session();
      await store.sessions.open(account.id, first, { password: { checked: 'hash of Edda' } });
      await store.sessions.open(account.id, session(), { password: { checked: 'hash of Edda', rehashed: 'better' } });
      assert.equal(await store.accounts.password(account.id), 'better');
      assert.ok(await store.sessions.verify(first.hash, IDLE));
    });

    test('a passkey: one challenge one answer, counters that go forward, in two processes', async () => {
      const { account } = await person('Finn');
      const key = passkey({ counter: 5 });
      await store.accounts.addPasskey(account.id, { passkey: key, challenge: challenge() }, 'cli');
      const use = (each: Storage, counter: number, answered = challenge()) =>
        each.sessions.open(account.id, session({ way: 'passkey' }), {
          passkey: { id: key.id, counter, backedUp: true },
          challenge: answered,
        });
      const same = challenge();
      const raced = await Promise.all([store, other, store].map((each) => use(each, 6, same)));
      assert.equal(raced.filter((each) => typeof each === 'object').length, 1);
      assert.equal(raced.filter((each) => each === 'replayed').length, 2);
      assert.equal(await use(other, 6), 'replayed', 'a counter that stood still');
      assert.equal(await use(other, 0), 'replayed');
      assert.ok(typeof (await use(other, 7)) === 'object');
      const [kept] = await store.accounts.passkeys(account.id);
      assert.deepEqual([kept?.counter, kept?.backedUp, kept?.lastUsedAt], [7, true, now.toISOString()]);
      assert.deepEqual([...(kept?.publicKey ?? [])], [1, 2, 3]);
      const { account: foreign } = await person('Gus');
      const stolen = { passkey: { id: key.id, counter: 9, backedUp: true }, challenge: challenge() };
      assert.equal(await store.sessions.open(foreign.id, session(), stolen), 'refused');
      assert.ok((await events()).includes('passkey-refused'));
    });

    test('a passkey is one account’s; the last way in stays', async () => {
      const { account } = await person('Hal');
      const { account: foreign } = await person('Ida');
      const key = passkey();
      await store.accounts.addPasskey(account.id, { passkey: key, challenge: challenge() }, 'cli');
      await assert.rejects(
        store.accounts.addPasskey(foreign.id, { passkey: key, challenge: challenge() }, 'cli'),
        ConflictError,
      );
      assert.equal(await store.accounts.renamePasskey(foreign.id, key.id, 'Mine'), false);
      assert.equal(await store.accounts.removePasskey(foreign.id, key.id, 'cli'), false);
      assert.equal(await store.accounts.renamePasskey(account.id, key.id, 'Phone'), true);
      await store.accounts.setPassword(account.id, null, 'cli');
      await assert.rejects(store.accounts.removePasskey(account.id, key.id, 'cli'), ConflictError);
      await store.accounts.setPassword(account.id, 'again', 'cli');
      assert.equal(await store.accounts.removePasskey(account.id, key.id, 'cli'), true);
      await assert.rejects(store.accounts.setPassword(account.id, null, 'cli'), ConflictError);
    });

    test('a new password ends every other session; a new role and a recovery end all', async () => {
      const { account } = await person('Jo');
      const open = async () => {
        const wanted = session();
        await store.sessions.open(account.id, wanted, {
          password: { checked: (await store.accounts.password(account.id)) ?? '' },
        });
        return wanted.hash;
      };
      const isOpen = async (hashed: Uint8Array) => (await other.sessions.verify(hashed, IDLE)) !== undefined;
      const [a, b] = [await open(), await open()];
      await store.accounts.setPassword(account.id, 'new', 'cli', a);
      assert.deepEqual([await isOpen(a), await isOpen(b)], [true, false]);
      await store.accounts.change(account.id, { name: 'Jo Sample' }, 'cli');
      assert.equal(await isOpen(a), true);
      await store.accounts.change(account.id, { role: 'curator' }, 'cli');
      assert.equal(await isOpen(a), false);
      const c = await open();
      const link = sha('recovery');
      await store.links.create({ hash: link, purpose: 'recovery', account: account.id, lifetimeMs: MINUTE }, 'cli');
      assert.equal((await store.links.get(link))?.accountId, account.id);
      assert.ok(await store.links.use(link, { name: 'ignored', email: null }, { password: 'found' }, session()));
      assert.equal(await isOpen(c), false);
      assert.equal((await store.accounts.get(account.id))?.name, 'Jo Sample');
    });

    test('a disabled account: sessions end, its links open nothing, no new one is made', async () => {
      const { account } = await person('Kim');
      const wanted = session();
      await store.sessions.open(account.id, wanted, { password: { checked: 'hash of Kim' } });
      const link = sha('kim');
      await store.links.create({ hash: link, purpose: 'recovery', account: account.id, lifetimeMs: MINUTE }, 'cli');
      await store.accounts.disable(account.id, true, 'cli');
      assert.equal(await other.sessions.verify(wanted.hash, IDLE), undefined);
      assert.equal(await store.links.get(link), undefined);
      assert.equal(await store.links.use(link, { name: '', email: null }, { password: 'x' }, session()), undefined);
      await assert.rejects(
        store.links.create({ hash: sha('k2'), purpose: 'recovery', account: account.id, lifetimeMs: 1 }, 'cli'),
        ConflictError,
      );
      await store.accounts.disable(account.id, false, 'cli');
      assert.equal((await store.accounts.get(account.id))?.disabledAt, null);
    });

    test('the last owner can be neither demoted, disabled nor removed; not by two at once either', async () => {
      const owners = (await store.accounts.list()).filter(({ role }) => role === 'owner');
      assert.equal(owners.length, 1);
      const [ada] = owners as [(typeof owners)[0]];
      await assert.rejects(store.accounts.change(ada.id, { role: 'curator' }, 'cli'), ConflictError);
      await assert.rejects(store.accounts.disable(ada.id, true, 'cli'), ConflictError);
      await assert.rejects(store.accounts.remove(ada.id, 'cli'), ConflictError);
      const { account: second } = await person('Lea', 'owner');
      const both = await Promise.allSettled([
        store.accounts.remove(second.id, 'cli'),
        other.accounts.change(ada.id, { role: 'viewer' }, 'cli'),
      ]);
      assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      assert.equal((await store.accounts.list()).filter(({ role }) => role === 'owner').length, 1);
    });

    test('who is removed leaves a number in the log, and no name, key or session', async () => {
      const { account } = await person('Mona Canary');
      await store.accounts.addPasskey(account.id, { passkey: passkey({ id: 'mona' }), challenge: challenge() }, 'cli');
      await store.accounts.remove(account.id, 'cli');
      assert.equal(await store.accounts.passkey('mona'), undefined);
      const log = await store.signInLog.list({ limit: 200 });
      assert.ok(log.entries.some((entry) => entry.account?.id === account.id && entry.account.name === null));
      assert.doesNotMatch(JSON.stringify(log), /Canary/);
    });

    test('attempts are counted before they are looked at, across processes, until a sign-in', async () => {
      const { account } = await person('Nils');
      const rule = (failures: number, since: number) => (failures < 3 || since > MINUTE ? 0 : 60);
      const all = await Promise.all(
        Array.from({ length: 10 }, (_, i) => (i % 2 ? store : other).accounts.attempt(account.id, rule)),
      );
      assert.equal(all.filter((seconds) => seconds === 0).length, 3);
      wait(MINUTE + 1);
      assert.equal(await store.accounts.attempt(account.id, rule), 0);
      await store.sessions.open(account.id, session(), { password: { checked: 'hash of Nils' } });
      assert.equal(await store.accounts.attempt(account.id, rule), 0);
    });

    test('tokens keep their scopes; one without has all; nobody borrows a name of the ledger', async () => {
      const token = await store.tokens.create('reader', { scopes: ['read'], by: 'account:x' });
      assert.deepEqual(await other.tokens.verify(token), { name: 'reader', scopes: ['read'] });
      assert.deepEqual((await store.tokens.verify(await store.tokens.create('all')))?.scopes, [...SCOPES]);
      const kept = (await store.tokens.list()).find(({ name }) => name === 'reader');
      assert.deepEqual([kept?.scopes, kept?.createdBy], [['read'], 'account:x']);
      for (const name of ['cli', 'author', 'account:01', 'stranger', 'link'])
        await assert.rejects(store.tokens.create(name), InvalidInputError, name);
    });

    test('the log is read from its end, page by page, and forgets after 400 days', async () => {
      const all = (await store.signInLog.list({ limit: 200 })).entries;
      const seen: number[] = [];
      for (let before: number | undefined; ;) {
        const { entries, next } = await store.signInLog.list({ limit: 7, ...(before !== undefined && { before }) });
        seen.push(...entries.map(({ seq }) => seq));
        if (next === null) break;
        before = next;
      }
      assert.deepEqual(
        seen.slice(0, all.length),
        all.map(({ seq }) => seq),
      );
      wait(401 * 24 * 60 * MINUTE);
      await store.tokens.revoke('reader', 'cli');
      assert.deepEqual(await events(), ['token-revoked']);
    });
  });
}
