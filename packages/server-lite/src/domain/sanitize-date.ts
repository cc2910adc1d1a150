import { InvalidItemError } from '../errors/invalid-item-error.ts';
import { daysIn, isIsoDate } from './iso-date.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

/** @throws InvalidItemError when it is no ISO 8601 date that exists. */
export function assertDate(field: string, date: string): string {
  if (isIsoDate(date)) return date;
  const match = DATE.exec(date);
  const [year, month, day, hour, minute, second] = (match ?? []).slice(1).map((part) => Number(part ?? 0));
  const exists =
    match !== null &&
    year! > 0 &&
    (match[2] === undefined || (month! >= 1 && month! <= 12)) &&
    (match[3] === undefined || (day! >= 1 && day! <= daysIn(month!, year!))) &&
    hour! < 24 &&
    minute! < 60 &&
    second! <= 60;
  if (exists) return date;
  throw new InvalidItemError(field, `“${date.slice(0, 60)}” is no date. Give it as YYYY-MM-DD, or leave it out.`);
}
