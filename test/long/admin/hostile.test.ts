import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { makeOwner, openedAdmin } from '../../lib/admin.ts';
import { openBrowser, watchedPage } from '../../lib/browser.ts';
import { waitFor } from '../../../packages/server-lite/src/testing/wait-for.ts';
import { serve, smmOk, type RunningServer } from '../../lib/smm.ts';

/** What is seen of it where it is shown as words. */
const SEEN = '<img src=x onerror=';
const RUN = 'globalThis.broken=1';
const HOSTILE = `"'><img src=x onerror="${RUN}"><script>${RUN}</script><svg onload=${RUN}></svg><iframe srcdoc="<script>parent.broken=1</script>"></iframe>\${${RUN}}`;
const SHORT = `"><img src=x onerror=${RUN}>`;
const ADDRESS = `javascript:${RUN}//https://sample.example/`;

/** Columns of the file that is brought in; the last has a hostile name as well. */
const COLUMNS: Readonly<Record<string, string>> = {
  id: HOSTILE,
  author: HOSTILE,
  rating: '5',
  title: HOSTILE,
  review: `Words ${HOSTILE}`,
  date: '2026-07-01',
  language: SHORT,
  'job title': HOSTILE,
  company: HOSTILE,
  email: `"${SHORT}"@sample.example`,
  'author url': ADDRESS,
  avatar: ADDRESS,
  url: ADDRESS,
  tags: SHORT,
  product: HOSTILE,
  reply: HOSTILE,
  verified: HOSTILE,
  platform: SHORT,
  [SHORT]: HOSTILE,
};
const FIELDS = {
  author: 'author',
  authorUrl: 'author url',
  authorImage: 'avatar',
  jobTitle: 'job title',
  worksFor: 'company',
  email: 'email',
  language: 'language',
  url: 'url',
  tags: 'tags',
  product: 'product',
  reply: 'reply',
};
let browser: Browser;
let server: RunningServer;
let folder = '';
let data = '';
let token = '';

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smm-test-'));
  data = join(folder, 'data');
  const flags = ['--form-wait', '0', '--form-work', '0'];
  [browser, server] = await Promise.all([openBrowser(), serve(data, ...flags)]);
  token = (await smmOk('token', 'create', SHORT, '--data', data)).match(/^\S{20,}$/m)?.[0] ?? '';
  await makeOwner(browser, server.url, data);
});
after(async () => {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A call of the endpoint as a program makes it; it must be answered well. */
async function call<T = { id: string }>(method: string, path: string, body?: unknown): Promise<T> {
  const isFile = typeof body === 'string';
  const type = isFile ? 'application/octet-stream' : 'application/json';
  const answer = await fetch(server.url + path, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...(body !== undefined && { 'Content-Type': type }) },
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path} ${answer.status} ${text}`);
  return JSON.parse(text) as T;
}
const api = <T = { id: string }>(method: string, path: string, body?: unknown) =>
  call<T>(method, `/admin/api${path}`, body);

interface Job {
  state: string;
  summary: { added: number } | null;
}

function csv(columns: Readonly<Record<string, string>>): string {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return `${line(Object.keys(columns))}\n${line(Object.values(columns))}\n${line(Object.values(columns).map(() => ''))}\n`;
}

/** What a page made of hostile words: elements and addresses that only they can have brought, in every shadow root. */
function brokenOut(): string[] {
  const found: string[] = 'broken' in globalThis ? ['a script ran'] : [];
  const look = (root: Document | ShadowRoot | Element): void => {
    for (const element of root.querySelectorAll('*')) {
      const { localName } = element;
      for (const { name, value } of element.attributes) {
        if (/^on/.test(name)) found.push(`${localName} ${name}`);
        if (/^(?:href|src|action|formaction|srcdoc|data)$/.test(name) && /^\s*(?:javascript:|x$|<)/i.test(value))
          found.push(`${localName} ${name}=${value}`);
      }
      if (element.shadowRoot) look(element.shadowRoot);
      if (element instanceof HTMLIFrameElement && element.contentDocument) look(element.contentDocument);
      if (element instanceof HTMLTemplateElement) continue;
    }
  };
  look(document);
  return found;
}

/** Everything that a person could read on a page, what fields and frames hold included. */
function readable(): string {
  const parts: string[] = [document.title];
  const look = (root: Document | ShadowRoot): void => {
    const body = root instanceof Document ? root.body : root;
    parts.push(body.textContent);
    for (const element of body.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if ('value' in element) parts.push(String(element.value));
      if (element instanceof HTMLIFrameElement && element.contentDocument) look(element.contentDocument);
    }
  };
  look(document);
  return parts.join('\n');
}

/** Holds the page that is open against both: the words are there, and are nothing but words. */
async function assertWords(page: Page, where: string, wanted = SEEN): Promise<void> {
  await waitFor(`${where} showing ${wanted}`, async () => (await page.evaluate(readable)).includes(wanted), 20_000);
  assert.deepEqual(await page.evaluate(brokenOut), [], where);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(server.url + address, { waitUntil: 'load' });
}

interface Filled {
  /** An import that was taken in, and one that was looked at alone. */
  job: string;
  waiting: string;
  item: string;
  person: string;
  asking: string;
  receipt: string;
  /** A request as it is sent. */
  letter: string;
}

/** One of everything, with hostile words wherever words can be. */
async function fill(): Promise<Filled> {
  await api('POST', '/subjects', { slug: 'home', type: 'LocalBusiness', name: HOSTILE });
  await api('POST', '/collections', { slug: 'home', name: HOSTILE, subject: 'home', rules: [] });
  const business = { name: HOSTILE, language: 'en', address: `${HOSTILE}\n${HOSTILE}` };
  const words = { gathering: HOSTILE, checking: HOSTILE, choosing: HOSTILE };
  await api('PATCH', '/settings', { business: { value: business }, policy: { value: words } });
  await api('POST', '/views', { name: SHORT, query: { q: SHORT, tag: SHORT }, isShared: true });

  const imports = `/imports?name=${encodeURIComponent(`${SHORT}.csv`)}`;
  const { id: job } = await api('POST', imports, csv(COLUMNS));
  // Such values look like none of their kind: said by hand, each comes to where it is shown.
  await api('PUT', `/imports/${job}/mapping`, { map: FIELDS });
  await api('POST', `/imports/${job}/start`, { publish: true, attested: true });
  let imported: Job | undefined;
  const isOver = async () => {
    // The process that works needs the machine more than the question does.
    await new Promise((resolve) => setTimeout(resolve, 50));
    imported = await api<Job>('GET', `/imports/${job}`);
    return ['done', 'failed', 'stopped'].includes(imported.state);
  };
  await waitFor('the end of the import', isOver, 60_000);
  assert.equal(imported?.summary?.added, 1, JSON.stringify(imported));
  const [item] = (await api<{ items: [{ id: string }] }>('GET', '/items?state=published')).items;
  await api('PATCH', `/items/${item.id}`, { tags: [SHORT] });
  await api('PUT', `/items/${item.id}/reply`, { text: HOSTILE, author: HOSTILE });

  const { token: asked } = await call<{ token: string }>('GET', '/v1/collections/home/form.json');
  const { links } = await call<{ links: { page: string } }>('POST', '/v1/collections/home/reviews', {
    reviewRating: { ratingValue: 4, worstRating: 1, bestRating: 5 },
    reviewBody: `Words of a form ${HOSTILE}`,
    name: SHORT,
    author: { name: SHORT, jobTitle: SHORT, worksFor: SHORT, email: 'hostile@sample.example' },
    materialConnection: { type: 'other', text: SHORT },
    consents: ['publish', 'name'],
    token: asked,
  });

  const person = await api('POST', '/people', {
    name: HOSTILE,
    email: "o'hostile@sample.example",
    telephone: SHORT.slice(0, 40),
    tags: [SHORT],
    note: HOSTILE,
    purchases: [{ orderDate: '2026-05-01', subject: 'home', orderedItem: SHORT, orderNumber: SHORT }],
  });
  const request = { collection: 'home', people: { tag: SHORT }, words: { subject: SHORT, text: HOSTILE } };
  const { message } = await api<{ message: { html: string } }>('POST', '/askings/preview', request);
  const asking = await api('POST', '/askings', request);
  const waiting = await api('POST', imports, csv({ ...COLUMNS, id: 'another', review: `Other words ${HOSTILE}` }));
  return {
    job,
    waiting: waiting.id,
    item: item.id,
    person: person.id,
    asking: asking.id,
    receipt: new URL(links.page, `${server.url}/v1/collections/home/reviews`).pathname,
    letter: message.html,
  };
}

test('what is looked for is found where words become markup', async (t) => {
  const { page } = await watchedPage(t, browser, []);
  await page.setContent(`<p>${HOSTILE}<a href="${ADDRESS}">Sample</a>`);
  const found = await page.evaluate(brokenOut);
  for (const one of ['a script ran', 'img onerror', 'img src=x', 'svg onload', `a href=${ADDRESS}`])
    assert.ok(found.includes(one), one);
});

test('hostile words in every field of an import, a form, a person, a request and the settings stay words on every screen', async (t) => {
  const { job, waiting, item, person, asking, receipt, letter } = await fill();
  const admin = await openedAdmin(t, browser, server.url, '/admin');
  const dialogs: string[] = [];
  const watch = (page: Page) => page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()));
  watch(admin.page);
  for (const [address, wanted] of [
    ['/admin/inbox/pending'],
    [`/admin/inbox/published/${item}`],
    [`/admin/inbox/published?q=${encodeURIComponent(SHORT)}`],
    ['/admin/bring-in'],
    [`/admin/bring-in/${waiting}`],
    [`/admin/bring-in/${job}`],
    ['/admin/collections'],
    ['/admin/collections/home'],
    ['/admin/people'],
    [`/admin/people?q=${encodeURIComponent(SEEN)}`],
    [`/admin/people/${person}`],
    ['/admin/people/requests'],
    [`/admin/people/requests/${asking}`],
    ['/admin/people/ask'],
    ['/admin/people/card'],
    ['/admin/people/not-asked', 'Stop asking an address'],
    ['/admin/people/bring-in', 'Bring in'],
    ['/admin/report'],
    ['/admin/settings'],
    ['/admin/settings/reviewed'],
    ['/admin/settings/policy'],
    ['/admin/settings/sites', 'Sites'],
    ['/admin/settings/sources', 'Sources'],
    ['/admin/settings/along', 'Backup'],
    ['/admin/settings/log', 'Ada Sample'],
    ['/admin/access'],
    ['/admin/you', 'Ada Sample'],
  ] as const) {
    await open(admin.page, address);
    await assertWords(admin.page, address, wanted);
  }
  await open(admin.page, '/admin/settings/person');
  await admin.page.type('one-person [name=name]', HOSTILE);
  await admin.page.keyboard.press('Enter');
  await assertWords(admin.page, 'the search for a person');

  const { page, ...visitor } = await watchedPage(t, browser, [new URL(server.url).host]);
  watch(page);
  for (const address of ['/c/home/new', `/c/home/r/${item}`, receipt, '/policy', '/']) {
    await open(page, address);
    await assertWords(page, address);
  }
  // A mail program may hold to no policy at all.
  await page.goto('about:blank');
  await page.setContent(letter, { waitUntil: 'load' });
  await assertWords(page, 'a request by mail');
  const nothing = { errors: [], violations: [], strangers: [] };
  for (const { errors, violations, strangers } of [admin, visitor])
    assert.deepEqual({ errors, violations, strangers }, nothing);
  assert.deepEqual(dialogs, []);
});
