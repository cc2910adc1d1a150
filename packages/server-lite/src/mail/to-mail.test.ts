import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { composeMessage } from '../people/compose.ts';
import { FileOutbox } from './file-outbox.ts';
import type { MailMessage } from './mailer.ts';

const SECRET = 'x'.repeat(43);

function message(
  change: { name?: string; subject?: string; text?: string; about?: string; language?: string | null } = {},
): MailMessage {
  const { name = 'Ada Sample', subject = '', text = '', about = 'Sample Café', language = 'de-AT' } = change;
  return composeMessage({
    message: {
      id: 'abc123',
      kind: 'first',
      to: { name, address: 'ada@example.com' },
      language,
      collection: 'wall',
      origin: 'https://reviews.example.com',
      secret: SECRET,
    },
    words: { subject, text },
    about,
    from: 'Sample Café <hello@example.com>',
    replyTo: 'answers@example.com',
  });
}

async function written(mail: MailMessage): Promise<{ head: string; body: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'smm-mail-'));
  const outbox = new FileOutbox(folder);
  await outbox.send(mail);
  const path = join(outbox.folder, `${mail.id}.eml`);
  assert.equal((await stat(path)).mode & 0o777, 0o600);
  const raw = await readFile(path, 'latin1');
  await rm(folder, { recursive: true });
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  return { head: head.replace(/\r\n[ \t]+/g, ' '), body: rest.join('\r\n\r\n') };
}

/** RFC 2047 words back to text. */
function decoded(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_match, kind: string, data: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(data, 'base64').toString('latin1')
        : data
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );
}
const utf8 = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');
const field = (head: string, name: string): string[] =>
  head
    .split('\r\n')
    .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))
    .map((line) => line.slice(name.length + 2));

test('a request speaks the person’s language, asks for good and bad alike, and can be ended by one click', async () => {
  const mail = message({ text: 'Wir haben umgebaut.\n\nKommen Sie vorbei!' });
  assert.equal(mail.subject, 'Wie war es bei Sample Café?');
  assert.match(mail.text, /^Guten Tag, Ada Sample,\n\nWir haben umgebaut\.\n\nKommen/);
  assert.match(mail.text, /Gut oder schlecht/);
  assert.ok(mail.text.includes(`https://reviews.example.com/c/wall/new?invite=${SECRET}`));
  assert.doesNotMatch(mail.html, /<img|<script|http:\/\//i, 'nothing is fetched when it is opened');
  const { head } = await written(mail);
  assert.deepEqual(field(head, 'List-Unsubscribe'), [`<https://reviews.example.com/u/${SECRET}>`]);
  assert.deepEqual(field(head, 'List-Unsubscribe-Post'), ['List-Unsubscribe=One-Click']);
  assert.deepEqual(field(head, 'Message-ID'), ['<abc123@example.com>']);
  assert.deepEqual(field(head, 'Reply-To'), ['answers@example.com']);
  assert.match(message({ language: 'ar' }).html, /dir="rtl"/);
  assert.equal(message({ language: 'fi' }).language, 'en');
  assert.equal(message({ language: null, name: '' }).text.slice(0, 6), 'Hello,');
});

test('no name and no subject adds a line to the head, and both arrive as they were', async () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 20 }).map((text) => `${text}\r\nBcc: evil@example.com\r\n\r\n<b>${text}`),
    fc.constantFrom(
      'a\nX: y',
      'a\rX: y',
      '=?utf-8?q?x=0D=0ABcc:_e?=',
      '"',
      '\\',
      '<x@y.z>',
      ',',
      'Zoë 日本語 العربية 🎉',
      'a'.repeat(998),
    ),
  );
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (name, subject) => {
      const mail = message({ name: name.toWellFormed(), subject: `S ${subject.toWellFormed()}` });
      const { head } = await written(mail);
      const names = head.split('\r\n').map((line) => line.split(':')[0]);
      assert.deepEqual(names.sort(), [
        'Auto-Submitted',
        'Content-Language',
        'Content-Type',
        'Date',
        'From',
        'List-Unsubscribe',
        'List-Unsubscribe-Post',
        'MIME-Version',
        'Message-ID',
        'Reply-To',
        'Subject',
        'To',
      ]);
      for (const line of head.split('\r\n')) assert.match(line, /^[\x20-\x7e]*$/, 'the head is ASCII');
      const [to = ''] = field(head, 'To');
      assert.equal(to.match(/ada@example\.com/g)?.length, 1);
      assert.ok(/(?:^|<)ada@example\.com>?$/.test(to), to);
      const wanted = mail.subject
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .replaceAll('=?', '= ?')
        .trim();
      assert.equal(squeezed(utf8(decoded(field(head, 'Subject')[0] ?? ''))), squeezed(wanted));
    }),
    { numRuns: 150 },
  );
});

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

test('words in a message are words', async () => {
  const { html } = message({
    name: '<img src=x onerror=a()>',
    text: '<script>a()</script>',
    subject: '</title><b>',
    about: '"><i>',
  });
  assert.doesNotMatch(html, /<img|<script|<b>|<i>/);
});
