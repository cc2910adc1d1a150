import { Command } from 'commander';
import type { Item } from '../domain/model.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { DuplicatePair } from '../storage/duplicates.ts';
import type { Storage } from '../storage/storage.ts';
import { EVIDENCE, toldItem } from './told-duplicates.ts';
import { progressLine } from './progress-line.ts';
import { columns, print, type StoreFlags, storeOptions, withStore } from './with-store.ts';

interface Flags extends StoreFlags {
  limit?: string;
  after?: string;
  again?: boolean;
  yes?: boolean;
}

/** A step, and the time that a server beside has between two of them. */
const STEP_MS = 50;
const PAUSE_MS = 5;
const ACT = { by: 'cli' };

/** `smm duplicates`: the same review from several sources. */
export function duplicatesCommand(): Command {
  const command = new Command('duplicates').description(
    'The same review from several sources: what shows it, made one, kept apart.',
  );
  storeOptions(command.command('find'))
    .description('Look at what came in since, and make one what nobody need decide about.')
    .option('--again', 'Look at everything anew.')
    .option('--yes', 'Also merge what would be proposed: what is published, hidden or pinned on both sides.')
    .addHelpText(
      'after',
      '\nExample:\n  smm duplicates find\n\nA server does the same by itself after an import or a sync.\n',
    )
    .action((flags: Flags) => withStore(flags, (store) => find(store, flags)));
  storeOptions(command.command('list'))
    .description('List pairs that wait for your decision.')
    .option('--limit <number>', 'At most so many, up to 500.', '50')
    .option('--after <next>', 'Go on after an earlier list.')
    .addHelpText('after', '\nExample:\n  smm duplicates list\n')
    .action(list);
  storeOptions(command.command('merge').argument('<id>', 'One of them.').argument('<other>', 'The other.'))
    .description('Make two one. Which stays is told; the other becomes part of it.')
    .addHelpText('after', '\nExample:\n  smm duplicates merge 01m3x… 01m3y…\n')
    .action(async (one: string, other: string, flags: Flags) => {
      const { item, part } = await withStore(flags, (store) => store.duplicates.merge(one, other, ACT));
      print(flags, { item, part }, `${part} is part of ${item} now. To take it back: smm duplicates split ${part}`);
    });
  storeOptions(
    command
      .command('split')
      .argument('<id>', 'The part.')
      .argument('[other]', 'The other, of two that are not merged.'),
  )
    .description('Lead a part back to what it was, or say of two that they are not the same. They stay apart for good.')
    .addHelpText('after', '\nExamples:\n  smm duplicates split 01m3y…\n  smm duplicates split 01m3x… 01m3y…\n')
    .action((id: string, other: string | undefined, flags: Flags) =>
      withStore(flags, (store) => split(store, id, other, flags)),
    );
  return command;
}

async function find(store: Storage, flags: Flags): Promise<void> {
  const { duplicates } = store;
  if (flags.again) await duplicates.restart();
  const line = progressLine(process.stderr, 'duplicates');
  const sum = {
    looked: 0,
    merged: 0,
    proposed: 0,
    waiting: 0,
    left: [] as { one: string; other: string; why: string }[],
  };
  const left = ({ done, total }: { done: number; total: number }) => total - done;
  const before = left(await duplicates.progress());
  try {
    for (let more = true; more;) {
      const step = await duplicates.advance(STEP_MS);
      sum.merged += step.merged;
      sum.proposed += step.proposed;
      sum.looked = Math.max(0, before - left(step));
      more = step.more;
      line.show({ step: 'looking', done: step.done, total: step.total });
      if (more) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } finally {
    line.clear();
  }
  if (flags.yes) await mergeAll(store, sum);
  sum.waiting = (await duplicates.proposals({ limit: 1 })).total;
  const kept = sum.left.map(({ one, other, why }) => `  ${one} ${other}: ${why}`);
  print(
    flags,
    sum,
    [
      `${n(sum.looked)} items looked at, ${n(sum.merged)} merged.`,
      ...(sum.waiting > 0
        ? [
            `${sum.waiting === 1 ? 'One pair waits' : `${n(sum.waiting)} pairs wait`} for your decision: smm duplicates list`,
          ]
        : []),
      ...(kept.length > 0 ? ['Left as they are:', ...kept] : []),
    ].join('\n'),
  );
}

/** Pair by pair; what cannot be made one is said and stays proposed. */
async function mergeAll(
  { duplicates }: Storage,
  sum: { merged: number; left: { one: string; other: string; why: string }[] },
): Promise<void> {
  for (let after: string | undefined; ;) {
    const page = await duplicates.proposals({ limit: 500, ...(after !== undefined && { after }) });
    for (const { one, other } of page.pairs) {
      try {
        await duplicates.merge(one.id, other.id, ACT);
        sum.merged += 1;
      } catch (error) {
        if (!(error instanceof Error) || !['StateError', 'PolicyError'].includes(error.name)) throw error;
        sum.left.push({ one: one.id, other: other.id, why: error.message });
      }
    }
    if (page.next === null) return;
    after = page.next;
  }
}

async function list(flags: Flags): Promise<void> {
  const limit = Number(flags.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 500)
    throw new InvalidInputError('--limit', `“${flags.limit}” is no number from 1 to 500.`);
  const { after } = flags;
  const page = await withStore(flags, (store) =>
    store.duplicates.proposals({ limit, ...(after !== undefined && { after }) }),
  );
  const more = page.next === null ? '' : ` The next: --after ${page.next}`;
  const rows = page.pairs.flatMap(({ one, other, evidence }) => [row(one, ''), row(other, EVIDENCE[evidence])]);
  const text =
    page.total === 0
      ? 'Nothing waits for your decision. smm duplicates find looks anew.'
      : `${columns(rows)}\n${page.pairs.length} of ${page.total} ${page.total === 1 ? 'pair' : 'pairs'}.${more} Then: smm duplicates merge ID OTHER, or smm duplicates split ID OTHER.`;
  print(flags, { ...page, pairs: page.pairs.map(brief) }, text);
}

async function split(store: Storage, id: string, other: string | undefined, flags: Flags): Promise<void> {
  if (other !== undefined) {
    await store.duplicates.keepApart(id, other, ACT);
    return print(flags, { one: id, other, state: 'apart' }, `${id} and ${other} stay apart.`);
  }
  const { item, part, state } = await store.duplicates.split(id, ACT, () => true);
  print(flags, { item, part, state }, `${part} is ${state} again and no longer part of ${item}. They stay apart.`);
}

function brief({ one, other, evidence, foundAt }: DuplicatePair): object {
  const told = ({ id, state, source, sourceId, url }: Item) => ({ id, state, source, sourceId, url });
  return { one: told(one), other: told(other), evidence, foundAt };
}

function row(item: Item, why: string): string[] {
  return [item.id, item.state, ...toldItem(item), why];
}

function n(count: number): string {
  return count.toLocaleString('en');
}
