import { Agreement, CONSENT_SCOPES, type ConsentScope, type Erased, type ReceiptState } from '@smm/sdk/schema';
import { normalizeRating } from '../domain/normalize-rating.ts';
import { eraseByAuthor } from '../erasure/erase.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../http/context.ts';
import { visitorHeaders } from '../http/visitor-page.ts';
import { wantsPage } from '../http/wants-page.ts';
import { consentsIn } from '../intake/consents.ts';
import { sha256 } from '../intake/receipt-secret.ts';
import { formSpeech } from '../locales/form-speech.ts';
import { languageFor, pageLanguage } from '../locales/wanted-languages.ts';
import { checkedJson, invalid, limitedBody } from '../middleware/json-body.ts';
import type { SentReview } from '../storage/storage.ts';
import { erasedPage, receiptPage, unknownReceiptPage } from './receipt-page.ts';

const FILE = '/receipts/:file';
const WITHDRAW = '/receipts/:secret/withdraw';
const CONSENTS = '/receipts/:secret/consents';
const ERASE = '/receipts/:secret/erase';
const SECRET = /^[\w-]{43}$/;
const BODY_BYTES = 4096;

/** A receipt: its author's review by a secret address, for people and as data, and all that its author may do with it. */
export function mountReceipts(app: App, { storage, config, log }: AppDeps): void {
  const { submissions } = storage;
  const find = async (secret: string): Promise<SentReview | undefined> =>
    SECRET.test(secret) ? submissions.bySecret(sha256(secret)) : undefined;

  app.get(FILE, async (c) => {
    if (c.env) c.env.route = FILE;
    const [secret = '', ...rest] = c.req.param('file').split('.');
    const isData = rest.join('.') === 'json';
    if (rest.length > 0 && !isData) throw unknownReceipt();
    return isData ? data(await find(secret), secret) : page(c, await find(secret), secret);
  });
  app.post(WITHDRAW, async (c) => {
    if (c.env) c.env.route = WITHDRAW;
    const secret = c.req.param('secret');
    const sent = SECRET.test(secret) ? await submissions.withdraw(sha256(secret)) : undefined;
    return changed(c, sent, secret);
  });
  app.post(CONSENTS, async (c) => {
    if (c.env) c.env.route = CONSENTS;
    const secret = c.req.param('secret');
    const wanted = new Set(await readConsents(c));
    if (!wanted.has('publish')) {
      const detail =
        'must hold "publish": without it the words can be neither shown nor kept. Withdraw the review instead.';
      throw invalid([{ pointer: '/consents', detail }]);
    }
    const language = pageLanguage(c);
    const consents = consentsIn(language).filter(({ scope }) => wanted.has(scope));
    const sent = SECRET.test(secret)
      ? await submissions.agree(
          sha256(secret),
          consents.map(({ scope, text }) => ({ scope, text, language })),
        )
      : undefined;
    return changed(c, sent, secret, 'saved');
  });
  app.post(ERASE, async (c) => {
    if (c.env) c.env.route = ERASE;
    const secret = c.req.param('secret');
    const { isErased, forgotten } = SECRET.test(secret)
      ? await eraseByAuthor({ storage, data: config.data }, sha256(secret))
      : { isErased: false, forgotten: undefined };
    if (isErased && forgotten !== undefined && forgotten.left.length > 0)
      log.warn(
        { files: forgotten.left.length },
        'an author erased a review; rows that imports could not take are left and may be theirs: smm rejected list',
      );
    if (!isErased) return wantsPage(c) ? page(c, undefined, secret) : data(undefined, secret);
    if (!wantsPage(c)) return json({ state: 'erased' } satisfies Erased);
    return new Response(erasedPage(pageLanguage(c)), { headers: visitorHeaders('no-referrer') });
  });

  /** After a change: the receipt as it is now, for a person by going there. */
  function changed(
    c: AppContext,
    sent: SentReview | undefined,
    secret: string,
    notice = '',
  ): Response | Promise<Response> {
    if (!wantsPage(c)) return data(sent, secret, '../');
    if (!sent) return page(c, sent, secret);
    const lang = languageFor(c, pageLanguage(c)).slice(1);
    const query = [lang, notice].filter(Boolean).join('&');
    const location = `../${secret}${query && `?${query}`}`;
    const headers = { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
    return new Response(null, { status: 303, headers });
  }

  async function page(c: AppContext, sent: SentReview | undefined, secret: string): Promise<Response> {
    const language = pageLanguage(c);
    const headers = visitorHeaders('no-referrer');
    if (!sent) return new Response(unknownReceiptPage(language), { status: 404, headers });
    const words = await formSpeech(language);
    const subject = (await storage.subjects.get(sent.item.subject))?.name ?? sent.item.subject;
    const text = receiptPage({
      language,
      subject,
      state: stateOf(sent, secret, './'),
      words,
      asked: consentsIn(language),
      isSaved: c.req.query('saved') !== undefined,
      query: languageFor(c, language),
    });
    return new Response(text, { headers });
  }
}

/** As JSON, or as a page's form sends it. @throws ProblemError for anything else. */
async function readConsents(c: AppContext): Promise<ConsentScope[]> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return checkedJson(await limitedBody(c, BODY_BYTES), Agreement).consents;
  if (type !== 'application/x-www-form-urlencoded') {
    throw new ProblemError('unsupported-type', 'Send application/json or application/x-www-form-urlencoded.');
  }
  const fields = new URLSearchParams(Buffer.from(await limitedBody(c, BODY_BYTES)).toString());
  return CONSENT_SCOPES.filter((scope) => fields.getAll('consent').includes(scope));
}

function data(sent: SentReview | undefined, secret: string, folder = './'): Response {
  if (!sent) throw unknownReceipt();
  return json(stateOf(sent, secret, folder));
}

function json(body: ReceiptState | Erased): Response {
  return new Response(JSON.stringify(body), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

function unknownReceipt(): ProblemError {
  return new ProblemError(
    'not-found',
    'There is no such receipt: its address is not complete, or the review was erased. Compare it with the one you kept.',
  );
}

/** @param folder where receipts lie, from the address that is answered. */
function stateOf({ item, number, digest, consents }: SentReview, secret: string, folder: string): ReceiptState {
  const isGone = item.state === 'withdrawn' || item.state === 'erased';
  const { name, jobTitle, worksFor } = item.author;
  return {
    number,
    dateReceived: item.dateReceived,
    digest,
    state: item.state,
    review: isGone
      ? null
      : {
          ...(item.title !== null && { name: item.title }),
          reviewBody: item.body,
          ...(item.rating && { reviewRating: normalizeRating(item.rating) }),
          author: { name, ...(jobTitle && { jobTitle }), ...(worksFor && { worksFor }) },
          ...(item.materialConnection && { materialConnection: item.materialConnection }),
        },
    consents: consents.map(({ scope, text, language, givenAt }) => ({
      scope,
      text,
      inLanguage: language,
      dateGiven: givenAt,
    })),
    links: {
      page: `${folder}${secret}`,
      self: `${folder}${secret}.json`,
      consents: isGone ? null : `${folder}${secret}/consents`,
      withdraw: isGone ? null : `${folder}${secret}/withdraw`,
      erase: `${folder}${secret}/erase`,
    },
  };
}
