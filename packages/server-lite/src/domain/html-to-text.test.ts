import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlToText } from './html-to-text.ts';

const CASES: [string, string][] = [
  ['<p>Fine.</p>\n', 'Fine.'],
  ['<p>One</p><p>Two<br />three</p>', 'One\n\nTwo\nthree'],
  ['<p>A &lt; B &amp;&amp; C</p>', 'A < B && C'],
  ['Great<br>shop', 'Great\nshop'],
  ['Really <strong>good</strong> &#8211; thanks', 'Really good – thanks'],
  ['<ul><li>quick</li><li>kind</li></ul>', 'quick\nkind'],
  ['<p>Hi<script>alert(1)</script></p>', 'Hi'],
  ['Fish &amp; chips &#39;n&#39; peas', "Fish & chips 'n' peas"],
  ['I &lt;3 it', 'I <3 it'],
];
for (const [html, text] of CASES)
  test(`stored HTML becomes text: ${html.trim()}`, () => assert.equal(htmlToText(html), text));

const WORDS = [
  'a < b and b > c',
  '<3 this place',
  'cost <£5, worth >£10',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(&#39;1&#39;);&lt;/script&gt;',
  '<a href="javascript:alert(1)">x</a>',
  'R&D; &nosuch; & co',
  '->',
];
for (const words of WORDS) test(`words stay as they are: ${words}`, () => assert.equal(htmlToText(words), words));

test('a long run of brackets takes no long time', () => {
  const before = process.threadCpuUsage();
  htmlToText(`<p>${'<div><'.repeat(30_000)}`);
  htmlToText('<b>'.repeat(30_000));
  htmlToText(`<br>${'<!--'.repeat(20_000)}`);
  htmlToText(`<br>${'<script '.repeat(10_000)}`);
  assert.ok(process.threadCpuUsage(before).user < 2_000_000);
});

test('blanks without end take no time', () => {
  const blanks = ' '.repeat(200_000);
  assert.equal(htmlToText(`<p>a${blanks}b\n${blanks}c</p><br>${blanks}\n`), `a${blanks}b c`);
  assert.equal(htmlToText('<p>a \n\t\n b<br> \t<br>c'), 'a b\n\nc');
});
