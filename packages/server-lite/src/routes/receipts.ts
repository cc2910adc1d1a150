import type { ReceiptState } from '@smm/sdk/schema';
import { normalizeRating } from '../domain/normalize-rating.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../http/context.ts';
import { visitorHeaders } from '../http/visitor-page.ts';
import { wantsPage } from '../http/wants-page.ts';
import { sha256 } from '../intake/receipt-secret.ts';
import { acceptLanguage } from '../locales/accept-language.ts';
import { formSpeech } from '../locales/form-speech.ts';
import { VISITOR_LANGUAGES } from '../locales/visitor.words.ts';
import type { SentReview } from '../storage/storage.ts';
import { receiptPage, unknownReceiptPage } from './receipt-page.ts';

const FILE = '/receipts/:file';
const WITHDRAW = '/receipts/:secret/withdraw';
const SECRET = /^[\w-]{43}$/;

/** A receipt: its author's review by a secret address, for people and as data, and the way to withdraw it. */
export function mountReceipts(app: App, { storage }: AppDeps): void {
  const find = async (secret: string): Promise<SentReview | undefined> =>
    SECRET.test(secret) ? storage.submissions.bySecret(sha256(secret)) : undefined;

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
    const sent = SECRET.test(secret) ? await storage.submissions.withdraw(sha256(secret)) : undefined;
    if (!wantsPage(c)) return data(sent, secret, '../');
    if (!sent) return page(c, sent, secret);
    return new Response(null, {
      status: 303,
      headers: { Location: `../${secret}`, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
    });
  });

  async function page(c: AppContext, sent: SentReview | undefined, secret: string): Promise<Response> {
    const language = acceptLanguage(c.req.header('accept-language'), VISITOR_LANGUAGES);
    const headers = visitorHeaders('no-referrer');
    if (!sent) return new Response(unknownReceiptPage(language), { status: 404, headers });
    const words = await formSpeech(language);
    const subject = (await storage.subjects.get(sent.item.subject))?.name ?? sent.item.subject;
    return new Response(receiptPage({ language, subject, state: stateOf(sent, secret, './'), words }), { headers });
  }
}

function data(sent: SentReview | undefined, secret: string, folder = './'): Response {
  if (!sent) throw unknownReceipt();
  return new Response(JSON.stringify(stateOf(sent, secret, folder)), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
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
      withdraw: isGone ? null : `${folder}${secret}/withdraw`,
    },
  };
}
