import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { PICTURE_TYPES, reencode } from '../../intake/reencode.ts';
import { limitedBody } from '../../middleware/json-body.ts';

const MAX_SIDE = 1600;

/** Pictures: decoded within limits, turned upright, re-encoded without any metadata. */
export function mountAdminMedia(api: App, { storage, config }: AppDeps): void {
  api.post('/media', async (c) => {
    const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!(PICTURE_TYPES as readonly string[]).includes(type)) {
      throw new ProblemError(
        'unsupported-type',
        `Send the picture itself as the body, with a Content-Type of ${PICTURE_TYPES.join(', ')}.`,
      );
    }
    const media = await reencode(await limitedBody(c, config.mediaBytes), MAX_SIDE);
    const { hash } = await storage.media.put(media);
    return c.json({ hash, url: `media/${hash}.webp`, width: media.width, height: media.height }, 201);
  });
}
