import { css } from './css.ts';

/** Stars for those who chose their own colours. Goes last. */
export const contrast = css`
  @media (forced-colors: active) {
    .stars {
      fill: GrayText;
      forced-color-adjust: none;
    }
    .stars svg {
      fill: CanvasText;
    }
  }
`;
