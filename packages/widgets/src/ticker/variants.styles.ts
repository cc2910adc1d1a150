import { hues } from '../testimonials/testimonials.styles.ts';
import { css } from '../styles/css.ts';

const own = css`
  .bar .row {
    padding: 9px 16px;
    color: var(--_smm-card);
    background: var(--_smm-ink);
    --_smm-ink3: color-mix(in oklab, var(--_smm-card) 78%, var(--_smm-ink));
    --_smm-line2: color-mix(in oklab, var(--_smm-card) 45%, var(--_smm-ink));
    --_smm-fill: color-mix(in oklab, var(--_smm-card) 16%, var(--_smm-ink));
    --_smm-accent: currentColor;
  }
  .note a {
    color: inherit;
  }
  .steps {
    display: flex;
    gap: 6px;
  }
  .steps:dir(rtl) .i {
    scale: -1 1;
  }
  .read {
    font-size: 13px;
    color: var(--_smm-ink3);
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
  }
  .avatar {
    inline-size: 38px;
    block-size: 38px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    flex: none;
    float: inline-start;
    margin-inline-end: 10px;
    font-size: 13.5px;
    font-weight: 600;
    line-height: 1;
    object-fit: cover;
    background: light-dark(oklch(0.925 0.04 var(--_smm-h)), oklch(0.35 0.045 var(--_smm-h)));
    color: light-dark(oklch(0.38 0.08 var(--_smm-h)), oklch(0.9 0.05 var(--_smm-h)));
  }
  :is(.toast, .stack) li {
    display: flex;
    flex-direction: column;
    gap: 10px;
    overflow: visible;
  }
  :is(.toast, .stack) li :is(.by, q) {
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  :is(.toast, .stack) li .by {
    order: -1;
    flex: none;
    display: block;
    min-block-size: 38px;
    max-block-size: 57px;
    align-content: center;
  }
  :is(.toast, .stack) bdi {
    font-size: 15px;
    font-weight: 600;
    color: var(--_smm-ink);
  }
  :is(.toast, .stack) .row {
    display: grid;
    grid-template: auto / auto auto 1fr;
    align-content: start;
    justify-items: start;
    gap: 12px 8px;
  }
  .toast .row {
    min-block-size: 0;
  }
  :is(.toast, .stack) ul {
    grid-area: 1 / 1 / 2 / -1;
    justify-self: stretch;
  }
  :is(.toast, .stack) .note {
    grid-column: auto / -1;
    justify-self: end;
    max-inline-size: none;
    text-align: end;
  }
  .toast .row,
  .stack li {
    padding: 16px;
    background: var(--_smm-card);
    border: 1px solid var(--_smm-line);
    border-radius: var(--_smm-r);
  }
  .stack {
    max-inline-size: 26rem;
  }
  .stack ul {
    isolation: isolate;
    padding-block-end: 14px;
  }
  .stack .turning ul::before,
  .stack .turning ul::after {
    content: '';
    grid-area: 1 / 1;
    z-index: -1;
    background: var(--_smm-card);
    border: 1px solid var(--_smm-line);
    border-radius: var(--_smm-r);
    translate: 0 7px;
    scale: 0.96 1;
  }
  .stack .turning ul::after {
    z-index: -2;
    translate: 0 14px;
    scale: 0.92 1;
  }
  .stack .turning li {
    align-self: stretch;
  }
  .stack .still {
    display: grid;
  }
  .toast .row {
    position: fixed;
    z-index: 2147483000;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    inline-size: min(340px, 100vw - 32px);
    box-shadow: 0 12px 32px -12px light-dark(#0006, #000);
  }
  .toast [data-corner$='start'] {
    inset-inline: 16px auto;
  }
  .toast [data-corner^='top'] {
    inset-block: 16px auto;
  }
  .toast [data-corner='away'] {
    visibility: hidden;
  }
  @media (forced-colors: active) {
    .bar .row {
      border: 1px solid;
    }
    .avatar {
      border: 1px solid;
    }
  }
  @media print {
    .toast {
      display: none;
    }
    .round,
    .stack ul::before,
    .stack ul::after {
      display: none;
    }
  }
`;

/** What the variants other than `inline` add. Goes after the ticker's own. */
export const variantStyles = own + hues;
