import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, HOSTS, LAYOUTS, PLAIN, THEMES, type Host } from './looks.ts';

const script = new URL('https://reviews.example/cdn/smm.js');
const hosts = Object.keys(HOSTS) as Host[];

test('what the code of every host, layout and theme imports is there in the package', () => {
  for (const host of hosts)
    for (const layout of LAYOUTS)
      for (const theme of THEMES) {
        const text = code(host, { ...PLAIN, layout, theme, accent: '#123456' }, script, 'home');
        for (const [, name = ''] of text.matchAll(/import '(@smm\/widgets[^']*)'/g))
          assert.ok(import.meta.resolve(name), name);
        assert.ok(host === 'server' || text.includes('src="https://reviews.example/v1/collections/home.json"'));
        assert.equal(text.includes('#123456'), true, `${host} keeps the accent`);
        if (theme) assert.match(text, new RegExp(`data-smm-theme="${theme}"`));
      }
});

test('a server includes the words from the fragment, and the layout is kept', () => {
  const plain = code('server', PLAIN, script, 'home');
  assert.match(plain, /<\?= file_get_contents\('https:\/\/reviews\.example\/v1\/collections\/home\.html'\) \?>/);
  assert.match(code('server', { ...PLAIN, layout: 'list' }, script, 'home'), /home\.html\?layout=list'\) \?>/);
  assert.match(
    code('server', { ...PLAIN, layout: 'carousel' }, script, 'home'),
    /str_replace\('layout="grid"', 'layout="carousel"', file_get_contents\('[^']+\?layout=grid'\)\)/,
  );
  assert.match(plain, /<script async type="module" src="https:\/\/reviews\.example\/cdn\/smm\.js">/);
});
