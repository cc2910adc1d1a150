import type { Block } from './blocks.ts';
import { GIVEN } from './given.ts';

/** What a block says to the compiler, with its lines where they were; undefined for a language that has a compiler of its own. */
export function asTypeScript(block: Block): { file: string; code: string } | undefined {
  const { language, code } = block;
  if (language === 'ts' || language === 'js') return { file: 'ts', code: whole(block, code) };
  if (language === 'tsx') return { file: 'tsx', code: whole(block, code) };
  if (language === 'astro') return { file: 'ts', code: whole(block, scriptsOfAstro(code)) };
  return undefined;
}

/** Names that are given, in one line, so that the lines after it stay what they are. */
export const declarationsOf = (block: Block): string =>
  block.given.map((name) => `declare const ${name}: ${typeOf(block, name)}; `).join('');

const whole = (block: Block, code: string): string => `${declarationsOf(block)}${code}\nexport {};\n`;

function typeOf({ page, line, around }: Block, name: string): string {
  const { type } = GIVEN[name] ?? {};
  if (type === undefined) throw new Error(`${page}:${line}: "${name}" has no type in test/docs/given.ts.`);
  if (!new RegExp(`\\b${name}\\b`).test(around))
    throw new Error(`${page}:${line}: nothing around the block speaks of "${name}".`);
  return type;
}

/** The part between its fences, what its template computes, and its scripts. */
function scriptsOfAstro(code: string): string {
  const [, front = '', template = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(code) ?? [];
  const computed = [...template.matchAll(/=\{(.*)\}/g)].map(([, expression = '']) => `void (${expression});`);
  const scripts = [...template.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  return ['', front, ...computed, ...scripts].join('\n');
}
