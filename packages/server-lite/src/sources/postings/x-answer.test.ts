import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellTranslation } from '../translate/translation.ts';
import { postingsOfAnswer } from './x-answer.ts';
import { x } from './x.ts';

const users = [
  { id: '1', name: 'Sample Anna', username: 'sample_anna' },
  { id: '2', name: 'Sample Bo', username: 'sample_bo', protected: true },
];

test('a repost is the whole of what was reposted, by its author', () => {
  const [post] = postingsOfAnswer({
    data: [
      {
        id: '11',
        text: 'RT @sample_anna: The new…',
        author_id: '2',
        referenced_tweets: [{ type: 'retweeted', id: '10' }],
      },
    ],
    includes: { users, tweets: [{ id: '10', text: 'The new bench stands', author_id: '1' }] },
  });
  const read = x(post ?? {});
  assert.equal(read?.text, 'The new bench stands');
  assert.equal(read?.authorName, 'Sample Anna');
  assert.equal(read?.url, 'https://x.com/sample_anna/status/10');
});

test('a single posting, one of a protected account, and a long one', () => {
  const [post] = postingsOfAnswer({
    data: { id: '12', text: 'Cut…', note_tweet: { text: 'Cut no more' }, author_id: '2' },
    includes: { users },
  });
  const read = x(post ?? {});
  assert.equal(read?.text, 'Cut no more');
  assert.equal(read?.isPrivate, true);
});

test('what came along with nothing is no posting', () => {
  for (const answer of [{}, { data: null }, { data: [1, null] }, { data: [], includes: { users: null } }])
    assert.deepEqual(postingsOfAnswer(answer), []);
});

test('older answers are told by their numbers and links; messages and other data are not', () => {
  const old = '{"data":[{"id":"1212092628029698048","text":"See https://t.co/sample"}]}';
  assert.equal(tellTranslation(old), 'x-answer');
  assert.equal(tellTranslation(old.replace('"text"', '"dm_conversation_id":"1","text"')), undefined);
  assert.equal(tellTranslation('{"data":[{"id":"1","text":"Fine","rating":5}]}'), undefined);
});
