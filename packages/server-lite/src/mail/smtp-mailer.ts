import type { Mail, SMTPPoolOptions, SMTPPoolSentMessageInfo } from 'nodemailer';
import { MailError } from './mail-error.ts';
import type { Mailer, MailMessage } from './mailer.ts';
import { toMail } from './to-mail.ts';

export interface SmtpOptions {
  /** `smtp://user@host:587` or `smtps://user@host`. */
  url: string;
  password?: string | undefined;
  /** Sends without encryption where the server offers none: for a server on the same machine. */
  plain?: boolean;
  /** Milliseconds to wait for an answer. */
  patience?: number;
}

const PATIENCE = 30_000;

/** Messages through a mail server. One connection, one message after the other. */
export class SmtpMailer implements Mailer {
  readonly kind = 'smtp';
  readonly #options: SMTPPoolOptions & { pool: true };
  #opened: Promise<Mail<SMTPPoolSentMessageInfo, SMTPPoolOptions>> | undefined;

  constructor({ url, password, plain = false, patience = PATIENCE }: SmtpOptions) {
    const { protocol, hostname, port, username } = new URL(url);
    const secure = protocol === 'smtps:';
    this.#options = {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      // Either encrypted from the first byte, or before anything is said.
      requireTLS: !secure && !plain,
      ignoreTLS: plain,
      tls: { minVersion: 'TLSv1.2' },
      ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: password ?? '' } }),
      pool: true,
      maxConnections: 1,
      maxMessages: 100,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: 2 * patience,
      logger: false,
      debug: false,
    };
  }

  async send(message: MailMessage): Promise<void> {
    try {
      // Loaded with the first message: many a server sends none.
      this.#opened ??= import('nodemailer').then(({ createTransport }) => createTransport(this.#options));
      await (await this.#opened).sendMail(toMail(message));
    } catch (error) {
      throw mailError(error);
    }
  }

  async wasSent(): Promise<undefined> {
    return undefined;
  }

  close(): void {
    void this.#opened?.then((transport) => transport.close());
  }
}

interface SmtpFault {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** What a failure means for the message. The server's own words are left out: they may name the person. */
function mailError(error: unknown): MailError {
  const { code = 'ESMTP', command = '', responseCode, response = '' } = error as SmtpFault;
  const options = { cause: error };
  const extended = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(response)?.[1];
  const fault = responseCode === undefined ? code : [responseCode, extended].filter(Boolean).join(' ');
  if (code === 'EAUTH' || code === 'ETLS' || code === 'ENOAUTH')
    return new MailError(
      'unreachable',
      fault,
      `The mail server did not let us in (${fault}). Check --smtp, its password and whether it speaks TLS.`,
      options,
    );
  if (responseCode === undefined)
    return command === 'DATA'
      ? new MailError(
          'unknown',
          code,
          'The connection broke after the message was handed over and before the server said that it has it.',
          options,
        )
      : new MailError(
          'unreachable',
          code,
          `The mail server was not reached (${code}). Check --smtp and the network.`,
          options,
        );
  if (responseCode >= 500 && isOfAddress(command, extended))
    return new MailError(
      'undeliverable',
      fault,
      `The mail server says that nothing can be delivered to this address (${fault}).`,
      options,
    );
  if (responseCode >= 500)
    return new MailError('refused', fault, `The mail server refused the message for good (${fault}).`, options);
  return responseCode === 421
    ? new MailError('unreachable', fault, 'The mail server asks to come back later.', options)
    : new MailError('later', fault, `The mail server does not take this message now (${fault}).`, options);
}

/**
 * Whether it is the address that was refused: at RCPT or after the words, and not, as the extended code would say, for the server
 * itself, the way there, the words or a rule (RFC 3463: x.3 to x.7). A rule that refuses us would else refuse every client.
 */
function isOfAddress(command: string, extended: string | undefined): boolean {
  if (!/^(?:RCPT|DATA)/.test(command)) return false;
  return extended === undefined || /^5\.[012]\./.test(extended);
}
