import { openStorage } from './open-storage.ts';

// Publishes all that waits and takes it back, for ever; whoever started it ends it at any moment.
const [dir = ''] = process.argv.slice(2);
const store = await openStorage({ dir, create: false });
const by = { by: 'cli' };
process.stdout.write('ready\n');
for (;;) {
  const words: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const on = { filter: { state: 'pending' as const }, ...(cursor !== undefined && { cursor }) };
    const step = await store.acts.act({ type: 'publish', attested: true }, on, by);
    if (step.undo !== null && !words.includes(step.undo)) words.push(step.undo);
    cursor = step.next;
    process.stdout.write(`published ${step.done}\n`);
  }
  for (const word of words)
    for (let next: string | null = word; next !== null;) ({ next } = await store.acts.undo(next, by, () => true));
  process.stdout.write('back\n');
}
