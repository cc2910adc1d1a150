import type * as z from 'zod/mini';
import { compileWatches } from '../../domain/match-watches.ts';
import { checkedWatch, type Watch } from '../../domain/watch.ts';
import { foundAmong, kindOfWatch, saidAlone } from '../../domain/watch-kind.ts';
import { NotFoundError } from '../../errors/not-found-error.ts';
import { removeWatch } from '../../feeds/remove-watch.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import type { KeptWatch } from '../../storage/watches.ts';
import { checkedQuery } from './checked-query.ts';
import {
  AddWatch,
  type AdminWatch,
  type PatchWatch as PatchBody,
  PatchWatch,
  RemoveWatch,
  TryWatches,
  type WatchRemoved,
} from './feeds-schema.ts';
import { realSubject } from './real-subject.ts';

/** What came lately is looked through, to tell a word that is found everywhere. */
const LATELY = 500;
/** Stands for a watch that is not kept: no kept one has this number. */
const DRAFT = 0;

/** Words, names and links to look out for in what feeds bring. */
export function mountWatches(api: App, { storage, config }: AppDeps): void {
  const { watches } = storage;

  api.get('/watches', async (c) => c.json({ watches: (await watches.list()).map(toldWatch) }));
  api.post('/watches', async (c) => {
    const { subject, ...given } = await jsonBody(c, AddWatch, config.bodyBytes);
    const checked = checkedWatch(whole(given));
    const about = await realSubject(storage, subject);
    const watch = await watches.add({ ...checked, subject: about }, c.get('by'));
    return c.json({ ...toldWatch(watch), lately: await lately(watch) }, 201);
  });
  api.patch('/watches/:id', async (c) => {
    const id = idOf(c);
    const watch = await watches.set(id, checkedWatch(whole(await jsonBody(c, PatchWatch, config.bodyBytes))));
    return c.json({ ...toldWatch(watch), lately: await lately(watch) });
  });
  api.delete('/watches/:id', async (c) => {
    const id = idOf(c);
    const { hide } = checkedQuery(c, RemoveWatch);
    const { hidden, undo } = await removeWatch(storage, id, hide, c.get('by'));
    return c.json({ changed: 1, hidden, undo } satisfies z.infer<typeof WatchRemoved>);
  });
  api.post('/watches/:id/restore', async (c) => c.json(toldWatch(await watches.restore(idOf(c)))));
  api.post('/watches/try', async (c) => {
    const { text, subject, draft } = await jsonBody(c, TryWatches, config.bodyBytes);
    const tried: Watch[] = draft ? [{ id: DRAFT, ...checkedWatch(whole(draft)) }] : await watches.list(subject);
    const byId = new Map(tried.map((watch) => [watch.id, watch]));
    const matches = compileWatches(tried)
      .match(saidAlone(text))
      .map(({ watch, start, end }) => {
        const { kind, text: said } = byId.get(watch)!;
        return { watch: watch === DRAFT ? null : watch, kind, text: said, start, end };
      });
    return c.json({ matches });
  });

  async function lately(watch: KeptWatch): Promise<{ found: number; of: number }> {
    const { items } = await storage.items.list({ subject: watch.subject, limit: LATELY });
    const withWords = items.filter(({ state }) => state !== 'erased' && state !== 'merged');
    return { found: foundAmong(watch, withWords), of: withWords.length };
  }
}

function whole({ kind, text, variants = [], not = [] }: z.infer<typeof PatchBody>): Omit<Watch, 'id'> {
  return { kind: kind ?? (variants.length > 0 ? 'name' : kindOfWatch(text)), text, variants, not };
}

function idOf(c: AppContext): number {
  const given = c.req.param('id') ?? '';
  if (/^[1-9]\d{0,14}$/.test(given)) return Number(given);
  throw new NotFoundError(`There is no watch ${given.slice(0, 40)}. GET /admin/api/watches lists them.`);
}

function toldWatch({ id, kind, text, variants, not, subject, ...rest }: KeptWatch): z.infer<typeof AdminWatch> {
  const { createdAt, createdBy, items, waiting, found } = rest;
  return {
    ...{ id, kind, text, subject, createdAt, createdBy, items, waiting, found },
    variants: [...variants],
    not: [...not],
  };
}
