import { map } from 'nanostores';
import { api, data } from '../../api/client.ts';
import type { components } from '../../api/api.generated.ts';
import { NoCollectionError } from './no-collection-error.ts';

export type Collection = components['schemas']['AdminCollection'];
export type Rule = Collection['rules'][number];
export type Preview = components['schemas']['HeadPage'];

export interface Draft {
  /** As it is kept. */
  kept: Collection | undefined;
  name: string;
  rules: readonly Rule[];
  pins: readonly string[];
  /** What it would show and say; of the draft before while the next one is counted. */
  preview: Preview | undefined;
  isCounting: boolean;
  error: Error | undefined;
}

const EMPTY: Draft = {
  kept: undefined,
  name: '',
  rules: [],
  pins: [],
  preview: undefined,
  isCounting: false,
  error: undefined,
};
/** How long nothing is changed before it is counted anew. */
const PAUSE_MS = 250;

/** The collection that is open, as it would be. */
export const $draft = map<Draft>(EMPTY);

let counting: AbortController | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;

/** A rule that says nothing yet, as while it is being written, is no rule. */
const saysSomething = (rule: Rule): boolean => !('values' in rule) || rule.values.length > 0;

async function count(): Promise<void> {
  const { kept, rules, pins } = $draft.get();
  if (kept === undefined) return;
  counting?.abort();
  const mine = (counting = new AbortController());
  $draft.setKey('isCounting', true);
  try {
    const body = { subject: kept.subject, rules: rules.filter(saysSomething), pins: [...pins] };
    const preview = await data(api.POST('/admin/api/collections/preview', { body, signal: mine.signal }));
    if (mine === counting) $draft.set({ ...$draft.get(), preview, isCounting: false, error: undefined });
  } catch (error) {
    if (mine !== counting) return;
    $draft.set({
      ...$draft.get(),
      isCounting: false,
      error: error instanceof Error ? error : new Error(String(error)),
    });
  }
}

function start(kept: Collection): void {
  const { name, rules, pins } = kept;
  $draft.set({ ...$draft.get(), kept, name, rules, pins });
}

/** Changes that were not kept when another screen came: they are there when the collection is opened again. */
const unkept = new Map<string, Draft>();

export const hasUnkept = (): boolean => unkept.size > 0 || isChanged($draft.get());

/** With what was changed before, if it was not kept. */
export async function openDraft(slug: string): Promise<void> {
  const before = $draft.get();
  if (before.kept && isChanged(before)) unkept.set(before.kept.slug, before);
  const again = unkept.get(slug);
  unkept.delete(slug);
  if (again) {
    $draft.set(again);
    await count();
  } else await readDraft(slug);
}

let reading = '';

/** As it is kept now, whatever was changed here. Where it cannot be read, the draft has the error. */
export async function readDraft(slug: string): Promise<void> {
  reading = slug;
  $draft.set(EMPTY);
  try {
    const found = (await data(api.GET('/admin/api/collections'))).find((each) => each.slug === slug);
    // Somebody went on to another one meanwhile.
    if (reading !== slug) return;
    if (found === undefined) throw new NoCollectionError(slug);
    start(found);
  } catch (error) {
    if (reading !== slug) return;
    $draft.setKey('error', error instanceof Error ? error : new Error(String(error)));
    return;
  }
  await count();
}

export function change(to: Partial<Pick<Draft, 'name' | 'rules' | 'pins'>>): void {
  $draft.set({ ...$draft.get(), ...to });
  clearTimeout(pause);
  pause = setTimeout(() => void count(), PAUSE_MS);
}

export function isChanged({ kept, name, rules, pins }: Draft): boolean {
  if (kept === undefined) return false;
  return (
    JSON.stringify([name, rules.filter(saysSomething), pins]) !== JSON.stringify([kept.name, kept.rules, kept.pins])
  );
}

export function revert(): void {
  const { kept } = $draft.get();
  if (kept) {
    start(kept);
    void count();
  }
}

/** @throws ApiError `outdated` when somebody else was faster; the draft stays as it is then. */
export async function save(): Promise<void> {
  const { kept, name, rules, pins } = $draft.get();
  if (kept === undefined) return;
  const body = { name, rules: rules.filter(saysSomething), pins: [...pins], version: kept.version };
  const params = { path: { slug: kept.slug } };
  const now = await data(api.PATCH('/admin/api/collections/{slug}', { params, body }));
  const draft = $draft.get();
  if (draft.kept !== kept) return;
  // What was changed while it was on its way stays a change.
  if (draft.name === name && draft.rules === rules && draft.pins === pins) start(now);
  else $draft.setKey('kept', now);
}
