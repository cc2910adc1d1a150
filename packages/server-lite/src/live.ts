import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Backups } from './backups/backups.ts';
import type { Restores } from './backups/restores.ts';
import type { Config } from './config.ts';
import { FeedLooks } from './feeds/feed-looks.ts';
import type { Answer } from './http/answer.ts';
import type { AppDeps, Bindings } from './http/context.ts';
import { HotAnswers } from './http/hot-answers.ts';
import { rememberSender } from './http/refuse-connection.ts';
import { LiveStreams } from './http/live-streams.ts';
import type { Metrics } from './http/metrics.ts';
import { PublicHeaders } from './http/public-headers.ts';
import { isPlainPath, ReadRequest, writeResponse } from './http/read-request.ts';
import { pathOf, Reader } from './http/reader.ts';
import { ImportJobs } from './imports/import-jobs.ts';
import { keepAsking } from './jobs/keep-asking.ts';
import { keepFeeds } from './jobs/keep-feeds.ts';
import { keepDuplicates } from './jobs/keep-duplicates.ts';
import { keepMerging } from './jobs/keep-merging.ts';
import { keepPictures } from './jobs/keep-pictures.ts';
import { keepRejected } from './jobs/keep-rejected.ts';
import { keepSearch } from './jobs/keep-search.ts';
import { RejectedRows } from './erasure/rejected-rows.ts';
import type { Log } from './log.ts';
import { openMailer } from './mail/mail-settings.ts';
import { PROBLEM_TYPE } from './middleware/problems.ts';
import { problemBody, type ProblemCode } from './problems.ts';
import { FURTHER_ROUTES, furtherAddress, furtherPage, type FurtherAddress } from './routes/further-page.ts';
import type { Storage } from './storage/storage.ts';

interface LiveDeps {
  storage: Storage;
  config: Config;
  log: Log;
  metrics: Metrics;
  cdnDir?: string | undefined;
  adminDir?: string | undefined;
  isStopping: () => boolean;
  backups: Backups;
  /** Undefined where no backup can be put in place of the storage. */
  restores: Restores | undefined;
}

/** Everything that stands on one open storage. Another storage gets another one of these: nothing outlives it. */
export interface Live {
  publicHeaders: PublicHeaders;
  onRequest(req: IncomingMessage, res: ServerResponse): void;
  /** Reads what must be known before the first answer. */
  ready(): Promise<void>;
  /** What is brought in, waits for it, or is taken back just now, by its name. */
  importing(): Promise<string | undefined>;
  /** Ends what works in the background. */
  stop(): Promise<void>;
  /** True once nothing is being answered; false where something still is after so many milliseconds. */
  idle(ms: number): Promise<boolean>;
}

const POLL_MS = 200;
/** An answer that goes on: nobody waits for its end, and how long it lasts says nothing of the server. */
const STREAM = /\/live(?:\?|$)/;
const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Answers requests: ready answers first, everything else through the application. */
export function openLive(deps: LiveDeps): Live {
  const { storage, config, log, metrics, cdnDir, adminDir, isStopping, backups, restores } = deps;
  // First of all: what is wrong with its settings is told before anything runs.
  const mailer = openMailer(config);
  const hot = new HotAnswers(config.hotBytes);
  const publicHeaders = new PublicHeaders(config.allowOrigin);
  const reader = new Reader({ hot, metrics, publicHeaders, log });
  const streams = new LiveStreams({ read: storage.read, most: config.liveStreams, log });
  let version = storage.version();
  let underWay = 0;
  let whenIdle: () => void = () => {};

  const gauges: AppDeps['gauges'] = () => ({
    smm_hot_answers: ['Answers kept in memory.', hot.size],
    smm_hot_bytes: ['Memory that they take.', hot.bytes],
    smm_resident_memory_bytes: ['Memory of the process.', process.memoryUsage.rss()],
    smm_storage_revision: ['Differs after every change of the store.', version],
    smm_search_behind: ['Entries of the ledger that search had not taken up at the last look.', search.behind()],
    smm_live_streams: ['Visitors who are told at once what is new.', streams.size],
    smm_uptime_seconds: ['Since the start.', Math.round(process.uptime())],
  });
  const imports = new ImportJobs({ storage, data: config.data, log });
  const looks = new FeedLooks({ storage, config, log });
  const app = createApp({
    storage,
    imports,
    looks,
    config,
    log,
    metrics,
    publicHeaders,
    cdnDir,
    adminDir,
    isStopping,
    backups,
    restores,
    streams,
    onAsked: () => asking.wake(),
    onMerge: () => merging.wake(),
    onPictures: () => pictures.wake(),
    gauges,
  });

  function poll(): void {
    try {
      const now = storage.version();
      if (now === version) return;
      version = now;
      hot.clear();
      streams.changed();
      followOrigins().catch((error: unknown) =>
        log.error({ err: error }, 'the allowed sites cannot be read; the last ones stay'),
      );
    } catch (error) {
      log.error({ err: error }, 'the store cannot be read; the last answers are kept');
    }
  }

  /** Another process, or the admin page, may have set who may read. Answers of before name the sites of before. */
  async function followOrigins(): Promise<void> {
    if (publicHeaders.isGiven) return;
    const before = publicHeaders.allowed;
    publicHeaders.follow((await storage.settings.get('origins')).value);
    if (publicHeaders.allowed.join() !== before.join()) hot.clear();
  }

  /** A further page, by far the commonest read that nobody keeps, without a round through the application. */
  async function readFurther(address: FurtherAddress, req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { generation } = hot;
    let answer: Answer | undefined;
    try {
      answer = await furtherPage(storage.read, address);
    } catch {
      // The application meets the same error, logs it and answers with its problem.
    }
    if (answer === undefined) return readThroughApp(req, res);
    return reader.answer(answer, FURTHER_ROUTES[address.view], generation, req, res);
  }

  /** A public read: the application makes the answer, the reader writes and keeps it. */
  async function readThroughApp(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { generation } = hot;
    const env: Bindings = { incoming: req, takesAnswers: true };
    const response = await app.fetch(new ReadRequest(req) as unknown as Request, env);
    const route = env.route ?? '(none)';
    if (env.answer !== undefined) return reader.answer(env.answer, route, generation, req, res);
    metrics.tally(route).add(response.status);
    await writeResponse(response, req, res);
  }

  const listener = getRequestListener(
    async function throughApp(request, { incoming }) {
      const env: Bindings = { incoming: incoming as IncomingMessage };
      const response = await app.fetch(request, env);
      poll();
      metrics.tally(env.route ?? '(none)').add(response.status);
      return response;
    },
    {
      overrideGlobalObjects: false,
      hostname: 'localhost',
      errorHandler(error) {
        if (error instanceof RequestError)
          return problemResponse(
            'bad-request',
            'The address or the Host header is not well formed. Correct it and send it again.',
          );
        log.error({ err: error }, 'a request failed outside the routes');
        return problemResponse('internal');
      },
    },
  );

  function onRequest(req: IncomingMessage, res: ServerResponse): void {
    if (isStopping()) res.shouldKeepAlive = false;
    if (config.accessLog) logAccess(log, req, res);
    if (req.method === 'POST') rememberSender(req);
    const isRead = req.method === 'GET' || req.method === 'HEAD';
    if (isRead) {
      const url = req.url as string;
      if (reader.answerHot(url, req, res)) return;
      const path = pathOf(url);
      if (path !== url && reader.answerHot(path, req, res)) return;
      metrics.hotMisses += 1;
    }
    if (!METHODS.has(req.method ?? '')) return refuseMethod(res);
    const start = performance.now();
    const isStream = isRead && STREAM.test(req.url as string);
    const further = isRead ? furtherAddress(req.url as string) : undefined;
    const done =
      further !== undefined
        ? readFurther(further, req, res)
        : isRead && !isStream && isPlainPath(req.url as string)
          ? readThroughApp(req, res)
          : listener(req, res);
    underWay += 1;
    done.then(
      () => {
        if (!isStream) metrics.took(performance.now() - start);
        ended();
      },
      (error: unknown) => {
        log.error({ err: error }, 'a request failed outside the routes');
        res.destroy();
        ended();
      },
    );
  }

  function ended(): void {
    underWay -= 1;
    if (underWay === 0) whenIdle();
  }

  const timer = setInterval(poll, POLL_MS);
  timer.unref();
  const search = keepSearch(storage, log);
  const rejected = keepRejected({ rows: new RejectedRows(config.data), days: config.rejectedDays, log });
  const asking = keepAsking({ storage, mailer, config, log });
  const merging = keepMerging(storage, log);
  const duplicates = keepDuplicates({ storage, log, isBusy: () => search.behind() > 0 });
  const feeds = keepFeeds({ storage, config, log });
  const pictures = keepPictures({ storage, config, log, isBusy: () => search.behind() > 0 });

  return {
    publicHeaders,
    onRequest,
    ready: followOrigins,
    importing: () => imports.underWay(),
    async stop() {
      clearInterval(timer);
      streams.end();
      await asking.stop();
      await merging.stop();
      await duplicates.stop();
      await feeds.stop();
      await looks.stop();
      await pictures.stop();
      await search.stop();
      await rejected.stop();
      await imports.stop();
    },
    async idle(ms) {
      if (underWay === 0) return true;
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const late = setTimeout(() => resolve(false), ms);
      whenIdle = () => resolve(true);
      const isIdle = await promise;
      clearTimeout(late);
      return isIdle;
    },
  };
}

/**
 * A part of an address that is a secret: whoever has a receipt's can read and withdraw the review. Also with a few signs
 * more, which a message puts around a link. A picture's name, of 64, is none.
 */
const SECRET = /(?<![\w-])[\w-]{43,60}(?![\w-])/g;
/** ASCII that was written as a number: what passes links on, such as a mail program, may write a secret so. */
const ESCAPED = /%[2-7][0-9a-f]/gi;
const unescaped = (code: string): string => String.fromCharCode(Number.parseInt(code.slice(1), 16));

/** Method, route, status, time. What else a request carries belongs to the visitor. */
function logAccess(log: Log, req: IncomingMessage, res: ServerResponse): void {
  const start = performance.now();
  const path = (req.url ?? '').split('?')[0]?.replace(ESCAPED, unescaped).replace(SECRET, '…');
  res.once('finish', () => {
    log.info(
      { method: req.method, path, status: res.statusCode, ms: Math.round((performance.now() - start) * 100) / 100 },
      'request',
    );
  });
}

function problemResponse(code: ProblemCode, detail?: string): Response {
  const body = problemBody(code, detail);
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'Content-Type': PROBLEM_TYPE, 'Cache-Control': 'no-store' },
  });
}

function refuseMethod(res: ServerResponse): void {
  const body = Buffer.from(
    JSON.stringify(problemBody('method-not-allowed', 'No address here takes this method. Use GET to read.')),
  );
  res.writeHead(405, {
    'Content-Type': PROBLEM_TYPE,
    'Content-Length': body.length,
    Allow: [...METHODS].join(', '),
    'Cache-Control': 'no-store',
  });
  res.end(body);
}
