import { OutboundError } from '../errors/outbound-error.ts';

/**
 * Answers of certain statuses, told in the words of the place: everything else passes.
 *
 * @param told by status, whole sentences
 */
export async function toldRefusal<T>(asked: Promise<T>, told: Readonly<Record<number, string>>): Promise<T> {
  return asked.catch((cause: unknown) => {
    const sentence = cause instanceof OutboundError && cause.status !== undefined ? told[cause.status] : undefined;
    if (sentence === undefined) throw cause;
    const { status, retryAfter } = cause as OutboundError;
    throw new OutboundError('status', sentence, { ...(status !== undefined && { status }), retryAfter, cause });
  });
}

/** Whether what was asked for is there, where only these statuses say that it is not. @throws OutboundError for others */
export async function isThere(asked: Promise<unknown>, absent: readonly number[] = [404, 410]): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (error instanceof OutboundError && error.status !== undefined && absent.includes(error.status)) return false;
    throw error;
  }
}
