import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/smm.ts';

/**
 * Code as a page has it. A comment before it, `<!-- block: … -->`, says what a reader knows from the words around it:
 *
 * - `given store, render`: names that those words speak of and the code uses; their types stand in `given.ts`.
 * - `as in src/app.ts`: an excerpt of that file of the same example, which its own tests build and run.
 * - `not run: …`: why it can be neither checked nor run here.
 */
export interface Block {
  page: string;
  /** Of its first line of code, from 1. */
  line: number;
  language: string;
  code: string;
  given: readonly string[];
  excerptOf: string | undefined;
  notRun: string | undefined;
  /** The page without this block. */
  around: string;
}

const PAGES = [
  '*.md',
  'docs/*.md',
  'docs/{hosts,elements}/*.md',
  'packages/*/README.md',
  'examples/*/README.md',
] as const;
const FENCED = /(?:<!-- block: (.*?) -->\s*\n)?^```(\w+)[^\n]*\n(.*?)^```/gms;

/** Every block of the guides that names its language. */
export function blocksOf(...languages: readonly string[]): Block[] {
  return globSync([...PAGES], { cwd: ROOT })
    .sort()
    .flatMap((page) => blocksIn(page, readFileSync(join(ROOT, page), 'utf8')))
    .filter(({ language }) => languages.includes(language));
}

/** @throws on a mark that says none of the three. */
export function blocksIn(page: string, text: string): Block[] {
  return [...text.matchAll(FENCED)].map((found) => {
    const [whole, mark = '', language = '', code = ''] = found;
    const line = text.slice(0, found.index + whole.indexOf('```')).split('\n').length + 1;
    const [, given, excerptOf, notRun] = /^(?:given (.+)|as in (.+)|not run: (.+))$/.exec(mark) ?? [];
    if (mark !== '' && (given ?? excerptOf ?? notRun) === undefined)
      throw new Error(`${page}:${line}: "${mark}" is no mark: write "given NAMES", "as in FILE" or "not run: WHY".`);
    const around = text.slice(0, found.index) + text.slice(found.index + whole.length);
    return { page, line, language, code, given: given?.split(/, */) ?? [], excerptOf, notRun, around };
  });
}

export const nameOf = ({ page, line }: Pick<Block, 'page' | 'line'>): string => `${page}:${line}`;
