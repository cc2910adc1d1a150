import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundAmong, kindOfWatch, saidAlone } from './watch-kind.ts';

test('an address with a path or a scheme is a link, everything else is words', () => {
  for (const link of ['https://shop.example', 'shop.example/bikes', 'www.shop.example'])
    assert.equal(kindOfWatch(link), 'link', link);
  for (const word of ['sample bikes', '#samplebikes', '@samplebikes@social.example', 'samplebikes', 'no. 5 bikes'])
    assert.equal(kindOfWatch(word), 'word', word);
});

test('in how many it would be found', () => {
  const watch = { id: 1, kind: 'word', text: 'sample bikes', variants: [], not: ['planet'] } as const;
  const said = ['At Sample Bikes', 'sample bikes and a planet', 'bikes of a sample'].map(saidAlone);
  assert.equal(foundAmong(watch, said), 1);
});
