import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { FileOutbox } from '../mail/file-outbox.ts';
import { MailError } from '../mail/mail-error.ts';
import type { Mailer } from '../mail/mailer.ts';
import { senderOf } from '../mail/mail-settings.ts';
import { composeMessage } from '../people/compose.ts';
import type { OutgoingMessage } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';
import { rounds } from './rounds.ts';

const LOOK_MS = 2000;
/** Longer than any exchange with a mail server takes: what was claimed before is nobody's any more. */
const CLAIM_MS = 10 * 60_000;
const SWEEP_MS = 60_000;
const MINUTE = 60_000;
/** Waits after the first, second … failure of one message. */
const BACK_OFF = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * MINUTE);
/** Waits while the server as a whole cannot be reached. */
const PAUSES = [1, 2, 5, 15].map((minutes) => minutes * MINUTE);

interface KeepAskingOptions {
  storage: Pick<Storage, 'askings' | 'collections' | 'subjects'>;
  mailer: Mailer;
  config: Pick<Config, 'data' | 'mailFrom' | 'mailReplyTo'>;
  log: Log;
  clock?: () => Date;
}

export interface AskingKeeper {
  /** Looks at once rather than at the next turn. */
  wake(): void;
  /** Resolves when nothing is under way; for tests, and for who must know. */
  idle(): Promise<void>;
  /** Ends after the message that is being sent. */
  stop(): Promise<void>;
}

/**
 * Chooses people and sends messages in the background. Everything it goes by is in the store: it goes on where a process ended.
 *
 * A message is marked as being sent before it is, so that a process that is killed between the two sends it never twice: files are
 * looked for and the mark made true; of a mail server nobody can know, and the message is shown as uncertain for a person to judge.
 */
export function keepAsking({
  storage,
  mailer,
  config,
  log,
  clock = () => new Date(),
}: KeepAskingOptions): AskingKeeper {
  const { askings } = storage;
  let stopping = false;
  let pausedUntil = 0;
  let pauses = 0;
  let swept = 0;

  async function work(): Promise<void> {
    await settleOld();
    while (!stopping && (await askings.choose()));
    let sent = 0;
    while (!stopping && clock().getTime() >= pausedUntil) {
      const message = await askings.claim();
      if (!message) break;
      if (await send(message)) sent++;
    }
    if (sent > 0) {
      log.info({ sent, via: mailer.kind }, 'requests for reviews were sent');
      await askings.choose();
    }
    await sweep();
  }

  async function send(message: OutgoingMessage): Promise<boolean> {
    const collection = await storage.collections.get(message.collection);
    const subject = collection && (await storage.subjects.get(collection.subject));
    if (!collection || !subject || collection.form === 'closed' || subject.archived !== undefined) {
      await askings.settle(message, { outcome: 'failed', fault: collection ? 'form-closed' : 'no-collection' });
      return false;
    }
    const mail = composeMessage({
      message,
      words: message.words,
      about: subject.name,
      from: senderOf(config, message.origin),
      replyTo: config.mailReplyTo,
    });
    try {
      await mailer.send(mail);
    } catch (error) {
      await failed(message, error);
      return false;
    }
    pauses = 0;
    await askings.settle(message, { outcome: 'sent' });
    return true;
  }

  async function failed(message: OutgoingMessage, error: unknown): Promise<void> {
    const now = clock().getTime();
    if (!(error instanceof MailError)) {
      log.error({ err: error }, 'a request for a review could not be written');
      await askings.settle(message, { outcome: 'failed', fault: 'unwritten' });
      return;
    }
    const { kind, fault } = error;
    if (kind === 'undeliverable')
      await askings.settle(message, { outcome: 'failed', fault, undeliverable: message.to.address });
    else if (kind === 'refused') await askings.settle(message, { outcome: 'failed', fault });
    else if (kind === 'unknown') await askings.settleUncertain(message.number);
    else if (kind === 'unreachable') {
      const pause = PAUSES[Math.min(pauses++, PAUSES.length - 1)] as number;
      pausedUntil = now + pause;
      log.warn({ fault, minutes: pause / MINUTE }, 'no message can be sent now; it is tried again');
      await askings.settle(message, { outcome: 'later', fault, at: new Date(pausedUntil).toISOString() });
    } else {
      const wait = BACK_OFF[message.attempts - 1];
      if (wait === undefined) await askings.settle(message, { outcome: 'failed', fault });
      else await askings.settle(message, { outcome: 'later', fault, at: new Date(now + wait).toISOString() });
    }
  }

  async function settleOld(): Promise<void> {
    const before = new Date(clock().getTime() - CLAIM_MS).toISOString();
    for (const message of await askings.unsettled(before)) {
      const wasSent = await mailer.wasSent(message.id);
      if (wasSent === undefined) await askings.settleUncertain(message.number);
      else if (wasSent) await askings.settle(message, { outcome: 'sent' });
      else await askings.settle(message, { outcome: 'later', fault: 'interrupted', at: clock().toISOString() });
    }
  }

  /** Messages to people who were erased go with them, whoever erased them. */
  async function sweep(): Promise<void> {
    const now = clock().getTime();
    if (now - swept < SWEEP_MS) return;
    swept = now;
    const outbox = new FileOutbox(config.data);
    const files = await outbox.list();
    for (const id of await askings.gone(files.map((file) => file.id))) await outbox.remove(id);
    outbox.close();
  }

  const looks = rounds({
    everyMs: LOOK_MS,
    work,
    failed: (error) => log.error({ err: error }, 'requests for reviews could not go on; it is tried again'),
  });
  return {
    wake: looks.wake,
    idle: looks.idle,
    async stop() {
      stopping = true;
      await looks.stop();
      mailer.close();
    },
  };
}
