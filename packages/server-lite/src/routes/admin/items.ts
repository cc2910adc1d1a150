import { eraseFor } from '../../erasure/erase.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import type { Act, ItemEdit } from '../../storage/storage.ts';
import { asSeenBy } from './as-seen-by.ts';
import { describedPictures } from './described-picture.ts';
import { itemAnswer } from './item-answer.ts';
import { pictureAt } from './picture-place.ts';
import { DescribePicture } from './pictures-schema.ts';
import { AddReply, EditItem, Feature } from './schema.ts';
import { withoutUndefined } from './without-undefined.ts';

/** One review or posting: read, annotate, decide. There is no call that changes anybody's words. */
export function mountAdminItems(api: App, { storage, config, clock }: AppDeps): void {
  const { items, inbox, acts, pictures } = storage;
  const now = clock ?? (() => new Date());
  const detail = async (id: string) => {
    const found = await inbox.detail(id);
    if (found === undefined)
      throw new ProblemError('not-found', `There is no item "${id.slice(0, 80)}". GET /admin/api/items lists them.`);
    return found;
  };
  const get = async (id: string) => (await detail(id)).item;
  const answer = async (c: AppContext, id: string) => asSeenBy(c.get('caller'), itemAnswer(await detail(id), now()));
  /** Does it, and answers with the item as it is then and the word that takes it back. */
  const changed = async (
    c: AppContext,
    id: string,
    more: { attested?: boolean | undefined; version?: string | undefined },
    work: (act: Act) => Promise<void>,
  ) => {
    const undo = acts.newWord();
    await work({ by: c.get('by'), undo, ...withoutUndefined(more) });
    return c.json({ ...(await answer(c, id)), undo: (await acts.isKnown(undo)) ? undo : null });
  };

  api.get('/items/:id', async (c) => c.json(await answer(c, c.req.param('id'))));
  api.patch('/items/:id', async (c) => {
    const { id } = await get(c.req.param('id'));
    const { version, ...change } = withoutUndefined(await jsonBody(c, EditItem, config.bodyBytes));
    return changed(c, id, { version }, (act) => items.edit(id, change as ItemEdit, act));
  });
  api.put('/items/:id/pictures/:position/text', async (c) => {
    const item = await get(c.req.param('id'));
    const position = pictureAt(c);
    const { text, version } = await jsonBody(c, DescribePicture, config.bodyBytes);
    return changed(c, item.id, { version }, async (act) =>
      items.edit(item.id, { images: await describedPictures(pictures, item, position, text) }, act),
    );
  });
  api.get('/items/:id/history', async (c) => {
    const { id } = await get(c.req.param('id'));
    const entries = await items.history(id);
    return c.body(`{"entries":[${entries.join(',')}]}`, 200, { 'Content-Type': 'application/json' });
  });
  api.get('/items/:id/consents', async (c) => {
    const { id } = await get(c.req.param('id'));
    const { number = null, consents = [] } = (await storage.submissions.consents(id)) ?? {};
    const given = consents.map(({ language: inLanguage, givenAt: dateGiven, ...rest }) => ({
      ...rest,
      inLanguage,
      dateGiven,
    }));
    return c.json({ receipt: number, consents: given });
  });
  api.post('/items/:id/feature', async (c) => {
    const { id } = await get(c.req.param('id'));
    const { featured, attested, version } = await jsonBody(c, Feature, config.bodyBytes);
    if (featured && attested !== true) {
      throw new ProblemError(
        'invalid',
        'Featuring makes these words the business’s own claim. Send "attested": true to stand behind them. Nothing was changed.',
        {
          errors: [{ pointer: '/attested', detail: 'must be true to feature.' }],
        },
      );
    }
    return changed(c, id, { attested, version }, (act) => items.feature(id, featured, act));
  });
  api.put('/items/:id/reply', async (c) => {
    const { id } = await get(c.req.param('id'));
    const { version, ...reply } = await jsonBody(c, AddReply, config.bodyBytes);
    return changed(c, id, { version }, (act) => items.reply(id, reply, act));
  });
  api.delete('/items/:id/reply', async (c) => {
    const { id } = await get(c.req.param('id'));
    return changed(c, id, {}, (act) => items.reply(id, null, act));
  });
  api.post('/items/:id/withdraw', async (c) => {
    const { id } = await get(c.req.param('id'));
    await items.withdraw(id, { by: c.get('by') });
    return c.json({ changed: 1 });
  });
  api.post('/items/:id/erase', async (c) => {
    const item = await get(c.req.param('id'));
    const rejected = await eraseFor({ storage, data: config.data }, { items: [item] }, { by: c.get('by') });
    return c.json({ changed: 1, rejected });
  });
}
