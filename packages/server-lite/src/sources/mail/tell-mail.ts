import { headerBlockAt } from './header-words.ts';

/** Of a line that parts messages. */
const LONGEST_RULE = 300;
/** The line before each message of a mailbox in one file: who sent it, and when. */
const POSTMARK =
  /^From (?:\S+|"[^"\n]*"\S*|.{1,200}?) +(?:\w{3},? +)?(?:\w{3} +\d{1,2}|\d{1,2} +\w{3})[ ,].{0,30}\d\d:\d\d.{0,40}$/;
/** Lines that servers and programs write into a message, and nobody else. */
const OF_PROGRAMS =
  /^(?:received|return-path|delivered-to|dkim-signature|mime-version|message-id|content-type|content-transfer-encoding|arc-seal|authentication-results|x-[a-z-]+)$/i;
/** Apple Mail writes how many bytes its message has above it, and what the program knows of it below. */
const APPLE = /^\d{1,9} *\r?\n(?=[\w-]+:)/;
const ENOUGH = 2;
const HEADER = /^([!-9;-~]{1,80}):/;

export function isPostmark(line: string): boolean {
  return line.length <= LONGEST_RULE && line.startsWith('From ') && POSTMARK.test(line);
}

/** Whether a text is a message as it travels (RFC 5322), or a mailbox of such (mbox). */
export function isMail(head: string): boolean {
  const lines = head.replace(APPLE, '').split(/\r?\n/, 400);
  const [first = '', second = ''] = lines;
  if (isPostmark(first)) return HEADER.test(second) || /^>From /.test(second);
  let count = 0;
  let isSent = false;
  for (const line of lines) {
    if (line === '') break;
    const [, name] = HEADER.exec(line) ?? [];
    if (name === undefined) {
      // What goes on from the line before, or was cut at the end of what is looked at.
      if (/^[ \t]/.test(line) || line === lines.at(-1)) continue;
      return false;
    }
    if (OF_PROGRAMS.test(name)) count++;
    if (/^(?:from|received|return-path)$/i.test(name)) isSent = true;
  }
  return count >= ENOUGH && isSent;
}

/** What may stand before the first of several: a rule, or that it was passed on. */
const RULE = /^\s*(?:[-–—=_*~#]{2,}|[-–—=_*~#]{2,}\s*\p{L}[\p{L}\p{M} '’]{2,60}[-–—=_*~#]{2,})\s*$/u;

/**
 * Whether a text begins with the lines that mail programs print above a message. A testimonial with `From: Anna, Berlin` is
 * none: an address or a time of day stands there, and what was written stands below, without labels.
 */
export function isPastedMail(head: string): boolean {
  const lines = head.split(/\r\n|\n|\r/, 400);
  let start = 0;
  while (start < lines.length && ((lines[start] as string).trim() === '' || isRule(lines[start] as string))) start++;
  const block = headerBlockAt(lines, start);
  if (!block || block.end >= lines.length) return false;
  const { from = '', to = '', date = '', subject } = block.fields;
  if (subject === undefined) return false;
  const next = lines[block.end] as string;
  if (next.trim() !== '' && /^\s*[*_]*[\p{L}\p{M}][\p{L}\p{M} /-]{0,30}[*_]*\s*[:：]/u.test(next)) return false;
  return /\S@\S/.test(from + to) || /\d{1,2}[:.h]\d\d/.test(date);
}

export function isRule(line: string): boolean {
  return line.length <= LONGEST_RULE && RULE.test(line);
}
