import type { SendMailOptions } from 'nodemailer';
import type { MailMessage } from './mailer.ts';

/** As the library that writes messages takes it. Names and subjects are encoded there; none of them can end a line. */
export function toMail(message: MailMessage): SendMailOptions {
  const { id, from, replyTo, to, subject, text, html, language, unsubscribe } = message;
  const sender = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
  return {
    from: oneLine(from),
    ...(replyTo !== undefined && { replyTo: oneLine(replyTo) }),
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(subject),
    text,
    html,
    messageId: `<${id}@${sender.split('@').at(-1) ?? 'localhost'}>`,
    headers: {
      'Content-Language': oneLine(language),
      'List-Unsubscribe': `<${oneLine(unsubscribe)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** One line that no reader takes for an encoded one. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('=?', '= ?')
    .trim();
}
