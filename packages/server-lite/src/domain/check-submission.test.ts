import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONSENT_SCOPES, type ReviewForm } from '@smm/sdk/schema';
import fc from 'fast-check';
import { FAULT_WORDS, faultsOf, noDraft, submissionOf, type Draft } from '../../../widgets/src/review-form/draft.ts';
import { POINTERS, TIES } from '../../../widgets/src/review-form/wire-fields.ts';
import { checkSubmission } from './check-submission.ts';

const limits: ReviewForm['limits'] = { reviewBody: { min: 3, max: 40 }, line: 12, email: 20, photo: null };
const form = {
  limits,
  consents: CONSENT_SCOPES.map((scope) => ({ scope, text: scope, isNeeded: scope === 'publish' })),
} as unknown as ReviewForm;

const unseen = fc.constantFrom(' ', '\n', '\u200b', '\u2060', '\u00ad', 'a', 'é', '日', '🙂');
const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ maxLength }),
    fc.array(unseen, { maxLength }).map((parts) => parts.join('')),
  );
const email = fc.oneof(text(24), fc.constantFrom('a@b.c', ' a@b.example ', 'a@b', '@', 'a b@c.d'));
const drafts: fc.Arbitrary<Draft> = fc.record({
  rating: fc.integer({ min: 0, max: 5 }),
  words: text(50),
  title: text(15),
  name: text(15),
  email,
  role: text(15),
  company: text(15),
  tie: fc.boolean(),
  tieType: fc.constantFrom(...TIES.map(([type]) => type)),
  tieText: text(15),
  consents: fc.subarray([...CONSENT_SCOPES]),
  photo: fc.constant(undefined),
});

test('the element and the endpoint find the same faults, so that nobody is sent back for what could be said at once', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const here = new Set<string>(faultsOf(draft, form).map(({ field }) => field));
      const there: (string | undefined)[] = checkSubmission({ ...submissionOf(draft), token: 'x' }, limits).map(
        ({ pointer }) => POINTERS[pointer],
      );
      // The words are trimmed there, so that only there a few more may fit.
      for (const field of there) assert.ok(field && here.has(field), `${field} is only found by the endpoint`);
      for (const field of here) assert.ok(there.includes(field) || field === 'words', `${field} is only found here`);
    }),
    { numRuns: 2000 },
  );
});

test('what is found does not hang on which rating was given', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const found = [1, 2, 3, 4, 5].map((rating) => JSON.stringify(faultsOf({ ...draft, rating }, form)));
      assert.equal(new Set(found).size, 1);
    }),
  );
});

test('an empty draft lacks rating, words and consent, and every field has a word for what is wrong', () => {
  assert.deepEqual(
    faultsOf(noDraft(), form).map(({ field }) => field),
    ['rating', 'words', 'consent'],
  );
  for (const field of Object.values(POINTERS)) assert.ok(FAULT_WORDS[field]);
});
