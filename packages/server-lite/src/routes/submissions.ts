import type { Receipt } from '@smm/sdk/schema';
import { checkSubmission } from '../domain/check-submission.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../http/context.ts';
import { visitorHeaders } from '../http/visitor-page.ts';
import { wantsPage } from '../http/wants-page.ts';
import { BodyRoom } from '../intake/body-room.ts';
import { submissionOf, type FormDraft } from '../intake/form-draft.ts';
import type { Incoming, Intake, Taken } from '../intake/intake.ts';
import { inviteOf } from '../intake/invite-field.ts';
import { assertMaySend } from '../intake/may-send.ts';
import { longestBody, readSent, type Sent } from '../intake/read-sent.ts';
import { formSpeech } from '../locales/form-speech.ts';
import { visitorSpeech, type VisitorWord } from '../locales/visitor.words.ts';
import { languageFor, wantedLanguages } from '../locales/wanted-languages.ts';
import { clientAddress } from '../middleware/client-address.ts';
import { invalid } from '../middleware/json-body.ts';
import { PROBLEMS } from '../problems.ts';
import type { Shown } from './form-fields.ts';
import { formPage, shownFaults } from './form-page.ts';

const ROUTE = '/v1/collections/:slug/reviews';
const METHODS = 'POST, OPTIONS';
/** The endpoint's own folder, from here. */
const ROOT = '../../../';
/** As long as a random name needs to be, and no longer than anybody writes one. */
const KEY = /^[!-~]{16,255}$/;

/** A customer's own words, with consent. They wait to be read; the answer is a receipt. The same for every rating. */
export function mountSubmissions(app: App, deps: AppDeps, intake: Intake): void {
  const { config, publicHeaders } = deps;
  const longest = longestBody(config);
  const room = new BodyRoom(3 * longest, 24 * longest);

  app.post(ROUTE, async function send(c) {
    if (c.env) c.env.route = ROUTE;
    assertMaySend(c, publicHeaders.allowed);
    const address = clientAddress(c.env?.incoming, config.trustProxy);
    const sent = await readSent(c, { config, room, address });
    const base: Omit<Incoming, 'submission'> = {
      slug: c.req.param('slug'),
      photo: sent.photo,
      key: keyOf(c),
      address,
    };
    if ('draft' in sent && wantsPage(c)) return sendPage(c, { intake, log: deps.log }, sent, base);
    const { receipt, secret } = await intake.take({ ...base, submission: submissionIn(sent) });
    const links: Receipt['links'] = {
      page: `${ROOT}receipts/${secret}`,
      self: `${ROOT}receipts/${secret}.json`,
    };
    const body: Receipt = { ...receipt, links };
    const headers = new Headers({ 'Cache-Control': 'no-store', 'Content-Type': 'application/json; charset=utf-8' });
    addPairs(headers, publicHeaders.for(c.req.header('origin')));
    headers.set('Location', links.page);
    return new Response(JSON.stringify(body), { status: 201, headers });
  });
  app.options(ROUTE, function preflight(c) {
    if (c.env) c.env.route = ROUTE;
    const headers = new Headers({
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
      'Access-Control-Max-Age': '86400',
      'Cache-Control': 'public, max-age=86400',
    });
    addPairs(headers, publicHeaders.for(c.req.header('origin')));
    return new Response(null, { status: 204, headers });
  });
  app.on(['GET', 'PUT', 'PATCH', 'DELETE'], ROUTE, function refuse(c) {
    if (c.env) c.env.route = ROUTE;
    // Who loads the page anew that a form answered with wants the form.
    if (c.req.method === 'GET' && wantsPage(c)) {
      return new Response(null, {
        status: 303,
        headers: { Location: `../../../c/${encodeURIComponent(c.req.param('slug'))}/new`, 'Cache-Control': 'no-store' },
      });
    }
    throw new ProblemError(
      'method-not-allowed',
      `${c.req.method} does not work here. A review is sent with POST; links.form says what goes into it.`,
      { headers: { Allow: METHODS } },
    );
  });
}

/** As wire, from whatever form it came in. @throws ProblemError when a program filled in what nobody sees. */
function submissionIn(sent: Sent) {
  if ('submission' in sent) return sent.submission;
  if (sent.draft.homepage !== '') throw invalid([{ pointer: '/homepage', detail: 'must be left empty.' }]);
  return submissionOf(sent.draft);
}

/** A plain form: on to the receipt, or the form again with what was typed and what is wrong with it. */
async function sendPage(
  c: AppContext,
  { intake, log }: { intake: Intake; log: AppDeps['log'] },
  { draft, isPhotoTooLarge = false }: Extract<Sent, { draft: FormDraft }>,
  base: Omit<Incoming, 'submission'>,
): Promise<Response> {
  const invite = inviteOf(draft.invite);
  const form = await intake.form(base.slug, wantedLanguages(c, draft.language), invite);
  const words = await formSpeech(form.inLanguage);
  const own = visitorSpeech(form.inLanguage);
  const again = (
    status: number,
    shown: Shown[],
    notice?: VisitorWord | 'eServer',
    headers?: Record<string, string>,
  ): Response => {
    const wait = Math.ceil(Number(headers?.['Retry-After'] ?? 0) / 60);
    const text = notice === 'eServer' ? words.say(notice) : notice && own.say(notice, { n: wait });
    const notices = [text, base.photo && own.say('photoAgain')].filter(Boolean);
    const said = notices.length > 0 ? notices.join(' ') : undefined;
    return new Response(formPage({ form, draft, shown, notice: said, words, slug: base.slug, root: ROOT }), {
      status,
      headers: { ...visitorHeaders('same-origin'), ...headers },
    });
  };

  if (draft.homepage !== '') return again(422, [{ field: 'homepage', text: own.say('leaveEmpty') }]);
  const megabytes = Math.floor((form.limits.photo?.bytes ?? 0) / 1_000_000);
  const badPhoto: Shown = { field: 'photo', text: words.say('ePhoto', { n: megabytes }) };
  if (draft.token === '') return isPhotoTooLarge ? again(413, [badPhoto], 'check') : again(200, [], 'check');
  const submission = submissionOf(draft);
  const faults = shownFaults(checkSubmission(submission, form.limits), words);
  if (isPhotoTooLarge) return again(413, [...faults, badPhoto]);
  if (faults.length > 0) return again(422, faults);
  try {
    const taken: Taken = await intake.take({ ...base, submission });
    return new Response(null, {
      status: 303,
      headers: {
        Location: `${ROOT}receipts/${taken.secret}${languageFor(c, form.inLanguage)}`,
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
      },
    });
  } catch (error) {
    const { code, errors, headers } = error instanceof ProblemError ? error : {};
    // Whoever goes back after sending and changes the words sends the same form again.
    if (code === 'form-expired' || code === 'key-reused') return again(409, [], 'stale');
    if (code === 'too-soon') return again(425, [], 'early', headers);
    if (code === 'too-many-requests') return again(429, [], 'often', headers);
    if (errors?.some(({ pointer }) => pointer === '/photo')) return again(422, [badPhoto]);
    // A person gets back what was typed, whatever broke.
    if (!(error instanceof ProblemError)) log.error({ err: error, route: ROUTE }, 'a review could not be kept');
    return again(error instanceof ProblemError ? PROBLEMS[error.code].status : 500, [], 'eServer', headers);
  }
}

function keyOf(c: AppContext): string | undefined {
  const key = c.req.header('idempotency-key');
  if (key === undefined || KEY.test(key)) return key;
  throw new ProblemError(
    'bad-request',
    'The Idempotency-Key must be 16 to 255 visible ASCII characters, random for each review. A UUID will do.',
  );
}

function addPairs(headers: Headers, flat: readonly string[]): void {
  for (let i = 0; i < flat.length; i += 2) headers.append(flat[i] as string, flat[i + 1] as string);
}
