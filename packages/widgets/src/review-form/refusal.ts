import type { FormLimits } from '@smm/sdk/schema';
import type { ReviewFormWord } from '../locales/words.ts';
import { FAULT_WORDS, type Fault } from './draft.ts';
import { POINTERS } from './wire-fields.ts';

/** As far as an error of the SDK says it. */
interface Refusal {
  readonly name?: string;
  readonly status?: number;
  readonly problem?: { readonly errors?: readonly { readonly pointer: string }[] | undefined } | undefined;
}

/** Whole megabytes, as they are said to people. */
export const megabytes = (limits: FormLimits | undefined): number =>
  Math.floor((limits?.photo?.bytes ?? 0) / 1_000_000);

/** What the endpoint found wrong, field by field; where it named none, what happened in one line. */
export function refusalOf(
  error: unknown,
  limits: FormLimits | undefined,
): { faults: Fault[]; trouble: ReviewFormWord | undefined } {
  const { name, status = 0, problem } = error as Refusal;
  const found = status === 413 ? [{ pointer: '/photo' }] : (problem?.errors ?? []);
  const faults = found.flatMap(({ pointer }): Fault[] => {
    const field = POINTERS[pointer];
    const n = field === 'photo' ? megabytes(limits) : (limits?.line ?? 0);
    return field ? [{ field, word: FAULT_WORDS[field], n }] : [];
  });
  // A file of the element that cannot be had is a TypeError.
  const isSilent = /^(Smm(Network|Timeout)|Type)Error$/.test(name!);
  const trouble = name === 'SmmClosedError' ? 'closed' : isSilent ? 'eNetwork' : status === 429 ? 'eOften' : 'eServer';
  return { faults, trouble: faults.length ? undefined : trouble };
}
