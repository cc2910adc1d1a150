import { OutboundError } from '../errors/outbound-error.ts';
import { SourceError } from '../sources/source-error.ts';
import { BudgetError } from './budget-error.ts';
import { keyOf, type Look } from './look.ts';
import { isThere } from './told-refusal.ts';

/** So long what most is missing of must stay missing before it is taken for true. */
export const DOUBT_MS = 10 * 60_000;
/** Ids that a place is asked for by itself, at one look and at once. */
const MOST_CHECKED = 50;
const CHECKED_AT_ONCE = 25;
/** Pages of entries that are no longer in a list, at one look. */
const MOST_PAGES_ASKED = 3;

/** What should have been seen and was not, and in turn what is too old to be seen. */
export async function followMissing(look: Look): Promise<void> {
  const { storage, claim, outcome, options, missing, startedAt } = look;
  const { feeds } = storage;
  const before = await feeds.present(claim.feed.id);
  const found = outcome.status === 'unchanged' ? { missing: [], considered: 0 } : missing.of(before);
  const asked = await askForGone(look);
  const off = outcome.status === 'unchanged' ? [] : await askForPages(look);
  const gone = [...new Set([...found.missing, ...asked.gone, ...off])];
  const isDoubtful = missing.isDoubtful(gone.length, Math.max(found.considered + asked.asked, gone.length));
  const since = claim.feed.doubtedAt;
  const isLasting = since !== null && startedAt.getTime() - Date.parse(since) >= DOUBT_MS;
  if (isDoubtful && !isLasting && !options.isSure) {
    outcome.doubted = gone.length;
    outcome.why = `${gone.length} of ${Math.max(found.considered, gone.length)} items are missing at once. They stay until the next look says the same.`;
    look.doubtedAt = since ?? startedAt.toISOString();
    return;
  }
  if (outcome.status !== 'unchanged') look.doubtedAt = null;
  await leave(look, asked.gone, true);
  await leave(look, [...found.missing, ...off], false);
}

/**
 * Of a list whose end falls off: whether what is no longer at its end has a page of its own still. Only where the page of
 * an entry that is in the list is there, which shows that entries of this place have pages at all.
 */
async function askForPages({ storage, claim, bound, options, missing }: Look): Promise<string[]> {
  const off = missing.fallenOff().slice(0, MOST_PAGES_ASKED);
  const [first] = missing.listed;
  if (off.length === 0 || first === undefined || options.isTried) return [];
  const pages = await storage.feeds.pagesOf(claim.feed.id, [first, ...off]);
  const known = pages.get(first);
  const isOfPlace = (url: string) => known !== undefined && URL.parse(url)?.origin === URL.parse(known)?.origin;
  const wanted = off.filter((id) => isOfPlace(pages.get(id) ?? ''));
  const ask = (url: string) => isThere(bound.get(url, { accept: ['text/html', 'application/*', 'text/*'] }));
  const gone: string[] = [];
  try {
    if (known === undefined || wanted.length === 0 || !(await ask(known))) return [];
    for (const id of wanted) if (!(await ask(pages.get(id) as string))) gone.push(id);
  } catch (error) {
    // Whatever else it answers says nothing.
    if (!(error instanceof BudgetError || error instanceof OutboundError)) throw error;
  }
  return gone;
}

async function askForGone(look: Look): Promise<{ gone: string[]; asked: number }> {
  const { adapter, storage, claim, bound, env, startedAt, options } = look;
  const found = { gone: [] as string[], asked: 0 };
  if (!adapter.gone || options.isTried) return found;
  // Half of what may be asked between two looks: the looks themselves must not go without.
  const share = Math.floor((adapter.perHour * claim.feed.everyMinutes) / 60 / 2);
  const most = Math.min(Math.max(1, share), MOST_CHECKED);
  const ids = await storage.feeds.toCheck(claim.feed.id, startedAt.toISOString(), most);
  const key = keyOf(adapter, env);
  for (let at = 0; at < ids.length; at += CHECKED_AT_ONCE) {
    const lot = ids.slice(at, at + CHECKED_AT_ONCE);
    try {
      const request = { address: claim.feed.address, ...(key !== undefined && { key }), get: bound.get };
      found.gone.push(...(await adapter.gone(lot, request)));
    } catch (error) {
      // What was read stands; the rest is asked for at the next look.
      if (error instanceof BudgetError || error instanceof OutboundError || error instanceof SourceError) return found;
      throw error;
    }
    found.asked += lot.length;
    await storage.feeds.checked(claim, lot);
  }
  return found;
}

/** Withdraws what is no longer there. @param isCertain the place said so itself */
export async function leave(
  { storage, claim, outcome, options }: Look,
  ids: readonly string[],
  isCertain: boolean,
): Promise<void> {
  if (ids.length === 0) return;
  const { withdrawn } = await storage.feeds.leave(claim, ids, isCertain, options.isTried);
  outcome.gone += withdrawn.length;
}
