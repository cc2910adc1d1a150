import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FOLDER = new URL('../../../../../shared/data/', import.meta.url);

/** Where the words stand in a line of each file. */
const FILES: Readonly<Record<string, { readonly language: string; readonly text: (line: string) => string }>> = {
  'airbnb_beijing_reviews.csv.gz': { language: 'zh', text: (line) => line.split(',').slice(5).join(',') },
  'arabic_ATT.csv': { language: 'ar', text: (line) => line.replace(/,-?\d$/, '').replaceAll('"', '') },
  'arabic_PROD.csv': { language: 'ar', text: (line) => line.replace(/,-?\d$/, '').replaceAll('"', '') },
  'hebrew_comments_test.tsv': { language: 'he', text: (line) => line.split('\t')[0] ?? '' },
  'japanese_jalan_pn.tsv': { language: 'ja', text: (line) => line.split('\t')[2] ?? line },
  'korean_bank_google_play_reviews.csv': {
    language: 'ko',
    text: (line) => line.split(',').find((cell) => /[가-힣]{4}/.test(cell)) ?? '',
  },
  'persian_food_dev.jsonl': { language: 'fa', text: (line) => (JSON.parse(line) as { review?: string }).review ?? '' },
  'thai_wisesight_pos.txt': { language: 'th', text: (line) => line },
};

export interface RealText {
  readonly language: string;
  readonly text: string;
}

/** Why there are none; undefined where there are some. */
export const NO_REAL_TEXTS = existsSync(FOLDER)
  ? undefined
  : 'there is no ../shared/data beside the repository: real texts are not looked at';

/** Up to `most` texts of each file that people wrote, in scripts that read or break unlike Latin. */
export function realTexts(most: number): RealText[] {
  return Object.entries(FILES).flatMap(([name, { language, text }]) => {
    const file = new URL(`datasets/${name}`, FOLDER);
    if (!existsSync(file)) return [];
    const bytes = readFileSync(file);
    const texts = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
      .toString()
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => text(line).trim())
      .filter((words) => /\p{L}/u.test(words));
    const every = Math.max(1, Math.floor(texts.length / most));
    return texts
      .filter((_, index) => index % every === 0)
      .slice(0, most)
      .map((words) => ({ language, text: words }));
  });
}

/** Sequences that make up one letter as a reader counts, of Unicode's own list of emoji. */
export function realEmoji(): string[] {
  const file = new URL('suites/unicode/emoji-test.txt', FOLDER);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('; fully-qualified'))
    .map((line) =>
      String.fromCodePoint(
        ...line
          .split(';')[0]!
          .trim()
          .split(' ')
          .map((code) => Number.parseInt(code, 16)),
      ),
    );
}
