/** Addresses that run something, or would if they were followed, in the spellings that get past careless checks. */
export const RUNNING = [
  'javascript:globalThis.hit=1',
  'JaVaScRiPt:globalThis.hit=1',
  '  javascript:globalThis.hit=1',
  'java\tscript:globalThis.hit=1',
  'java\nscript:globalThis.hit=1',
  '\u0001javascript:globalThis.hit=1',
  'javascript&colon;globalThis.hit=1',
  'vbscript:msgbox(1)',
  'data:text/html,<script>globalThis.hit=1</script>',
  'blob:https://shop.example/1',
  'file:///etc/passwd',
];

/** What pages, people and machines write into attributes. */
export const TEXTS: readonly string[] = [
  '',
  ' ',
  'null',
  'undefined',
  'true',
  'false',
  'NaN',
  '-1',
  '-0',
  '0',
  '1.5',
  '1e308',
  '-1e308',
  '1e-7',
  'Infinity',
  '99999999999999999999',
  '0x10',
  '٣',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  '//',
  'http://[',
  'https://user:word@shop.example:99999/',
  '%',
  '%ff',
  '%E0%A4%A',
  '../../../../etc/passwd',
  '\0',
  '\ud800',
  'a\udc00b',
  '\u202e\u2066txet\u2069',
  '\u200b\u200e\ufeff',
  `e${'\u0301'.repeat(10_000)}`,
  '👩‍👩‍👧‍👦🏳️‍⚧️',
  '<img src=x onerror="globalThis.hit=1">',
  '"><script>globalThis.hit=1</script>',
  "'-globalThis.hit=1-'",
  '${globalThis.hit=1}',
  '{{constructor.constructor("globalThis.hit=1")()}}',
  '<!--',
  ']]>',
  '?lit$123$',
  'x;color:red;background:url(//shop.example)',
  'zz-invalid_locale!!',
  'x'.repeat(1_000_000),
  '\n'.repeat(10_000),
  ...RUNNING,
];

/** What a page’s own code may set on a property by mistake. */
export const THINGS: Readonly<Record<string, () => unknown>> = {
  null: () => null,
  undefined: () => undefined,
  NaN: () => Number.NaN,
  'minus one': () => -1,
  'very large': () => 1e308,
  infinite: () => Number.NEGATIVE_INFINITY,
  true: () => true,
  'big integer': () => 10n,
  symbol: () => Symbol('smm'),
  function: () => () => 'x',
  date: () => new Date(Number.NaN),
  'empty object': () => ({}),
  'no prototype': () => Object.create(null) as unknown,
  'empty list': () => [],
  'list of nothing': () => [null, undefined, 3, 'x', {}, []],
  'half a page': () => ({ items: [{}], selection: null, links: {} }),
  'page of nothing': () => ({ items: null, selection: {}, links: null, aggregateRating: {} }),
  circle: () => {
    const circle: Record<string, unknown> = {};
    return Object.assign(circle, { items: [circle], links: circle, selection: circle });
  },
  frozen: () => Object.freeze({ items: Object.freeze([]) }),
  'throws on every look': () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no look');
        },
        has: () => {
          throw new Error('no look');
        },
        ownKeys: () => {
          throw new Error('no look');
        },
      },
    ),
  element: () => document.createElement('p'),
  window: () => globalThis,
};
