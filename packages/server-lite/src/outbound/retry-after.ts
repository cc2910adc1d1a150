const LONGEST = 24 * 60 * 60_000;

/** Milliseconds that a `Retry-After` asks for, at most a day; undefined where there is none that can be read (RFC 9110 §10.2.3). */
export function retryAfterOf(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isFinite(wait) && wait >= 0 ? Math.min(wait, LONGEST) : undefined;
}
