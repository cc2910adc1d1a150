import { readConfig, SETTINGS } from '../config.ts';
import { adapterOf } from '../feeds/adapter-of.ts';
import { isOver, newClaimant } from '../feeds/claimant.ts';
import type { SyncDeps } from '../feeds/look.ts';
import { syncFeed } from '../feeds/sync-feed.ts';
import type { SyncOutcome } from '../feeds/sync-outcome.ts';
import type { Feed } from '../storage/feeds.ts';
import type { Storage } from '../storage/storage.ts';
import { Option, type Command } from 'commander';
import type { StoreFlags } from './with-store.ts';

export interface OutboundFlags extends StoreFlags {
  outboundAllow?: string;
}

export function outboundOption(command: Command): Command {
  const { flag, meaning, env } = SETTINGS.outboundAllow;
  return command.addOption(new Option(flag, `${meaning} Variable: ${env}.`));
}

interface RunOptions {
  storage: Storage;
  flags: OutboundFlags;
  isTried?: boolean;
  isSure?: boolean;
  onOutcome?: (outcome: SyncOutcome) => void;
}

export interface RunResult {
  outcomes: SyncOutcome[];
  /** Another process is at those. */
  busy: Feed[];
}

/** Looks at feeds, one after another. A stop is as safe as a crash: the next look goes on there. */
export async function runSync(feeds: readonly Feed[], options: RunOptions): Promise<RunResult> {
  const { storage, flags, isTried = false, isSure = false, onOutcome } = options;
  const { data, outboundAllow } = readConfig(
    { data: flags.data, ...(flags.outboundAllow !== undefined && { outboundAllow: flags.outboundAllow }) },
    process.env,
  );
  const deps: SyncDeps = { storage, adapterOf, data, exceptions: outboundAllow, env: process.env };
  const stopping = new AbortController();
  const onSignal = () => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, onSignal);
  const name = newClaimant();
  const result: RunResult = { outcomes: [], busy: [] };
  try {
    for (const feed of feeds) {
      if (stopping.signal.aborted) break;
      const claim = isTried ? await storage.feeds.peek(feed.id) : await storage.feeds.claim(feed.id, name, isOver);
      if (!claim) {
        result.busy.push(feed);
        continue;
      }
      const show = progress(feed);
      const outcome = await syncFeed(claim, deps, {
        isTried,
        isSure,
        isAwaited: true,
        signal: stopping.signal,
        onPage: (page, read) => show(`page ${page}, ${read.toLocaleString('en')} items`),
      });
      show('');
      result.outcomes.push(outcome);
      onOutcome?.(outcome);
    }
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal);
  }
  if (stopping.signal.aborted) process.exitCode = 130;
  return result;
}

/** One line that is drawn over again, on a terminal only. */
function progress({ id }: Feed): (text: string) => void {
  const out = process.stderr;
  if (!out.isTTY) return () => {};
  return (text) => void out.write(text === '' ? '\r\u001b[2K' : `\r\u001b[2KFeed ${id}: ${text}`);
}
