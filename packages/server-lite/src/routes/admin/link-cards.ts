import { linkPlace } from '../../domain/link-places.ts';
import { toLinkCard } from '../../domain/to-link-card.ts';
import type { App, AppDeps } from '../../http/context.ts';
import { VISITOR_LANGUAGES, visitorSpeech } from '../../locales/visitor.words.ts';
import { invalid, jsonBody } from '../../middleware/json-body.ts';
import { AddLinkCard } from './feeds-schema.ts';
import { realSubject } from './real-subject.ts';

/** Words that may not be kept, linked to where they stand. Nobody is asked, and it waits to be published. */
export function mountLinkCards(api: App, { storage, config, clock = () => new Date() }: AppDeps): void {
  api.post('/link-cards', async (c) => {
    const { address, subject, note, by, lang } = await jsonBody(c, AddLinkCard, config.bodyBytes);
    const place = linkPlace(address);
    if (!place)
      throw invalid([
        {
          pointer: '/address',
          detail:
            'a link card leads to a posting or place at Threads, Google Maps, Facebook, Instagram, TikTok, LinkedIn or X, and this is none.',
        },
      ]);
    const language = lang ?? (await storage.settings.get('business')).value?.language;
    if (lang !== undefined && !(VISITOR_LANGUAGES as readonly string[]).includes(lang))
      throw invalid([{ pointer: '/lang', detail: `choose one of ${VISITOR_LANGUAGES.join(', ')}.` }]);
    const about = await realSubject(storage, subject);
    const spoken = VISITOR_LANGUAGES.find((each) => each === language || each === language?.split('-')[0]) ?? 'en';
    const why = visitorSpeech(spoken).say(place.isKeptByNobody ? 'linkKept' : 'linkOnly', { name: place.name });
    const added = await storage.items.receive(
      toLinkCard(place, {
        why,
        business: (await storage.subjects.get(about))?.name ?? about,
        today: clock().toISOString().slice(0, 10),
        ...(note !== undefined && note.trim() !== '' && { note }),
        ...(by !== undefined && by.trim() !== '' && { by }),
      }),
      about,
    );
    return c.json({ id: added.id, merged: added.merged, url: place.url, name: place.name, why }, 201);
  });
}
