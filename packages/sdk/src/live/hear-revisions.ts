import { openStream } from './open-stream.ts';

/** What tabs of one site tell each other: the revision they heard, or that they would like to hear it. */
type Message = { readonly revision?: unknown } | null;

/**
 * Hears of revisions while the page is seen. Of the tabs that are seen one listens and tells the others: browsers open six
 * connections to a server, and tabs share them.
 *
 * @param ask for the revision where there is no stream
 * @returns what ends it.
 */
export const hearRevisions = (
  url: string,
  ask: () => Promise<string | undefined>,
  told: (revision: string) => void,
): (() => void) => {
  const page = globalThis.document as Document | undefined;
  let end: (() => void) | undefined;

  const look = (): void => {
    end?.();
    end = page?.hidden ? undefined : hear(url, ask, told);
  };

  page?.addEventListener('visibilitychange', look);
  look();
  return () => {
    page?.removeEventListener('visibilitychange', look);
    end?.();
  };
};

const hear = (url: string, ask: () => Promise<string | undefined>, told: (revision: string) => void): (() => void) => {
  const abort = new AbortController();
  const { signal } = abort;
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  // Not on a page without https: it then listens for itself.
  if (!locks || typeof BroadcastChannel !== 'function') {
    openStream(url, ask, told, signal);
    return () => abort.abort();
  }
  const name = `smm-live ${url}`;
  const channel = new BroadcastChannel(name);
  let last: string | undefined;
  let leads = false;
  channel.onmessage = ({ data }: MessageEvent<Message>): void => {
    const revision = data?.revision;
    if (typeof revision === 'string') told(revision);
    else if (leads && last !== undefined) channel.postMessage({ revision: last });
  };
  locks
    .request(name, { signal }, () => {
      leads = true;
      openStream(
        url,
        ask,
        (revision) => {
          last = revision;
          channel.postMessage({ revision });
          told(revision);
        },
        signal,
      );
      return new Promise<void>((done) => signal.addEventListener('abort', () => done()));
    })
    // Given up while it waited; or refused, as in a sandboxed frame and where a browser stores nothing: it listens for itself.
    .catch(() => {
      if (!signal.aborted) openStream(url, ask, told, signal);
    });
  // Whoever leads already has heard what this tab missed.
  channel.postMessage({});
  return () => {
    abort.abort();
    channel.close();
  };
};
