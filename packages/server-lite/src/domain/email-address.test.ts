import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emailAddress } from './email-address.ts';

test('the same mailbox has the same key', () => {
  const key = (text: string) => emailAddress(text)?.key;
  assert.equal(key(' Ada@Example.COM '), 'ada@example.com');
  assert.equal(key('mailto:ada@example.com'), 'ada@example.com');
  assert.equal(key('<ada@example.com>'), 'ada@example.com');
  assert.equal(key('ada@bücher.example'), 'ada@xn--bcher-kva.example');
  assert.equal(key('jose\u0301@example.com'), key('jos\u00e9@example.com'));
  assert.notEqual(
    key('a.da+x@example.com'),
    key('ada@example.com'),
    'what a host does with dots is the host’s to know',
  );
});

test('what no message can be sent to is no address', () => {
  const wrong = [
    '',
    'ada',
    '@example.com',
    'ada@',
    'ada@localhost',
    'ada@127.0.0.1',
    'a b@example.com',
    'a@b@',
    'ada@exam ple.com',
    'ada@example.com, ben@example.com',
    'ada@example.com\r\nBcc: x@example.com',
    '"a b"@example.com',
    'a..b@example.com',
    'ada@-x.com',
    'ada@example.com:25',
    'ada@[::1]',
    `${'a'.repeat(65)}@example.com`,
    'ada@exa%6dple.com',
    'ada\u0000@example.com',
  ];
  for (const text of wrong) assert.equal(emailAddress(text), undefined, JSON.stringify(text));
});

test('no text makes an address that could say more than one thing in a header', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.emailAddress(),
        fc.tuple(fc.emailAddress(), fc.string({ unit: 'binary' })).map((parts) => parts.join('')),
      ),
      (text) => {
        const found = emailAddress(text);
        if (!found) return;
        assert.doesNotMatch(found.address, /[\s<>,;:"()[\]\\]|[\u0000-\u001f\u007f]/u);
        assert.equal(found.address.split('@').length, 2);
        assert.deepEqual(emailAddress(found.key)?.key, found.key, 'a key is its own');
      },
    ),
    { numRuns: 3000 },
  );
});
