import { css } from '../styles/css.ts';

/** One review on its own. Goes after the styles of its extras. */
export const singleStyles = css`
  .room .card {
    max-block-size: var(--smm-room, var(--_smm-room));
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
