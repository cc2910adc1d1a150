import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import type { HeadPage, Review } from '@smm/sdk/schema';
import { build } from 'esbuild';
import fc from 'fast-check';
import { headPage, items, reviews } from '../../../../stories/fixtures.ts';
import { LOCALES } from '../locales/locale.ts';
import { fragment, fragmentWords, type FragmentOptions } from './index.ts';

const src = 'https://reviews.example/v1/collections/home.json';
const withoutStyles = (text: string): string => text.replace(/<style[\s\S]*?<\/style>/g, '');
const declared = (text: string): string => /<template [\s\S]*<\/template>/.exec(text)?.[0] ?? assert.fail(text);

test('it holds the page itself, the cards, the disclosure and the words once more, and leaves the page as it was', () => {
  const page = headPage();
  const copy = structuredClone(page);
  const text = fragment(page, { src, heading: 'What customers say' });
  assert.deepEqual(page, copy);
  const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/.exec(text) ?? [];
  assert.deepEqual(JSON.parse(json), page);
  assert.equal(text.match(/<div class="card"/g)?.length, items.length);
  assert.equal(text.match(/<cite>/g)?.length, items.length);
  assert.match(declared(text), /<h2 part="heading">What customers say<\/h2>/);
  assert.match(declared(text), /part="disclosure"/);
  assert.equal(fragment(page, { src, heading: 'What customers say' }), text);
});

test('every address is absolute, and lies at the endpoint or at a source', () => {
  const text = fragment(headPage(), { src });
  for (const [, name, address = ''] of withoutStyles(text).matchAll(/\s(href|src|cite)="([^"]*)"/g))
    assert.match(address, /^https?:\/\//, `${name}="${address}"`);
});

test('long words fold without a script, and nothing is a button', () => {
  const long = { ...reviews[0]!, reviewBody: 'A long sentence about a piano. '.repeat(40) };
  const text = declared(fragment(headPage([long, ...items]), { src }));
  assert.match(text, /<details class="fold"><summary class="more">/);
  assert.doesNotMatch(text, /<button/);
});

test('where nothing lies for readers without a script, no link leads there', () => {
  const text = declared(fragment(headPage(), { src, limit: 2, pages: null }));
  assert.doesNotMatch(text, /selection\.html|all\.html/);
  assert.match(text, /<span class="btn kept" aria-hidden="true">/);
});

test('an item that is none is left out, told of, and the others are shown', () => {
  const told: string[] = [];
  const odd = { ...reviews[0]!, identifier: 'odd', author: undefined } as unknown as Review;
  const text = fragment(headPage([reviews[1]!, odd, reviews[2]!]), {
    src,
    onLeftOut: ({ identifier }, why) => told.push(`${identifier}: ${why}`),
  });
  assert.equal(text.match(/<div class="card"/g)?.length, 2);
  assert.deepEqual(told, ['odd: author is missing or wrong']);
});

test('what is no head page is refused with its address', () => {
  assert.throws(() => fragment({ items: [] } as unknown as HeadPage, { src }), {
    name: 'SmmFormatError',
    message: /reviews\.example.*head page/,
  });
});

test('it speaks every language that the elements speak, and says which', async () => {
  const english = declared(fragment(headPage(), { src }));
  for (const language of LOCALES) {
    const text = fragment(headPage(), { src, words: await fragmentWords(language) });
    assert.match(text, new RegExp(`^<smm-testimonials still [^>]*lang="${language}"`));
    const [, next] = /data-all>([^<]+)</.exec(declared(text)) ?? [];
    const [, own] = /data-all>([^<]+)</.exec(english) ?? [];
    assert.ok(next && next !== own, language);
    assert.doesNotMatch(text, /\{\w+\}|undefined/, language);
  }
  assert.match(fragment(headPage(), { src, words: await fragmentWords('no language') }), / lang="en"/);
});

test('a style sheet by address, or an element with a nonce, in the place of a plain element', () => {
  assert.match(
    fragment(headPage(), { src, stylesheet: 'https://own.example/a.css' }),
    /<template shadowrootmode="open"><link rel="stylesheet" href="https:\/\/own\.example\/a\.css"><div/,
  );
  assert.match(fragment(headPage(), { src, nonce: 'abc' }), /<style nonce="abc">:host/);
});

test('markup for search engines, where their rules allow it, of what is shown', () => {
  const page = headPage([reviews[0]!, reviews[1]!]);
  assert.doesNotMatch(fragment(page, { src }), /ld\+json/);
  const { sample: _, ...selection } = page.selection;
  const real = { ...page, selection, subject: { ...page.subject, '@type': 'Product' as const } };
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(fragment(real, { src })) ?? [];
  assert.equal((JSON.parse(json) as { review: unknown[] }).review.length, 2);
  assert.doesNotMatch(fragment(real, { src, structuredData: false }), /ld\+json/);
});

const OTHERS = ['rating', 'ticker', 'feed'] as const;

test('the other elements: whole, absolute, with nothing that only a script answers, and the page as it was', () => {
  const page = headPage();
  const copy = structuredClone(page);
  for (const element of OTHERS) {
    const text = fragment(page, { src, element });
    assert.match(text, new RegExp(`^<smm-${element} still src="${src}"`));
    assert.match(text, new RegExp(`</smm-${element}>$`));
    assert.doesNotMatch(declared(text), /<button/, element);
    for (const [, name, address = ''] of withoutStyles(text).matchAll(/\s(href|src|cite)="([^"]*)"/g))
      assert.match(address, /^https?:\/\//, `${element} ${name}="${address}"`);
    assert.equal(fragment(page, { src, element }), text);
    assert.doesNotMatch(text, /ld\+json/);
    assert.throws(() => fragment({ items: [] } as unknown as HeadPage, { src, element }), { name: 'SmmFormatError' });
  }
  assert.deepEqual(page, copy);
});

test('the other elements speak every language, and say which', async () => {
  for (const language of LOCALES) {
    const words = await fragmentWords(language);
    for (const element of OTHERS) {
      const text = fragment(headPage(), { src, element, words, distribution: true });
      assert.match(text, new RegExp(` lang="${language}"`));
      assert.doesNotMatch(text, /\{\w+\}|undefined/, `${element} ${language}`);
      assert.notEqual(declared(text), declared(fragment(headPage(), { src, element, distribution: true })), language);
    }
  }
});

test('where nothing lies for readers without a script, no link of the other elements leads there', () => {
  for (const element of OTHERS)
    assert.doesNotMatch(fragment(headPage(), { src, element, pages: null }), /selection\.html|all\.html/);
});

test('a feed whose postings all stand behind the newest items does not say that there are none', () => {
  const page = headPage([reviews[0]!]);
  const more = { ...page, links: { ...page.links, next: './home/p-a-1.json' } };
  const text = declared(fragment(more, { src, element: 'feed' }));
  assert.doesNotMatch(text, /No postings yet/);
  assert.match(text, /data-next>/);
});

const HOSTILE = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '</script',
  '</template>',
  '</style>',
  '<!--',
  '-->',
  ']]>',
  '\u2028',
  '\u0000',
  '`',
  '${x}',
  ' onload=',
  'javascript:',
  '<svg/onload=1>',
  '&quot;',
  '\t',
];
const hostile = fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
/** What is markup, without what stands in it. */
const skeleton = (text: string): string[] =>
  [...withoutStyles(text).matchAll(/<(?:!--|\/?[a-zA-Z][\w-]*(?:\s+[?\w:-]+(?=\s*=|\s|>))?)/g)].map(([tag]) => tag);

test('nobody’s words become markup, in any place that words can stand', () => {
  const full = (word: string): { page: HeadPage; options: FragmentOptions } => {
    const review = {
      ...reviews[0]!,
      name: word,
      reviewBody: `a${word}`,
      author: { ...reviews[0]!.author, name: `a${word}`, jobTitle: word, worksFor: word },
      publisher: { identifier: 'form', name: word },
    };
    const page = headPage([review]);
    return {
      page: {
        ...page,
        subject: { ...page.subject, name: word, '@type': 'Product' },
        selection: { ...page.selection, text: `${word}. More.`, sample: undefined },
      } as HeadPage,
      options: { src, heading: word, theme: word, nonce: word },
    };
  };
  const draw = (word: string): string => {
    const { page, options } = full(word);
    return ['wall' as const, ...OTHERS].map((element) => fragment(page, { ...options, element })).join('');
  };
  const expected = skeleton(draw('word'));
  fc.assert(
    fc.property(hostile, (word) => {
      assert.deepEqual(skeleton(draw(word)), expected);
    }),
    { numRuns: 300 },
  );
});

test('it needs no DOM and nothing of Node: one function in an empty world that has URL', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
  });
  const world = createContext({ URL });
  runInContext(outputFiles[0]!.text, world);
  const page = JSON.stringify(headPage());
  const text: unknown = runInContext(`made.fragment(${page}, { src: ${JSON.stringify(src)} })`, world);
  assert.equal(text, fragment(headPage(), { src }));
});
