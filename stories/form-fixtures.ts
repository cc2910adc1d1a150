import type { Receipt, ReviewForm } from '../packages/sdk/src/schema/index.ts';

export const SRC = 'https://reviews.example/v1/collections/home/form.json';

/** A form as an endpoint hands it out: nothing to wait for, little to work for. */
export function reviewForm(change: Partial<ReviewForm> = {}): ReviewForm {
  return {
    subject: { '@type': 'LocalBusiness', identifier: 'lindgren', name: 'Lindgren & Daughters' },
    inLanguage: 'en',
    consents: [
      { scope: 'publish', text: 'Publish my words on this site. I can withdraw them at any time.', isNeeded: true },
      {
        scope: 'name',
        text: 'Show my name with them, and my photo, role and company if I give them. Without this: “Anonymous”.',
        isNeeded: false,
      },
      { scope: 'reuse', text: 'Use them outside this site too, for example in advertising.', isNeeded: false },
    ],
    limits: {
      reviewBody: { min: 3, max: 10_000 },
      line: 200,
      email: 254,
      photo: { bytes: 5_242_880, types: ['image/jpeg', 'image/png', 'image/webp'] },
    },
    token: 'home.en.words.now.nonce.signature',
    waits: { least: 0, most: 14_400_000 },
    work: { count: 1, bits: 1, iterations: 1 },
    links: { self: './form.json', submit: './reviews', policy: '../../../policy', root: '../../' },
    ...change,
  };
}

export const receipt: Receipt = {
  number: 'QW7F-3K20-C9',
  dateReceived: '2026-10-04T17:42:00.000Z',
  digest: '9c41e07b52aa1d88'.repeat(4),
  links: { page: 'https://reviews.example/receipts/secret', self: 'https://reviews.example/receipts/secret.json' },
};

export type Answer = (init: RequestInit) => Response | Promise<Response>;

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** An endpoint in the place of the network. `sent` holds what came in; give `undo` to whatever ends the use of it. */
export function endpoint(answers: { form?: Answer; submit?: Answer } = {}): {
  sent: RequestInit[];
  asked: RequestInit[];
  undo: () => void;
} {
  const { fetch } = globalThis;
  const sent: RequestInit[] = [];
  const asked: RequestInit[] = [];
  globalThis.fetch = async (url, init = {}) => {
    if (!String(url).startsWith('https://reviews.example/')) return fetch(url, init);
    const isSubmit = init.method === 'POST';
    (isSubmit ? sent : asked).push(init);
    const answer = isSubmit ? answers.submit : answers.form;
    return (await answer?.(init)) ?? json(isSubmit ? receipt : reviewForm(), isSubmit ? 201 : 200);
  };
  return { sent, asked, undo: () => void (globalThis.fetch = fetch) };
}
