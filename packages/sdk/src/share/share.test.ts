import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canShare, copyLink, share, type ShareNavigator } from './share.ts';

const data = { url: 'https://shop.example/', title: 'Title', text: undefined };
const abort = (): Promise<void> => Promise.reject(new DOMException('closed', 'AbortError'));

test('the share sheet gets what there is', async () => {
  const given: object[] = [];
  const navigator: ShareNavigator = { share: async (shared) => void given.push(shared) };
  assert.equal(canShare(data, navigator), true);
  assert.equal(await share(data, navigator), true);
  assert.deepEqual(given, [{ url: data.url, title: 'Title' }]);
});

test('a visitor who closes the sheet has not shared', async () => {
  assert.equal(await share(data, { share: abort }), false);
});

test('no sheet, a sheet that will not, and a sheet that fails are told of', async () => {
  assert.equal(canShare(data, {}), false);
  assert.equal(canShare(data, { share: abort, canShare: () => false }), false);
  await assert.rejects(share(data, {}), {
    name: 'SmmShareError',
    message: /^This browser has no share sheet\. Copy this address/,
  });
  const cause = new Error('not allowed');
  await assert.rejects(share(data, { share: () => Promise.reject(cause) }), { name: 'SmmShareError', cause });
});

test('in Node there is no share sheet', () => assert.equal(canShare(data), false));

test('copying', async () => {
  const copied: string[] = [];
  await copyLink(data.url, { clipboard: { writeText: async (text) => void copied.push(text) } });
  assert.deepEqual(copied, [data.url]);
  await assert.rejects(copyLink(data.url, {}), { name: 'SmmShareError', url: data.url });
  await assert.rejects(copyLink(data.url, { clipboard: { writeText: abort } }), {
    name: 'SmmShareError',
    message: /refused/,
  });
});
