import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NETWORKS, type NetworkIdentifier } from './networks.ts';
import { shareUrl, type Shared } from './share-url.ts';

const data: Shared = { url: 'https://shop.example/a?b=1&c=ü#d', title: 'A & B', text: '“Good” #1 100% +' };

const addressFor = (identifier: NetworkIdentifier, shared: Shared = data): string =>
  shareUrl(
    NETWORKS.find((network) => network.identifier === identifier)!,
    shared,
  );

const url = encodeURIComponent(data.url);
const text = encodeURIComponent(data.text!);
const message = encodeURIComponent(`${data.text} ${data.url}`);

const EXPECTED: Record<NetworkIdentifier, string> = {
  x: `https://x.com/intent/post?text=${text}&url=${url}`,
  facebook: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  linkedin: `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
  bluesky: `https://bsky.app/intent/compose?text=${message}`,
  mastodon: `https://share.joinmastodon.org/#text=${message}`,
  threads: `https://www.threads.com/intent/post?text=${text}&url=${url}`,
  reddit: `https://www.reddit.com/submit?url=${url}&title=A%20%26%20B`,
  whatsapp: `https://wa.me/?text=${message}`,
  telegram: `https://t.me/share/url?url=${url}&text=${text}`,
  pinterest: `https://www.pinterest.com/pin/create/button/?url=${url}&description=${text}`,
  'hacker-news': `https://news.ycombinator.com/submitlink?u=${url}&t=A%20%26%20B`,
  email: `mailto:?subject=A%20%26%20B&body=${message}`,
  sms: `sms:?&body=${message}`,
};

test('every network gets what it asks for', () => {
  for (const { identifier } of NETWORKS) assert.equal(addressFor(identifier), EXPECTED[identifier]);
});

test('what is not there is left out', () => {
  const bare = { url: 'https://shop.example/' };
  assert.equal(addressFor('x', bare), 'https://x.com/intent/post?url=https%3A%2F%2Fshop.example%2F');
  assert.equal(addressFor('telegram', bare), 'https://t.me/share/url?url=https%3A%2F%2Fshop.example%2F');
  assert.equal(addressFor('email', bare), 'mailto:?body=https%3A%2F%2Fshop.example%2F');
  assert.equal(addressFor('sms', bare), 'sms:?&body=https%3A%2F%2Fshop.example%2F');
  assert.equal(
    addressFor('x', { ...bare, title: 'T' }),
    'https://x.com/intent/post?text=T&url=https%3A%2F%2Fshop.example%2F',
  );
});

test('the table is well-formed and dated', () => {
  assert.equal(new Set(NETWORKS.map(({ identifier }) => identifier)).size, NETWORKS.length);
  for (const { template, color, checked } of NETWORKS) {
    assert.match(template, /\{(?:url|message)\}/);
    assert.match(template, /^(?:https:\/\/|mailto:|sms:)/);
    assert.match(color, /^#[0-9a-f]{6}$/);
    assert.match(checked, /^20\d\d-(?:0[1-9]|1[0-2])$/);
  }
});

test('no text can leave its parameter, and all of it arrives', () => {
  const anyText = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.constantFrom(...NETWORKS), fc.webUrl(), anyText, anyText, (network, link, title, words) => {
      const address = new URL(shareUrl(network, { url: link, title, text: words }));
      const values = new URLSearchParams(address.search || address.hash.slice(1));
      const names = [...network.template.matchAll(/(\w+)=\{/g)].map(([, name]) => name);
      for (const name of values.keys()) assert.ok(names.includes(name));
      assert.ok([...values.values()].some((value) => value.includes(link)));
      if (words && network.template.includes('{message}'))
        assert.ok([...values.values()].some((value) => value === `${words} ${link}`));
    }),
    { numRuns: 2000 },
  );
});

test('half a surrogate pair does not throw', () => {
  assert.match(addressFor('x', { url: 'https://a.example', text: 'a\uD83Db' }), /text=a%EF%BF%BDb/);
});

for (const bad of ['javascript:alert(1)', '/relative', '', 'mailto:a@b.example', 'https://a b', ' https://a.example']) {
  test(`"${bad}" is not shared`, () => assert.throws(() => addressFor('x', { url: bad }), { name: 'SmmUrlError' }));
}
