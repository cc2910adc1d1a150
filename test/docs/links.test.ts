import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../lib/smm.ts';

const PAGES = globSync('**/*.md', {
  cwd: ROOT,
  exclude: ['**/node_modules/**', '**/dist/**', '**/golden/**', '**/.smm/**', '.changeset/**'],
});

/** A page without what stands in code, where nothing is a link. */
function prose(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
    .replace(/^(```+|~~~+).*?^\1\s*$/gms, '')
    .replace(/(`+)[^`].*?\1/gs, '');
}

/** The names that headings get where such pages are read. */
function anchors(path: string): Set<string> {
  const found = new Set<string>();
  const counts = new Map<string, number>();
  const text = readFileSync(join(ROOT, path), 'utf8').replace(/^(```+).*?^\1\s*$/gms, '');
  for (const [, heading = ''] of text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const plain = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const before = counts.get(slug) ?? 0;
    counts.set(slug, before + 1);
    found.add(before === 0 ? slug : `${slug}-${before}`);
  }
  for (const [, id = ''] of text.matchAll(/<a (?:id|name)="([^"]+)"/g)) found.add(id);
  return found;
}

test('there are pages to look at', () => assert.ok(PAGES.length > 40, `${PAGES.length} pages`));

for (const page of PAGES)
  test(`links of ${page}`, () => {
    const wrong: string[] = [];
    for (const [, target = ''] of prose(page).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)) {
      if (/^(?:https?:|mailto:)/.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), decodeURIComponent(file));
      if (!existsSync(to)) wrong.push(`${target}: there is no such file`);
      else if (anchor && statSync(to).isFile() && to.endsWith('.md') && !anchors(relative(ROOT, to)).has(anchor))
        wrong.push(`${target}: there is no such heading`);
    }
    assert.deepEqual(wrong, []);
  });
