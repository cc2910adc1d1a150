import { singleStyles } from '../testimonial-card/single.styles.ts';
import { extrasStyles } from '../testimonials/extras.styles.ts';
import { hues, styles } from '../testimonials/testimonials.styles.ts';
import { videoStyles } from '../video/video.styles.ts';
import { shared } from './shared.ts';
import { starShapes } from './star-shapes.ts';
import { tokens } from './tokens.ts';

/**
 * What a card looks like, for a page that draws one with no shadow root: goes inside a rule for the box around its
 * `.smm`, so that nothing of it reaches the rest of the page.
 */
export const cardStyles: string = [
  tokens,
  shared,
  styles,
  starShapes,
  hues,
  extrasStyles,
  videoStyles,
  singleStyles,
].join('\n');
