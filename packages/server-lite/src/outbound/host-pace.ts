const SLOT_MS = 5 * 60_000;
/** An hour, and the slot that has begun. */
const SLOTS = 13;
/** Between any question to a host and the next for a picture of it. */
const PAUSE_MS = 1000;
/** Failures of a host in a row, and for how many minutes its pictures are left alone after each. */
const FAULT_MINUTES = [1, 5, 30, 120, 720];
/** Of what a host may be asked within an hour, the part that pictures leave to feeds. */
const SHARE = 1 / 2;

/** What is remembered of a host, for all that ask it and for all processes together. Times are ISO 8601, or empty. */
export interface HostPace {
  /** It asked to be left alone until then. */
  until: string;
  /** Pictures of it are asked for from then on. */
  turnAt: string;
  /** Failures in a row that were the host's rather than a picture's. */
  faults: number;
  /** So many requests the kind of feed that asks it makes within any hour; null: no feed asks it. */
  perHour: number | null;
  /** Requests of the last hour, by slots of five minutes since 1970. */
  asked: readonly (readonly [slot: number, count: number])[];
}

export const NEVER_ASKED: HostPace = { until: '', turnAt: '', faults: 0, perHour: null, asked: [] };

/** When a feed may ask; null: now. What pictures asked counts as well. */
export function feedTurn({ until, asked }: HostPace, perHour: number, now: Date): string | null {
  return until > now.toISOString() ? until : overBudget(asked, perHour, now);
}

/** When a picture may be asked for; null: now. A host that feeds ask too keeps the pace of both. */
export function pictureTurn({ until, turnAt, perHour, asked }: HostPace, now: Date): string | null {
  const next = until > turnAt ? until : turnAt;
  if (next > now.toISOString()) return next;
  return perHour === null ? null : overBudget(asked, Math.max(1, Math.floor(perHour * SHARE)), now);
}

/** After one request more. */
export function afterAsking(pace: HostPace, now: Date): HostPace {
  const slot = slotOf(now);
  const recent = pace.asked.filter(([each]) => each > slot - SLOTS && each !== slot);
  const count = pace.asked.find(([each]) => each === slot)?.[1] ?? 0;
  return { ...pace, asked: [...recent, [slot, count + 1]], turnAt: later(pace.turnAt, at(now, PAUSE_MS)) };
}

/** After a failure of the host. @param until when it wants to be asked again, where it said so */
export function afterFault(pace: HostPace, until: string, now: Date): HostPace {
  const faults = pace.faults + 1;
  const minutes = FAULT_MINUTES[Math.min(faults, FAULT_MINUTES.length) - 1] as number;
  const wanted = until > now.toISOString() ? later(pace.until, until) : pace.until;
  return { ...pace, faults, until: wanted, turnAt: later(at(now, minutes * 60_000), until) };
}

/** It asked to be left alone: never for less than it asked before. */
export function leftAlone(pace: HostPace, until: string): HostPace {
  return { ...pace, until: later(pace.until, until) };
}

/** Somebody wants its pictures now. What it asked for holds where feeds ask it too: they may not be shut out for that. */
export function asWanted(pace: HostPace): HostPace {
  return { ...pace, turnAt: '', faults: 0, until: pace.perHour === null ? '' : pace.until };
}

function overBudget(asked: HostPace['asked'], perHour: number, now: Date): string | null {
  const oldest = slotOf(now) - SLOTS + 1;
  const rows = asked.filter(([slot]) => slot >= oldest).toSorted(([a], [b]) => a - b);
  let over = rows.reduce((sum, [, count]) => sum + count, 0) - perHour;
  for (const [slot, count] of rows) {
    if (over < 0) break;
    over -= count;
    if (over < 0) return new Date((slot + SLOTS) * SLOT_MS).toISOString();
  }
  return null;
}

function slotOf(now: Date): number {
  return Math.floor(now.getTime() / SLOT_MS);
}

function at(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString();
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
