import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import './define.ts';
import { endpoint, json, receipt, reviewForm, SRC, type Answer } from '../../../../stories/form-fixtures.ts';
import type { SmmReviewForm } from './review-form.ts';

/** Pictures are decoded and encoded on the way. */
const SLOW = { timeout: 60_000 };

type Endpoint = ReturnType<typeof endpoint>;
let server: Endpoint;

afterEach(() => server.undo());

const $ = <T extends HTMLElement = HTMLInputElement>(element: SmmReviewForm, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

const text = (element: SmmReviewForm, selector: string): string =>
  $(element, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

async function opened(answers: { form?: Answer; submit?: Answer } = {}): Promise<SmmReviewForm> {
  server = endpoint(answers);
  const element = await fixture<SmmReviewForm>(html`<smm-review-form src=${SRC}></smm-review-form>`);
  await waitUntil(() => $(element, '#consent'), 'the form came');
  return element;
}

async function type(element: SmmReviewForm, id: string, value: string): Promise<void> {
  const input = $(element, `#${id}`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

async function tick(element: SmmReviewForm, selector: string, isChecked = true): Promise<void> {
  const input = $(element, selector);
  if (input.checked !== isChecked) input.click();
  await element.updateComplete;
}

async function fillIn(element: SmmReviewForm, rating = 4): Promise<void> {
  await tick(element, `[name="rating"][value="${rating}"]`);
  await type(element, 'words', 'They found the creak.');
  await tick(element, '[value="publish"]');
}

async function press(element: SmmReviewForm): Promise<void> {
  $(element, '[part="button"]').click();
  await element.updateComplete;
}

const focused = (element: SmmReviewForm): Element | null => element.shadowRoot!.activeElement;
const bodyOf = (init: RequestInit | undefined): Record<string, unknown> => JSON.parse(String(init?.body)) as never;

it('stands at once, and its consents come with the endpoint’s words, none ticked', async () => {
  server = endpoint({ form: () => new Promise((resolve) => setTimeout(() => resolve(json(reviewForm())), 20)) });
  const element = await fixture<SmmReviewForm>(html`<smm-review-form src=${SRC}></smm-review-form>`);
  expect($(element, '#words')).to.not.equal(null);
  expect($(element, '#consent')).to.equal(null);
  await expect(element).to.be.accessible();
  const heights = [element.offsetHeight];
  await waitUntil(() => $(element, '#consent'));
  heights.push(element.offsetHeight);
  expect(heights[1], 'what stands below does not move').to.equal(heights[0]);
  const boxes = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
  expect(boxes).to.have.length(4);
  expect(boxes.filter(({ checked }) => checked)).to.have.length(0);
  await expect(element).to.be.accessible();
});

it('asks in the language of the page, and speaks it', async () => {
  server = endpoint();
  const element = await fixture<SmmReviewForm>(html`<smm-review-form lang="de" src=${SRC}></smm-review-form>`);
  await waitUntil(() => text(element, 'h2') === 'Erzählen Sie anderen, wie es war');
  expect((server.asked[0]?.headers as Record<string, string>)['accept-language']).to.match(/^de/);
  await press(element);
  await waitUntil(() => $(element, '#rating-e, .bad'));
  expect(element.shadowRoot!.textContent).to.include('Wählen Sie eine Wertung von 1 bis 5.');
  await expect(element).to.be.accessible();
});

it('follows a head page to its form', async () => {
  let isHead = true;
  const element = await opened({
    form: () => {
      const answer = isHead ? { links: { form: './home/form.json' } } : reviewForm();
      isHead = false;
      return json(answer);
    },
  });
  expect(server.asked).to.have.length(2);
  expect($(element, '#consent')).to.not.equal(null);
});

it('sends what was typed, and shows the receipt', async () => {
  const element = await opened();
  let number = '';
  element.addEventListener('smm-sent', (event) => (number = event.number));
  await fillIn(element);
  await type(element, 'name', 'Tomasz Kania');
  await type(element, 'email', ' tomasz@pedal.example ');
  await tick(element, '[value="name"]');
  await press(element);
  expect(text(element, '[part="button"]')).to.equal('Sending…');
  await waitUntil(() => $(element, '[part="receipt"]'));
  expect(bodyOf(server.sent[0])).to.deep.equal({
    reviewRating: { ratingValue: 4, worstRating: 1, bestRating: 5 },
    reviewBody: 'They found the creak.',
    author: { name: 'Tomasz Kania', email: 'tomasz@pedal.example' },
    consents: ['publish', 'name'],
    token: reviewForm().token,
    proof: bodyOf(server.sent[0])['proof'],
  });
  expect(bodyOf(server.sent[0])['proof']).to.have.length(1);
  expect(number).to.equal(receipt.number);
  expect(text(element, 'dl')).to.include(receipt.number).and.to.include('9c41 e07b 52aa 1d88');
  expect($<HTMLAnchorElement>(element, 'a').href).to.equal(receipt.links.page);
  expect(focused(element)?.localName).to.equal('h2');
  await expect(element).to.be.accessible();
});

it('takes the same steps for one star and for five', async () => {
  const ways = new Set<string>();
  for (const rating of [1, 2, 3, 4, 5]) {
    const element = await opened();
    const seen: string[] = [];
    const look = (): void =>
      void seen.push([...element.shadowRoot!.querySelectorAll('[part]')].map(({ part }) => part).join());
    await fillIn(element, rating);
    look();
    await press(element);
    await waitUntil(() => $(element, '[part="receipt"]'));
    look();
    ways.add(`${seen.join(' / ')} ${server.sent.length} ${text(element, '[part="receipt"] h2')}`);
    server.undo();
  }
  expect(ways.size).to.equal(1);
});

it('says what is wrong at each field and above them all, goes there, and keeps what was typed', async () => {
  const element = await opened();
  await type(element, 'words', 'ok');
  await type(element, 'email', 'tomasz@');
  await tick(element, '[name="tie"]');
  await press(element);
  await waitUntil(() => $(element, '[part="summary"]') === focused(element));
  const faults = ['rating', 'words', 'email', 'tieType', 'tieText', 'consent'];
  expect($(element, '[part="summary"]').ariaLabel).to.equal('6 things need another look');
  for (const id of faults) {
    const field = $(element, `#${id}`);
    const holder = id === 'rating' ? field.closest('fieldset')! : field;
    expect(holder.getAttribute('aria-describedby'), id).to.include(`${id}-e`);
    expect(text(element, `#${id}-e`), id).to.not.equal('');
    expect(field.ariaInvalid, id).to.equal('true');
  }
  expect($(element, '#email').value).to.equal('tomasz@');
  await expect(element).to.be.accessible();
  $<HTMLButtonElement>(element, '[part="summary"] li:nth-child(2) button').click();
  expect(focused(element)?.id).to.equal('words');
  await type(element, 'words', 'They found the creak.');
  expect($(element, '#words-e')).to.equal(null);
  expect(server.sent).to.have.length(0);
});

it('offline: all that was typed stays, and it is sent again under the same name', async () => {
  let isOffline = true;
  const element = await opened({
    submit: () => {
      if (isOffline) throw new TypeError('Failed to fetch');
      return json(receipt, 201);
    },
  });
  await fillIn(element);
  await press(element);
  await waitUntil(() => text(element, '[role="alert"]').includes('No answer came'), 'said', { timeout: 60_000 });
  expect($(element, '#words').value).to.equal('They found the creak.');
  await expect(element).to.be.accessible();
  isOffline = false;
  await press(element);
  await waitUntil(() => $(element, '[part="receipt"]'));
  const keys = server.sent.map(({ headers }) => (headers as Record<string, string>)['idempotency-key']);
  expect(new Set(keys).size).to.equal(1);
});

it('refusals of the endpoint stand at their fields, or in one line', async () => {
  const problem = {
    type: '/problems/invalid',
    title: 'x',
    status: 422,
    errors: [{ pointer: '/author/email', detail: 'x' }],
  };
  let answer = json(problem, 422);
  const element = await opened({ submit: () => answer });
  await fillIn(element);
  await press(element);
  await waitUntil(() => $(element, '#email-e'));
  answer = json({ type: '/problems/too-many-requests', title: 'x', status: 429 }, 429);
  await press(element);
  await waitUntil(() => text(element, '[role="alert"]').includes('Many reviews came'));
  expect($(element, '#words').value).to.equal('They found the creak.');
});

it('a form that was open for too long is renewed without a word', async () => {
  let isStale = true;
  const element = await opened({
    submit: () => {
      const answer = isStale
        ? json({ type: '/problems/form-expired', title: 'x', status: 409 }, 409)
        : json(receipt, 201);
      isStale = false;
      return answer;
    },
  });
  await fillIn(element);
  await press(element);
  await waitUntil(() => $(element, '[part="receipt"]'));
  expect([server.asked.length, server.sent.length]).to.deep.equal([2, 2]);
});

it('without its form it shows the page’s own, or says so and tries again', async () => {
  let isDown = true;
  server = endpoint({ form: () => (isDown ? json({}, 500) : json(reviewForm())) });
  const plain = await fixture<SmmReviewForm>(
    html`<smm-review-form src=${SRC}
      ><form><button>Plain</button></form></smm-review-form
    >`,
  );
  await waitUntil(() => $(plain, 'slot'));
  expect(plain.querySelector('button')!.offsetWidth).to.be.greaterThan(0);
  const bare = await fixture<SmmReviewForm>(html`<smm-review-form src=${SRC}></smm-review-form>`);
  await waitUntil(() => text(bare, '[role="alert"]').includes('could not be loaded'));
  await expect(bare).to.be.accessible();
  isDown = false;
  $<HTMLButtonElement>(bare, '[role="alert"] button').click();
  await waitUntil(() => $(bare, '#consent'));
});

it('a photo is made small, shown and taken away again, and goes along', async () => {
  const element = await opened();
  const canvas = document.createElement('canvas');
  canvas.width = 2400;
  canvas.height = 1200;
  canvas.getContext('2d')!.fillRect(0, 0, 10, 10);
  const picture = await new Promise<Blob>((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/png'));
  const choose = (file: File): void => {
    const list = new DataTransfer();
    list.items.add(file);
    const input = $(element, '#photo');
    input.files = list.files;
    input.dispatchEvent(new Event('change'));
  };
  choose(new File([picture], 'me.png', { type: 'image/png' }));
  await waitUntil(() => $<HTMLCanvasElement>(element, 'canvas').width === 128, 'the photo was drawn', SLOW);
  await expect(element).to.be.accessible();
  $<HTMLButtonElement>(element, '.row > button').click();
  await waitUntil(() => $(element, 'canvas').hidden, 'the photo was removed', SLOW);
  choose(new File(['no picture'], 'me.png', { type: 'image/png' }));
  await waitUntil(() => $(element, '#photo-e'), 'no picture was refused', SLOW);
  await expect(element).to.be.accessible();
  choose(new File([picture], 'me.png', { type: 'image/png' }));
  await waitUntil(() => !$(element, 'canvas').hidden && !$(element, '#photo-e'), 'another was taken', SLOW);
  await fillIn(element);
  await press(element);
  await waitUntil(() => $(element, '[part="receipt"]'));
  const body = server.sent[0]?.body as FormData;
  const sent = await createImageBitmap(body.get('photo') as Blob);
  expect([sent.width, sent.height]).to.deep.equal([1600, 800]);
  expect(JSON.parse(String(body.get('review'))).reviewBody).to.equal('They found the creak.');
});

it('a clipboard that refuses leaves the address to be copied by hand', async () => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
  });
  const element = await opened();
  await fillIn(element);
  await press(element);
  await waitUntil(() => $(element, '[part="copy"]'));
  $<HTMLButtonElement>(element, '[part="copy"]').click();
  await waitUntil(() => $(element, '[readonly]'));
  expect($(element, '[readonly]').value).to.equal(receipt.links.page);
  await expect(element).to.be.accessible();
});

it('takes part in a form around it: value, validity, reset, disabled, restore', async () => {
  server = endpoint();
  const around = await fixture<HTMLFormElement>(
    html`<form>
      <fieldset><smm-review-form src=${SRC}></smm-review-form></fieldset>
    </form>`,
  );
  const element = around.querySelector('smm-review-form')!;
  await waitUntil(() => $(element, '#consent'));
  expect(element.form).to.equal(around);
  expect([...new FormData(around).keys()]).to.deep.equal([]);
  expect(around.checkValidity(), 'an untouched form stands in nobody’s way').to.equal(true);
  await type(element, 'words', 'Half a review');
  expect(new FormData(around).get('words')).to.equal('Half a review');
  expect(around.checkValidity()).to.equal(false);
  expect(element.validationMessage).to.equal('Choose a rating from 1 to 5.');
  await fillIn(element);
  expect(around.checkValidity()).to.equal(true);
  expect(new FormData(around).get('rating')).to.equal('4');
  around.querySelector('fieldset')!.disabled = true;
  await element.updateComplete;
  expect($(element, '#words').disabled).to.equal(true);
  around.querySelector('fieldset')!.disabled = false;
  around.reset();
  await element.updateComplete;
  expect($(element, '#words').value).to.equal('');
  expect([...new FormData(around).keys()]).to.deep.equal([]);
  const state = new FormData();
  state.set('words', 'Kept by the browser');
  state.set('rating', '2');
  element.formStateRestoreCallback(state);
  await element.updateComplete;
  expect($(element, '#words').value).to.equal('Kept by the browser');
  expect($(element, '[value="2"]').checked).to.equal(true);
});

it('keeps its draft when it is moved, and in memory alone', async () => {
  const element = await opened();
  await type(element, 'words', 'A draft');
  const elsewhere = document.createElement('div');
  document.body.append(elsewhere);
  elsewhere.append(element);
  await element.updateComplete;
  expect($(element, '#words').value).to.equal('A draft');
  expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  element.remove();
  await Promise.resolve();
  elsewhere.append(element);
  await waitUntil(() => $(element, '#consent'));
  expect($(element, '#words').value).to.equal('A draft');
  elsewhere.remove();
});

it('two presses at once send one review', async () => {
  const element = await opened();
  await fillIn(element);
  $(element, '[part="button"]').click();
  $(element, '[part="button"]').click();
  await waitUntil(() => $(element, '[part="receipt"]'));
  expect(server.sent).to.have.length(1);
});

it('an address that is none is told of, and throws nothing', async () => {
  server = endpoint();
  let failure: unknown;
  const element = document.createElement('smm-review-form');
  element.addEventListener('smm-error', (event) => (failure = event.error));
  element.src = 'javascript:alert(1)';
  document.body.append(element);
  await waitUntil(() => failure);
  element.remove();
});
