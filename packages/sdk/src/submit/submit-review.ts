import type { Receipt, Submission } from '../schema/submission.ts';
import { prove } from './prove.ts';
import { readForm } from './read-form.ts';
import { sendReview, type SendOptions } from './send-review.ts';

/** What somebody says; the form's token and its work are seen to. */
export type NewReview = Omit<Submission, 'token' | 'proof'>;

export interface SubmitOptions extends Omit<SendOptions, 'proof'> {
  /** BCP 47 tag of the language that the consents were asked in. */
  readonly language?: string | undefined;
}

/**
 * The whole way of one review: asks for the form at a head page, does its work, waits as long as a person would, and
 * sends.
 *
 * @throws what `readForm` and `sendReview` throw.
 */
export const submitReview = async (
  url: string | URL,
  review: NewReview,
  { language, ...options }: SubmitOptions = {},
): Promise<Receipt> => {
  const { signal, timeout, fetch } = options;
  const form = await readForm(url, { language, signal, timeout, fetch });
  // The endpoint counts from when it gave the form out, which is before it came.
  const start = performance.now();
  const proof = await prove(form, { signal });
  const left = start + form.waits.least - performance.now();
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  return sendReview(form, review, { ...options, proof });
};
