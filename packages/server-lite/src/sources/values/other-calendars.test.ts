import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DateStyleWatcher } from './date-style.ts';
import { parseDate } from './parse-date.ts';

const READ: readonly [written: string, date: string | undefined][] = [
  ['令和6年3月5日', '2024-03-05'],
  ['令和元年5月', '2019-05'],
  ['平成31年4月30日', '2019-04-30'],
  ['R6.3.5', '2024-03-05'],
  ['民國113年3月5日', '2024-03-05'],
  ['113/03/05', '2024-03-05'],
  ['15/03/2567', '2024-03-15'],
  ['29/02/2567', '2024-02-29'],
  ['5 มีนาคม พ.ศ. 2567', '2024-03-05'],
  ['2567-03-05', '2024-03-05'],
  ['۱۴۰۲/۱۲/۱۵', '2024-03-05'],
  ['1402/12/30', undefined],
  ['1403/12/30', '2025-03-20'],
  ['۱۵ اسفند ۱۴۰۲', '2024-03-05'],
  ['1445/08/24', '2024-03-05'],
  ['٢٤ شعبان ١٤٤٥ هـ', '2024-03-05'],
  ['٥‏/٣‏/٢٠٢٤', '2024'],
  ['15 tháng 3 năm 2024', '2024-03-15'],
  ['2024. március 5.', '2024-03-05'],
  ['2024 m. kovo 5 d.', '2024-03-05'],
  ['5 במרץ 2024', '2024-03-05'],
  ['٥ كانون الثاني ٢٠٢٤', '2024-01-05'],
  ['mardi 9 avril 2024', '2024-04-09'],
  ['2024年3月5日(火)', '2024-03-05'],
  ['3 weeks ago', undefined],
  ['vor 3 Wochen', undefined],
  ['il y a 2 mois', undefined],
  ['3 недели назад', undefined],
  ['3週間前', undefined],
  ['gestern', undefined],
  ['Room 12, 5 March 2024', undefined],
];

for (const [written, date] of READ)
  test(`“${written}” is ${date ?? 'unknown'}`, () => {
    const watcher = new DateStyleWatcher(2026);
    watcher.add(written);
    assert.equal(parseDate(written, watcher.end(), 2026)?.date, date);
  });
