import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DateStyleWatcher } from './date-style.ts';
import { parseDate } from './parse-date.ts';
import { plainDate } from './plain-date.ts';

const YEAR = 2026;

/** The day that a form of `4` stands for, in a column that has the 15th, too. */
function read(form: string): string | undefined {
  const watcher = new DateStyleWatcher(YEAR);
  watcher.add(form);
  watcher.add(form.replace(/(?<!\d)0?4(?!\d)/, '15'));
  return parseDate(form, watcher.end(), YEAR)?.date.slice(0, 10);
}

describe('days as people write them by hand', () => {
  for (const form of [
    '4/1-2026',
    '4/1 2026',
    '4/1-26',
    '4/1 -26',
    'd. 4/1-2026',
    'den 4/1-2026',
    '4.1-2026',
    "4-1-'26",
    "4.1.'26",
    '4.1.-26',
    '4/1-2026 kl. 14.30',
    '04.01.2026г.',
    '04.01.2026r.',
    '4. 1. 2026 god.',
    '2026 01 04',
    '2026 m. 01 04',
    '2026. I. 4.',
    '4 I 2026',
    '4.I.2026',
    'So., 04.01.2026',
    'Sonntag 04.01.2026',
    'su 4.1.2026',
    'zo 4-1-2026',
    'вс 04.01.2026',
    'ned. 4. 1. 2026',
    'dom 4/1/2026',
    'lun. 4/1/2026',
    'CN 4/1/2026',
    'ngày 4/1/2026',
    'Sun 4 Jan 26',
    "Jan 4 '26",
    '4 ม.ค. 69',
    '2026年1月4号',
    '115年1月4日',
    'dnia 4.01.2026',
    '04 01 2026',
  ])
    test(form, () => {
      assert.equal(read(form), '2026-01-04');
    });
});

test('what a program wrote is left as it is, and so is what is no day', () => {
  for (const text of [
    '2026-01-04',
    '2026-01-04T10:00:00Z',
    '04/01/2026',
    '4-1-2026',
    '10 000',
    '3 of 5',
    'A4 2026',
    '1-2',
  ])
    assert.equal(plainDate(text), text);
});

test('behind the stroke stands the month, unless the other numbers cannot be one', () => {
  const watcher = new DateStyleWatcher(YEAR);
  for (const text of ['1/14-2026', '2/3-2026']) watcher.add(text);
  assert.equal(parseDate('2/3-2026', watcher.end(), YEAR)?.date, '2026-02-03');
});
