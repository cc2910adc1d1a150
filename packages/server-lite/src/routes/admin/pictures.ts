import type * as z from 'zod/mini';
import { alongDigest } from '../../domain/along-address.ts';
import { whyPictureIsLeft } from '../../domain/picture-rights.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { canReencode } from '../../intake/reencode.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { mayDescribe } from './described-picture.ts';
import { pictureAt } from './picture-place.ts';
import { DecidePicture, type ItemPictures } from './pictures-schema.ts';

type Answer = z.infer<typeof ItemPictures>;
const SHOWING_MS = 1000;

/** The pictures that an item names at its source: what became of each, and what a person decides about it. */
export function mountAdminPictures(api: App, { storage, config, onPictures }: AppDeps): void {
  const { inbox, items, pictures } = storage;

  const answer = async (id: string): Promise<Answer> => {
    const detail = await inbox.detail(id);
    if (!detail)
      throw new ProblemError('not-found', `There is no item "${id.slice(0, 80)}". GET /admin/api/items lists them.`);
    const { item, version } = detail;
    const isPublished = item.state === 'published';
    const named = await pictures.ofItem(id);
    return {
      version,
      pictures: named.map(({ nextAt, ...picture }) => {
        const { state, kind } = picture;
        const may: Answer['pictures'][number]['may'] = [];
        // What came in a file lies nowhere else: the file alone brings it again.
        const isInFile = alongDigest(picture.address) !== null && state !== 'fetched' && state !== 'left';
        const mayBeKept = whyPictureIsLeft(item.source, kind) === null && !isInFile;
        if (isPublished && mayBeKept && state !== 'fetched' && state !== 'left') may.push('fetch');
        if (isPublished && mayBeKept) may.push(state === 'left' ? 'take-in' : 'leave-out');
        if (mayDescribe(item, picture)) may.push('describe');
        return { ...picture, nextAt: state === 'failed' ? nextAt : null, may };
      }),
    };
  };

  api.get('/items/:id/pictures', async (c) => c.json(await answer(c.req.param('id'))));
  api.post('/items/:id/pictures/:position', async (c) => {
    const id = c.req.param('id');
    const position = pictureAt(c);
    const { action } = await jsonBody(c, DecidePicture, config.bodyBytes);
    if (action === 'fetch') {
      if (!(await canReencode()))
        throw new ProblemError(
          'not-installed',
          'Pictures need the optional package "sharp", which is not installed on this server. Install it and start again.',
        );
      await pictures.fetchNow(id, position);
      onPictures?.();
      return c.json(await answer(id));
    }
    const found = (await answer(id)).pictures.find((each) => each.position === position);
    await pictures.leaveOut(id, position, action === 'leave-out');
    if (action === 'take-in') await pictures.show(SHOWING_MS);
    else if (found?.url) {
      const by = { by: c.get('by') };
      const item = await items.get(id);
      const isFace = found.kind === 'author' && item?.author.image?.url === found.url;
      await items.edit(
        id,
        {
          ...(item && found.kind === 'image' && { images: item.images.filter(({ url }) => url !== found.url) }),
          ...(isFace && { authorImage: null }),
        },
        by,
      );
    }
    return c.json(await answer(id));
  });
}
