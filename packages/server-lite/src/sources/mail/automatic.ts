/** The lines of a message by their names in small letters; of several the first. */
export type HeaderValues = ReadonlyMap<string, string>;

const NOBODY =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder|mailer-daemon|postmaster|bounces?|notifications?|newsletter|auto-?reply|autoresponder)(?:[-_.+=].*)?@|[-_.+]no[-_.]?reply@/i;

/** Why nobody wrote a message, or wrote it to one person: what programs send of themselves, and to many. Undefined for what a person wrote. */
export function automatic(headers: HeaderValues, from: string): string | undefined {
  const value = (name: string) => headers.get(name)?.trim().toLowerCase() ?? '';
  if (NOBODY.test(from)) return 'its sender takes no answers: a program sent it';
  const submitted = value('auto-submitted');
  if (submitted !== '' && !/^no\b/.test(submitted)) return 'a program sent it (Auto-Submitted)';
  if (headers.has('x-autoreply') || headers.has('x-autorespond') || headers.has('x-failed-recipients'))
    return 'a program answered by itself';
  if (value('return-path') === '<>') return 'a program sent it, which takes no answers (Return-Path)';
  if (/^multipart\/report\b/.test(value('content-type'))) return 'it reports how another message fared';
  if (/^yes\b/.test(value('x-spam-flag'))) return 'it is marked as spam';
  // A group's mailbox adds these to what people write to it.
  if (headers.has('x-google-group-id')) return undefined;
  if (headers.has('list-unsubscribe')) return 'it was sent to many (List-Unsubscribe)';
  return /^(?:bulk|junk|list|auto_reply)\b/.test(value('precedence')) ? 'it was sent to many (Precedence)' : undefined;
}
