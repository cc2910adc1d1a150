import { contrast } from '../styles/contrast.ts';
import { controls } from '../styles/controls.ts';
import { css } from '../styles/css.ts';

/** What a wall needs after its first view: opened words, trouble, long walls, paper. */
export const laterStyles = css`
  ${controls}
  .disclosure :is(a, button) {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    margin-inline-end: 0.6em;
  }
  .vh {
    position: absolute;
    clip-path: inset(50%);
  }
  .foot {
    display: grid;
    gap: 20px;
    justify-items: start;
  }
  .far {
    /* Room inside for shadows and focus rings, which containment would cut off. */
    position: relative;
    inset-block-start: -16px;
    margin-inline: -16px;
    margin-block-end: -32px;
    padding: 16px;
    content-visibility: auto;
  }
  .more[aria-expanded='true'] .i,
  [open] > .more .i {
    rotate: 180deg;
  }
  .btn[data-retry] {
    min-block-size: 32px;
    padding: 5px 11px;
    margin-inline-start: 8px;
    font-size: 13.5px;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  .card:focus {
    outline: 2px solid var(--_smm-accent);
    outline-offset: 2px;
  }
  img.avatar {
    object-fit: cover;
    background: var(--_smm-fill);
  }
  img[hidden],
  .photos:not(:has(img:not([hidden]))) {
    display: none;
  }
  .reply b {
    unicode-bidi: isolate;
  }
  .head time a {
    text-decoration: none;
  }
  .card.here {
    outline: 2px solid var(--_smm-accent);
    outline-offset: 3px;
  }
  .photos a:has(img[hidden]) {
    display: none;
  }
  .head time a:hover,
  .who a:hover {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid;
    }
  }
  ${contrast}
  @media (prefers-reduced-motion: reduce) {
    .smm * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media print {
    .g > * {
      grid-area: auto !important;
      margin: 0 !important;
      break-inside: avoid;
    }
    .g {
      inset: auto;
      padding: 0;
      margin: 0 !important;
    }
    .foot button {
      display: none;
    }
  }
`;
