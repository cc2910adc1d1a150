import { css } from '../styles/css.ts';

/** A badge, the head of a page and the bars of a distribution. Goes after the rating's own. */
export const largeStyles = css`
  .badge {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 16px;
    max-inline-size: 100%;
    box-sizing: border-box;
    padding: 14px 18px;
    color: var(--_smm-ink);
    background: var(--_smm-card);
    border: 1px solid var(--_smm-line);
    border-radius: var(--_smm-r);
  }
  .badge > span {
    display: grid;
    justify-items: start;
    gap: 4px;
  }
  .badge b {
    font-size: 36px;
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .badge .stars {
    block-size: 17px;
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
    gap: 6px;
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
  /* Figures stand in the middle of their bar, whatever room their font keeps above and below. */
  .bars span {
    text-box: trim-both cap alphabetic;
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
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      background: Canvas;
      outline: 1px solid CanvasText;
      fill: CanvasText;
    }
  }
`;
