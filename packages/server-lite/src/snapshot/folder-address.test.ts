import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderAddress } from './folder-address.ts';
import { purgeList } from './purge.ts';

const addressOf = (text: string): string => folderAddress(text, '--public-url', 'where it lies');

test('an address of a folder ends in a slash, whatever was given', () => {
  for (const [given, expected] of [
    ['https://reviews.example.com', 'https://reviews.example.com/'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['https://www.example.com/a/words-1.2', 'https://www.example.com/a/words-1.2/'],
    ['HTTPS://A.example', 'https://a.example/'],
    ['http://[::1]:80/a', 'http://[::1]/a/'],
    ['https://Bücher.example/w', 'https://xn--bcher-kva.example/w/'],
  ] as const)
    assert.equal(addressOf(given), expected);
});

test('what is no such address is an error that says what is', () => {
  for (const given of [
    '',
    'reviews.example.com',
    'ftp://reviews.example',
    'https://a.example/?b',
    'https://a.example/#b',
    'https://me:secret@a.example',
    'https://a.example/a/../b',
    'https://a.example//b',
    'https://a.example/"><script>',
    "https://a.example/it's",
    "https://a'b.example",
    'https://a.example/`${b}`',
    'https://a.example/%2e%2e/b',
    'https://a b.example',
  ])
    assert.throws(
      () => addressOf(given),
      { name: 'InvalidInputError', message: /^--public-url: .*Give where it lies/ },
      given,
    );
});

test('what is to be purged is named once, without packed forms, and a page by every name that hosts give it', () => {
  assert.deepEqual(purgeList(['b.json.gz', 'b.json', 'a/index.html', 'c/r/1.html.br'], 'https://a.example/x/'), [
    'https://a.example/x/a',
    'https://a.example/x/a/',
    'https://a.example/x/a/index.html',
    'https://a.example/x/b.json',
    'https://a.example/x/c/r/1',
    'https://a.example/x/c/r/1.html',
  ]);
  assert.deepEqual(purgeList(['b.json.br'], undefined), ['/b.json']);
});
