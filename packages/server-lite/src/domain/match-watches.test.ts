import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { compileWatches, type Watched } from './match-watches.ts';
import { addWords } from './search-words.ts';
import { checkedWatch, type Watch } from './watch.ts';
import { tokens } from './watch-words.ts';

const item = (change: Partial<Watched>): Watched => ({
  title: null,
  body: '',
  facets: [],
  url: null,
  sharedContent: null,
  tags: [],
  ...change,
});

function watch(text: string, change: Partial<Omit<Watch, 'id' | 'text'>> = {}, id = 1): Watch {
  return { id, ...checkedWatch({ kind: 'word', text, variants: [], not: [], ...change }) };
}

/** The passages that are found, as they stand in the words. */
function found(watches: Watch | Watch[], what: string | Partial<Watched>): string[] {
  const one = item(typeof what === 'string' ? { body: what } : what);
  return compileWatches([watches].flat())
    .match(one)
    .map(({ field, start, end }) => {
      if (end === 0) return field;
      const text = field === 'title' ? one.title : field === 'shared' ? one.sharedContent?.text : one.body;
      return (text ?? '').slice(start, end);
    });
}

test('words are found whole, whatever their case, accents and width, in every script', () => {
  const cases: [string, string, string[]][] = [
    ['müller', 'Bei MULLER und Müller, nicht Müllerin', ['MULLER', 'Müller']],
    ['cafe', 'Un cafe\u0301 et un café; une cafetière', ['cafe\u0301', 'café']],
    ['sample bikes', 'My sample-bikes! SAMPLE  BIKES, bikes sample', ['sample-bikes', 'SAMPLE  BIKES']],
    ['велосипед', 'Наш ВЕЛОСИПЕД, не велосипеды', ['ВЕЛОСИПЕД']],
    ['ποδήλατος', 'ΠΟΔΗΛΑΤΟΣ και ποδηλατος', ['ΠΟΔΗΛΑΤΟΣ', 'ποδηλατος']],
    ['مدرسة', 'هذه مَدْرَسَة جيدة', ['مَدْرَسَة']],
    ['שלום', 'אמר שָׁלוֹם לכולם', ['שָׁלוֹם']],
    ['自転車', 'この自転車は素晴らしい', ['自転車']],
    ['ガラス', 'きれいなｶﾞﾗｽです', ['ｶﾞﾗｽ']],
    ['单车', '他的单车很好', ['单车']],
    ['จักรยาน', 'ฉันรักจักรยานนี้', ['จักรยาน']],
    ['자전거', '새 자전거를 샀다', ['자전거']],
    ['sample', 'ＳＡＭＰＬＥ, ﬁne', ['ＳＡＭＰＬＥ']],
    ['strasse', 'Die Straße', ['Straße']],
  ];
  for (const [text, words, expected] of cases) assert.deepEqual(found(watch(text), words), expected, text);
});

test('of a character in writing without spaces its marks are a part', () => {
  assert.deepEqual(found(watch('กิ'), 'กี กา'), []);
  assert.deepEqual(found(watch('か'), 'がか'), ['か']);
});

test('a name is found in all its spellings, and passages that lie over each other are one', () => {
  const name = watch('Sample Bikes', { kind: 'name', variants: ['SampleBikes', 'Sample Bikes Ltd'] });
  assert.deepEqual(found(name, 'samplebikes, Sample Bikes Ltd. and sample bikes'), [
    'samplebikes',
    'Sample Bikes Ltd',
    'sample bikes',
  ]);
});

test('what is excluded takes the item out; what holds the words themselves only its own passage', () => {
  const mercury = watch('mercury', { not: ['planet', 'Freddie Mercury', '#space'] });
  assert.deepEqual(found(mercury, 'Mercury is a nice shop'), ['Mercury']);
  assert.deepEqual(found(mercury, 'Mercury, the planet'), []);
  assert.deepEqual(found(mercury, { title: 'Planet news', body: 'Mercury' }), []);
  assert.deepEqual(found(mercury, 'Mercury #Space'), []);
  assert.deepEqual(found(mercury, 'Freddie Mercury bought at Mercury'), ['Mercury']);
  assert.deepEqual(found(watch('京都', { not: ['東京都'] }), '東京都と京都'), ['京都']);
});

test('hashtags and names with @ are found as such', () => {
  const tag = watch('#SampleBikes');
  assert.deepEqual(found(tag, 'Love my #samplebikes, ＃ＳａｍｐｌｅＢｉｋｅｓ but not samplebikes or #samplebikes2'), [
    '#samplebikes',
    '＃ＳａｍｐｌｅＢｉｋｅｓ',
  ]);
  assert.deepEqual(found(tag, 'See https://x.example/#samplebikes'), []);
  assert.deepEqual(found(tag, { tags: ['samplebikes'] }), ['tags']);
  assert.deepEqual(found(tag, { tags: ['samplebikes for you'] }), []);
  assert.deepEqual(found(tag, { body: 'samplebikes!', facets: [{ type: 'hashtag', start: 0, end: 11 }] }), [
    'samplebikes',
  ]);
  assert.deepEqual(found(watch('#自転車'), '素晴らしい#自転車 です'), ['#自転車']);
  const name = watch('@shop@social.example');
  assert.deepEqual(found(name, 'Thanks @shop@social.example.'), ['@shop@social.example']);
  assert.deepEqual(found(name, 'Thanks @shop@other.example, shop@social.example'), []);
  const mention = { type: 'mention' as const, start: 7, end: 12, url: 'https://social.example/@shop' };
  assert.deepEqual(found(name, { body: 'Thanks @shop', facets: [mention] }), ['@shop']);
  assert.deepEqual(found(watch('@shop'), '@shop@a.example, @shopping, @shop.b.example, me@shop'), ['@shop@a.example']);
  assert.deepEqual(found(watch('samplebikes'), '#samplebikes'), ['samplebikes']);
});

test('a link is found by host and path, wherever it stands', () => {
  const link = watch('https://www.shop.example/bikes/', { kind: 'link' });
  for (const address of [
    'http://shop.example/bikes',
    'https://WWW.Shop.example/bikes/?utm_source=x&fbclid=1#top',
    'shop.example/bikes/red?size=5',
    '(https://shop.example/bikes).',
  ])
    assert.equal(found(link, `See ${address} there`).length, 1, address);
  assert.deepEqual(found(link, '看https://shop.example/bikes很好'), ['https://shop.example/bikes']);
  for (const address of [
    'https://shop.example/bikesale',
    'https://shop.example/',
    'https://other.example/?u=https://shop.example/bikes',
    'https://shop.example.evil.example/bikes',
    'me@shop.example/bikes',
    'https://a@shop.example/bikes',
    'https://notshop.example/bikes',
  ])
    assert.deepEqual(found(link, `See ${address} there`), [], address);
  assert.deepEqual(found(link, { url: 'https://shop.example/bikes/3' }), ['url']);
  assert.deepEqual(found(link, { sharedContent: { text: 'x', url: 'https://shop.example/bikes/3' } }), ['shared']);
  const facet = { type: 'link' as const, start: 0, end: 4, url: 'https://shop.example/bikes?utm_medium=y' };
  assert.deepEqual(found(link, { body: 'This one', facets: [facet] }), ['This']);
  const product = watch('shop.example/p?id=7&utm_source=z', { kind: 'link' });
  assert.equal(found(product, 'shop.example/p?color=red&id=7').length, 1);
  assert.equal(found(product, 'shop.example/p?id=8').length, 0);
  assert.equal(found(watch('müller.example', { kind: 'link' }), 'https://MÜLLER.example/x').length, 1);
});

test('title, words and what is quoted are looked through, each with its own place', () => {
  const item = { title: 'About Sample', body: 'A sample', sharedContent: { text: 'The sample' } };
  assert.deepEqual(found(watch('sample'), item), ['Sample', 'sample', 'sample']);
});

test('what can’t be found is refused with what to do', () => {
  const bad: [string, Partial<Omit<Watch, 'id' | 'text'>>, RegExp][] = [
    ['  ', {}, /nothing to look for/],
    ['!!!', {}, /no letter and no digit/],
    ['#two words', {}, /no single hashtag/],
    ['@', {}, /no single hashtag or name/],
    ['nothing', { kind: 'link' }, /no address of the web/],
    ['javascript:alert(1)', { kind: 'link' }, /no address/],
    ['bike', { not: ['BIKE'] }, /nothing would ever be found/],
    ['bike', { variants: ['bikes'] }, /only a name/],
    ['x'.repeat(201), {}, /longer than 200/],
    ['bike', { not: Array.from({ length: 51 }, (_, i) => `n${i}`) }, /50 are the most/],
  ];
  for (const [text, change, why] of bad)
    assert.throws(
      () => watch(text, change),
      (error: unknown) => error instanceof InvalidInputError && why.test(error.message),
      text,
    );
});

test('whatever the words, what is found lies within them, in order and apart, and never breaks a character', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'sample',
      'bikes',
      '#',
      '@',
      ' ',
      '.',
      'shop.example',
      'https://',
      '/bikes',
      '自転車',
      'é',
      'e\u0301',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('').toWellFormed());
  const matcher = compileWatches([
    watch('sample'),
    watch('sample bikes', { kind: 'name', variants: ['bikes'] }, 2),
    watch('#sample', {}, 3),
    watch('@bikes', {}, 4),
    watch('shop.example/bikes', { kind: 'link' }, 5),
    watch('転', {}, 6),
    watch('é', { not: ['sample é'] }, 7),
  ]);
  fc.assert(
    fc.property(text, text, (title, body) => {
      const one = item({ title, body });
      const all = matcher.match(one);
      for (const { field, start, end, watch } of all) {
        const said = (field === 'title' ? title : body).slice(start, end);
        assert.ok(end > start && said.length === end - start);
        assert.ok(said.isWellFormed());
        const next = all.find((other) => other.watch === watch && other.field === field && other.start > start);
        assert.ok(!next || next.start >= end);
      }
    }),
    { numRuns: 300 },
  );
});

test('words are told as search tells them', () => {
  const text = fc
    .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
    .map((said) => said.toWellFormed());
  fc.assert(
    fc.property(text, (said) => {
      const words = new Set<string>();
      addWords(said, words);
      for (const { text: word } of tokens(said)) if (word.length <= 40) assert.ok(words.has(word), word);
      const joined = tokens(said)
        .map((token) => token.text)
        .join('');
      for (const word of words) assert.ok(joined.includes(word), word);
    }),
    { numRuns: 500 },
  );
});

test('what surrounds a word hides it from nobody', () => {
  const matcher = compileWatches([watch('sample bikes')]);
  const around = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(around, around, (before, behind) => {
      const body = `${before} . Sample Bikes . ${behind}`.toWellFormed();
      assert.ok(matcher.match(item({ body })).some(({ start, end }) => body.slice(start, end) === 'Sample Bikes'));
    }),
    { numRuns: 300 },
  );
});

test('a thousand watches cost an item no more than a few do; hostile words take linear time', () => {
  const few = compileWatches([watch('word5'), watch('phrase 5 of some', {}, 2)]);
  const many = compileWatches(
    Array.from({ length: 1000 }, (_, i) =>
      i % 3 === 0
        ? watch(`shop${i}.example/p/${i}`, { kind: 'link' }, i + 1)
        : watch(i % 3 === 1 ? `phrase ${i} of some` : `word${i}`, { not: [`other${i}`] }, i + 1),
    ),
  );
  const items = Array.from({ length: 1000 }, (_, i) =>
    item({ body: `Some words with phrase ${i} of some, word${i} and https://shop${i}.example/p/${i}. `.repeat(4) }),
  );
  const time = (work: () => void) => {
    const from = performance.now();
    work();
    return performance.now() - from;
  };
  let hits = 0;
  const long = time(() => items.forEach((each) => (hits += many.match(each).length)));
  const short = Math.max(
    time(() => items.forEach((each) => few.match(each))),
    1,
  );
  assert.equal(hits, 3000);
  assert.ok(long < short * 20, `${long.toFixed(0)} ms against ${short.toFixed(0)} ms`);
  for (const unit of ['a', '.', '@', '#', 'a.', '@a', 'http://', 'e\u0301', '\u0301', '自', '@.', '-a@', '（'])
    assert.ok(
      time(() => many.match(item({ body: unit.repeat(40_000) }))) < 20_000,
      `${unit} takes time in more than its length`,
    );
});
