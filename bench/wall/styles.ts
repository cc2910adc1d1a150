import { shared } from '../../packages/widgets/src/styles/shared.ts';
import { tokens } from '../../packages/widgets/src/styles/tokens.ts';
import { styles } from '../../packages/widgets/src/testimonials/testimonials.styles.ts';

/** The wall's own styles, so that every contender draws the same card. */
export const cardStyles = [tokens, shared, styles];
export const cardCss = cardStyles.map(({ cssText }) => cssText).join('\n');
