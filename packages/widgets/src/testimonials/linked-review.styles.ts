import { css } from '../element/css.ts';

export const linkedReviewStyles = css`
  .linked {
    display: grid;
    grid-template-columns: minmax(0, 46rem);
    gap: 12px;
    justify-items: start;
    margin-block-end: 32px;
  }
  .linked .note {
    margin: 0;
  }
  .linked .card {
    inline-size: 100%;
  }
  @media print {
    .linked button {
      display: none;
    }
  }
`;
