import { shared } from '../styles/shared.ts';
import { starShapes } from '../styles/star-shapes.ts';
import { tokens } from '../styles/tokens.ts';
import { extrasStyles } from '../testimonials/extras.styles.ts';
import { laterStyles } from '../testimonials/later.styles.ts';
import { hues, styles } from '../testimonials/testimonials.styles.ts';
import { variantStyles } from '../testimonials/variants.styles.ts';
import { videoStyles } from '../video/video.styles.ts';
import { declaredStyles, undefinedStyles } from './declared.styles.ts';

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

/** The element's own style sheets, for a root that is declared in markup. Without arguments: all there are. */
export function fragmentStyles({ videos, variant }: Shown = { videos: true, variant: true }): string {
  const key = `${videos} ${variant}`;
  const text =
    known.get(key) ??
    packed(
      [
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
        undefinedStyles,
      ].join('\n'),
    );
  known.set(key, text);
  return text;
}
