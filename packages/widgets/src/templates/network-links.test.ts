import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMON_NETWORKS, NETWORKS, shareUrl } from '@smm/sdk/share';
import { createSpeech } from '../locales/speech.ts';
import { shareCatalog } from '../share-buttons/share-buttons.words.ts';
import { escapeHtml, htmlString } from './html-string.ts';
import { networkLinks } from './network-links.ts';

const speech = createSpeech(shareCatalog, 'en');
const shared = { url: 'https://shop.example/?a=1&b="2"'.replaceAll('"', '%22'), title: '<b>"A" & B</b>' };
const links = (markup: string): string[] => markup.match(/<a\b[^>]*>/g) ?? [];

test('a server writes links that work without JavaScript, one for each network', () => {
  const markup = String(networkLinks(htmlString, shared, speech));
  assert.equal(links(markup).length, COMMON_NETWORKS.length);
  COMMON_NETWORKS.forEach((network, index) => {
    const link = links(markup)[index]!;
    assert.ok(link.includes(`href="${escapeHtml(shareUrl(network, shared))}"`), link);
    assert.match(link, /rel="noopener noreferrer"/);
    assert.match(link, /aria-label="Share (?:on|by) [\w-]+"/);
    assert.equal(/target="_blank"/.test(link), network.identifier !== 'email');
  });
  assert.doesNotMatch(markup, /<b>|undefined|on\w+=|<(?:script|img|iframe|link|style)\b|\sstyle=/);
});

test('networks that ask for a server of the visitor’s own wait for JavaScript; every other one is there', () => {
  const markup = String(networkLinks(htmlString, shared, speech, NETWORKS));
  const own = NETWORKS.filter(({ template }) => !template).map(({ identifier }) => identifier);
  assert.deepEqual(own, ['misskey', 'lemmy', 'friendica']);
  assert.equal(links(markup).length, NETWORKS.length - own.length);
  assert.equal(markup.match(/<path d="M[^"]+"/g)?.length, NETWORKS.length - own.length, 'each has its sign');
});

test('what is no web address is not written into a page', () => {
  assert.throws(() => networkLinks(htmlString, { url: 'javascript:alert(1)' }, speech), { name: 'SmmUrlError' });
});

test('in another language', async () => {
  const { messages } = await shareCatalog.wordsIn('de');
  const markup = String(networkLinks(htmlString, shared, createSpeech({ messages }, 'de')));
  assert.match(markup, /aria-label="Diese Seite teilen"/);
  assert.match(markup, /aria-label="Auf Mastodon teilen"/);
});
