import { readFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import { ConfigError } from '../errors/config-error.ts';
import { FileOutbox } from './file-outbox.ts';
import type { Mailer } from './mailer.ts';
import { SmtpMailer } from './smtp-mailer.ts';

export const PASSWORD_VARIABLE = 'SMM_SMTP_PASSWORD';

type MailConfig = Pick<Config, 'data' | 'smtp' | 'smtpPasswordFile' | 'smtpPlain' | 'mailFrom'>;

/** By a mail server where one is named, else into files. @throws ConfigError */
export function openMailer(config: MailConfig, env: Record<string, string | undefined> = process.env): Mailer {
  const { data, smtp, smtpPlain, mailFrom } = config;
  if (smtp === undefined) return new FileOutbox(data);
  if (mailFrom === undefined)
    throw new ConfigError(
      '--smtp: messages need a sender. Say who they come from: --mail-from "The Shop <hello@example.com>".',
    );
  const password = passwordOf(config, env);
  if (new URL(smtp).username !== '' && password === undefined)
    throw new ConfigError(
      `--smtp: there is a name and no password. Give it in ${PASSWORD_VARIABLE}, or in a file with --smtp-password-file.`,
    );
  return new SmtpMailer({ url: smtp, password, plain: smtpPlain });
}

function passwordOf({ smtpPasswordFile }: MailConfig, env: Record<string, string | undefined>): string | undefined {
  if (smtpPasswordFile === undefined) return env[PASSWORD_VARIABLE] || undefined;
  try {
    return readFileSync(smtpPasswordFile, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    throw new ConfigError(
      `--smtp-password-file: "${smtpPasswordFile}" cannot be read. Give a file that this process may read.`,
      { cause },
    );
  }
}

/** Who messages come from where nobody said: good enough for files that a person looks at first. */
export function senderOf({ mailFrom }: Pick<Config, 'mailFrom'>, origin: string): string {
  return mailFrom ?? `reviews@${new URL(origin).hostname}`;
}
