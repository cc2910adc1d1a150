import { eraseFor } from '../../erasure/erase.ts';
import type { Item } from '../../domain/model.ts';
import { Readable } from 'node:stream';
import { Backups } from '../../backups/backups.ts';
import { exportPerson, findPerson, type PersonFound, type PersonWanted } from '../../exports/one-person.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { invalid, jsonBody } from '../../middleware/json-body.ts';
import { ErasePerson, PersonWanted as Wanted } from './person-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

const SHOWN = 280;

/** One person's data: what there is, to take along, to be forgotten. */
export function mountPersonFile(api: App, { storage, config, onAsked, clock = () => new Date() }: AppDeps): void {
  const backups = new Backups(config.data, clock);
  const wanted = async (c: AppContext): Promise<PersonWanted> => {
    const asked = withoutUndefined(await jsonBody(c, Wanted, config.bodyBytes));
    if (Object.keys(asked).length === 0)
      throw invalid([{ pointer: '', detail: 'must name email, name, person, items or receipt.' }]);
    return asked;
  };

  api.post('/person-search', async (c) => {
    const found = await findPerson(storage, await wanted(c));
    return c.json({ ...overview(found), backups: await backups.list() });
  });
  api.post('/person-export', async (c) => {
    const now = clock();
    const stream = await exportPerson(storage, await findPerson(storage, await wanted(c)), now);
    return c.body(Readable.toWeb(stream) as ReadableStream, 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="smm-person-${now.toISOString().slice(0, 10)}.zip"`,
    });
  });
  api.post('/person-erase', async (c) => {
    const { items, person } = await jsonBody(c, ErasePerson, config.bodyBytes);
    const there: Item[] = [];
    for (const id of new Set(items)) {
      const item = await storage.items.get(id);
      if (item === undefined)
        throw invalid([{ pointer: '/items', detail: `${id} names no item. Search again; nothing was erased.` }]);
      if (item.state === 'erased') continue;
      there.push(item);
    }
    const known = person === undefined ? undefined : await storage.people.get(person);
    const isKnown = known !== undefined;
    if (person !== undefined && !isKnown)
      throw invalid([{ pointer: '/person', detail: 'names nobody. Search again; nothing was erased.' }]);
    const rejected = await eraseFor(
      { storage, data: config.data },
      { items: there, ...(isKnown && { person: known.id }) },
      { by: c.get('by') },
    );
    onAsked?.();
    return c.json({ items: there.length, person: isKnown, backups: await backups.list(), rejected });
  });
}

function overview({ person, suppression, items }: PersonFound) {
  return {
    person: person && {
      id: person.id,
      name: person.name,
      email: person.email,
      dateAdded: person.dateAdded,
      asked: person.asked.length,
      purchases: person.purchases.length,
    },
    suppression,
    items: items.map(({ item, by }) => ({
      id: item.id,
      subject: item.subject,
      state: item.state,
      author: item.author.name,
      email: item.authorEmail,
      text: [item.title, item.body].filter(Boolean).join('\n').slice(0, SHOWN),
      rating: item.rating,
      dateReceived: item.dateReceived,
      pictures: item.images.length,
      by,
    })),
  };
}
