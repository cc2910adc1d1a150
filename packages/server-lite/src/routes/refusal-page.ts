import { html, type Markup } from '../http/html.ts';
import { visitorPage } from '../http/visitor-page.ts';
import { formSpeech } from '../locales/form-speech.ts';
import { visitorSpeech, type VisitorWord } from '../locales/visitor.words.ts';
import { PROBLEMS, type ProblemCode } from '../problems.ts';

/** An address that people come to: a review's page, the form's, where it is sent, a receipt and its withdrawal. */
const FOR_PEOPLE =
  /^\/(?:c\/[^/]+\/(?:new|r\/[^/]+)|v1\/collections\/[^/]+\/reviews|receipts\/[^/.]+(?:\/(?:withdraw|consents|erase))?)$/;
const REVIEW = /^\/c\/[^/]+\/r\//;
const SENDING = /\/reviews$/;

const REASONS: Partial<Record<ProblemCode, VisitorWord>> = {
  'not-found': 'noForm',
  timeout: 'tooSlow',
  'too-many-requests': 'busy',
  unavailable: 'busy',
};

/** Where a review is looked for: what is said in large, and then. */
const NO_REVIEW: Partial<Record<ProblemCode, [title: VisitorWord, why: VisitorWord]>> = {
  'not-found': ['noReview', 'noReviewWhy'],
  gone: ['reviewGone', 'reviewGoneWhy'],
};

export interface Refused {
  code: ProblemCode;
  /** Of the address that was asked for, where it is known. */
  path?: string;
  language: string;
  /** A form was on its way; else somebody came to an address. */
  isSending: boolean;
  /** Most bytes of a photo; null where none can have come. */
  photoBytes: number | null;
  /** Most characters of the words. */
  words: number;
  /** By which the log names what broke. */
  reference?: string | undefined;
}

/** Whether a person sees what is answered here, so that it must be said in words of theirs. */
export function isForPeople(path: string): boolean {
  return FOR_PEOPLE.test(path);
}

export function isSending(method: string | undefined, path: string): boolean {
  return method === 'POST' && SENDING.test(path);
}

/** What a person sees instead of a problem in JSON: what happened, and where the words that were typed are. */
export async function refusalPage({ code, path = '', language, reference, ...refused }: Refused): Promise<string> {
  const { say } = visitorSpeech(language);
  const missing = REVIEW.test(path) ? NO_REVIEW[code] : undefined;
  if (missing) return noReviewPage(language, ...missing);
  const reason = await why(code, language, refused);
  const title = refused.isSending ? say('notSent') : reason;
  const isAgainOfUse = refused.isSending && code !== 'form-closed' && code !== 'not-found';
  const body: Markup = html`<h1>${title}</h1>
    ${refused.isSending ? html`<p class="lead">${reason}</p>` : ''}
    ${isAgainOfUse ? html`<p class="card">${say('goBack')}</p>` : ''}
    ${reference === undefined ? '' : html`<p class="m">${reference}</p>`}`;
  return visitorPage(language, title, body);
}

/** Where there is no review any more, how reviews are chosen still is. */
function noReviewPage(language: string, title: VisitorWord, reason: VisitorWord): string {
  const { say } = visitorSpeech(language);
  const policy = `../../../policy?lang=${language.split('-')[0] as string}`;
  const body = html`<h1>${say(title)}</h1>
    <p class="lead">${say(reason)}</p>
    <footer>
      <p><a href="${policy}">${say('policy')}</a></p>
    </footer>`;
  return visitorPage(language, say(title), body);
}

async function why(
  code: ProblemCode,
  language: string,
  { photoBytes, words }: Pick<Refused, 'photoBytes' | 'words'>,
): Promise<string> {
  const own = visitorSpeech(language);
  const { say } = await formSpeech(language);
  if (code === 'form-closed') return say('closed');
  if (code === 'too-large') {
    return photoBytes === null ? say('eLong', { n: words }) : say('ePhoto', { n: Math.floor(photoBytes / 1_000_000) });
  }
  return own.say(REASONS[code] ?? (PROBLEMS[code].status >= 500 ? 'trouble' : 'notTaken'));
}
