import assert from 'node:assert/strict';
import { Problem, Receipt, ReceiptState, type ReviewForm, type Submission } from '@smm/sdk/schema';
import { createApp } from '../app.ts';
import type { App } from '../http/context.ts';
import { Metrics } from '../http/metrics.ts';
import { PublicHeaders } from '../http/public-headers.ts';
import type { Storage } from '../storage/storage.ts';
import { testConfig, testLog } from './fixture.ts';

/** An application on a store, with the settings given; no work and no waiting for a form unless they say so. */
export function formApp(storage: Storage, flags: Record<string, unknown> = {}): App {
  const config = testConfig({ formWork: 0, formWait: 0, ...flags });
  return createApp({
    storage,
    config,
    log: testLog().log,
    metrics: new Metrics(),
    publicHeaders: new PublicHeaders(config.allowOrigin),
    cdnDir: undefined,
    isStopping: () => false,
    gauges: () => ({}),
  });
}

export async function askForm(app: App, headers: Record<string, string> = {}): Promise<ReviewForm> {
  return (await (await app.request('/v1/collections/home/form.json', { headers })).json()) as ReviewForm;
}

/** A review as a person would send it, with a form of its own. */
export async function sample(app: App, change: Partial<Submission> = {}): Promise<Submission> {
  const { token } = await askForm(app);
  return {
    reviewRating: { ratingValue: 4, worstRating: 1, bestRating: 5 },
    reviewBody: 'Sample words: they found the creak that three shops could not.',
    name: 'Sample title',
    author: { name: 'Sample Sender', jobTitle: 'Commutes', worksFor: 'Nobody', email: 'sender@private.example' },
    consents: ['publish', 'name'],
    token,
    ...change,
  };
}

export function post(app: App, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(
    app.request('/v1/collections/home/reviews', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );
}

/** The receipt of an answer that took a review in. */
export async function received(response: Promise<Response>): Promise<Receipt> {
  const answer = await response;
  const body: unknown = await answer.json();
  assert.equal(answer.status, 201, JSON.stringify(body));
  return Receipt.parse(body);
}

/** The problem of an answer that refused. */
export async function refused(status: number, type: string, response: Promise<Response>): Promise<Problem> {
  const answer = await response;
  const problem = Problem.parse(await answer.json());
  assert.equal(answer.status, status, JSON.stringify(problem));
  assert.equal(problem.type, `/problems/${type}`);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
  return problem;
}

/** What a receipt opens now. */
export async function stateAt(app: App, { links }: Receipt): Promise<ReceiptState> {
  const { pathname } = new URL(links.self, 'http://localhost/v1/collections/home/reviews');
  return ReceiptState.parse(await (await app.request(pathname)).json());
}
