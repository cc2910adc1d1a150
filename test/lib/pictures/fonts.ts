import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../smm.ts';

/** Where the fonts lie, and under what address they are served. */
export const FONT_FOLDER = join(ROOT, 'test/node_modules');
export const FONT_PATH = '/picture-fonts/';

const SANS = ['@fontsource-variable/inter/wght.css', '@fontsource-variable/inter/wght-italic.css'];
const SERIF = ['@fontsource-variable/source-serif-4/wght.css', '@fontsource-variable/source-serif-4/wght-italic.css'];
const MONO = ['400', '700'].map((weight) => `@fontsource/ibm-plex-mono/${weight}.css`);
const SCRIPTS = ['sc', 'kr', 'devanagari', 'hebrew', 'arabic'].map(
  (script) => `@fontsource-variable/noto-sans-${script}/wght.css`,
);

/** The names by which stories and themes ask for a font first. A face of that name is taken before the machine's own. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'Helvetica Neue': SANS,
  'Iowan Old Style': SERIF,
  'Century Schoolbook': SERIF,
  'ui-monospace': MONO,
  'SF Mono': MONO,
};

const LATIN = /files\/[\w-]*-(latin|latin-ext|cyrillic|cyrillic-ext|greek|vietnamese)-/;

function faces(sheet: string, family: string): string[] {
  const [folder] = /^.*(?=\/)/.exec(sheet) ?? [''];
  return (readFileSync(join(FONT_FOLDER, sheet), 'utf8').match(/@font-face \{.*?\}/gs) ?? [])
    .filter((face) => !SCRIPTS.includes(sheet) || !LATIN.test(face))
    .map((face) =>
      face
        .replace(/font-family: .*;/, `font-family: '${family}';`)
        .replace('font-display: swap', 'font-display: block')
        .replaceAll('url(./', `url(${FONT_PATH}${folder}/`),
    );
}

/** Rules after which every letter of the stories, in whatever script of theirs, is drawn from files of known versions. */
export const fontRules = (): string =>
  Object.entries(FAMILIES)
    .flatMap(([family, own]) => [...SCRIPTS, ...own].flatMap((sheet) => faces(sheet, family)))
    .join('\n');
