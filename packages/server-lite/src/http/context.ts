import type { IncomingMessage } from 'node:http';
import type { Context, Hono } from 'hono';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Storage } from '../storage/storage.ts';
import type { Answer } from './answer.ts';
import type { Metrics } from './metrics.ts';
import type { PublicHeaders } from './public-headers.ts';

/** What the server hands to the application with a request, and where it finds what came of it. */
export interface Bindings {
  incoming?: IncomingMessage;
  /** Set by a server that writes answers itself; without it the application answers in full. */
  takesAnswers?: boolean;
  answer?: Answer;
  /** The route's pattern, for metrics and logs. */
  route?: string;
}

export interface AppEnv {
  Bindings: Bindings;
  Variables: {
    /** Name of the token that the admin API was called with. */
    by: string;
  };
}

export type App = Hono<AppEnv>;
export type AppContext = Context<AppEnv>;

/** Everything the application stands on; it opens none of it. */
export interface AppDeps {
  storage: Storage;
  config: Config;
  log: Log;
  metrics: Metrics;
  publicHeaders: PublicHeaders;
  /** Folder of the built elements; undefined when they were not built. */
  cdnDir: string | undefined;
  /** True from the moment the server was told to stop. */
  isStopping: () => boolean;
  /** Further lines for `/metrics`: name → [help, value]. */
  gauges: () => Record<string, [help: string, value: number]>;
}
