import { transform } from 'esbuild';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';

interface Quasi {
  readonly start: number;
  readonly end: number;
  readonly value: { readonly raw: string };
}

interface Tagged {
  readonly type: 'TaggedTemplateExpression';
  readonly tag: { readonly type: string; readonly name?: string; readonly start: number; readonly end: number };
  readonly quasi: { readonly quasis: readonly Quasi[] };
}

const isNode = (value: unknown): value is { type: string } =>
  typeof (value as { type?: unknown } | null)?.type === 'string';

function* taggedTemplates(node: unknown): Generator<Tagged> {
  if (Array.isArray(node)) for (const part of node) yield* taggedTemplates(part);
  if (!isNode(node)) return;
  if (node.type === 'TaggedTemplateExpression') yield node as unknown as Tagged;
  for (const value of Object.values(node)) if (typeof value === 'object') yield* taggedTemplates(value);
}

async function minifyCss(text: string, where: string): Promise<string> {
  const { code, warnings } = await transform(text, { loader: 'css', minify: true, target: 'esnext' });
  if (warnings.length)
    throw new Error(`${where}: ${warnings[0]?.text ?? ''} in a css template. Correct the style sheet.`);
  return tight(code.trim());
}

/** Spaces that say nothing, outside of quotes: the minifier leaves them in the values of custom properties, as it must not know them. */
const tight = (code: string): string =>
  code.replace(/"[^"]*"|'[^']*'|(?<=\() +| +(?=\))|(?<=,) +| *\/ */g, (found) =>
    /^["']/.test(found) ? found : found.trim(),
  );

/** A line break and its indent are one space to a browser, and stay one: words beside it must not run together. */
const minifyHtml = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/ (?=>)/g, '');

/** Takes the indents and comments out of `css` templates without holes, and the indents out of `html` templates. */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (!/(html|css)`/.test(code) || id.includes('node_modules')) return null;
      const text = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        const { quasis } = quasi;
        if (tag.name === 'css' && quasis.length === 1 && quasis[0]) {
          const [{ start, end, value }] = quasis as [Quasi];
          text.remove(tag.start, tag.end).update(start, end, await minifyCss(value.raw, id));
        } else if (tag.name === 'html') {
          const isInRaw = quasis
            .slice(0, -1)
            .some(({ value }) => /<(?:script|style|textarea|title)\b[^>]*>[^<]*$/.test(value.raw));
          if (isInRaw || quasis.some(({ value }) => value.raw.includes('<!--')))
            throw new Error(
              `${id}: a comment, or a value inside raw text, in a template. slim-lit.ts leaves both out.`,
            );
          for (const { start, end, value } of quasis) if (end > start) text.update(start, end, minifyHtml(value.raw));
        }
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}
