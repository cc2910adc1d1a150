import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import type { AppContext, AppEnv } from '../http/context.ts';
import { relyingParty, siteOf, type Site } from './site.ts';

async function siteAt(
  url: string,
  headers: Record<string, string> = {},
  publicUrl?: string,
  trustProxy = false,
): Promise<Site> {
  let site: Site | undefined;
  const app = new Hono<AppEnv>().get('/', (c: AppContext) => {
    site = siteOf(c, { publicUrl, trustProxy });
    return c.text('');
  });
  await app.request(url, { headers });
  assert.ok(site);
  return site;
}

test('the setting says where the page is, and a Host header does not', async () => {
  const site = await siteAt('http://evil.example/', { Origin: 'https://evil.example' }, 'https://reviews.example');
  assert.deepEqual(site, { hostname: 'reviews.example', origins: ['https://reviews.example'], secure: true });
});

test('https is seen through a proxy that nobody told us of', async () => {
  assert.equal((await siteAt('http://reviews.example/')).secure, false);
  assert.equal((await siteAt('http://reviews.example/', { Origin: 'https://reviews.example' })).secure, true);
  assert.equal((await siteAt('http://reviews.example/', { Origin: 'https://other.example' })).secure, false);
  assert.equal((await siteAt('http://reviews.example/', { 'Sec-Fetch-Site': 'none' })).secure, true);
  assert.equal((await siteAt('http://reviews.example/', { 'X-Forwarded-Proto': 'https' })).secure, false);
  assert.equal(
    (await siteAt('http://reviews.example/', { 'X-Forwarded-Proto': 'https' }, undefined, true)).secure,
    true,
  );
  assert.equal((await siteAt('http://localhost:8787/', { 'Sec-Fetch-Site': 'none' })).secure, false);
});

test('passkeys are for names with https, and for this machine by name', async () => {
  const party = async (url: string, headers = {}) => relyingParty(await siteAt(url, headers));
  assert.deepEqual(await party('https://reviews.example/'), {
    id: 'reviews.example',
    origins: ['https://reviews.example'],
  });
  assert.deepEqual(await party('http://localhost:8787/'), { id: 'localhost', origins: ['http://localhost:8787'] });
  for (const [url, why] of [
    ['http://127.0.0.1:8787/', /127\.0\.0\.1 is an address of numbers\. Open this page at http:\/\/localhost/],
    ['http://[::1]:8787/', /Open this page at http:\/\/localhost/],
    ['https://192.0.2.7/', /domain name/],
    ['http://shop.local/', /need https.*--public-url.*password/],
  ] as const) {
    const said = await party(url);
    assert.ok(typeof said === 'string', url);
    assert.match(said, why);
  }
});
