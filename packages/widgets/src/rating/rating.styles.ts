import { css } from '../element/css.ts';

export const styles = css`
  :host([size='inline']) {
    display: inline;
  }
  .smm.inline {
    display: contents;
  }
  .rating.inline {
    display: inline-flex;
    align-items: baseline;
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
    letter-spacing: -0.01em;
  }
  .medium {
    min-block-size: 30px;
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
  .hero {
    min-block-size: 158px;
  }
  .full {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px 28px;
    min-block-size: 132px;
    color: var(--_smm-ink);
  }
  .sum {
    display: grid;
    justify-items: start;
    gap: 4px;
  }
  .full b {
    font-size: 56px;
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.03em;
  }
  .bars {
    list-style: none;
    display: grid;
    gap: 1px;
    flex: 1 1 220px;
    max-inline-size: 420px;
    font-size: 13px;
    color: var(--_smm-ink2);
    font-variant-numeric: tabular-nums;
  }
  .bars li {
    display: grid;
    grid-template-columns: 1.1em 12px 1fr minmax(2.4em, auto);
    gap: 8px;
    align-items: center;
    min-block-size: 26px;
  }
  .bars span:last-child {
    text-align: end;
  }
  .one {
    inline-size: 12px;
    block-size: 12px;
    fill: currentColor;
    opacity: 0.7;
  }
  .bar {
    inline-size: 100%;
    block-size: 6px;
    border-radius: 3px;
    background: color-mix(in oklab, var(--_smm-off) 55%, transparent);
    fill: var(--_smm-star);
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
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
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      background: Canvas;
      outline: 1px solid CanvasText;
      fill: CanvasText;
    }
  }
`;
