import { ProblemError } from '../../errors/problem-error.ts';
import type { AppContext } from '../../http/context.ts';

/** Which of an item's pictures an address means, from 0. @throws ProblemError `not-found` */
export function pictureAt(c: AppContext): number {
  const text = c.req.param('position') ?? '';
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new ProblemError('not-found', `"${text.slice(0, 80)}" is no place of a picture. GET …/pictures lists them.`);
}
