import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Traces, type TracedItem } from './traces.ts';

const BODY = 'They mended the bicycle while I waited, and said what it would cost before they began.';
const item = (change: Partial<TracedItem> = {}): TracedItem => ({
  author: { name: 'Doro Sample-Öhm' },
  authorEmail: 'doro@sample.example',
  title: null,
  body: BODY,
  sourceId: null,
  url: null,
  ...change,
});
const of = (...items: TracedItem[]): Traces => {
  const traces = new Traces();
  for (const each of items) traces.addItem(each);
  return traces;
};

test('an address tells a row, whatever stands around it, and no other address does', () => {
  const traces = of(item({ author: { name: '' }, body: '' }));
  for (const text of [
    '"Doro","DORO@Sample.example"',
    'Write to doro@sample.example.',
    'mailto:doro@sample.example?subject=x',
    '<doro@sample.example>',
    "'doro@sample.example'",
    'email=doro@sample.example',
    'x|doro@sample.example|y',
  ])
    assert.equal(traces.judge(text), 'theirs', text);
  for (const text of [
    'xdoro@sample.example',
    'doro@sample.example.org',
    'z.doro@sample.example',
    'doro@sample.examples',
    'doroXsample.example',
    'doro+other@sample.example',
    'doro at sample.example',
  ])
    assert.equal(traces.judge(text), 'others', text);
});

test('words in a row tell it without any address or name; a name alone is only said', () => {
  const traces = of(item());
  for (const text of [
    `;;4;"${BODY}"`,
    `they MENDED the bicycle while I waited – and more`,
    `<p>and said what it would cost before they began</p>`,
    `\u00abAND SAID WHAT IT WOULD COST BEFORE THEY BEGAN\u00bb`,
  ])
    assert.equal(traces.judge(text), 'theirs', text);
  for (const text of ['DORO sample öhm;;;', 'Doro Sample-Ohm, 4', '"Doro  Sample","Öhm"'])
    assert.equal(traces.judge(text), 'named', text);
  for (const text of ['They mended the bicycle', 'Doro Samples Öhm', 'Doro;Sample', 'Sample Öhm', ''])
    assert.equal(traces.judge(text), 'others', text);
});

test('few words, an id or an address at the source tell a row together with the name, and not without', () => {
  for (const change of [
    { body: 'Fine work.' },
    { body: '', title: 'Fine work' },
    { body: '', sourceId: 'fine-work' },
    { body: '', url: 'https://fine/work' },
  ]) {
    const traces = of(item({ authorEmail: null, ...change }));
    assert.equal(traces.judge('Doro Sample Öhm; https fine work 4'), 'theirs', JSON.stringify(change));
    assert.equal(traces.judge('Emil; https fine work 4'), 'others', JSON.stringify(change));
    assert.equal(traces.judge('Doro Sample Öhm; refined workers'), 'named', JSON.stringify(change));
  }
});

test('a page of their own, a telephone number and an order tell them', () => {
  const author = { name: 'Doro', url: 'https://social.example/@doro_sample' };
  const traces = of(item({ authorEmail: null, body: '', author }));
  assert.equal(traces.judge('profile: https://social.example/@doro_sample'), 'theirs');
  const person = new Traces();
  const purchases = [{ orderNumber: 'A-1701' }];
  person.addPerson({ name: 'Doro Sample', email: null, telephone: '+43 1 234 56 78', purchases });
  for (const text of ['0043 (1) 2345678', 'tel:+4312345678', '01/2345678', 'Doro Sample;;A-1701'])
    assert.equal(person.judge(text), 'theirs', text);
  for (const text of ['2345679', 'A-1701', '2026-05-18', '']) assert.equal(person.judge(text), 'others', text);
});

test('scripts without spaces are told by runs of characters', () => {
  const traces = of(
    item({
      authorEmail: null,
      author: { name: '山田花子' },
      body: '店員さんがとても親切で、修理もすぐに終わりました。',
    }),
  );
  assert.equal(traces.judge('"店員さんがとても親切で、修理もすぐに終わりました。"'), 'theirs');
  assert.equal(traces.judge('山田花子,5'), 'named');
  assert.equal(traces.judge('店員さん'), 'others');
});

test('whatever is written around somebody’s words, they are told', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 8, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.string(), fc.string(), (body, before, after) => {
      const traces = of(item({ author: { name: '' }, authorEmail: null, body: body.join(' ') }));
      assert.equal(traces.judge(`${before}\n${body.join(', ')}\n${after}`), 'theirs');
    }),
    { numRuns: 200 },
  );
});

test('traces of nothing tell nothing', () => {
  assert.equal(new Traces().isEmpty, true);
  assert.equal(of(item({ author: { name: '' }, authorEmail: null, body: '' })).isEmpty, true);
  assert.equal(of(item({ author: { name: '' }, authorEmail: 'no address', body: '' })).judge('no address'), 'others');
});
