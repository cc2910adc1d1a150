import { css } from '../styles/css.ts';

/** What a feed adds to the cards of a wall. Goes after their styles. */
export const feedStyles = css`
  .grid .g {
    align-items: start;
  }
  .foot {
    display: grid;
    gap: 20px;
    justify-items: start;
  }
  .vh {
    position: absolute;
    clip-path: inset(50%);
  }
  .btn {
    min-block-size: 40px;
    padding: 8px 16px;
    font-size: 15px;
    font-weight: 600;
    line-height: 1.2;
    color: var(--_smm-ink);
    background: var(--_smm-card);
    border: 1px solid var(--_smm-line2);
    border-radius: var(--_smm-rs);
  }
  .btn:hover {
    border-color: var(--_smm-ink3);
    background: var(--_smm-fill);
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
  .disclosure :is(a, button) {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    margin-inline-end: 0.6em;
    min-block-size: 24px;
  }
  .reply a {
    font-size: 13px;
    color: inherit;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .foot button {
      display: none;
    }
  }
`;
