import { expect, fixture, html, waitUntil as waitFor } from '@open-wc/testing';
import './define.ts';
import { endpoint, json, reviewForm, SRC } from '../../../../stories/form-fixtures.ts';
import type { SmmReviewForm } from './review-form.ts';

const waitUntil = (check: () => unknown): Promise<void> => waitFor(check, undefined, { timeout: 60_000 });
const closed = () =>
  json({ type: '/problems/form-closed', title: 'No reviews are taken here', status: 403, detail: 'x' }, 403);
const said = ({ shadowRoot }: SmmReviewForm): string => shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const fields = ({ shadowRoot }: SmmReviewForm): number =>
  shadowRoot!.querySelectorAll('input, textarea, button, slot').length;

let server: ReturnType<typeof endpoint> | undefined;
let errors: unknown[] = [];

const note = (event: Event): void => void errors.push(event);
beforeEach(() => {
  errors = [];
  document.addEventListener('smm-error', note, { capture: true });
});
afterEach(() => {
  document.removeEventListener('smm-error', note, { capture: true });
  server?.undo();
  server = undefined;
});

const fallback = html`<form action="https://reviews.example/v1/collections/home/reviews"><textarea></textarea></form>`;

for (const [what, answer] of [
  ['its address', closed],
  ['a head page', () => json({ links: { form: null } })],
] as const) {
  it(`a closed form, told by ${what}, is one calm sentence without a field, and no error`, async () => {
    server = endpoint({ form: answer });
    const element = await fixture<SmmReviewForm>(
      html`<smm-review-form lang="en" src=${SRC}>${fallback}</smm-review-form>`,
    );
    await waitUntil(() => said(element) === 'No reviews are being taken here at the moment.');
    expect(fields(element), 'the plain form would be written in vain').to.equal(0);
    expect(element.shadowRoot!.querySelector('[role="status"]')).to.not.equal(null);
    expect(errors).to.have.length(0);
    await expect(element).to.be.accessible();
  });
}

it('says it in the language of the page, and opens again with another src', async () => {
  let isOpen = false;
  server = endpoint({ form: () => (isOpen ? json(reviewForm()) : closed()) });
  const element = await fixture<SmmReviewForm>(html`<smm-review-form lang="de" src=${SRC}></smm-review-form>`);
  await waitUntil(() => said(element) === 'Zurzeit werden hier keine Bewertungen angenommen.');
  isOpen = true;
  element.src = `${SRC}?again`;
  await waitUntil(() => element.shadowRoot!.querySelector('#consent'));
});

it('closed while somebody writes, it keeps every word and says why it cannot be sent', async () => {
  server = endpoint({ submit: closed });
  const element = await fixture<SmmReviewForm>(html`<smm-review-form lang="en" src=${SRC}></smm-review-form>`);
  const $ = <T extends HTMLElement>(selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
  await waitUntil(() => $('#consent'));
  $('[name="rating"][value="4"]').click();
  const words = $<HTMLTextAreaElement>('#words');
  words.value = 'Sample words to be kept.';
  words.dispatchEvent(new Event('input', { bubbles: true }));
  $('[value="publish"]').click();
  $('[part="button"]').click();
  await waitUntil(() => $('[part="summary"]')?.textContent.includes('No reviews are being taken'));
  expect($<HTMLTextAreaElement>('#words').value).to.equal('Sample words to be kept.');
});

it('without src it says so for developers, and the plain form inside it stays', async () => {
  const warned: unknown[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warned.push(words[0]);
  try {
    const element = await fixture<SmmReviewForm>(html`<smm-review-form>${fallback}</smm-review-form>`);
    await waitUntil(() => errors.length === 1);
    expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
    expect(element.shadowRoot!.querySelector('textarea')).to.equal(null);
    expect(warned).to.deep.equal(['smm: <smm-review-form> has no src. Give it …/v1/collections/home.json.']);
  } finally {
    console.warn = warn;
  }
});
