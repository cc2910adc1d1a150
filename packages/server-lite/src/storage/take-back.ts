import type { Returned } from '../domain/ledger-entry.ts';
import type { Item, State } from '../domain/model.ts';
import { isLinkCard } from '../domain/link-card.ts';
import { assertMayPublish } from '../domain/source-policy.ts';
import { itemPolicy } from '../domain/strictest-policy.ts';
import type { Scope } from '../domain/roles.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { partsAlong } from './duplicate-ways.ts';
import { followSubmission } from './follow-submission.ts';
import type { Loaded, Step } from './item-changes.ts';
import type { ItemStep } from './item-steps.ts';
import { putPins, takePins } from './pin-rows.ts';
import type { Before } from './remember.ts';
import { assertStillThere } from './still-there.ts';
import { subjectRow } from './subjects.ts';
import type { Change } from './write-queue.ts';

/** The right to do what leads back. */
export function rightOf(before: Before): Scope {
  return before.state === 'published' || before.featured !== undefined ? 'publish' : 'curate';
}

/** @throws PolicyError when the one who asks may not do it. */
export function assertMayReturn(before: Before, id: string, may: (scope: Scope) => boolean): void {
  const needed = rightOf(before);
  if (may(needed)) return;
  throw new PolicyError(
    `Item ${id} cannot be led back: that would ${before.featured === undefined ? 'publish' : 'feature'} it or stop to, which needs the right “${needed}”. Ask somebody who has it.`,
  );
}

/** Leads an item back to the fields that it had. What else is true of it stays. */
export function returning(before: Before, by: string): ItemStep {
  return async (change, loaded) => {
    const { state, hideReason, subject, pins, ...fields } = before;
    const entry: Returned = { type: 'returned' };
    if (state !== undefined || hideReason !== undefined) {
      await backToState(change, loaded, state ?? loaded.item.state, hideReason ?? null);
      entry.state = loaded.item.state as NonNullable<Returned['state']>;
      if (loaded.item.hideReason !== null) entry.reason = loaded.item.hideReason;
    }
    // Where it was may have been merged into another one since.
    const about = subject === undefined ? undefined : await subjectRow(change.db, subject);
    if (about && about.seq !== loaded.row.subject) {
      entry.subject = { from: loaded.item.subject, to: about.slug };
      loaded.item.subject = about.slug;
      loaded.row.subject = about.seq;
      loaded.pins = await takePins(change.db, loaded.row.seq);
      await putPins(change.db, pins ?? []);
      await partsAlong(change, loaded.row.seq, about, by);
    }
    Object.assign(loaded.item, fields);
    if (fields.featured !== undefined) entry.featured = fields.featured;
    if (fields.reply !== undefined) entry.replied = fields.reply !== null;
    const names = Object.keys(fields).filter((name) => name !== 'featured' && name !== 'reply');
    if (names.length > 0) entry.fields = names.sort();
    return entry satisfies Step;
  };
}

async function backToState(change: Change, loaded: Loaded, to: State, reason: Item['hideReason']): Promise<void> {
  const { row, item } = loaded;
  if (to === 'published' && item.state !== 'published') {
    await assertStillThere(change, loaded);
    // It was shown with every right that it needed; what may have run out meanwhile is the time.
    assertMayPublish(itemPolicy(item), {
      id: item.id,
      imported: row.imported === 1,
      isLinkCard: isLinkCard(item),
      attested: true,
      permission: true,
      received: Date.parse(item.dateFetched ?? item.dateReceived),
      now: change.now.getTime(),
    });
  }
  item.state = to;
  item.hideReason = reason;
  await followSubmission(change, loaded, to);
}
