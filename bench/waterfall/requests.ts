import type { CDPSession, Protocol } from 'puppeteer-core';

export const KINDS = ['page', 'script', 'style', 'data', 'picture'] as const;
export type Kind = (typeof KINDS)[number];

/** One request as the browser made it. Times in ms since the navigation began. */
export interface Requested {
  url: string;
  kind: Kind;
  sent: number;
  /** When the head of its answer was there. */
  answered: number;
  /** When all of it was there. */
  ended: number;
  /** On the wire, head included. */
  bytes: number;
  /** Of those, the answer's head. */
  head: number;
  /** How many requests wait one upon another until this one is answered, itself included. */
  depth: number;
}

interface Raw {
  sent: Protocol.Network.RequestWillBeSentEvent;
  answer?: Protocol.Network.ResponseReceivedEvent;
  ended?: number;
  bytes?: number;
}

const KIND_OF: Partial<Record<Protocol.Network.ResourceType, Kind>> = {
  Document: 'page',
  Script: 'script',
  Stylesheet: 'style',
  Image: 'picture',
  Font: 'picture',
};

/** Notes what is asked for from now on. @returns what reads the notes, once nothing is under way. */
export async function recordRequests(cdp: CDPSession): Promise<(timeOrigin: number) => Requested[]> {
  const raw = new Map<string, Raw>();
  cdp.on('Network.requestWillBeSent', (sent) => {
    if (/^https?:/.test(sent.request.url)) raw.set(sent.requestId, { sent });
  });
  cdp.on('Network.responseReceived', (answer) => Object.assign(raw.get(answer.requestId) ?? {}, { answer }));
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    Object.assign(raw.get(requestId) ?? {}, { ended: timestamp, bytes: encodedDataLength }),
  );
  await cdp.send('Network.enable');
  return (timeOrigin) => {
    // What was preloaded is asked for a second time and costs nothing: no request.
    const asked = [...raw.values()].filter(({ bytes }) => bytes !== 0);
    const found = asked.map((each) => requested(each, timeOrigin));
    for (const [at, each] of asked.entries()) found[at]!.depth = depthOf(found[at]!, initiatorOf(each.sent), found);
    return found;
  };
}

function requested({ sent, answer, ended, bytes = 0 }: Raw, timeOrigin: number): Requested {
  // Protocol times count from the start of the machine; each request has its own by the clock as well.
  const toPage = (timestamp: number): number => (sent.wallTime + timestamp - sent.timestamp) * 1000 - timeOrigin;
  const { url } = sent.request;
  return {
    url,
    kind: KIND_OF[sent.type ?? 'Fetch'] ?? 'data',
    sent: toPage(sent.timestamp),
    answered: toPage(answer?.timestamp ?? Number.NaN),
    ended: toPage(ended ?? Number.NaN),
    bytes,
    head: answer?.response.encodedDataLength ?? 0,
    depth: 0,
  };
}

/** The address of what asked for it: a page, or the script nearest to the call. */
function initiatorOf({ initiator }: Protocol.Network.RequestWillBeSentEvent): string | undefined {
  let { stack } = initiator;
  while (stack && stack.callFrames.length === 0) stack = stack.parent;
  return stack?.callFrames[0]?.url || initiator.url;
}

/**
 * What asked for it is one request earlier. Where the browser does not say what that was, it is the deepest of those that had
 * ended by then, which counts too many rather than too few.
 */
function depthOf(one: Requested, initiator: string | undefined, all: readonly Requested[]): number {
  const before = all.filter(({ sent }) => sent < one.sent);
  const asking = before.filter(({ url }) => url === initiator);
  const waited = asking.length > 0 ? asking : before.filter(({ ended }) => ended <= one.sent);
  return 1 + Math.max(0, ...waited.map(({ depth }) => depth));
}
