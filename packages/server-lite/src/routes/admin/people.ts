import { Readable } from 'node:stream';
import { peopleCsv } from '../../people/people-csv.ts';
import { eraseFor } from '../../erasure/erase.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import type { App, AppContext, AppDeps } from '../../http/context.ts';
import { IncomingFolder } from '../../imports/incoming-folder.ts';
import { checkedJson, jsonBody } from '../../middleware/json-body.ts';
import { SourceError } from '../../sources/source-error.ts';
import { checkedQuery } from './checked-query.ts';
import { FILE_BODY, fileChunks, fileName } from './imports.ts';
import { AddPerson, BringInPeople, PatchPerson, PeopleFilter, PeopleWanted, PersonMap } from './people-schema.ts';
import { withoutUndefined } from './without-undefined.ts';

/** The databank of clients: kept, found, brought in, taken along, erased. */
export function mountPeople(api: App, deps: AppDeps): void {
  const { storage, config, onAsked, clock = () => new Date() } = deps;
  const incoming = new IncomingFolder(config.data);
  const get = async (id: string) => {
    const person = await storage.people.get(id);
    if (person) return person;
    throw new ProblemError(
      'not-found',
      `There is nobody ${id.slice(0, 80)} among the people; they may have been erased. GET /admin/api/people lists them.`,
    );
  };

  api.get('/people', async (c) => {
    const { limit, after, offset, undeliverable, ...filter } = checkedQuery(c, PeopleWanted);
    const wanted = { ...filter, ...(undeliverable === 'true' && { undeliverable: true }) };
    return c.json(await storage.people.list(wanted, withoutUndefined({ limit, after, offset })));
  });
  api.get('/people/choices', async (c) => c.json(await storage.people.choices()));
  api.get('/people/export', async (c) =>
    c.body(streamed(peopleCsv(storage.everything.people(checkedQuery(c, PeopleFilter)))), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="people.csv"',
    }),
  );
  api.post('/people', async (c) => {
    const draft = withoutUndefined(await jsonBody(c, AddPerson, config.bodyBytes));
    return c.json(await get(await storage.people.add(draft)), 201);
  });
  api.post('/people/import', async (c) => {
    assertFile(c);
    const { name, write, map, tags = '' } = checkedQuery(c, BringInPeople);
    const { id } = await incoming.put(fileChunks(c, config));
    try {
      // What tells files apart is large, and most servers are never given one: imports of reviews have a process of their own.
      const { bringInPeople } = await import('../../people/bring-in.ts');
      const report = await bringInPeople({
        storage,
        by: c.get('by'),
        path: incoming.path(id),
        fileName: fileName(name),
        map: withoutUndefined(checkedJson(Buffer.from(map ?? '{}'), PersonMap)),
        tags: tags
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
        write: write === 'true',
        year: clock().getFullYear(),
        bytes: config.importBytes,
      });
      return c.json(report);
    } catch (error) {
      if (error instanceof SourceError) throw new ProblemError('invalid', error.message, { cause: error });
      throw error;
    } finally {
      // Looked at once more with every correction: nobody's file is kept for that.
      await incoming.removeFile(id);
    }
  });
  api.get('/people/:id', async (c) => c.json(await get(c.req.param('id'))));
  api.patch('/people/:id', async (c) => {
    const { id } = await get(c.req.param('id'));
    const { version, ...change } = withoutUndefined(await jsonBody(c, PatchPerson, config.bodyBytes));
    await storage.people.set(id, change, version);
    return c.json(await get(id));
  });
  api.delete('/people/:id', async (c) => {
    const { id } = await get(c.req.param('id'));
    const by = { by: c.get('by') };
    const rejected = await eraseFor({ storage, data: config.data }, { items: [], person: id }, by);
    onAsked?.();
    return c.json({ gone: true, rejected });
  });
}

function streamed(text: AsyncIterable<string>): ReadableStream {
  return Readable.toWeb(Readable.from(text, { objectMode: false })) as ReadableStream;
}

function assertFile(c: AppContext): void {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === FILE_BODY) return;
  throw new ProblemError(
    'unsupported-type',
    `Send the file itself as the body, with "Content-Type: ${FILE_BODY}" whatever it is.`,
  );
}
