import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wholeLines } from './whole-lines.ts';

async function* from(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function pieces(chunks: readonly Uint8Array[], encoding = 'utf-8'): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for await (const piece of wholeLines(from(chunks), encoding)) found.push(Buffer.from(piece));
  return found;
}

const cut = (bytes: Buffer, at: readonly number[]): Buffer[] => {
  const edges = [0, ...at.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return edges.slice(1).map((end, i) => bytes.subarray(edges[i], end));
};

test('nothing is lost or changed, however the bytes were cut, and pieces end where lines do', async () => {
  const lines = fc.array(fc.oneof(fc.constantFrom('', 'a', 'b,c', 'x'.repeat(300)), fc.constant('y'.repeat(40_000))), {
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(lines, fc.array(fc.nat(), { maxLength: 6 }), fc.boolean(), async (parts, at, ended) => {
      const bytes = Buffer.from(parts.join('\n') + (ended ? '\n' : ''));
      const found = await pieces(cut(bytes, at));
      assert.ok(Buffer.concat(found).equals(bytes));
      assert.ok(found.every(({ length }) => length > 0));
      assert.ok(found.slice(0, -1).every((piece) => piece.at(-1) === 10));
    }),
  );
});

test('a line longer than a piece comes in several, and a large chunk in small ones', async () => {
  const long = Buffer.from(`${'z'.repeat(300_000)}\n${'short\n'.repeat(50_000)}`);
  const found = await pieces([long]);
  assert.ok(Buffer.concat(found).equals(long));
  assert.ok(found.every(({ length }) => length <= 64 * 1024));
});

test('UTF-16 is left as it comes: the byte of its line end is in other letters too', async () => {
  const chunks = [Buffer.from([0x0a, 0x01, 0x41]), Buffer.from([0x00])];
  assert.deepEqual(await pieces(chunks, 'utf-16le'), chunks);
});
