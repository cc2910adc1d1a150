import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { openMailer, PASSWORD_VARIABLE } from '../mail/mail-settings.ts';
import type { Mailer } from '../mail/mailer.ts';
import { SmtpMailer } from '../mail/smtp-mailer.ts';
import { openStorage } from '../storage/sqlite/open-storage.ts';
import type { Asking, NewAsking } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';
import { testConfig, testLog } from '../testing/fixture.ts';
import { waitFor } from '../testing/wait-for.ts';
import { keepAsking, type AskingKeeper } from './keep-asking.ts';

const MINUTE = 60_000;
let data = '';
let storage: Storage;
let now = 0;
let keeper: AskingKeeper | undefined;
let server: SMTPServer | undefined;
const clock = () => new Date(now);

beforeEach(async () => {
  now = Date.parse('2026-11-22T10:00:00Z');
  data = await mkdtemp(join(tmpdir(), 'smm-asking-'));
  storage = await openStorage({ dir: data, clock });
  await storage.subjects.add({ slug: 'shop', type: 'LocalBusiness', name: 'Sample Shop', sample: true });
  await storage.collections.add({ slug: 'wall', name: 'Wall', subject: 'shop', rules: [] });
});
afterEach(async () => {
  await keeper?.stop();
  keeper = undefined;
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  server = undefined;
  await storage.close();
  await rm(data, { recursive: true });
});

async function people(count: number): Promise<void> {
  await storage.people.take(
    Array.from({ length: count }, (_, i) => ({ name: `Sample ${i}`, email: `p${i}@example.com` })),
  );
}

function ask(change: Partial<NewAsking> = {}): Promise<string> {
  return storage.askings.add({
    collection: 'wall',
    people: {},
    way: 'email',
    words: { subject: '', text: '' },
    remindAfter: null,
    capDays: 90,
    when: clock().toISOString(),
    origin: 'https://reviews.example.com',
    by: 'test',
    ...change,
  });
}

function keep(mailer: Mailer, log = testLog()): AskingKeeper {
  const config = { ...testConfig({ data }), mailFrom: 'hello@example.com' };
  keeper = keepAsking({ storage, mailer, config, log: log.log, clock });
  return keeper;
}

async function round(): Promise<void> {
  keeper?.wake();
  await keeper?.idle();
}

const figures = async (id: string): Promise<Asking['figures']> => (await storage.askings.get(id))!.figures;

/** A mail server of this machine. @returns its port, and the messages it took */
async function smtp(options: SMTPServerOptions = {}): Promise<{ port: number; messages: string[] }> {
  const messages: string[] = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        messages.push(Buffer.concat(chunks).toString());
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => listening.once('listening', resolve));
  return { port: (listening.address() as AddressInfo).port, messages };
}

test('without a mail server every message is a file, and the asking is done', async () => {
  await people(5);
  const id = await ask();
  keep(openMailer(testConfig({ data })));
  await round();
  assert.equal((await readdir(join(data, 'outbox'))).filter((name) => name.endsWith('.eml')).length, 5);
  assert.deepEqual([(await figures(id)).sent, (await storage.askings.get(id))?.state], [5, 'done']);
  const [person] = (await storage.people.list({})).people;
  await storage.people.erase(person?.id ?? '');
  now += 2 * MINUTE;
  await round();
  assert.equal((await readdir(join(data, 'outbox'))).length, 4, 'what was written to who was erased is gone');
});

test('what is meant for later waits for its time, and a stop ends it', async () => {
  await people(2);
  const later = await ask({ when: new Date(now + 60 * MINUTE).toISOString() });
  keep(openMailer(testConfig({ data })));
  await round();
  assert.equal((await storage.askings.get(later))?.state, 'waiting');
  now += 61 * MINUTE;
  await round();
  assert.equal((await figures(later)).sent, 2);
});

test('a mail server gets each message once, with a name and a password that stand nowhere', async () => {
  await people(3);
  const id = await ask();
  const seen: string[] = [];
  const { port, messages } = await smtp({
    authOptional: false,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth(auth, _session, done) {
      seen.push(`${auth.username} ${auth.password}`);
      done(null, { user: auth.username });
    },
  });
  const log = testLog();
  const flags = {
    data,
    smtp: `smtp://sample%40user@127.0.0.1:${port}`,
    smtpPlain: true,
    mailFrom: 'hello@example.com',
  };
  keep(openMailer(testConfig(flags), { [PASSWORD_VARIABLE]: 'sample-canary-password' }), log);
  await round();
  assert.deepEqual([(await figures(id)).sent, messages.length], [3, 3]);
  assert.equal(seen[0], 'sample@user sample-canary-password');
  assert.doesNotMatch(log.lines(), /canary|@example/);
  assert.equal(new Set(messages.map((text) => /^To: .*$/m.exec(text)?.[0])).size, 3);
});

test('a server that has no TLS gets nothing unless it is said that it may', async () => {
  await people(1);
  const id = await ask();
  const { port, messages } = await smtp();
  keep(new SmtpMailer({ url: `smtp://127.0.0.1:${port}`, patience: 5000 }));
  await round();
  assert.deepEqual([messages.length, (await figures(id)).waiting], [0, 1]);
});

test('4xx comes again later, 5xx never, and 421 lets all the others wait too', async () => {
  await people(3);
  const id = await ask();
  let answers: Record<string, number> = { 'p0@example.com': 450, 'p1@example.com': 550 };
  const { port, messages } = await smtp({
    onRcptTo({ address }, _session, done) {
      const responseCode = answers[address];
      done(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }));
    },
  });
  keep(new SmtpMailer({ url: `smtp://127.0.0.1:${port}`, plain: true }));
  await round();
  const first = await figures(id);
  assert.deepEqual([first.sent, first.failed, first.waiting], [1, 1, 1]);
  answers = {};
  await round();
  assert.equal(messages.length, 1, 'not before its time');
  now += MINUTE;
  await round();
  assert.deepEqual([messages.length, (await figures(id)).sent, (await storage.askings.get(id))?.state], [2, 2, 'done']);

  now += 100 * 24 * 60 * MINUTE;
  const again = await ask();
  answers = Object.fromEntries([0, 1, 2].map((i) => [`p${i}@example.com`, 421]));
  await round();
  assert.equal((await figures(again)).waiting, 2, 'the one whose address was refused is not asked again');
  answers = {};
  now += 2 * MINUTE;
  await round();
  assert.equal((await figures(again)).sent, 2);
});

test('an address that is refused for good is marked, and one that is refused for another reason is not', async () => {
  await people(7);
  const id = await ask();
  const no = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
  const atRcpt: Record<string, Error> = {
    'p0@example.com': no(550, 'no such mailbox'),
    'p1@example.com': no(553, '5.1.3 no such address'),
    'p2@example.com': no(550, '5.7.1 relaying is refused'),
    'p3@example.com': no(450, '4.2.1 try again'),
  };
  const atData: Record<string, Error> = {
    'p4@example.com': no(554, 'no'),
    'p5@example.com': no(554, '5.6.0 these words are not taken'),
  };
  const { port, messages } = await smtp({
    hideENHANCEDSTATUSCODES: true,
    onRcptTo: ({ address }, _session, done) => done(atRcpt[address]),
    onData(stream, session, done) {
      stream.resume();
      stream.on('end', () => done(atData[session.envelope.rcptTo[0]?.address ?? '']));
    },
  });
  const log = testLog();
  keep(new SmtpMailer({ url: `smtp://127.0.0.1:${port}`, plain: true }), log);
  await round();
  const first = await figures(id);
  assert.deepEqual([first.sent, first.failed, first.waiting, messages.length], [1, 5, 1, 0]);
  const marked = (await storage.people.list({ undeliverable: true })).people;
  assert.deepEqual(
    marked.map(({ email, suppressedSince }) => [email, suppressedSince]),
    ['p0', 'p1', 'p4'].map((one) => [`${one}@example.com`, clock().toISOString()]),
  );
  const reach = await storage.askings.reach({ people: {}, way: 'email', capDays: 0 });
  assert.deepEqual([reach.found, reach.asked, reach.leftOut.undeliverable], [7, 4, 3]);
  await storage.people.set(marked[0]?.id ?? '', { email: 'mended@example.com' });
  assert.equal((await storage.askings.reach({ people: {}, way: 'email', capDays: 0 })).asked, 5);
  assert.doesNotMatch(log.lines(), /@example/);
});

test('a sender who is refused marks nobody', async () => {
  await people(2);
  const id = await ask();
  const { port } = await smtp({
    onMailFrom: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode: 550 })),
  });
  keep(new SmtpMailer({ url: `smtp://127.0.0.1:${port}`, plain: true }));
  await round();
  assert.equal((await figures(id)).failed, 2);
  assert.equal((await storage.people.list({ undeliverable: true })).total, 0);
});

test('a message that keeps being put off is given up in the end', async () => {
  await people(1);
  const id = await ask();
  const { port } = await smtp({
    onRcptTo: (_address, _session, done) => done(Object.assign(new Error('busy'), { responseCode: 451 })),
  });
  keep(new SmtpMailer({ url: `smtp://127.0.0.1:${port}`, plain: true }));
  for (let i = 0; i < 9; i++) {
    await round();
    now += 25 * 60 * MINUTE;
  }
  assert.deepEqual([(await figures(id)).failed, (await figures(id)).waiting], [1, 0]);
  assert.equal((await storage.askings.invitations(id)).invitations[0]?.fault, '451');
});

test('killed while sending: a file is looked for, of a mail server nobody claims to know', async () => {
  await people(3);
  const id = await ask();
  await storage.askings.choose();
  const outbox = openMailer(testConfig({ data }));
  const claimed = [await storage.askings.claim(), await storage.askings.claim(), await storage.askings.claim()];
  const { composeMessage } = await import('../people/compose.ts');
  const message = claimed[0]!;
  await outbox.send(composeMessage({ message, words: message.words, about: 'Sample Shop', from: 'hello@example.com' }));
  keep(outbox);
  await round();
  assert.equal((await figures(id)).waiting, 3, 'they may still be on their way');
  now += 11 * MINUTE;
  await round();
  assert.equal((await readdir(join(data, 'outbox'))).length, 3);
  assert.equal((await figures(id)).sent, 3);
  await keeper?.stop();

  now += 100 * 24 * 60 * MINUTE;
  const second = await ask();
  await storage.askings.choose();
  await storage.askings.claim();
  now += 11 * MINUTE;
  const { port, messages } = await smtp();
  keep(new SmtpMailer({ url: `smtp://127.0.0.1:${port}`, plain: true }));
  await round();
  const last = await figures(second);
  assert.deepEqual([last.uncertain, last.sent, messages.length], [1, 2, 2]);
});

test('stopping waits for the message that is being sent', async () => {
  await people(50);
  const id = await ask();
  let taken = 0;
  const { port } = await smtp({
    onData(stream, _session, done) {
      stream.resume();
      stream.on('end', () => {
        taken++;
        done();
      });
    },
  });
  const running = keep(new SmtpMailer({ url: `smtp://127.0.0.1:${port}`, plain: true }));
  running.wake();
  await waitFor('a few messages', () => Promise.resolve(taken > 2), 30_000);
  await running.stop();
  const { sent, waiting } = await figures(id);
  assert.equal(sent, taken);
  assert.equal(sent + waiting, 50);
});

test('settings that cannot work are refused with what to do', () => {
  assert.throws(() => openMailer(testConfig({ smtp: 'smtp://mail.example.com' }), {}), /--mail-from/);
  const named = { smtp: 'smtp://me@mail.example.com', mailFrom: 'a@example.com' };
  assert.throws(() => openMailer(testConfig(named), {}), /SMM_SMTP_PASSWORD/);
  assert.throws(() => openMailer(testConfig({ ...named, smtpPasswordFile: '/nowhere' }), {}), /--smtp-password-file/);
  for (const flags of [
    { smtp: 'smtp://me:secret@mail.example.com' },
    { smtp: 'mail.example.com' },
    { mailFrom: 'nobody' },
    { mailFrom: 'A\nB <a@example.com>' },
  ])
    assert.throws(() => testConfig(flags), /does not fit/, JSON.stringify(flags));
});
