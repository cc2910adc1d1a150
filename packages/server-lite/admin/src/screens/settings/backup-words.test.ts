import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type BackupLook,
  doneText,
  heldText,
  lostText,
  type RestoreState,
  staysText,
  warnings,
} from './backup-words.ts';

const SINCE: NonNullable<BackupLook['since']> = {
  isSameStore: true,
  lastChange: null,
  items: 0,
  changes: 0,
  people: 0,
  asked: 0,
  isSetOtherwise: false,
  withdrawn: 0,
  erased: 0,
  suppressed: 0,
  accounts: [],
  tokens: [],
};
const LOOK: BackupLook = {
  schema: 12,
  items: { pending: 1, published: 2, hidden: 1, withdrawn: 0, erased: 5 },
  people: 1,
  subjects: ['Sample Bikes', 'Sample Café'],
  lastChange: '2026-05-03T10:00:00.000Z',
  since: SINCE,
};

test('what a backup holds: erased reviews are none', () => {
  const [reviews, people, last] = heldText(LOOK);
  assert.equal(reviews, '4 reviews about Sample Bikes and Sample Café, 2 of them published.');
  assert.equal(people, '1 person in the databank of clients.');
  assert.match(last ?? '', /^Its last change was on .*2026/);
  const none = { ...LOOK, items: { ...LOOK.items, pending: 0, published: 0, hidden: 0 }, people: 0, lastChange: null };
  assert.deepEqual(heldText(none), ['No reviews about Sample Bikes and Sample Café.', 'Nothing ever happened in it.']);
});

test('what will be lost is said by kinds, and nothing where nothing will be', () => {
  assert.deepEqual(lostText(SINCE), []);
  assert.deepEqual(lostText({ ...SINCE, items: 2, people: 1, asked: 1200, changes: 1 }), [
    '2 reviews, 1 person, and 1,200 sent requests that came since.',
    '1 change to reviews since: publishing, hiding, tags, replies.',
  ]);
  assert.equal(lostText({ ...SINCE, isSetOtherwise: true }).length, 1);
});

test('what stays, and what to think of first', () => {
  assert.equal(staysText(SINCE), undefined);
  assert.equal(
    staysText({ ...SINCE, erased: 1, suppressed: 3 }),
    '1 review erased since and 3 people not to be asked any more: they stay so.',
  );
  assert.deepEqual(warnings(LOOK), []);
  const since = { ...SINCE, isSameStore: false, accounts: ['Ann Sample'], tokens: ['website'] };
  assert.equal(warnings({ ...LOOK, since }).length, 3);
  assert.match(warnings({ ...LOOK, since: null })[0] ?? '', /can’t be read/);
});

test('what came of it leads to the way back', () => {
  const restore = { result: { items: 4, kept: 'x', takenBack: 1, stopped: 2 } } as RestoreState;
  const kept = {
    name: 'x',
    kind: 'before-restore',
    bytes: 1,
    createdAt: '2026-05-03T10:00:00.000Z',
    restore: '',
  } as const;
  const said = doneText(restore, kept);
  assert.equal(said.length, 3);
  assert.match(said.at(-1) ?? '', /“before a restore”/);
  assert.match(
    doneText({ ...restore, result: { ...restore.result!, takenBack: null } }, undefined)[0] ?? '',
    /erase and withdraw again/,
  );
});
