import { css } from '../element/css.ts';

/** One card on its own, and the page's own words in it. Goes after the wall's. */
export const styles = css`
  .card {
    max-inline-size: 46rem;
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
  img[hidden],
  .photos:not(:has(img:not([hidden]))) {
    display: none;
  }
  img.avatar {
    object-fit: cover;
    background: var(--_smm-fill);
  }
  .more[aria-expanded='true'] .i,
  [open] > .more .i {
    rotate: 180deg;
  }
  .reply b {
    unicode-bidi: isolate;
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .smm * {
      transition: none !important;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
