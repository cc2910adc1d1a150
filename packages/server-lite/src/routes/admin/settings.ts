import type { App, AppDeps } from '../../http/context.ts';
import { jsonBody } from '../../middleware/json-body.ts';
import { PatchSettings } from './settings-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

/** What the business sets. */
export function mountSettings(api: App, { storage, config, publicHeaders }: AppDeps): void {
  const state = async () => {
    const { settings } = storage;
    const [business, policy, origins] = await Promise.all([
      settings.get('business'),
      settings.get('policy'),
      settings.get('origins'),
    ]);
    const { allowed, isGiven } = publicHeaders;
    return { business, policy, origins: { ...origins, allowed, isGiven } };
  };
  api.get('/settings', async (c) => c.json(await state()));
  api.patch('/settings', async (c) => {
    const changes = await jsonBody(c, PatchSettings, config.bodyBytes);
    await storage.settings.set(withoutUndefined(changes) as Parameters<typeof storage.settings.set>[0], c.get('by'));
    // At once, for whoever looks; other processes follow with the next look at the store.
    publicHeaders.follow((await storage.settings.get('origins')).value);
    return c.json(await state());
  });
}
