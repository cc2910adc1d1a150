import { css } from '../styles/css.ts';

export const styles = css`
  :host([size='inline']) {
    display: inline;
  }
  .smm.inline {
    display: contents;
  }
  /* As wide as a rating of some thousands, before it is there too: the text goes on where it will. */
  .rating.inline {
    display: inline-flex;
    align-items: baseline;
    min-inline-size: 9.5em;
    line-height: 1;
    white-space: nowrap;
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    color: var(--_smm-ink);
  }
  b {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .medium {
    min-block-size: 30px;
  }
  .small {
    gap: 4px 8px;
    font-size: 14px;
    min-block-size: 24px;
  }
  .small .stars {
    block-size: 14px;
  }
  .large {
    min-block-size: 100px;
  }
  .hero {
    min-block-size: 158px;
  }
  :host([distribution]) .smm.large {
    min-block-size: 164px;
  }
  @media (max-width: 560px) {
    .smm.medium {
      min-block-size: 54px;
    }
    :host([distribution]) .smm.large {
      min-block-size: 242px;
    }
    :host([distribution]) .smm.hero {
      min-block-size: 276px;
    }
  }
  b small {
    font-size: max(0.5em, 13px);
    font-weight: 400;
    letter-spacing: 0;
    color: var(--_smm-ink3);
  }
  ::slotted([slot='link']) {
    font-size: 13px;
    color: var(--_smm-accent);
  }
  .medium b {
    font-size: 18px;
    line-height: 1.4;
  }
  .medium .stars {
    block-size: 18px;
  }
  .inline {
    gap: 0.45em;
  }
  .inline .stars {
    block-size: 0.9em;
    align-self: center;
  }
  .count {
    font-size: 13px;
    line-height: 1.4;
    color: var(--_smm-ink3);
  }
  .inline .count {
    font-size: 0.85em;
  }
  details,
  .calm {
    font-size: 13px;
    line-height: 1.5;
    color: var(--_smm-ink3);
  }
  details[open] {
    flex-basis: 100%;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    align-content: center;
    cursor: pointer;
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.25em;
    list-style: none;
  }
  summary:hover {
    color: var(--_smm-ink);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details p {
    max-inline-size: 62ch;
    padding-block: 4px;
  }
  .vh {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
