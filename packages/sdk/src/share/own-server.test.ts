import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ownServerUrl, serverOf } from './own-server.ts';

const mastodon = { own: '/share?text={message}' };
const data = { url: 'https://shop.example/?a=1&b', title: 'T', text: '“Good” & #1' };

const MEANT: Record<string, string> = {
  'mastodon.example': 'mastodon.example',
  ' Mastodon.Example ': 'mastodon.example',
  'https://mastodon.example': 'mastodon.example',
  'http://mastodon.example/': 'mastodon.example',
  'https://mastodon.example/@me': 'mastodon.example',
  'mastodon.example/web/home?x=1#y': 'mastodon.example',
  '@me@mastodon.example': 'mastodon.example',
  'me@mastodon.example': 'mastodon.example',
  'acct:me@mastodon.example': 'mastodon.example',
  'mastodon.example:8443': 'mastodon.example:8443',
  'bücher.example': 'xn--bcher-kva.example',
  'a.b.c.example': 'a.b.c.example',
};

for (const [text, host] of Object.entries(MEANT)) {
  test(`"${text}" means ${host}`, () => assert.equal(serverOf(text), host));
}

for (const text of [
  '',
  ' ',
  'me',
  '@me',
  'localhost',
  '127.0.0.1',
  '[::1]',
  '10.1',
  'javascript:alert(1)',
  'https://',
  'a b.example',
  'two..dots.example',
  '-a.example',
  'evil.example\\@good.example',
  '../x',
  'mastodon',
]) {
  test(`"${text}" means no server`, () => assert.equal(serverOf(text), undefined));
}

test('whatever a visitor types, the address is https on a host they named, or there is none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.webUrl()), (text) => {
      const host = serverOf(text);
      if (host === undefined) return;
      const address = new URL(ownServerUrl(mastodon, host, data));
      assert.equal(address.protocol, 'https:');
      assert.equal(address.host, host);
      assert.equal(address.username + address.password, '');
      assert.equal(address.pathname, '/share');
      assert.equal(address.searchParams.get('text'), `${data.text} ${data.url}`);
    }),
    { numRuns: 2000 },
  );
});
