import { frontMatter } from './front-matter.ts';
import { markdownRecords } from './markdown.ts';
import { parseYaml, wholeText } from './parse-yaml.ts';

/** @throws SourceError where it is too long, no YAML, or refers to itself too often. */
export async function* translateYaml(name: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  const text = await wholeText(name, 'YAML', texts);
  // Where the fields of a page end was not seen in its first characters.
  if (frontMatter(text)) return yield* markdownRecords(name, text);
  for (const value of parseYaml(name, text)) {
    // Each entry on a line of its own, so that its number can be said.
    if (Array.isArray(value)) yield `[${value.map((entry) => JSON.stringify(entry ?? null)).join(',\n')}]\n`;
    else yield `${JSON.stringify(value ?? null)}\n`;
  }
}
