import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MAX_URL, webUrl } from './sanitize-url.ts';

const CASES = fileURLToPath(new URL('../../../../../shared/data/suites/wpt-url/urltestdata.json', import.meta.url));
const skip = existsSync(CASES) ? false : 'the shared suites are not here';

interface Case {
  input: string;
  base: string | null;
  failure?: true;
  href?: string;
  protocol?: string;
}

test('an address that is kept is the one that a browser goes to, and nothing but the web is kept', { skip }, () => {
  const cases = (JSON.parse(readFileSync(CASES, 'utf8')) as (Case | string)[]).filter(
    (each) => typeof each !== 'string',
  );
  let kept = 0;
  let refused = 0;
  for (const { input, base, failure, href = '', protocol } of cases) {
    const found = webUrl(input);
    const isWeb = failure === undefined && /^https?:$/.test(protocol ?? '');
    // An address that stands for itself: what leads from another one is refused whole, never guessed.
    if (!/^\s*https?:\/\//i.test(input) || !isWeb || (base !== null && !URL.canParse(input))) {
      if (found !== null) assert.match(found, /^https?:\/\/[^\s<>"]+$/, input);
      if (failure === true && base === null && !/^[\w.-]+$/.test(input)) assert.equal(found, null, input);
      refused += found === null ? 1 : 0;
      continue;
    }
    if (found === null) {
      // Signs that could end an attribute are the one reason to refuse what a browser takes.
      assert.ok(/[\s<>"]/.test(href) || input.length > MAX_URL, input);
      continue;
    }
    kept += 1;
    const expected = new URL(href);
    [expected.username, expected.password] = ['', ''];
    assert.equal(found, expected.href, input);
  }
  assert.ok(kept > 150 && refused > 200, `${kept} kept, ${refused} refused`);
});
