import { css } from '../element/css.ts';

export const sectionsStyles = css`
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.6 * var(--_smm-gap) + 8px);
  }
  .smm .group {
    margin: 0 0 14px;
    padding: 0;
    font-size: 1.125rem;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .group small {
    display: inline;
    margin-inline-start: 0.6em;
    font-weight: 400;
    white-space: nowrap;
  }
  @media print {
    .group {
      break-after: avoid;
    }
  }
`;
