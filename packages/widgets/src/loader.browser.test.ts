import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { headPage } from '../../../stories/fixtures.ts';

const reads: string[] = [];
const thrown: unknown[] = [];
const fetchBefore = globalThis.fetch;

const load = (query: string): Promise<unknown> => import(new URL(`./loader.ts?${query}`, import.meta.url).href);

before(async () => {
  addEventListener('error', ({ error }) => thrown.push(error));
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(reason));
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(String(input), location.href);
    reads.push(pathname);
    if (pathname.includes('dead')) throw new TypeError('nobody listens');
    return Response.json(headPage(), { headers: { 'content-type': 'application/json' } });
  };
  document.head.insertAdjacentHTML('beforeend', '<meta name="smm-endpoint" content="/shop/">');
  document.body.insertAdjacentHTML(
    'beforeend',
    '<smm-rating id="first" src="/v1/collections/one.json"></smm-rating><smm-nonesuch></smm-nonesuch>',
  );
  await Promise.all([load('first'), load('second')]);
});

after(() => {
  globalThis.fetch = fetchBefore;
});

it('defines what the page uses, asks its address once although two scripts are there', async () => {
  await customElements.whenDefined('smm-rating');
  const rating = document.querySelector('#first')!;
  await waitUntil(() => rating.shadowRoot?.textContent?.includes('4.6'));
  expect(reads.filter((path) => path === '/v1/collections/one.json')).to.have.length(1);
});

it('leaves alone what nobody uses, and tags it does not know', () => {
  expect(customElements.get('smm-ticker')).to.equal(undefined);
  expect(customElements.get('smm-nonesuch')).to.equal(undefined);
});

it('asks for the data before the element’s code is there', async () => {
  const holder = await fixture(html`<div><smm-ticker src="/v1/collections/early.json"></smm-ticker></div>`);
  await waitUntil(() => reads.includes('/v1/collections/early.json'));
  await customElements.whenDefined('smm-ticker');
  await waitUntil(() => holder.firstElementChild?.shadowRoot?.textContent?.includes('In tune before'));
  expect(reads.filter((path) => path === '/v1/collections/early.json')).to.have.length(1);
});

it('a collection is found at the page’s endpoint, also when its name changes; src wins', async () => {
  const holder = await fixture(
    html`<div>
      <smm-rating collection="home"></smm-rating><smm-rating collection="x" src="/v1/collections/one.json"></smm-rating>
    </div>`,
  );
  await waitUntil(() => reads.includes('/shop/v1/collections/home.json'));
  holder.firstElementChild?.setAttribute('collection', 'other');
  await waitUntil(() => reads.includes('/shop/v1/collections/other.json'));
  expect(reads.some((path) => path.includes('/x.json'))).to.equal(false);
});

it('a dead endpoint and an address that is none break nothing', async () => {
  const holder = await fixture(
    html`<div>
      <smm-rating src="/dead.json"><p>Ask us</p></smm-rating><smm-rating src="http://["><p>Ask us</p></smm-rating>
    </div>`,
  );
  const [dead] = holder.children;
  await new Promise((resolve) => dead?.addEventListener('smm-error', resolve));
  expect([...holder.querySelectorAll('p')].every((words) => words.checkVisibility())).to.equal(true);
  expect(thrown).to.deep.equal([]);
});
