import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Item as WireItem } from '@smm/sdk/schema';
import { InvalidItemError } from '../errors/invalid-item-error.ts';
import type { UntrustedItem } from './model.ts';
import { sanitize } from './sanitize.ts';
import { webUrl } from './sanitize-url.ts';
import { toWireJson } from './to-wire.ts';

const reception = { id: '01abc', subject: 'shop', dateReceived: '2026-11-22T00:00:00.000Z', imported: true };
const from = (change: Partial<UntrustedItem>) =>
  sanitize({ type: 'Review', source: 'file', body: 'Words', ...change }, reception);

test('what no reader sees is taken out, what is written stays', () => {
  const { body, author, title } = from({
    body: 'a\u0000b\u0007c\r\nd\u202Ee \uD800 👩‍👩‍👧 می‌خواهم',
    authorName: ' Ada\n\u202E\u2067 Love\tlace ',
    title: '\u200B\u200F',
  });
  assert.equal(body, 'abc\nde \uFFFD 👩‍👩‍👧 می‌خواهم');
  assert.equal(author.name, 'Ada Love lace');
  assert.equal(title, null);
});

test('an address that is not http(s) is not shown, and not lost', () => {
  for (const bad of [
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'file:///etc/passwd',
  ]) {
    const item = from({ url: bad, authorUrl: bad });
    assert.equal(item.url, null);
    assert.equal(item.author.url, undefined);
    assert.equal(item.extra?.['url'], bad);
  }
  assert.equal(webUrl('shop.example/a b'), 'https://shop.example/a%20b');
  assert.equal(webUrl('https://user:secret@shop.example/'), 'https://shop.example/');
  assert.equal(webUrl('https://a/"onmouseover=alert(1)'), 'https://a/%22onmouseover=alert(1)');
});

test('what cannot be taken names its field', () => {
  const bad: [Partial<UntrustedItem>, string][] = [
    [{ body: ' \u200b'.trim() }, 'body'],
    [{ rating: { ratingValue: Number.NaN, worstRating: 1, bestRating: 5 } }, 'rating'],
    [{ rating: { ratingValue: 1e308, worstRating: 1, bestRating: 5 } }, 'rating'],
    [{ datePublished: '2026-13-01' }, 'datePublished'],
    [{ datePublished: '31.12.2025' }, 'datePublished'],
    [{ body: 'x'.repeat(100_001) }, 'body'],
    [{ tags: Array.from({ length: 101 }, (_, i) => `t${i}`) }, 'tags'],
    [{ source: '../x' }, 'source'],
  ];
  for (const [change, field] of bad.slice(1)) {
    assert.throws(
      () => from(change),
      (error) => error instanceof InvalidItemError && error.field === field,
      field,
    );
  }
  assert.throws(() => from({ body: '' }), /neither words nor a rating/);
});

test('whatever comes in, what goes out fits the wire contract and holds nothing private', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  const untrusted = fc.record(
    {
      type: fc.constantFrom('Review' as const, 'SocialMediaPosting' as const),
      source: fc.constantFrom('file', 'google', 'x'),
      body: fc.oneof(text, fc.constantFrom('<p>x</p>', '&lt;b&gt;', '"></script>')),
      title: text,
      authorName: text,
      authorUrl: fc.oneof(fc.webUrl(), text),
      url: fc.oneof(fc.webUrl(), text),
      authorEmail: fc.constant('private@canary.example'),
      language: fc.constantFrom('de', 'pt-BR', 'no language', ''),
      datePublished: fc.constantFrom('2026', '2026-02', '2026-02-28', '2026-02-28T10:00:00Z'),
      tags: fc.array(text, { maxLength: 3 }),
      extra: fc.constant({ ip: '192.0.2.7-canary' }),
      reply: fc.record({ text, author: text }),
      itemReviewed: fc.record({ name: text, url: text }),
    },
    { requiredKeys: ['type', 'source'] },
  );
  fc.assert(
    fc.property(untrusted, (given) => {
      const item = sanitize(
        { rating: { ratingValue: 3, worstRating: 0, bestRating: 10 }, ...given } as UntrustedItem,
        reception,
      );
      WireItem.parse(JSON.parse(toWireJson(item)));
      assert.doesNotMatch(toWireJson(item), /canary/);
    }),
  );
});
