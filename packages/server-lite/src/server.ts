import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener, RequestError } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { ListenError } from './errors/listen-error.ts';
import type { Answer } from './http/answer.ts';
import type { AppDeps, Bindings } from './http/context.ts';
import { HotAnswers } from './http/hot-answers.ts';
import { refuseConnection, rememberSender } from './http/refuse-connection.ts';
import { Metrics } from './http/metrics.ts';
import { PublicHeaders } from './http/public-headers.ts';
import { isPlainPath, ReadRequest, writeResponse } from './http/read-request.ts';
import { pathOf, Reader } from './http/reader.ts';
import { ImportJobs } from './imports/import-jobs.ts';
import { keepAsking } from './jobs/keep-asking.ts';
import { keepSearch } from './jobs/keep-search.ts';
import type { Log } from './log.ts';
import { openMailer } from './mail/mail-settings.ts';
import { PROBLEM_TYPE } from './middleware/problems.ts';
import { problemBody, type ProblemCode } from './problems.ts';
import { FURTHER_ROUTES, furtherAddress, furtherPage, type FurtherAddress } from './routes/further-page.ts';
import type { Storage } from './storage/storage.ts';

interface ServerDeps {
  storage: Storage;
  config: Config;
  log: Log;
  cdnDir?: string | undefined;
  adminDir?: string | undefined;
}

export interface SmmServer {
  /** @throws ListenError when the address cannot be had. */
  listen(): Promise<{ url: string; port: number }>;
  /** Takes no more connections, lets open requests end, then closes what is left. The storage stays open: it was given. */
  stop(): Promise<void>;
}

const POLL_MS = 200;
/** How often Node looks for connections over their time. */
const SLOW_CHECK_MS = 1000;
const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** The endpoint over node:http: ready answers first, everything else through the application. */
export function createSmmServer({ storage, config, log, cdnDir, adminDir }: ServerDeps): SmmServer {
  // First of all: what is wrong with its settings is told before anything runs.
  const mailer = openMailer(config);
  const metrics = new Metrics();
  const hot = new HotAnswers(config.hotBytes);
  const publicHeaders = new PublicHeaders(config.allowOrigin);
  const reader = new Reader({ hot, metrics, publicHeaders, log });
  let version = storage.version();
  let stopping = false;

  const gauges: AppDeps['gauges'] = () => ({
    smm_hot_answers: ['Answers kept in memory.', hot.size],
    smm_hot_bytes: ['Memory that they take.', hot.bytes],
    smm_resident_memory_bytes: ['Memory of the process.', process.memoryUsage.rss()],
    smm_storage_revision: ['Differs after every change of the store.', version],
    smm_search_behind: ['Entries of the ledger that search had not taken up at the last look.', search.behind()],
    smm_uptime_seconds: ['Since the start.', Math.round(process.uptime())],
  });
  const imports = new ImportJobs({ storage, data: config.data, log });
  const app = createApp({
    storage,
    imports,
    config,
    log,
    metrics,
    publicHeaders,
    cdnDir,
    adminDir,
    isStopping: () => stopping,
    onAsked: () => asking.wake(),
    gauges,
  });

  function poll(): void {
    try {
      const now = storage.version();
      if (now === version) return;
      version = now;
      hot.clear();
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
    reader.answer(answer, FURTHER_ROUTES[address.view], generation, req, res);
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
    if (stopping) res.shouldKeepAlive = false;
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
    const further = isRead ? furtherAddress(req.url as string) : undefined;
    const done =
      further !== undefined
        ? readFurther(further, req, res)
        : isRead && isPlainPath(req.url as string)
          ? readThroughApp(req, res)
          : listener(req, res);
    done.then(
      () => metrics.took(performance.now() - start),
      (error: unknown) => {
        log.error({ err: error }, 'a request failed outside the routes');
        res.destroy();
      },
    );
  }

  const server = createHttpServer(
    {
      headersTimeout: Math.min(config.headerTimeout, config.requestTimeout),
      requestTimeout: config.requestTimeout,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: SLOW_CHECK_MS,
      requireHostHeader: true,
      // Reads have no body: Node then skips the stream it would make for one.
      optimizeEmptyRequests: true,
    } as object,
    onRequest,
  );
  server.maxConnections = config.maxConnections;
  server.on('clientError', (error, socket) => {
    refuseConnection(error, socket as Socket, config).catch(() => socket.destroy());
  });

  const timer = setInterval(poll, POLL_MS);
  timer.unref();
  const search = keepSearch(storage, log);
  const asking = keepAsking({ storage, mailer, config, log });

  return {
    async listen() {
      await followOrigins();
      return listen(server, config);
    },
    async stop() {
      stopping = true;
      clearInterval(timer);
      await asking.stop();
      await search.stop();
      await imports.stop();
      await closeServer(server, config.drainTimeout);
    },
  };
}

function listen(server: Server, config: Config): Promise<{ url: string; port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(new ListenError(config.host, config.port, cause)));
    server.listen({ host: config.host, port: config.port }, () => {
      const { port } = server.address() as AddressInfo;
      const host = config.host.includes(':') ? `[${config.host}]` : config.host;
      resolve({ url: `http://${host}:${port}`, port });
    });
  });
}

function closeServer(server: Server, drainTimeout: number): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), drainTimeout);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** A part of an address that is a secret: whoever has a receipt's can read and withdraw the review. */
const SECRET = /(?<![\w-])[\w-]{43}(?![\w-])/g;
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
