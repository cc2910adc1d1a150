import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeEffect, type Standing } from './describe-effect.ts';

const standing = (published: number, ratingValue: number | null): Standing => ({
  published,
  ratingCount: ratingValue === null ? 0 : published,
  ratingValue,
});

test('a decision is told before it is made', () => {
  assert.equal(
    describeEffect({
      act: 'publish',
      before: standing(9, 4.62),
      after: standing(10, 4.58),
      collections: ['home', 'repairs', 'all'],
    }),
    'Publishing raises the count by one and keeps the rating at 4.6. It enters three collections: home, repairs, all.',
  );
  assert.equal(
    describeEffect({ act: 'hide', before: standing(9, 4.6), after: standing(8, 4.4), collections: ['home'] }),
    'Hiding lowers the count by one and moves the rating from 4.6 to 4.4. It leaves one collection: home.',
  );
  const none = { act: 'publish', collections: [] } as const;
  assert.match(
    describeEffect({ ...none, before: standing(0, null), after: standing(1, 5) }),
    /makes the rating 5\.0\. It enters no collection/,
  );
  assert.match(describeEffect({ ...none, before: standing(0, null), after: standing(1, null) }), /there is no rating/);
  assert.match(
    describeEffect({ act: 'hide', collections: [], before: standing(1, 3), after: standing(0, null) }),
    /leaves no rating\. It leaves no collection\./,
  );
});
