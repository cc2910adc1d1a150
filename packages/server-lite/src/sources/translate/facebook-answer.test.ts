import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeSource } from '../../testing/take-source.ts';

const dir = mkdtempSync(join(tmpdir(), 'smm-facebook-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
const take = async (answer: object) =>
  (await takeSource(join(dir, 'answer.json'), JSON.stringify(answer))).rows.map(({ item }) => item);

const at = (n: number) => `2026-03-2${n}T10:00:00+0000`;
const comment = (id: string, message: string, more: object = {}) => ({
  id,
  message,
  created_time: at(2),
  from: { id: '9', name: `Sample ${id.at(-1)}` },
  ...more,
});
const POST = {
  id: '1_2',
  message: 'How is our bread?',
  created_time: at(1),
  permalink_url: 'https://www.facebook.com/1/posts/2',
  comments: {
    data: [comment('1_2_3', 'Crisp', { comments: { data: [comment('1_2_4', 'So it is')] } }), comment('1_2_5', 'Warm')],
    summary: { total_count: 9 },
  },
};

test('comments beneath postings come along, each with what it answers', async () => {
  for (const answer of [
    { data: [POST], paging: {} },
    { '1_2': POST, '1_7': { ...POST, id: '1_7', comments: undefined } },
    POST,
  ]) {
    const items = (await take(answer)).filter(({ sourceId }) => sourceId !== '1_7');
    assert.deepEqual(
      items.map(({ source, sourceId, body, authorName, shared }) => [
        source,
        sourceId,
        body,
        authorName,
        shared?.text,
        shared?.authorName,
      ]),
      [
        ['facebook', '1_2', 'How is our bread?', undefined, undefined, undefined],
        ['facebook', '1_2_3', 'Crisp', 'Sample 3', 'How is our bread?', undefined],
        ['facebook', '1_2_4', 'So it is', 'Sample 4', 'Crisp', 'Sample 3'],
        ['facebook', '1_2_5', 'Warm', 'Sample 5', 'How is our bread?', undefined],
      ],
    );
  }
});

test('postings without comments are read as before', async () => {
  const { comments: _, ...bare } = POST;
  assert.deepEqual(
    (await take({ data: [bare, { ...bare, id: '1_3' }] })).map(({ sourceId }) => sourceId),
    ['1_2', '1_3'],
  );
});
