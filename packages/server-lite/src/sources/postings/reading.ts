import type { UntrustedCounter } from '../../domain/model.ts';

export type Json = Record<string, unknown>;

/** An object, or undefined for whatever else stands there. */
export function objectIn(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

export function objectsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(objectIn).filter((each) => each !== undefined) : [];
}

/** Text with something in it. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An id, which some write as a number. */
export function idIn(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : textIn(value);
}

type Counted = readonly [type: UntrustedCounter['interactionType'], value: unknown];

/** Counts that are there: what is not counted is no zero. Exports write them as numbers, and as digits. */
export function countersIn(counted: readonly Counted[]): UntrustedCounter[] {
  return counted.flatMap(([interactionType, value]) => {
    const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
      ? [{ interactionType, userInteractionCount: count }]
      : [];
  });
}

/** Seconds since 1970, as ISO 8601. */
export function secondsIn(value: unknown): string | undefined {
  const seconds = typeof value === 'string' && /^\d{9,11}(?:\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof seconds !== 'number' || !(seconds > 0) || seconds > 1e11) return undefined;
  return new Date(Math.round(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}

/** A part of an address; half a character, which an address can't hold, becomes a replacement character. */
export function addressPart(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
