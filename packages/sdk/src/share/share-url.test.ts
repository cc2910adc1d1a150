import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { COMMON_NETWORKS } from './common-networks.ts';
import { GONE_NETWORKS } from './gone-networks.ts';
import type { Network } from './network.ts';
import { NETWORKS, type NetworkIdentifier } from './networks.ts';
import { ownServerUrl } from './own-server.ts';
import type { Shared } from './fill-template.ts';
import { shareUrl } from './share-url.ts';

const data: Shared = { url: 'https://shop.example/a?b=1&c=ü#d', title: 'A & B', text: '“Good” #1 100% +' };

const networks: readonly Network[] = NETWORKS;

/** On a server of the visitor's own where there is no address for everybody. */
const addressOf = ({ template, own = '' }: Network, shared: Shared): string =>
  template ? shareUrl({ template }, shared) : ownServerUrl({ own }, 'fedi.example', shared);

const addressFor = (identifier: NetworkIdentifier, shared: Shared = data): string =>
  addressOf(
    networks.find((network) => network.identifier === identifier)!,
    shared,
  );

const url = encodeURIComponent(data.url);
const text = encodeURIComponent(data.text!);
const message = encodeURIComponent(`${data.text} ${data.url}`);

const title = 'A%20%26%20B';

const EXPECTED: Record<NetworkIdentifier, string> = {
  whatsapp: `https://wa.me/?text=${message}`,
  mastodon: `https://share.joinmastodon.org/#text=${message}`,
  bluesky: `https://bsky.app/intent/compose?text=${message}`,
  facebook: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  linkedin: `https://www.linkedin.com/sharing/share-offsite/?url=${url}`,
  x: `https://x.com/intent/tweet?text=${text}&url=${url}`,
  telegram: `https://t.me/share/url?url=${url}&text=${text}`,
  email: `mailto:?subject=${title}&body=${message}`,
  threads: `https://www.threads.com/intent/post?text=${text}&url=${url}`,
  reddit: `https://www.reddit.com/submit?url=${url}&title=${title}`,
  pinterest: `https://www.pinterest.com/pin/create/button/?url=${url}&description=${text}`,
  sms: `sms:?&body=${message}`,
  line: `https://social-plugins.line.me/lineit/share?url=${url}&text=${text}`,
  viber: `viber://forward?text=${message}`,
  snapchat: `https://www.snapchat.com/scan?attachmentUrl=${url}`,
  teams: `https://teams.microsoft.com/share?href=${url}&msgText=${text}`,
  classroom: `https://classroom.google.com/share?url=${url}&title=${title}`,
  misskey: `https://fedi.example/share?text=${text}&url=${url}`,
  lemmy: `https://fedi.example/create_post?url=${url}&title=${title}`,
  friendica: `https://fedi.example/bookmarklet?url=${url}&title=${title}`,
  diaspora: `https://share.diasporafoundation.org/?title=${title}&url=${url}`,
  tumblr: `https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl=${url}&title=${title}&caption=${text}`,
  'hacker-news': `https://news.ycombinator.com/submitlink?u=${url}&t=${title}`,
  lobsters: `https://lobste.rs/stories/new?url=${url}&title=${title}`,
  xing: `https://www.xing.com/spi/shares/new?url=${url}`,
  vk: `https://vk.com/share.php?url=${url}&title=${title}`,
  odnoklassniki: `https://connect.ok.ru/offer?url=${url}&title=${title}`,
  weibo: `https://service.weibo.com/share/share.php?url=${url}&title=${text}`,
  qzone: `https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=${url}&title=${title}&summary=${text}`,
  hatena: `https://b.hatena.ne.jp/add?mode=confirm&url=${url}&title=${title}`,
  flipboard: `https://share.flipboard.com/bookmarklet/popout?v=2&title=${title}&url=${url}`,
  instapaper: `https://www.instapaper.com/edit?url=${url}&title=${title}&description=${text}`,
};

test('every network gets what it asks for', () => {
  for (const { identifier } of NETWORKS) assert.equal(addressFor(identifier), EXPECTED[identifier]);
});

test('what is not there is left out', () => {
  const bare = { url: 'https://shop.example/' };
  assert.equal(addressFor('x', bare), 'https://x.com/intent/tweet?url=https%3A%2F%2Fshop.example%2F');
  assert.equal(addressFor('telegram', bare), 'https://t.me/share/url?url=https%3A%2F%2Fshop.example%2F');
  assert.equal(addressFor('email', bare), 'mailto:?body=https%3A%2F%2Fshop.example%2F');
  assert.equal(addressFor('sms', bare), 'sms:?&body=https%3A%2F%2Fshop.example%2F');
  assert.equal(
    addressFor('x', { ...bare, title: 'T' }),
    'https://x.com/intent/tweet?text=T&url=https%3A%2F%2Fshop.example%2F',
  );
});

test('the table is well-formed and dated, and says where its facts come from', () => {
  assert.equal(new Set(networks.map(({ identifier }) => identifier)).size, networks.length);
  for (const { identifier, template, own, color, checked, source } of networks) {
    assert.ok(template || own, identifier);
    for (const address of [template, own].filter(Boolean)) assert.match(address!, /\{(?:url|message)\}/);
    assert.match(template, /^(?:$|https:\/\/|mailto:|sms:|viber:)/);
    assert.match(own ?? '/', /^\//);
    assert.match(color, /^#[0-9a-f]{6}$/);
    assert.match(checked, /^20\d\d-(?:0[1-9]|1[0-2])$/);
    assert.ok(source.length > 10, identifier);
  }
});

test('the eight commonest come first', () => {
  assert.equal(COMMON_NETWORKS.length, 8);
  assert.deepEqual(
    networks.slice(0, 8).map(({ color: _, ...row }) => row),
    COMMON_NETWORKS,
  );
});

test('what is gone is dated and is not offered', () => {
  for (const { identifier, name, gone } of GONE_NETWORKS) {
    assert.match(gone, /^20\d\d(?:-\d\d){0,2}$/);
    assert.ok(!networks.some((network) => network.identifier === identifier || network.name === name), name);
  }
});

test('nobody is sent through a stranger’s relay', () => {
  const relays = /toot\.|tootpick|s2f\.|sharetomastodon|mastodonshare|addtoany|addthis|sharethis/;
  assert.deepEqual(
    networks.filter(({ template }) => relays.test(template)),
    [],
  );
  assert.match('https://s2f.kytta.dev/?text=', relays);
});

test('no text can leave its parameter, and all of it arrives', () => {
  const anyText = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.constantFrom(...networks), fc.webUrl(), anyText, anyText, (network, link, title, words) => {
      const address = new URL(addressOf(network, { url: link, title, text: words }));
      const values = new URLSearchParams(address.search || address.hash.slice(1));
      const template = network.template || network.own!;
      const names = [...template.matchAll(/(\w+)=/g)].map(([, name]) => name);
      for (const name of values.keys()) assert.ok(names.includes(name));
      assert.ok([...values.values()].some((value) => value.includes(link)));
      if (words && template.includes('{message}'))
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
