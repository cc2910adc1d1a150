import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLAIN_DATES } from './date-style.ts';
import { parseDate } from './parse-date.ts';

/** Languages in which dates are read as the system writes them; those of other calendars by their own. */
const TAGS =
  'en-GB de de-AT fr es es-MX it pt pt-BR nl sv da nb fi is et lv lt pl cs sk sl sr mk bg ru uk be hu ro tr el ca gl he ar-EG ar-MA ar-LB ar-SA fa fa-u-ca-gregory hi bn ur ta te th th-u-ca-gregory vi id ms fil sw af ja ja-u-ca-japanese zh-CN zh-TW zh-TW-u-ca-roc ko ka hy'.split(
    ' ',
  );

for (const tag of TAGS)
  test(`every month of ${tag}, written out and shortened`, () => {
    const wrong: string[] = [];
    for (let month = 0; month < 12; month++)
      for (const dateStyle of ['long', 'medium', 'full'] as const) {
        const at = new Date(Date.UTC(2024, month, 15 + month));
        const text = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }).format(at);
        const found = parseDate(text, { ...PLAIN_DATES, order: 'dmy' }, 2026)?.date;
        if (found !== at.toISOString().slice(0, 10)) wrong.push(`${text}: ${found}`);
      }
    assert.deepEqual(wrong, []);
  });

test('months that two countries call alike are told by the dot behind the day', () => {
  const read = (text: string) => parseDate(text, PLAIN_DATES, 2026)?.date;
  assert.equal(read('15 listopada 2024'), '2024-11-15');
  assert.equal(read('15. listopada 2024.'), '2024-10-15');
  assert.equal(read('15. listopadu 2024'), '2024-11-15');
});
