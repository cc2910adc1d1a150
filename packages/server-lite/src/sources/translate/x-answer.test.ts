import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translateXAnswer } from './x-answer.ts';

async function through(text: string): Promise<string> {
  async function* texts(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7);
  }
  let out = '';
  for await (const piece of translateXAnswer('x.json', texts())) out += piece;
  return out;
}

const answer = (id: string) =>
  JSON.stringify({ data: { id, text: 'Fine', author_id: '1' }, includes: { users: [{ id: '1', username: 'anna' }] } });

test('one answer, and one on each line', async () => {
  for (const ids of [['11'], ['11', '12']]) {
    const lines = (await through(ids.map(answer).join('\n'))).trimEnd().split('\n');
    const posts = lines.map((line) => JSON.parse(line) as { id: string; author: { username: string } });
    assert.deepEqual(
      posts.map(({ id, author }) => [id, author.username]),
      ids.map((id) => [id, 'anna']),
    );
  }
});

test('what is cut off goes on as it is, so that nothing is lost in silence', async () => {
  for (const text of [answer('11').slice(0, -9), `${answer('11')}\n${answer('12').slice(0, -9)}`, '{"data":[]}'])
    assert.equal(await through(text), text);
});
