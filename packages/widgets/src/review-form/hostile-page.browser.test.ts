import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import './define.ts';
import { endpoint, json, receipt, SRC, type Answer } from '../../../../stories/form-fixtures.ts';
import type { SmmReviewForm } from './review-form.ts';

let server: ReturnType<typeof endpoint>;

afterEach(() => server.undo());

const $ = <T extends HTMLElement = HTMLInputElement>(element: SmmReviewForm, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

async function opened(answers: { form?: Answer; submit?: Answer } = {}): Promise<SmmReviewForm> {
  server = endpoint(answers);
  const element = await fixture<SmmReviewForm>(html`<smm-review-form src=${SRC}></smm-review-form>`);
  await waitUntil(() => $(element, '#consent'), 'the form came');
  return element;
}

async function fillIn(element: SmmReviewForm, words = 'They found the creak.'): Promise<void> {
  $(element, '[name="rating"][value="4"]').click();
  const area = $(element, '#words');
  area.value = words;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  $(element, '[value="publish"]').click();
  await element.updateComplete;
}

const keys = (): string[] => server.sent.map(({ headers }) => (headers as Record<string, string>)['idempotency-key']!);

it('a second review from the same element is one of its own', async () => {
  const element = await opened();
  await fillIn(element);
  $(element, '[part="button"]').click();
  await waitUntil(() => $(element, '[part="receipt"]'));
  element.reset();
  await element.updateComplete;
  await fillIn(element, 'And the bell, too.');
  $(element, '[part="button"]').click();
  await waitUntil(() => server.sent.length === 2 && $(element, '[part="receipt"]'));
  expect(new Set(keys()).size).to.equal(2);
});

it('what is pasted is never cut off: too long is said, and all of it stays', async () => {
  const element = await opened();
  const area = $<HTMLTextAreaElement>(element, '#words');
  area.focus();
  // As a paste does: a maxlength would cut it.
  document.execCommand('insertText', false, 'x'.repeat(10_050));
  await element.updateComplete;
  expect(area.value).to.have.length(10_050);
  $(element, '[part="button"]').click();
  await waitUntil(() => $(element, '#words-e'));
  expect($(element, '#words-e').textContent).to.include('10,000');
  expect(server.sent).to.have.length(0);
});

it('stays disabled by a fieldset, whatever becomes of its own attribute', async () => {
  server = endpoint();
  const around = await fixture(
    html`<fieldset disabled><smm-review-form disabled src=${SRC}></smm-review-form></fieldset>`,
  );
  const element = around.querySelector('smm-review-form')!;
  await waitUntil(() => $(element, '#consent'));
  element.disabled = false;
  await element.updateComplete;
  expect($(element, '#words').disabled).to.equal(true);
  around.removeAttribute('disabled');
  await element.updateComplete;
  expect($(element, '#words').disabled).to.equal(false);
  element.setAttribute('disabled', '');
  await element.updateComplete;
  expect($(element, '#words').disabled).to.equal(true);
});

it('while it is on its way nothing can be typed that would be in no review', async () => {
  let answer: (response: Response) => void = () => undefined;
  const element = await opened({ submit: () => new Promise((resolve) => (answer = resolve)) });
  await fillIn(element);
  $(element, '[part="button"]').click();
  await waitUntil(() => server.sent.length === 1);
  expect($(element, '#words').disabled).to.equal(true);
  await expect(element).to.be.accessible();
  answer(json({ type: '/problems/too-many-requests', title: 'x', status: 429 }, 429));
  await waitUntil(() => $(element, '[role="alert"]'));
  expect($(element, '#words').disabled).to.equal(false);
  expect($(element, '#words').value).to.equal('They found the creak.');
});

it('a page that broke WebCrypto takes part in the stricter limits, not out of the form', async () => {
  const own = Object.getOwnPropertyDescriptor(SubtleCrypto.prototype, 'importKey')!;
  Object.defineProperty(SubtleCrypto.prototype, 'importKey', { ...own, value: () => Promise.reject(new Error('no')) });
  try {
    const element = await opened();
    await fillIn(element);
    $(element, '[part="button"]').click();
    await waitUntil(() => $(element, '[part="receipt"]'));
    expect(JSON.parse(String(server.sent[0]?.body))).to.not.have.property('proof');
  } finally {
    Object.defineProperty(SubtleCrypto.prototype, 'importKey', own);
  }
});

it('inside another form, Enter and Send send the review and never that form; its reset empties this one', async () => {
  server = endpoint();
  const around = await fixture<HTMLFormElement>(
    html`<form><smm-review-form src=${SRC}></smm-review-form><button>Buy</button></form>`,
  );
  let isSent = false;
  around.addEventListener('submit', (event) => {
    isSent = true;
    event.preventDefault();
  });
  const element = around.querySelector('smm-review-form')!;
  await waitUntil(() => $(element, '#consent'));
  await fillIn(element);
  // As Enter in a field does.
  $(element, '#title').form!.requestSubmit();
  await waitUntil(() => $(element, '[part="receipt"]'));
  expect(isSent).to.equal(false);
  expect(new FormData(around).get('words')).to.equal(null);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`every state is accessible and fits 320 px, ${scheme} ${dir}`, async () => {
      let answer = json({ type: '/problems/internal', title: 'x', status: 429 }, 429);
      server = endpoint({ submit: () => answer });
      const holder = await fixture(
        html`<div
          dir=${dir}
          lang=${dir === 'rtl' ? 'ar' : 'en'}
          style="inline-size:320px;color-scheme:${scheme};background:${scheme === 'dark' ? '#111' : '#fff'}"
        >
          <smm-review-form src=${SRC}></smm-review-form>
        </div>`,
      );
      const element = holder.querySelector('smm-review-form')!;
      const look = async (state: string): Promise<void> => {
        await element.updateComplete;
        expect(holder.scrollWidth, state).to.be.at.most(320);
        await expect(element, state).to.be.accessible();
      };
      await waitUntil(() => $(element, '#consent'));
      await look('empty');
      $(element, '[name="tie"]').click();
      $(element, '[part="button"]').click();
      await waitUntil(() => $(element, '#words-e'));
      await look('with faults');
      await fillIn(element, 'W'.repeat(400));
      $(element, '[name="tie"]').click();
      $(element, '[part="button"]').click();
      await waitUntil(() => server.sent.length === 1 && $(element, '[role="alert"]'));
      await look('refused');
      element.disabled = true;
      await look('disabled');
      element.disabled = false;
      answer = json(receipt, 201);
      await element.updateComplete;
      $(element, '[part="button"]').click();
      await waitUntil(() => $(element, '[part="receipt"]'));
      await look('sent');
    });
  }
}
