import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DateStyleWatcher, PLAIN_DATES } from './date-style.ts';
import { parseDate } from './parse-date.ts';

const YEAR = 2026;

/** Reads a column as an import does: all of it is seen before any of it is read. */
function column(...values: string[]): (string | undefined)[] {
  const watcher = new DateStyleWatcher(YEAR);
  for (const value of values) watcher.add(value);
  const style = watcher.end();
  return values.map((value) => parseDate(value, style, YEAR)?.date);
}

describe('parseDate', () => {
  const spellings: [string, string | undefined][] = [
    ['2024-03-05', '2024-03-05'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['2024/3/5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2026-02-10 15:30:40 UTC', '2026-02-10T15:30:40Z'],
    ['2024-03-05T10:20:30.123Z', '2024-03-05T10:20:30.123Z'],
    ['2024-03-05T10:20:30+0200', '2024-03-05T10:20:30+02:00'],
    ['2024-03-05T10:20:30-07:00', '2024-03-05T10:20:30-07:00'],
    ['2024-07-27 19:33:32', '2024-07-27'],
    ['Tue, 05 Mar 2024 10:20:30 GMT', '2024-03-05T10:20:30Z'],
    ['Tue Feb 24 11:35:52 -0800 2015', '2015-02-24T11:35:52-08:00'],
    ['31-Jul-18', '2018-07-31'],
    ['July 31, 2018', '2018-07-31'],
    ['31st July 2018', '2018-07-31'],
    ['Mar 5, 2024 at 3:04 PM', '2024-03-05'],
    ['1709634030', '2024-03-05T10:20:30Z'],
    ['1709634030123', '2024-03-05T10:20:30.123Z'],
    ['2024年3月5日', '2024-03-05'],
    ['2024년 3월 5일', '2024-03-05'],
    ['5. März 2024', '2024-03-05'],
    ['5 mars 2024', '2024-03-05'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['5 marca 2024', '2024-03-05'],
    ['5 марта 2024 г.', '2024-03-05'],
    ['5 Mayıs 2024', '2024-05-05'],
    ['5 مارس 2024', '2024-03-05'],
    ['March 2024', '2024-03'],
    ['2 months ago', undefined],
    ['yesterday', undefined],
    ['2024-13-01', undefined],
    ['2024-02-30', undefined],
    ['31/31/2024', undefined],
    ['', undefined],
  ];
  for (const [written, date] of spellings)
    test(`"${written}" is ${date ?? 'unknown'}`, () => assert.equal(column(written)[0], date));

  test('the whole column tells whether the day or the month comes first', () => {
    assert.deepEqual(column('05/03/2024', '25/03/2024'), ['2024-03-05', '2024-03-25']);
    assert.deepEqual(column('05/03/2024', '03/25/2024'), ['2024-05-03', '2024-03-25']);
    assert.deepEqual(column('15.08.25', '03.12.31'), ['2015-08-25', '2003-12-31']);
    assert.deepEqual(column('13-03-2015', '01-02-2015'), ['2015-03-13', '2015-02-01']);
  });

  test('where nothing tells, the year alone is kept', () => {
    assert.deepEqual(column('05/03/2024', '07/08/2023'), ['2024', '2023']);
    assert.deepEqual(column('05/05/2024'), ['2024-05-05']);
  });

  test('a column of numbers may count days, as spreadsheets do', () => {
    assert.deepEqual(column('42059.4832407407', '42060'), ['2015-02-24', '2015-02-25']);
  });

  test('a column named after UTC keeps its times', () => {
    assert.equal(
      parseDate('2024-07-27 19:33:32', { order: null, serial: false, open: false, utc: true }, YEAR)?.date,
      '2024-07-27T19:33:32Z',
    );
  });
});

test('a week is as much of its month or year as all of its days share', () => {
  const read = (text: string) => parseDate(text, PLAIN_DATES, 2026)?.date;
  assert.equal(read('2024-W07'), '2024-02');
  assert.equal(read('2024-W09'), '2024', 'from February to March');
  assert.equal(read('2024W073'), '2024-02-14');
  assert.equal(read('2025-W01'), undefined, 'from one year to the next');
  assert.equal(read('2024-W54'), undefined);
});

test('a day whose parts say what they are is read among other words', () => {
  const read = (text: string) => parseDate(text, PLAIN_DATES, 2026)?.date;
  assert.equal(read('2024年5月3日に日本でレビュー済み'), '2024-05-03');
  assert.equal(read('投稿日：2024年5月3日'), '2024-05-03');
  assert.equal(read('2024년 5월 3일에 대한민국에서 리뷰됨'), '2024-05-03');
  assert.equal(read('2024年5月3日から2024年5月9日まで滞在'), undefined, 'two days');
});
