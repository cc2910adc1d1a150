/** Milliseconds between two questions where no stream can be had. */
const POLL = 60_000;
/** Questions after which the stream is tried again. */
const POLLS = 5;

/**
 * Listens to a stream of revisions until `signal` is aborted. A connection that breaks off is the browser's to open again; where
 * the stream is refused, the revision is asked for once a minute.
 */
export const openStream = (
  url: string,
  ask: () => Promise<string | undefined>,
  told: (revision: string) => void,
  signal: AbortSignal,
): void => {
  if (typeof EventSource !== 'function') return poll(url, ask, told, signal);
  const source = new EventSource(url);
  source.addEventListener('revision', ({ data }: MessageEvent<string>) => {
    const revision = revisionIn(data);
    if (revision !== undefined) told(revision);
  });
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED && !signal.aborted) poll(url, ask, told, signal);
  };
  signal.addEventListener('abort', () => source.close());
};

/** What is no message of ours says nothing. */
const revisionIn = (data: string): string | undefined => {
  try {
    const { revision } = JSON.parse(data) as { revision?: unknown };
    return typeof revision === 'string' ? revision : undefined;
  } catch {
    return undefined;
  }
};

const poll = (
  url: string,
  ask: () => Promise<string | undefined>,
  told: (revision: string) => void,
  signal: AbortSignal,
): void => {
  let asked = 0;
  const timer = setInterval(() => {
    if (asked++ === POLLS) {
      clearInterval(timer);
      openStream(url, ask, told, signal);
      return;
    }
    ask().then(
      (revision) => {
        if (revision !== undefined && !signal.aborted) told(revision);
      },
      // An endpoint that cannot be reached has nothing new to say; it is asked again.
      () => {},
    );
  }, POLL);
  signal.addEventListener('abort', () => clearInterval(timer));
};
