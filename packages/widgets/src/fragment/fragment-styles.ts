import { feedStyles } from '../feed/feed.styles.ts';
import { largeStyles } from '../rating/large.styles.ts';
import { styles as ratingOwn } from '../rating/rating.styles.ts';
import { contrast } from '../styles/contrast.ts';
import { shared } from '../styles/shared.ts';
import { starShapes } from '../styles/star-shapes.ts';
import { tokens } from '../styles/tokens.ts';
import { extrasStyles } from '../testimonials/extras.styles.ts';
import { laterStyles } from '../testimonials/later.styles.ts';
import { hues, styles } from '../testimonials/testimonials.styles.ts';
import { variantStyles } from '../testimonials/variants.styles.ts';
import { moving } from '../ticker/moving.styles.ts';
import { styles as tickerOwn } from '../ticker/ticker.styles.ts';
import { variantStyles as tickerVariants } from '../ticker/variants.styles.ts';
import { videoStyles } from '../video/video.styles.ts';
import { declaredStyles, feedStillStyles, filledStyles, undefinedStyles } from './declared.styles.ts';
import { tickerStillStyles } from './ticker-still.styles.ts';

/** What a fragment shows beyond plain cards. */
export interface Shown {
  readonly videos: boolean;
  readonly variant: boolean;
}

/** Without comments and the room that people read by. */
const packed = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();

const known = new Map<string, string>();

/** Packed once and kept, by which of the sheets are wanted. */
function sheet(parts: readonly string[]): string {
  const text = parts.join('\n');
  const made = known.get(text) ?? packed(text);
  known.set(text, made);
  return made;
}

/** The element's own style sheets, for a root that is declared in markup. Without arguments: all there are. */
export function fragmentStyles({ videos, variant }: Shown = { videos: true, variant: true }): string {
  return sheet([
    tokens,
    shared,
    starShapes,
    styles,
    hues,
    extrasStyles,
    videos ? videoStyles : '',
    variant ? variantStyles : '',
    laterStyles,
    declaredStyles,
    filledStyles,
    undefinedStyles,
  ]);
}

/** Those of a rating. */
export function ratingSheet({ large }: { large: boolean } = { large: true }): string {
  return sheet([tokens, shared, starShapes, ratingOwn, contrast, large ? largeStyles : '', filledStyles]);
}

/** Those of a ticker. */
export function tickerSheet({ variant }: Pick<Shown, 'variant'> = { variant: true }): string {
  return sheet([tokens, shared, tickerOwn, variant ? tickerVariants : '', moving, tickerStillStyles, filledStyles]);
}

/** Those of a feed. */
export function feedSheet({ videos }: Pick<Shown, 'videos'> = { videos: true }): string {
  return sheet([
    tokens,
    shared,
    styles,
    hues,
    feedStyles,
    extrasStyles,
    videos ? videoStyles : '',
    declaredStyles,
    feedStillStyles,
    filledStyles,
    undefinedStyles,
  ]);
}
