import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { takeSource } from '../../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-mail-'));
after(() => rmSync(dir, { recursive: true }));
const taken = (content: string | Uint8Array) => takeSource(join(dir, 'mail'), content);

const SHOP = 'info@shop.example';
interface Given {
  from: string;
  to?: string;
  subject?: string;
  lines?: string[];
  words?: string;
  date?: string;
}
let count = 0;
const message = ({ from, to = SHOP, subject = 'Feedback', lines = [], words = 'Warm bread.', date }: Given) =>
  [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date ?? 'Tue, 14 Jan 2025 10:10:00 +0300'}`,
    `Message-ID: <${++count}@sample.example>`,
    'MIME-Version: 1.0',
    ...(lines.some((line) => /^content-type:/i.test(line)) ? [] : ['Content-Type: text/plain; charset=utf-8']),
    ...lines,
    '',
    words,
    '',
  ].join('\n');
const mailbox = (...messages: string[]) =>
  messages.map((each) => `From - Tue Jan 14 10:10:00 2025\n${each}\n`).join('');
const of = ({ rows }: Awaited<ReturnType<typeof taken>>) => rows.map(({ item }) => item);

test('nothing of an address is kept', async () => {
  const items = of(
    await taken(
      mailbox(
        message({ from: 'Ada <ada@sample.example>' }),
        message({ from: '"bo@sample.example" <bo@sample.example>' }),
        message({ from: 'cy@sample.example' }),
      ),
    ),
  );
  assert.deepEqual(
    items.map(({ authorName }) => authorName),
    ['Ada', undefined, undefined],
  );
  assert.doesNotMatch(JSON.stringify(items), /@/);
  assert.ok(items.every(({ source, sourceId }) => source === 'email' && /^[\da-f]{32}$/.test(sourceId ?? '')));
});

test('a subject is the title unless it answers, passes on or says nothing', async () => {
  const subjects = [
    'Great bread',
    'Re: Great bread',
    'AW: Brot',
    'Fwd: Bread',
    'RE[2]: Bread',
    '回复: 面包',
    '(no subject)',
    '',
    '…',
  ];
  const items = of(
    await taken(
      mailbox(...subjects.map((subject, i) => message({ from: `Ada ${i} <a${i}@sample.example>`, subject }))),
    ),
  );
  assert.deepEqual(
    items.map(({ title }) => title),
    ['Great bread', ...subjects.slice(1).map(() => undefined)],
  );
});

test('a subject is never taken for the words, however long it is', async () => {
  const subject = 'How your wonderful team made our whole day in spite of the rain';
  const [item] = of(await taken(message({ from: 'Ada <ada@sample.example>', subject, words: 'Thanks!' })));
  assert.deepEqual([item?.title, item?.body], [subject, 'Thanks!']);
});

test('the day is that of the author’s own zone', async () => {
  const dates = [
    'Tue, 14 Jan 2025 00:10:00 +1300',
    '14 Jan 25 23:50:00 -0800',
    'Tue, 31 Feb 2025 10:00:00 +0000',
    'soon',
  ];
  const items = of(
    await taken(mailbox(...dates.map((date, i) => message({ from: `Ada ${i} <a${i}@sample.example>`, date })))),
  );
  assert.deepEqual(
    items.map(({ datePublished }) => datePublished),
    ['2025-01-14', '2025-01-14', undefined, undefined],
  );
});

test('what the business or a program sent is listed with its reason, and nothing else is', async () => {
  const ada = 'Ada <ada@sample.example>';
  const { rows, rejected } = await taken(
    mailbox(
      message({ from: `Shop <${SHOP}>`, to: 'ada@sample.example' }),
      message({ from: ada }),
      message({ from: 'Bo <bo@sample.example>', to: `Team <${SHOP}>, x@sample.example` }),
      message({ from: ada, lines: ['Auto-Submitted: auto-replied'] }),
      message({ from: ada, lines: ['Auto-Submitted: no'] }),
      message({ from: 'Mail <mailer-daemon@sample.example>' }),
      message({ from: 'Shop <no-reply@sample.example>' }),
      message({ from: ada, lines: ['List-Unsubscribe: <https://sample.example>'] }),
      message({
        from: ada,
        lines: ['List-Unsubscribe: <https://sample.example>', 'X-Google-Group-Id: 7', 'Precedence: list'],
      }),
      message({ from: ada, lines: ['Precedence: bulk'] }),
      message({ from: ada, lines: ['X-Spam-Flag: YES'] }),
      message({ from: ada, words: '> only what you wrote' }),
      message({
        from: ada,
        lines: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'],
        words: 'iVBORw0KGgo=',
      }),
    ),
  );
  assert.equal(rows.length, 4);
  const said = [
    'business’s own',
    'Auto-Submitted',
    'takes no answers',
    'takes no answers',
    'List-Unsubscribe',
    'Precedence',
    'spam',
    'no words',
    'no words',
  ];
  assert.deepEqual(
    rejected.map(({ line, reason }, i) => [line, reason.includes(said[i] as string)]),
    [1, 4, 6, 7, 8, 10, 11, 12, 13].map((line) => [line, true]),
  );
});

test('of two people who wrote to each other, and no address of a business, neither is left out', async () => {
  const { rows } = await taken(
    mailbox(
      message({ from: 'Ada <ada@sample.example>', to: 'bo@sample.example', words: 'One.' }),
      message({ from: 'Bo <bo@sample.example>', to: 'ada@sample.example', words: 'Two.' }),
    ),
  );
  assert.equal(rows.length, 2);
});

test('messages of one mailbox are written in as many encodings as they say', async () => {
  const parts = [
    ['utf-8', Buffer.from('Très bon – 5 €')],
    ['iso-8859-1', Buffer.from('Très bon', 'latin1')],
    ['windows-1251', Buffer.from([0xce, 0xf7, 0xe5, 0xed, 0xfc, 0x20, 0x98])],
  ] as const;
  const bytes = Buffer.concat(
    parts.flatMap(([charset, words], i) => [
      Buffer.from(
        mailbox(
          message({
            from: `Ada <a${i}@sample.example>`,
            lines: [`Content-Type: text/plain; charset=${charset}`],
            words: 'HERE',
          }),
        ).split('HERE')[0] as string,
      ),
      words,
      Buffer.from('\n\n'),
    ]),
  );
  const { rows, notes } = await taken(gzipSync(bytes));
  assert.deepEqual(
    rows.map(({ item }) => item.body),
    ['Très bon – 5 €', 'Très bon', 'Очень \u0098'],
  );
  assert.deepEqual(notes, []);
});

test('a message of Apple Mail ends where it says', async () => {
  const text = message({ from: 'Ada <ada@sample.example>' });
  const items = of(await taken(`${text.length}       \n${text}<?xml version="1.0"?><plist><dict/></plist>`));
  assert.deepEqual(
    items.map(({ body }) => body),
    ['Warm bread.'],
  );
});

test('a message that is too large or broken costs itself alone', async () => {
  const nested = Array.from(
    { length: 300 },
    (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n`,
  ).join('\n');
  const { rows, rejected } = await taken(
    mailbox(
      message({ from: 'Ada <ada@sample.example>' }),
      message({
        from: 'Bo <bo@sample.example>',
        lines: ['Content-Type: multipart/mixed; boundary=b'],
        words: `--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${`${'x'.repeat(76)}\n`.repeat(350_000)}--b--`,
      }),
      message({ from: 'Flo <flo@sample.example>', words: 'Warm bread.\n'.repeat(400_000) }),
      message({ from: 'Cy <cy@sample.example>', lines: ['Content-Type: multipart/mixed; boundary=b0'], words: nested }),
      message({
        from: 'Di <di@sample.example>',
        lines: ['Content-Type: multipart/mixed; boundary=cut'],
        words: '--cut\nContent-Type: text/plain\n\nCut off',
      }),
      'no colon here\n\nnor here\n',
      message({ from: 'Ed <ed@sample.example>', words: '\0\u0018 odd' }),
    ),
  );
  assert.deepEqual(
    rows.map(({ item }) => item.authorName),
    ['Ada', 'Di', 'Ed'],
  );
  assert.deepEqual(
    rejected.map(({ line }) => line),
    [2, 3, 4, 6],
  );
  assert.match(rejected[0]?.reason ?? '', /larger than 25 MB/);
  assert.match(rejected[1]?.reason ?? '', /4 MB of it are text/);
  assert.match(rejected[2]?.reason ?? '', /cannot be read/);
  assert.match(rejected[3]?.reason ?? '', /does not say who sent it/);
});

test('what is attached is left out however large, and words that look like it are not', async () => {
  const file = `${'A'.repeat(76)}\n`.repeat(100_000);
  const items = of(
    await taken(
      message({
        from: 'Ada <ada@sample.example>',
        lines: ['Content-Type: multipart/mixed; boundary=b'],
        words: `--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${file}\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${Buffer.from('Warm bread.').toString('base64')}\n--b--`,
      }),
    ),
  );
  assert.deepEqual(
    items.map(({ body }) => body),
    ['Warm bread.'],
  );
});

test('one without a customer’s message says why', async () => {
  await assert.rejects(
    taken(mailbox(message({ from: 'no-reply@sample.example' }))),
    /holds 1 e-mail, and none of a customer: of the first, its sender takes no answers/,
  );
});

test('pasted messages are parted by rules, by blank lines, or by nothing', async () => {
  const one = (name: string, words: string) =>
    `From: ${name} <${name.toLowerCase()}@sample.example>\nTo: ${SHOP}\nDate: Tue, 14 Jan 2025 10:10:00 +0300\nSubject: =?utf-8?q?Thanks_=C3=A0_tous?=\n\n${words}\n`;
  for (const between of ['', '\n', '--\n', '---\n', '\n---\n\n', '==========\n']) {
    const { rows } = await taken(
      ['Ada', 'Bo', 'Cy'].map((name) => one(name, `Warm bread.\n\nFrom: the oven, says ${name}.`)).join(between),
    );
    assert.deepEqual(
      rows.map(({ item }) => [item.authorName, item.title, item.body, item.datePublished]),
      ['Ada', 'Bo', 'Cy'].map((name) => [
        name,
        'Thanks à tous',
        `Warm bread.\n\nFrom: the oven, says ${name}.`,
        '2025-01-14',
      ]),
      JSON.stringify(between),
    );
  }
});

test('what would take long to look at does not', async () => {
  const [blanks, rules, signs] = [' '.repeat(400_000), '-'.repeat(400_000), '<'.repeat(400_000)];
  const words = [
    `a${blanks}b`,
    `${rules} ${blanks}x`,
    `${signs}:`,
    `_${blanks}_`,
    'To: x\nX-a: b\n'.repeat(20_000),
    '>'.repeat(400_000),
  ].join('\n');
  const { rows } = await taken(
    mailbox(
      message({ from: 'Ada <ada@sample.example>' }),
      message({ from: `${'"'.repeat(200_000)} <b@sample.example>`, words }),
    ),
  );
  assert.equal(rows.length, 2);
});
