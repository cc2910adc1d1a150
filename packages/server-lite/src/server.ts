import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Backups } from './backups/backups.ts';
import { Restores } from './backups/restores.ts';
import type { Config } from './config.ts';
import { ConflictError } from './errors/conflict-error.ts';
import { ListenError } from './errors/listen-error.ts';
import { refuseConnection } from './http/refuse-connection.ts';
import { Metrics } from './http/metrics.ts';
import { openLive } from './live.ts';
import type { Log } from './log.ts';
import { shutListener } from './shut.ts';
import type { Storage } from './storage/storage.ts';

interface ServerDeps {
  storage: Storage;
  /** Opens the storage anew, once a backup was put in its place. Without it no backup can be restored here. */
  reopen?: () => Promise<Storage>;
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

/** How often Node looks for connections over their time. */
const SLOW_CHECK_MS = 1000;
/** For what is cut off to come to its end. */
const CUT_OFF_MS = 2000;
const REOPEN_MS = 2000;

/** The endpoint over node:http. It keeps its port while what answers there is exchanged for another storage's. */
export function createSmmServer({ storage, reopen, config, log, cdnDir, adminDir }: ServerDeps): SmmServer {
  const metrics = new Metrics();
  let stopping = false;
  const isStopping = () => stopping;
  const backups = new Backups(config.data);
  const restores = reopen && new Restores({ data: config.data, backups, exchange, log });
  const open = (on: Storage) =>
    openLive({ storage: on, config, log, metrics, cdnDir, adminDir, isStopping, backups, restores });
  let current = storage;
  let live = open(current);
  let { onRequest } = live;

  /** Closes the storage, has something done to it, and goes on with what is there then, whether that succeeded or not. */
  async function exchange(put: () => Promise<void>): Promise<void> {
    const importing = await live.importing();
    if (importing !== undefined)
      throw new ConflictError(`${importing} is being brought in. Wait for its end, or stop it, then restore again.`);
    try {
      // First what works by itself: a message that is being sent may take a while, and everybody is still answered.
      await live.stop();
      onRequest = shutListener({ config, log, publicHeaders: live.publicHeaders });
      if (!(await live.idle(config.drainTimeout))) {
        server.closeAllConnections();
        await live.idle(CUT_OFF_MS);
      }
      await current.close();
      await put();
    } finally {
      await current.close();
      current = await openAgain();
      live = open(current);
      await live.ready();
      ({ onRequest } = live);
    }
  }

  /** Until it succeeds: a disk that is full now may not be in a minute, and nobody is answered before. */
  async function openAgain(): Promise<Storage> {
    for (;;) {
      try {
        return await (reopen as () => Promise<Storage>)();
      } catch (error) {
        if (stopping) throw error;
        log.error({ err: error }, 'the store cannot be opened; it is tried again');
        await new Promise((resolve) => setTimeout(resolve, REOPEN_MS));
      }
    }
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
    (req: IncomingMessage, res: ServerResponse) => onRequest(req, res),
  );
  server.maxConnections = config.maxConnections;
  server.on('clientError', (error, socket) => {
    refuseConnection(error, socket as Socket, config).catch(() => socket.destroy());
  });

  return {
    async listen() {
      await live.ready();
      return listen(server, config);
    },
    async stop() {
      stopping = true;
      await restores?.stop();
      await live.stop();
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
