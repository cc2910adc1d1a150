import type { State } from '../../domain/model.ts';
import type { BulkAct } from '../inbox.ts';
import { openStorage } from './open-storage.ts';

// Publishes all that waits or is hidden, hides all of it, and takes both back, for ever: whatever it was ended in before,
// there is something to do. Whoever started it ends it at any moment.
const [dir = ''] = process.argv.slice(2);
const store = await openStorage({ dir, create: false });
const by = { by: 'cli' };

async function onAll(act: BulkAct, state: State): Promise<string[]> {
  const words: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const step = await store.acts.act(act, { filter: { state }, ...(cursor !== undefined && { cursor }) }, by);
    if (step.undo !== null && !words.includes(step.undo)) words.push(step.undo);
    cursor = step.next;
  }
  return words;
}

process.stdout.write('ready\n');
for (;;) {
  const publish = { type: 'publish', attested: true } as const;
  const words = [
    ...(await onAll(publish, 'pending')),
    ...(await onAll(publish, 'hidden')),
    ...(await onAll({ type: 'hide', reason: 'spam' }, 'published')),
  ];
  for (const word of words.reverse())
    for (let next: string | null = word; next !== null;) ({ next } = await store.acts.undo(next, by, () => true));
}
