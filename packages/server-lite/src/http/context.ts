import type { IncomingMessage } from 'node:http';
import type { Context, Hono } from 'hono';
import type { Backups } from '../backups/backups.ts';
import type { Restores } from '../backups/restores.ts';
import type { Config } from '../config.ts';
import type { FeedLooks } from '../feeds/feed-looks.ts';
import type { ImportJobs } from '../imports/import-jobs.ts';
import type { Log } from '../log.ts';
import type { Caller } from '../auth/caller.ts';
import type { Storage } from '../storage/storage.ts';
import type { Answer } from './answer.ts';
import type { FileHost } from './file-host.ts';
import type { LiveStreams } from './live-streams.ts';
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
    /** Who calls, as the ledger names them. */
    by: string;
    /** Absent where nobody need be signed in. */
    caller?: Caller;
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
  /** Set where the answers become files; see `snapshot/`. */
  files?: FileHost | undefined;
  /** Folder of the built admin page; undefined when it was not built. */
  adminDir?: string | undefined;
  /** True from the moment the server was told to stop. */
  isStopping: () => boolean;
  /** What time it is; the system's when not given. */
  clock?: () => Date;
  /** Files that are brought in; made from the settings when not given. */
  imports?: ImportJobs;
  /** Copies of everything; made from the settings when not given. */
  backups?: Backups;
  /** Undefined where no backup can be put in place of the storage. */
  restores?: Restores | undefined;
  /** Looks at feeds that a person asked for; made from the settings when not given. */
  looks?: FeedLooks;
  /** Where the business's own keys to places are; the process's when not given. */
  env?: Record<string, string | undefined>;
  /** Called once somebody is to be asked for a review: it need not wait for the next look. */
  onAsked?: () => void;
  /** Called once subjects are to be merged, or led back. */
  onMerge?: () => void;
  /** Called once somebody wants a picture now. */
  onPictures?: () => void;
  /** Open streams that say what is new; without it nobody is told. */
  streams?: LiveStreams;
  /** Further lines for `/metrics`: name → [help, value]. */
  gauges: () => Record<string, [help: string, value: number]>;
}
