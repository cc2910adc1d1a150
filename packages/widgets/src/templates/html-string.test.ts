import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeHtml, htmlString } from './html-string.ts';
import { nothing } from './html.ts';

test('content is escaped, nested markup is not', () => {
  const inner = htmlString`<b>${'<i>&"\''}</b>`;
  assert.equal(
    String(htmlString`<p>${inner}${[inner, 'x']}</p>`),
    '<p><b>&lt;i&gt;&amp;&quot;&#39;</b><b>&lt;i&gt;&amp;&quot;&#39;</b>x</p>',
  );
});

test('attributes are quoted and escaped, whichever quotes the template has', () => {
  const value = `"><script>alert('1')</script>`;
  const escaped = escapeHtml(value);
  assert.equal(String(htmlString`<a href=${value}>x</a>`), `<a href="${escaped}">x</a>`);
  assert.equal(
    String(htmlString`<a href="${value}" title='${value}'>x</a>`),
    `<a href="${escaped}" title="${escaped}">x</a>`,
  );
});

test('nothing, undefined and null leave no text; nothing drops its attribute', () => {
  assert.equal(
    String(htmlString`<p lang=${nothing} title=${'t'}>${nothing}${undefined}${null}${''}</p>`),
    '<p title="t"></p>',
  );
});

test('boolean attributes are there or not; listeners and properties are left out', () => {
  assert.equal(
    String(htmlString`<button ?hidden=${true} ?disabled=${false} @click=${() => {}} .x=${1}>${0}</button>`),
    '<button hidden="">0</button>',
  );
});

test('no text makes a tag or leaves an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const markup = String(htmlString`<p title=${text}>${text}</p>`);
      const [, title, content] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/su.exec(markup) ?? [];
      assert.ok(title !== undefined && content !== undefined, markup);
      assert.equal(unescape(content), text);
    }),
  );
});

function unescape(markup: string): string {
  return markup.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  );
}
