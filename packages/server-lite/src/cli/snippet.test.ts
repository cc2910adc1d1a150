import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { commandLine, type Said } from '../testing/command-line.ts';
import { openFixture, type Fixture } from '../testing/fixture.ts';
import { ELEMENTS, HOSTS, snippetText, type ElementName, type SnippetParts } from './snippet-text.ts';

const ENDPOINT = 'https://r.example';
let fixture: Fixture;

before(async () => {
  fixture = await openFixture(1);
});
after(() => fixture.close());

const parts: SnippetParts = {
  element: 'form',
  host: 'html',
  endpoint: ENDPOINT,
  cdnPath: 'parts/site.js',
  slug: 'home',
  hasRoom: true,
};

const command = commandLine({ after });
const smm = (...words: string[]): Promise<Said> =>
  command('snippet', 'home', '--data', fixture.folder, '--endpoint', `${ENDPOINT}/`, ...words);

test('a form: script, room, and inside it the way for pages without JavaScript', () => {
  const text = snippetText(parts);
  assert.match(
    text,
    /^<script async type="module" src="https:\/\/r\.example\/parts\/site\.js"><\/script>\n<style>\n@media [\s\S]*smm-review-form:not\(:defined\)[\s\S]*<\/style>\n<smm-review-form src="https:\/\/r\.example\/v1\/collections\/home\.json">\n {2}<a href="https:\/\/r\.example\/c\/home\/new">[^<]+<\/a>\n<\/smm-review-form>$/,
  );
  assert.doesNotMatch(snippetText({ ...parts, hasRoom: false }), /<style/);
});

test('every element has its tag, its room where it has one, and its module, for every kind of page', () => {
  for (const element of Object.keys(ELEMENTS) as ElementName[]) {
    const { tag, entry, layouts, reads } = ELEMENTS[element];
    for (const host of HOSTS) {
      const text = snippetText({ ...parts, element, host, item: '01m3x', layout: layouts[0] });
      assert.ok(text.includes(`<${tag}`) && text.includes(`</${tag}>`), `${element} ${host}`);
      assert.ok(text.includes(`${tag}:not(`) || text.includes(`${tag}[src]:not(`), `room of ${element} for ${host}`);
      assert.equal(text.includes('src="https://r.example/v1/'), reads !== 'nothing', `${element} ${host}`);
      assert.equal(text.includes(`'@smm/widgets/${entry}/define'`), host !== 'html');
      assert.equal(/<style|styles: `/.test(text), host !== 'react' && host !== 'next');
      assert.doesNotMatch(snippetText({ ...parts, element, host, item: '01m3x', hasRoom: false }), /style/);
      assert.doesNotMatch(text, /undefined/);
    }
  }
  assert.match(
    snippetText({ ...parts, host: 'react' }),
    /export function ReviewForm\(\) \{\n {2}return <smm-review-form/,
  );
  assert.match(
    snippetText({ ...parts, element: 'card', item: '01m3x' }),
    /src="https:\/\/r\.example\/v1\/reviews\/01m3x\.json"/,
  );
});

test('the command: a wall where nothing is said, and what a page would show nothing for is said', async () => {
  const id = fixture.ids[0]!;
  const pending = fixture.ids[2]!;
  const wall = await smm();
  assert.match(
    wall.out,
    /<smm-testimonials src="https:\/\/r\.example\/v1\/collections\/home\.json" layout="wall"><\/smm/,
  );
  assert.match(
    (await smm('--element', 'feed', '--layout', 'grid', '--no-room')).out,
    /^<script[^\n]*\n<smm-feed .*layout="grid"/,
  );
  assert.match((await smm('--element', 'form', '--layout', 'grid')).err, /has one layout alone/);
  assert.match((await smm('--element', 'feed', '--layout', 'carousel')).err, /Give one of: list, grid/);
  assert.match((await smm('--element', 'card')).err, /--item: say which review/);
  assert.match((await smm('--element', 'card', '--item', 'none')).err, /no item none/);
  assert.deepEqual([(await smm('--element', 'card', '--item', id)).err], ['']);
  assert.match((await smm('--element', 'card', '--item', pending)).err, /is pending, and visitors see it once/);
  await fixture.storage.collections.set('home', { form: 'closed' });
  const form = await smm('--element', 'form');
  assert.deepEqual([form.code, /form of “home” is closed/.test(form.err)], [0, true]);
  const told = JSON.parse((await smm('--element', 'form', '--json')).out) as Record<string, string>;
  assert.match(told['note'] ?? '', /collection set home --form open/);
  assert.equal((await smm('--element', 'nonsense')).code, 2);
});

test('what would be left out of a snippet, or would break it, is an error', async () => {
  for (const endpoint of [`${ENDPOINT}/?a=b`, `${ENDPOINT}/#a`, 'https://me:secret@r.example', `${ENDPOINT}/it's`]) {
    const { code, out, err } = await smm('--for', 'still', '--endpoint', endpoint);
    assert.deepEqual(
      [code, out, /^smm: --endpoint: ".*" does not fit\. Give where smm serve/.test(err)],
      [1, '', true],
    );
  }
  assert.match(
    (await smm('--endpoint', 'https://www.example.com/words/')).out,
    /com\/words\/v1\/collections\/home\.json/,
  );
  for (const host of ['still', 'iframe', 'react'])
    assert.match((await smm('--for', host, '--pinned')).err, new RegExp(`--pinned: --for ${host} .* Leave one`));
  assert.match((await smm('--item', fixture.ids[0]!)).err, /--item: --element wall shows no single review/);
});
