import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { SnapshotError } from '../errors/snapshot-error.ts';
import type { Answer } from '../http/answer.ts';
import type { Bindings } from '../http/context.ts';
import type { FileHost } from '../http/file-host.ts';
import { Metrics } from '../http/metrics.ts';
import { PublicHeaders } from '../http/public-headers.ts';
import { joined } from '../http/ready-answer.ts';
import type { Log } from '../log.ts';
import type { Snapshot } from '../storage/snapshot.ts';
import type { Storage } from '../storage/storage.ts';

interface FileAppDeps {
  storage: Storage;
  /** What is read by the routes of files comes from here, and so from one moment. */
  moment: Snapshot;
  config: Config;
  log: Log;
  files: FileHost;
  cdnDir: string | undefined;
}

export interface Asked {
  bytes: Buffer<ArrayBuffer>;
  /** Packed forms that were made beforehand. */
  encoded?: Answer['encoded'];
  /** Whether nobody else looks at the bytes: their memory is given back once they are written. */
  isSpare?: boolean;
}

/** Asks the endpoint's own routes, without a port. Undefined for what is not there, or may not be given out. */
export type Ask = (address: string) => Promise<Asked | undefined>;

export function fileApp({ storage, moment, config, log, files, cdnDir }: FileAppDeps): Ask {
  const app = createApp({
    storage: asOf(moment, storage),
    config,
    log,
    metrics: new Metrics(),
    publicHeaders: new PublicHeaders(['*']),
    files,
    cdnDir,
    isStopping: () => false,
    gauges: () => ({}),
  });
  return async function ask(address) {
    const env: Bindings = { takesAnswers: true };
    const response = await app.fetch(new FileRequest(address) as unknown as Request, env);
    const { answer } = env;
    if (answer !== undefined) {
      const isSpare = !(answer.body instanceof Uint8Array);
      return { bytes: joined(answer.body), encoded: answer.encoded, isSpare };
    }
    if (response.status === 404 || response.status === 410) return undefined;
    throw new SnapshotError(
      `${address} answered ${response.status} instead of what belongs into its file. The log says why; the folder stays as far as it was. Run smm audit, then this command again.`,
    );
  };
}

/** What a read's handler looks at of a Request: a whole one costs more than most reads. */
class FileRequest {
  readonly method = 'GET';
  readonly url: string;
  readonly headers = { get: (): null => null };

  constructor(address: string) {
    this.url = `http://localhost${address}`;
  }
}

/** A store whose public reads are those of one moment. Nothing is written by it. */
function asOf(moment: Snapshot, storage: Storage): Storage {
  const { read, items, media, settings, subjects, collections } = moment;
  return Object.assign(Object.create(storage) as Storage, {
    read,
    items,
    media,
    settings,
    subjects,
    collections,
    // What is kept for as long as the store stays as it is stays right.
    version: () => 0,
  });
}
