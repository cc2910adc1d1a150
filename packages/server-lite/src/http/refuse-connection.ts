import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Config } from '../config.ts';
import { acceptLanguage } from '../locales/accept-language.ts';
import { VISITOR_LANGUAGES } from '../locales/visitor.words.ts';
import { PROBLEM_TYPE } from '../middleware/problems.ts';
import { problemBody, PROBLEMS, type ProblemCode } from '../problems.ts';
import { isSending, refusalPage } from '../routes/refusal-page.ts';
import { formLimits } from '../intake/form-limits.ts';
import { isPaced } from './steady-body.ts';
import { visitorHeaders } from './visitor-page.ts';

/** Languages of people whose forms are on their way, by connection: a form that never ends is refused without its request. */
const senders = new WeakMap<Socket, string>();

/** Remembers a browser that began to send a form, until its connection ends. */
export function rememberSender({ method, url = '', headers, socket }: IncomingMessage): void {
  const isPage = isSending(method, url.split('?')[0] as string) && headers.accept?.includes('text/html');
  if (isPage) senders.set(socket, acceptLanguage(headers['accept-language'], VISITOR_LANGUAGES));
  else senders.delete(socket);
}

/** Answers bytes that are no HTTP, heads that are too long, and what never ends. */
export async function refuseConnection(error: NodeJS.ErrnoException, socket: Socket, config: Config): Promise<void> {
  // Node says so once, and lets it be; whoever reads the body looks after the time.
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isPaced(socket)) return;
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = codeOf(error);
  const language = senders.get(socket);
  const [headers, text] =
    language === undefined || code !== 'timeout'
      ? [{ 'Content-Type': PROBLEM_TYPE, 'Cache-Control': 'no-store' }, JSON.stringify(problemBody(code))]
      : [visitorHeaders('no-referrer'), await tooSlow(code, language, config)];
  const { status } = PROBLEMS[code];
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(text), Connection: 'close' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${text}`);
}

function codeOf({ code }: NodeJS.ErrnoException): ProblemCode {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'timeout';
  return code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'bad-request';
}

async function tooSlow(code: ProblemCode, language: string, config: Config): Promise<string> {
  const { reviewBody } = await formLimits(config);
  return refusalPage({ code, language, isSending: true, photoBytes: null, words: reviewBody.max });
}
