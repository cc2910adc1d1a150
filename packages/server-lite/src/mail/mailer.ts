/** A message that is ready to go. */
export interface MailMessage {
  /** Letters and digits: names it to the world, and its file in the outbox. */
  id: string;
  from: string;
  replyTo?: string | undefined;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  language: string;
  /** Ends such messages by one click (RFC 8058). */
  unsubscribe: string;
}

/** Where messages go. */
export interface Mailer {
  readonly kind: 'outbox' | 'smtp';
  /** Resolves once it is out of our hands. @throws MailError */
  send(message: MailMessage): Promise<void>;
  /** Whether a message went before this process began; undefined where nobody here can tell. */
  wasSent(id: string): Promise<boolean | undefined>;
  close(): void;
}
