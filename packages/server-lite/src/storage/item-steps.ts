import { HIDE_REASONS } from '@smm/sdk/schema';
import type { HideReason, State } from '../domain/model.ts';
import { whyNot } from '../domain/moderate.ts';
import { tags } from '../domain/sanitize.ts';
import { isLinkCard } from '../domain/link-card.ts';
import { assertMayPublish } from '../domain/source-policy.ts';
import { itemPolicy } from '../domain/strictest-policy.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { PolicyError } from '../errors/policy-error.ts';
import { StateError } from '../errors/state-error.ts';
import { releaseParts } from './duplicate-release.ts';
import { FINDER } from './duplicates.ts';
import { followSubmission } from './follow-submission.ts';
import type { Loaded, Step } from './item-changes.ts';
import { letPicturesGo } from './show-pictures.ts';
import { assertStillThere } from './still-there.ts';
import type { Act } from './storage.ts';
import type { Change } from './write-queue.ts';

/** What an act does to an item that was loaded. Where it throws, nothing has been written yet. */
export type ItemStep = (change: Change, loaded: Loaded) => Promise<Step | undefined> | Step | undefined;

/** Leads to a state. @param step says what the ledger keeps of it, or why it cannot be */
export function toState(to: State, step: (change: Change, loaded: Loaded) => Step): ItemStep {
  return async (change, loaded) => {
    const { state, hideReason, id } = loaded.item;
    const reason = whyNot(state, to);
    if (reason !== null) throw new StateError(`Item ${id} cannot become ${to}: ${reason}.`);
    loaded.item.state = to;
    loaded.item.hideReason = null;
    const entry = step(change, loaded);
    if (state === to && hideReason === loaded.item.hideReason) return undefined;
    await followSubmission(change, loaded, to);
    if (to === 'withdrawn') await letPicturesGo(change, loaded);
    if (to === 'erased') await releaseParts(change, loaded, FINDER);
    return entry;
  };
}

export function publishing(act: Act): ItemStep {
  const step = toState('published', (change, { row, item }) => {
    assertMayPublish(itemPolicy(item), {
      id: item.id,
      imported: row.imported === 1,
      isLinkCard: isLinkCard(item),
      attested: act.attested === true,
      permission: act.permission !== undefined && act.permission.trim() !== '',
      received: Date.parse(item.dateFetched ?? item.dateReceived),
      now: change.now.getTime(),
    });
    if (act.permission) item.extra = { ...item.extra, permission: act.permission };
    return { type: 'published', ...(act.attested && { attested: true }), ...(act.permission && { permission: true }) };
  });
  return async (change, loaded) => {
    await assertStillThere(change, loaded);
    return step(change, loaded);
  };
}

/** @throws InvalidInputError for a reason that is not on the list. */
export function hiding(reason: HideReason): ItemStep {
  if (!HIDE_REASONS.includes(reason)) {
    throw new InvalidInputError(
      'reason',
      `“${String(reason)}” is not on the list. Give one of: ${HIDE_REASONS.join(', ')}.`,
    );
  }
  return toState('hidden', (_, { item }) => {
    item.hideReason = reason;
    return { type: 'hidden', reason };
  });
}

/** Adds tags and takes others off, whatever tags there are meanwhile: two people at it lose nothing of each other's. */
export function tagging(add: readonly string[], remove: readonly string[]): ItemStep {
  const gone = new Set(tags(remove).map((tag) => tag.toLowerCase()));
  const added = tags(add);
  if (added.length === 0 && gone.size === 0) {
    throw new InvalidInputError('add', 'there are no tags to add and none to remove. Give one of them.');
  }
  return ongoing((_, { item }) => {
    const left = item.tags.filter((tag) => !gone.has(tag.toLowerCase()));
    const known = new Set(left.map((tag) => tag.toLowerCase()));
    const next = tags([...left, ...added.filter((tag) => !known.has(tag.toLowerCase()))]);
    if (JSON.stringify(next) === JSON.stringify(item.tags)) return undefined;
    item.tags = next;
    return { type: 'edited', fields: ['tags'] };
  });
}

/** @throws PolicyError, for an item that shall be featured, without the owner's word. */
export function featuring(featured: boolean, act: Act): ItemStep {
  return ongoing((_, { item }) => {
    const { id } = item;
    if (featured && !act.attested) {
      throw new PolicyError(
        `Featuring item ${id} makes its words the business's own claim: that needs the owner's word that they stand behind it. Attest it (--attest).`,
      );
    }
    if (featured && item.state !== 'published')
      throw new StateError(`Item ${id} cannot be featured: it is ${item.state}. Publish it first.`);
    if (item.featured === featured) return undefined;
    item.featured = featured;
    return { type: 'featured', featured, ...(act.attested && { attested: true }) };
  });
}

/** For every item but one whose words are gone. */
export function ongoing(step: ItemStep): ItemStep {
  return (change, loaded) => {
    const { id, state } = loaded.item;
    if (state === 'erased' || state === 'merged')
      throw new StateError(`Item ${id} cannot be changed: ${whyNot(state, 'published')}.`);
    return step(change, loaded);
  };
}
