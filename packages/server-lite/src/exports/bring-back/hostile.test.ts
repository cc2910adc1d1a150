import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openBusyStore } from '../../testing/busy-store.ts';
import { exportFiles, type Files, manifestOf, signed, writeFolder, writeZip } from '../../testing/export-files.ts';
import { MANIFEST } from '../manifest.ts';
import { bringBack } from './bring-back.ts';
import { openExport } from './open-export.ts';

let folder = '';
let files: Files;
let made = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smm-hostile-'));
  const busy = await openBusyStore(6 + 4);
  files = await exportFiles(busy.storage);
  await busy.close();
});
after(() => rm(folder, { recursive: true, force: true }));

const path = (ending: string) => join(folder, `${made++}.${ending}`);

/** It is refused for this reason, and the folder is as empty as before. */
async function refused(file: string, reason: RegExp): Promise<void> {
  const dir = path('store');
  await assert.rejects(
    async () => {
      const opened = await openExport(file);
      assert.ok(opened !== undefined && opened !== 'older', 'told as an export');
      try {
        await bringBack(opened, { dir });
      } finally {
        await opened.close();
      }
    },
    (error: Error) => {
      assert.match(error.message, reason);
      assert.match(error.message, /Nothing was written/);
      return true;
    },
  );
  const left = await readdir(dir).catch(() => []);
  assert.deepEqual(
    left.filter((name) => name !== 'restore.lock'),
    [],
  );
}

const changed = (name: string, change: (text: string) => string): Files =>
  new Map([...files, [name, Buffer.from(change(String(files.get(name))))]]);
/** With digests that agree: only what it means is wrong. */
const forged = (name: string, change: (text: string) => string): Files => signed(changed(name, change));
const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const lines = (list: readonly unknown[]) => list.map((row) => `${JSON.stringify(row)}\n`).join('');

test('a file that is not what was exported', async () => {
  const longer = changed('store/item.ndjson', (text) => `${text}\n`);
  await refused(await writeZip(path('zip'), longer), /store\/item\.ndjson is not what was exported: its size/);
  const other = changed('items.csv', (text) => text.replace('Sample', 'SAMPLE'));
  await refused(await writeZip(path('zip'), other), /items\.csv is not what was exported: its digest/);
  await refused(await writeFolder(path('folder'), other), /items\.csv is not what was exported/);
});

test('a file that is missing, one too many, or one twice', async () => {
  const less = new Map(files);
  less.delete('store/ledger.ndjson');
  await refused(await writeZip(path('zip'), less), /not whole: store\/ledger\.ndjson is missing/);
  await refused(await writeFolder(path('folder'), less), /store\/ledger\.ndjson is missing/);
  const [picture] = [...files.keys()].filter((name) => name.startsWith('media/'));
  const blind = new Map(files);
  blind.delete(picture!);
  await refused(await writeZip(path('zip'), signed(blind)), /media\/.* is missing/);
  const twice = manifestOf(files);
  const again = new Map([
    ...files,
    [MANIFEST, Buffer.from(JSON.stringify({ ...twice, files: [...twice.files, twice.files[0]] }))],
  ]);
  await refused(await writeZip(path('zip'), again), /names a file twice/);
});

test('a path that leads out of the folder', async () => {
  const evil = new Map([...files, ['x/evil.txt', Buffer.from('evil')]]);
  const zip = await readFile(await writeZip(path('zip'), evil));
  // Writers refuse such names, so the bytes are changed afterwards; both places of the name have the same length.
  const out = path('zip');
  await writeFile(out, Buffer.from(zip.toString('latin1').replaceAll('x/evil.txt', '../vil.txt'), 'latin1'));
  await refused(out, /holds “\.\.\/vil\.txt”, which its manifest does not name/);
  const named = new Map(files);
  named.set(MANIFEST, Buffer.from(String(files.get(MANIFEST)).replace('"items.csv"', '"../items.csv"')));
  await refused(await writeZip(path('zip'), named), /manifest\.json is not as smm writes one \(files/);
  const linked = path('folder');
  await writeFolder(linked, files);
  await rm(join(linked, 'items.csv'));
  await symlink('/etc/hostname', join(linked, 'items.csv'));
  await refused(linked, /items\.csv is missing/);
});

test('a ledger that was changed, shortened, or put in another order', async () => {
  const tampered = forged('store/ledger.ndjson', (text) => text.replace('"type":"hidden"', '"type":"published"'));
  await refused(await writeZip(path('zip'), tampered), /does not agree with itself/);
  const shorter = forged('store/ledger.ndjson', (text) => lines(rows(text).slice(0, -1)));
  await refused(await writeZip(path('zip'), shorter), /does not agree with itself .*missing/);
  const crossed = forged('store/ledger.ndjson', (text) => {
    const list = rows(text);
    const last = list.findLast((row) => row['previous'] !== null)!;
    return lines(list.map((row) => (row === last ? { ...row, previous: null } : row)));
  });
  await refused(await writeZip(path('zip'), crossed), /does not agree with itself/);
});

test('words that are not those that were received, and links that run something', async () => {
  const reworded = forged('store/content.ndjson', (text) =>
    text.replace('"body":"Sample review 1:', '"body":"Simple review 1:'),
  );
  await refused(await writeZip(path('zip'), reworded), /words are not those that were received/);
  const linked = forged('store/content.ndjson', (text) =>
    text.replace('"author":{', '"author":{"url":"javascript:alert(1)",'),
  );
  await refused(await writeZip(path('zip'), linked), /not as smm keeps one \(author\.url/);
});

test('rows that do not fit their table', async () => {
  const cases: [file: string, change: (text: string) => string, reason: RegExp][] = [
    [
      'store/item.ndjson',
      (text) => text.replace('"seq":1,', '"seq":"1",'),
      /line 1 cannot be taken: “seq” is not a whole number/,
    ],
    [
      'store/item.ndjson',
      (text) => text.replace('"state":', '"status":'),
      /line 1 cannot be taken: “state” is missing/,
    ],
    ['store/item.ndjson', (text) => text.replace('{', '{"more":1,'), /line 1 cannot be taken: “more” is no column/],
    ['store/content.ndjson', (text) => text.replace('"salt":"', '"salt":"*'), /“salt” is not base64url/],
    ['store/content.ndjson', (text) => `${text}[1]\n`, /line \d+ is no JSON object/],
    ['store/pin.ndjson', (text) => text.trimEnd(), /breaks off in line/],
    [
      'store/pin.ndjson',
      (text) => text.replace(/"item_seq":\d+/, '"item_seq":99999'),
      /refers to one of “item” that is not there/,
    ],
    ['store/item.ndjson', (text) => text + text.split('\n')[0] + '\n', /cannot be taken: UNIQUE/],
  ];
  for (const [file, change, reason] of cases) await refused(await writeZip(path('zip'), forged(file, change)), reason);
  const swapped = new Map(files);
  const [picture] = [...files.keys()].filter((name) => name.startsWith('media/'));
  swapped.set(picture!, Buffer.from('another picture'));
  await refused(await writeZip(path('zip'), signed(swapped)), /not the picture that its row names/);
});

test('words of a source that lets nobody keep them', async () => {
  const at = <Row extends object>(list: Row[], change: (row: Row) => void) => (list.forEach(change), lines(list));
  const { seq } = rows(String(files.get('store/item.ndjson'))).find(({ state }) => state === 'published')!;
  const items = forged('store/item.ndjson', (text) =>
    at(rows(text), (row) => row['seq'] === seq && (row['source'] = 'threads')),
  );
  const all = new Map([
    ...items,
    [
      'store/ledger.ndjson',
      Buffer.from(
        at(rows(String(files.get('store/ledger.ndjson'))), ({ item_seq, bytes }) => {
          const entry = bytes as Record<string, unknown>;
          if (item_seq === seq && 'source' in entry) entry['source'] = 'threads';
        }),
      ),
    ],
  ]);
  await refused(await writeZip(path('zip'), signed(all)), /has words of Threads, whose terms let nobody keep them/);
});

test('texts and lists that are more than anybody could have brought in', async () => {
  const long = 'x'.repeat(100_001);
  const each = (changes: readonly Record<string, unknown>[], within?: string) => (text: string) => {
    const list = rows(text);
    changes.forEach((change, i) => Object.assign(within ? (list[i]![within] as object) : list[i]!, change));
    return lines(list);
  };
  const all = (...reasons: RegExp[]) => new RegExp(reasons.map(({ source }) => `(?=[^]*${source})`).join(''));
  const words = each(
    [
      { title: long },
      { body: long },
      { author: { '@type': 'Person', name: long } },
      { tags: [long] },
      { tags: Array(101).fill('t') },
      { reply: { text: long, author: '', date: null } },
      { videos: Array(6).fill({}) },
    ],
    'data',
  );
  await refused(
    await writeZip(path('zip'), forged('store/content.ndjson', words)),
    all(
      /7 rows of it are more than smm takes in/,
      /store\/content\.ndjson, line 1: title: 100001 characters, at most 1000 are taken; /,
      /line 2: body: 100001 characters, at most 100000 /,
      /line 3: author\.name: 100001 characters, at most 200 /,
      /line 4: tags\.\*: 100001 characters/,
      /line 5: tags: 101 of them, at most 100 are taken/,
      /line 6: reply\.text: 100001 characters/,
      /line 7: videos: 6 of them, at most 5 are taken\. Make/,
    ),
  );
  const others: [table: string, change: Record<string, unknown>, reason: RegExp][] = [
    ['subject', { name: long }, /a row of it is more .*subject\.ndjson, line 1: name: 100001 characters, at most 200/],
    ['person', { note: long }, /line 1: note: 100001 characters, at most 4000/],
    ['watch', { not_words: Array(51).fill('w') }, /line 1: not_words: 51 of them, at most 50/],
    ['feed', { address: long }, /line 1: address: 100001 characters/],
  ];
  for (const [table, change, reason] of others)
    await refused(await writeZip(path('zip'), forged(`store/${table}.ndjson`, each([change]))), reason);
  const many = each(Array(12).fill({ title: long }), 'data');
  await refused(await writeZip(path('zip'), forged('store/content.ndjson', many)), /line 10: .*; and 2 more\. Make/);
});

test('what a feed is said to have listed', async () => {
  const listing = (value: unknown) =>
    forged('store/feed.ndjson', (text) =>
      lines(rows(text).map((row) => ({ ...row, listing: typeof value === 'string' ? value : JSON.stringify(value) }))),
    );
  for (const [value, reason] of [
    ['{"words":"of somebody"}', /feed 1: What it lists is no list of ids/],
    [['Words of\nsomebody'], /feed 1: What it lists is not all ids of a source/],
  ] as const)
    await refused(await writeZip(path('zip'), listing(value)), reason);
});

test('an archive that was cut off, or damaged within', async () => {
  const whole = await readFile(await writeZip(path('zip'), files));
  for (const share of [0.2, 0.5, 0.9, 0.999]) {
    const file = path('zip');
    await writeFile(file, whole.subarray(0, Math.floor(whole.length * share)));
    await refused(file, /an export that is damaged or cut off/);
  }
  const at = whole.indexOf('store/content.ndjson') + 400;
  const damaged = Buffer.from(whole);
  damaged.fill(0x55, at, at + 64);
  const file = path('zip');
  await writeFile(file, damaged);
  await refused(file, /store\/content\.ndjson (?:cannot be read|is not what was exported)/);
});

test('one of a newer smm', async () => {
  await refused(await writeZip(path('zip'), signed(files, { format: 2 })), /newer smm: its format is 2.*Update smm/);
  await refused(await writeZip(path('zip'), signed(files, { schema: 999 })), /newer smm: its tables are of step 999/);
  const more = signed(new Map([...files, ['store/wishes.ndjson', Buffer.from('')]]));
  await refused(
    await writeZip(path('zip'), more),
    /holds store\/wishes\.ndjson, which this one does not know and would lose/,
  );
});

test('other archives and folders are none of ours', async () => {
  assert.equal(
    await openExport(await writeZip(path('zip'), new Map([['reviews.csv', Buffer.from('a,b')]]))),
    undefined,
  );
  const foreign = new Map([[MANIFEST, Buffer.from('{"name":"another program"}')]]);
  assert.equal(await openExport(await writeZip(path('zip'), foreign)), undefined);
  assert.equal(await openExport(await writeFolder(path('folder'), foreign)), undefined);
  assert.equal(await openExport(path('nothing')), undefined);
  const before = new Map(
    ['README.txt', 'items.ndjson', 'ledger.ndjson', 'subjects.json'].map((name) => [name, files.get(name)!]),
  );
  assert.equal(await openExport(await writeZip(path('zip'), before)), 'older');
});

test('packed again from a folder by another program', async () => {
  const packed: Files = new Map([...files].map(([name, bytes]) => [`smm-2026/${name}`, bytes]));
  packed.set('__MACOSX/smm-2026/._items.csv', Buffer.from('x'));
  packed.set('smm-2026/.DS_Store', Buffer.from('x'));
  const opened = await openExport(await writeZip(path('zip'), packed));
  assert.ok(opened !== undefined && opened !== 'older');
  const { items } = await bringBack(opened, { dir: path('store'), dryRun: true });
  await opened.close();
  assert.equal(items, rows(String(files.get('store/item.ndjson'))).length);
});
