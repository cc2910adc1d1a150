import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StepPace } from './step-pace.ts';

describe('the pace of steps', () => {
  it('works less where ending takes long, so that work and ending together stay within 50 ms', () => {
    for (const ending of [0, 5, 10, 15, 20, 24]) {
      const pace = new StepPace();
      pace.took(ending);
      assert.ok(pace.work + ending <= 50, `${pace.work} ms of work before an ending of ${ending} ms`);
      assert.ok(pace.work >= 2);
    }
  });

  it('never stands still', () => {
    const pace = new StepPace();
    pace.took(10_000);
    assert.equal(pace.work, 2);
  });

  it('works as before when the disk is fast again', () => {
    const pace = new StepPace();
    const before = pace.work;
    pace.took(200);
    assert.ok(pace.work < before);
    let steps = 0;
    for (; pace.work < before && steps < 20; steps++) pace.took(1);
    assert.ok(steps > 0 && steps <= 8, `${steps} transactions`);
  });
});
