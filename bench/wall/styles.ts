import { shared } from '../../packages/widgets/src/styles/shared.ts';
import { starShapes } from '../../packages/widgets/src/styles/star-shapes.ts';
import { tokens } from '../../packages/widgets/src/styles/tokens.ts';
import { hues, styles } from '../../packages/widgets/src/testimonials/testimonials.styles.ts';

/** The wall's own styles, so that every contender draws the same card. */
export const cardCss = [tokens, shared, starShapes, styles, hues].join('\n');
