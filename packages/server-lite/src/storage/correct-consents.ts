import type { Item } from '../domain/model.ts';
import { sanitize } from '../domain/sanitize.ts';
import { StateError } from '../errors/state-error.ts';
import { putUp, takeDown } from './follow-submission.ts';
import type { Loaded, Step } from './item-changes.ts';
import type { NewSubmission } from './storage.ts';
import type { Change } from './write-queue.ts';

/** Whom a review came from, kept where nothing is ever served from while the author does not agree to be named. */
interface NotShown {
  authorName?: string;
  jobTitle?: string;
  worksFor?: string;
}

/**
 * Takes over what an author agrees to from now on, and shows the review accordingly.
 *
 * @returns undefined where it is what was agreed to before.
 * @throws StateError without the scope `publish`, or when there is nothing left to show.
 */
export async function correctConsents(
  change: Change,
  loaded: Loaded,
  consents: NewSubmission['consents'],
): Promise<Step | undefined> {
  const { db, now } = change;
  const { item } = loaded;
  const { seq } = loaded.row;
  const wanted = new Set<string>(consents.map(({ scope }) => scope));
  if (item.state === 'withdrawn' || item.state === 'erased') {
    throw new StateError(`The consents to item ${item.id} cannot be changed: it is ${item.state}.`);
  }
  if (!wanted.has('publish')) {
    throw new StateError(`Item ${item.id} cannot be kept without the consent “publish”. Withdraw it instead.`);
  }
  const rows = await db.selectFrom('consent').select('scope').where('item_seq', '=', seq).execute();
  const given = new Set(rows.map(({ scope }) => scope));
  const added = consents.filter(({ scope }) => !given.has(scope));
  const removed = [...given].filter((scope) => !wanted.has(scope));
  if (added.length === 0 && removed.length === 0) return undefined;

  for (const scope of removed)
    await db.deleteFrom('consent').where('item_seq', '=', seq).where('scope', '=', scope).execute();
  for (const { scope, text, language } of added) {
    const values = { item_seq: seq, scope, text, language, given_at: now.toISOString() };
    await db.insertInto('consent').values(values).execute();
  }
  const photo = await db.selectFrom('submission_photo').selectAll().where('item_seq', '=', seq).executeTakeFirst();
  if (removed.includes('name')) {
    if (photo) await takeDown(db, photo, item);
    hideAuthor(item);
  }
  if (added.some(({ scope }) => scope === 'name')) {
    showAuthor(item);
    if (photo && item.state === 'published' && item.author.image === undefined) await putUp(db, photo, item);
  }
  return { type: 'edited', fields: ['consents'] };
}

function hideAuthor(item: Item): void {
  const { '@type': type, name, jobTitle, worksFor } = item.author;
  const notShown: NotShown = {
    ...(name && { authorName: name }),
    ...(jobTitle && { jobTitle }),
    ...(worksFor && { worksFor }),
  };
  item.author = { '@type': type, name: '' };
  if (Object.keys(notShown).length > 0) item.extra = { ...item.extra, notShown };
}

/** As it would have come in with this consent. */
function showAuthor(item: Item): void {
  const { notShown, ...extra } = (item.extra ?? {}) as { notShown?: NotShown };
  if (notShown === undefined) return;
  const { id, subject, dateReceived, source, body } = item;
  const whole = sanitize(
    { type: 'Review', source, isPlain: true, body, ...notShown },
    { id, subject, dateReceived, imported: false },
  );
  item.author = { ...whole.author, ...(item.author.image && { image: item.author.image }) };
  item.extra = Object.keys(extra).length > 0 ? extra : null;
}
