import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { siteOf } from '../../auth/site.ts';
import { senderOf } from '../../mail/mail-settings.ts';
import { invalid, jsonBody } from '../../middleware/json-body.ts';
import { composeMessage, inviteLink } from '../../people/compose.ts';
import type { NewAsking } from '../../storage/people.ts';
import { AddAsking, AskByLink } from './people-schema.ts';
import { assertAskable } from './assert-askable.ts';
import { withoutUndefined } from './without-undefined.ts';

export const DEFAULT_CAP = 90;
/** Stands where a secret will, and opens nothing. */
const NO_SECRET = '…';

/** Asking for reviews: everybody of a list, with how many are left out and why. */
export function mountAskings(api: App, deps: AppDeps): void {
  const { storage, config, onAsked, clock = () => new Date() } = deps;
  const get = async (id: string) => {
    const asking = await storage.askings.get(id);
    if (asking) return asking;
    throw new ProblemError('not-found', `There is no asking ${id.slice(0, 80)}. GET /admin/api/askings lists them.`);
  };
  const aboutOf = async (slug: string): Promise<string> => {
    const collection = await storage.collections.get(slug);
    if (!collection) throw invalid([{ pointer: '/collection', detail: 'names no collection.' }]);
    if (collection.form === 'closed')
      throw new ProblemError(
        'conflict',
        'The form of this collection is closed. Open it first, under Collections: nobody could answer.',
      );
    const subject = await storage.subjects.get(collection.subject);
    if (subject?.archived !== undefined)
      throw new ProblemError(
        'conflict',
        `“${subject.name}” is archived, and takes no reviews. Take it out of the archive first, under Settings: nobody could answer.`,
      );
    return subject?.name ?? collection.name;
  };
  const originOf = (c: AppContext): string => {
    const [origin = ''] = siteOf(c, config).origins;
    return origin;
  };
  /** The links in messages lead where the operator said, never where a caller says that we are. */
  const assertPlaced = (way: NewAsking['way']): void => {
    if (way === 'email' && config.smtp !== undefined && config.publicUrl === undefined)
      throw new ProblemError(
        'conflict',
        'Messages need an address for their links. Start the server with --public-url, then ask. Nobody was asked.',
      );
  };
  const wanted = async (c: AppContext): Promise<NewAsking> => {
    const given = withoutUndefined(await jsonBody(c, AddAsking, config.bodyBytes));
    return {
      collection: given.collection,
      people: withoutUndefined(given.people),
      way: given.way ?? 'email',
      words: given.words ?? { subject: '', text: '' },
      remindAfter: given.remindAfter ?? null,
      capDays: given.capDays ?? DEFAULT_CAP,
      when: given.when ?? clock().toISOString(),
      origin: originOf(c),
      by: c.get('by'),
    };
  };

  api.get('/askings', async (c) => c.json(await storage.askings.list()));
  api.post('/askings', async (c) => {
    const asking = await wanted(c);
    assertPlaced(asking.way);
    await aboutOf(asking.collection);
    if (asking.people.person !== undefined) await assertAskable(storage, asking);
    const id = await storage.askings.add(asking);
    onAsked?.();
    return c.json(await get(id), 201);
  });
  api.post('/askings/preview', async (c) => {
    const asking = await wanted(c);
    const about = await aboutOf(asking.collection);
    const [first] = (await storage.people.list(asking.people, { limit: 1 })).people;
    const message = composeMessage({
      message: {
        id: 'example',
        kind: 'first',
        to: { name: first?.name ?? '', address: first?.email ?? '' },
        language: first?.language ?? null,
        collection: asking.collection,
        origin: asking.origin,
        secret: NO_SECRET,
      },
      words: asking.words,
      about,
      from: senderOf(config, asking.origin),
      replyTo: config.mailReplyTo,
    });
    const { from, subject, text, html, language } = message;
    return c.json({
      reach: await storage.askings.reach(asking),
      via: config.smtp === undefined ? 'outbox' : 'smtp',
      message: { from, to: [first?.name, first?.email].filter(Boolean).join(' · '), subject, text, html, language },
    });
  });
  api.get('/askings/:id', async (c) => c.json(await get(c.req.param('id'))));
  api.get('/askings/:id/invitations', async (c) => {
    const { id } = await get(c.req.param('id'));
    return c.json(await storage.askings.invitations(id, c.req.query('after')));
  });
  api.post('/askings/:id/stop', async (c) => {
    const { id } = await get(c.req.param('id'));
    await storage.askings.stop(id);
    return c.json(await get(id));
  });
  api.post('/invitations/:id/link', async (c) => {
    const { secret, collection, origin } = await storage.askings.newLink(c.req.param('id'));
    return c.json({ link: inviteLink(origin, collection, secret) }, 201);
  });
  // One person, by a link that the business hands over: it asks while it stands before them, so it judges how often.
  api.post('/people/:id/link', async (c) => {
    const { collection } = await jsonBody(c, AskByLink, config.bodyBytes);
    const person = await storage.people.get(c.req.param('id'));
    if (!person)
      throw new ProblemError('not-found', 'There is nobody of this id among the people. They may have been erased.');
    // Nothing can be delivered to their address: a link that is handed over needs none.
    if (person.suppressed !== null && person.suppressed !== 'bounced')
      throw new ProblemError('conflict', `This person is not to be asked: ${person.suppressed}.`);
    await aboutOf(collection);
    const asking = await storage.askings.add({
      collection,
      people: { person: person.id },
      way: 'link',
      words: { subject: '', text: '' },
      remindAfter: null,
      capDays: 0,
      when: clock().toISOString(),
      origin: originOf(c),
      by: c.get('by'),
    });
    // Somebody may stop it meanwhile: then nobody is chosen, and this ends as well.
    const isOpen = async () => /^(?:waiting|choosing)$/.test((await storage.askings.get(asking))?.state ?? '');
    while (await isOpen()) await storage.askings.choose();
    const [one] = (await storage.askings.invitations(asking)).invitations;
    if (!one)
      throw new ProblemError(
        'conflict',
        'The request was stopped, or this person was put on the suppression list meanwhile.',
      );
    const { secret, origin } = await storage.askings.newLink(one.invitation);
    return c.json({ link: inviteLink(origin, collection, secret) }, 201);
  });
}
