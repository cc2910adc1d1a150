import { css } from '../element/css.ts';

/** One card on its own, and the page's own words in it. Goes after the wall's. */
export const styles = css`
  .card {
    max-inline-size: 46rem;
  }
  .smm {
    --_smm-room: 22rem;
  }
  ::slotted(*) {
    margin-block: 0;
  }
  ::slotted(blockquote) {
    margin: 0;
    padding: 0;
    border: 0;
    max-inline-size: 62ch;
    text-wrap: pretty;
  }
  ::slotted(cite) {
    font-style: normal;
    font-weight: 600;
    font-size: 15px;
  }
  .note {
    margin: 0;
  }
`;
