import { css } from './css.ts';

/** Stars, for the elements that draw some. Goes after `shared`. */
export const starShapes = css`
  .stars {
    block-size: 15px;
    flex: none;
    fill: var(--_smm-off);
  }
  .stars svg {
    fill: var(--_smm-star);
    overflow: hidden;
  }
  .stars:dir(rtl) {
    transform: scaleX(-1);
  }
`;
