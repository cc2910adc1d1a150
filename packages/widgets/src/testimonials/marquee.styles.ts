import { css } from '../element/css.ts';

export const marqueeStyles = css`
  .run {
    overflow: hidden;
    contain: layout paint style;
    padding-block: 4px 28px;
    margin-block-end: -28px;
  }
  .track,
  .track > .cards {
    display: flex;
    inline-size: max-content;
    gap: var(--_smm-gap);
    align-items: stretch;
  }
  .track .card {
    flex: none;
    inline-size: min(320px, 80vw);
    contain: layout style;
  }
  .track .photos img {
    max-block-size: 11rem;
  }
  .calm .run {
    overflow-x: auto;
  }
  @media print {
    .run {
      overflow: visible;
    }
    .track {
      transform: none !important;
    }
    .track,
    .track > .cards {
      inline-size: auto;
      flex-wrap: wrap;
    }
    .track > [inert] {
      display: none;
    }
    .track .card {
      break-inside: avoid;
    }
  }
`;
