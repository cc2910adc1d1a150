import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  afterAsking,
  afterFault,
  asWanted,
  feedTurn,
  type HostPace,
  leftAlone,
  NEVER_ASKED,
  pictureTurn,
} from './host-pace.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const at = (ms: number) => new Date(NOW + ms);
const iso = (ms: number) => at(ms).toISOString();

test('any hour has at most as many requests as a feed may make, whoever made them', () => {
  let pace: HostPace = { ...NEVER_ASKED, perHour: 12 };
  const made: number[] = [];
  for (let ms = 0; ms < 5 * HOUR; ms += 20_000) {
    if (feedTurn(pace, 12, at(ms)) !== null) continue;
    pace = afterAsking(pace, at(ms));
    made.push(ms);
  }
  assert.ok(made.length >= 4 * 12, 'and it is asked on and on');
  for (const from of made) assert.ok(made.filter((ms) => ms >= from && ms < from + HOUR).length <= 12);
  const until = feedTurn(pace, 1, at(5 * HOUR));
  assert.ok(until !== null && until > iso(5 * HOUR) && until <= iso(6 * HOUR + 5 * 60_000));
});

test('a picture is asked for a second behind any question, and feeds keep half of a host that both ask', () => {
  const once = afterAsking(NEVER_ASKED, at(0));
  assert.equal(pictureTurn(once, at(0)), iso(1000));
  assert.equal(pictureTurn(once, at(1000)), null);
  assert.equal(feedTurn(once, 10, at(0)), null, 'a feed waits for no pause');
  let pace: HostPace = { ...NEVER_ASKED, perHour: 10 };
  let pictures = 0;
  for (let ms = 0; ms < HOUR - 1; ms += 1000) {
    if (pictureTurn(pace, at(ms)) !== null) continue;
    pace = afterAsking(pace, at(ms));
    pictures += 1;
  }
  assert.equal(pictures, 5);
  let feeds = 0;
  while (feedTurn(pace, 10, at(HOUR - 1)) === null) {
    pace = afterAsking(pace, at(HOUR - 1));
    feeds += 1;
  }
  assert.equal(feeds, 5);
  assert.ok((pictureTurn(pace, at(HOUR)) ?? '') > iso(HOUR));
});

test('what a host asks for holds for all; what only its pictures fail at holds for them', () => {
  const asked = leftAlone(leftAlone(NEVER_ASKED, iso(HOUR)), iso(60_000));
  assert.deepEqual([feedTurn(asked, 9, at(0)), pictureTurn(asked, at(0))], [iso(HOUR), iso(HOUR)]);
  const faults = [1, 5, 30, 120, 720, 720];
  let pace: HostPace = NEVER_ASKED;
  for (const minutes of faults) {
    pace = afterFault({ ...pace, turnAt: '' }, iso(0), at(0));
    assert.equal(pictureTurn(pace, at(0)), iso(minutes * 60_000));
    assert.equal(feedTurn(pace, 9, at(0)), null);
  }
  const busy = afterFault(NEVER_ASKED, iso(2 * HOUR), at(0));
  assert.deepEqual([feedTurn(busy, 9, at(0)), pictureTurn(busy, at(0))], [iso(2 * HOUR), iso(2 * HOUR)]);
  assert.equal(pictureTurn(asWanted(busy), at(0)), null);
  assert.equal(pictureTurn(asWanted({ ...busy, perHour: 60 }), at(0)), iso(2 * HOUR), 'a feed would be shut out');
});
