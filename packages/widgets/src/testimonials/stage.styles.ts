import { css } from '../element/css.ts';
import { kept } from '../styles/kept.ts';

/** What the layouts that show a few cards at a time have in common. */
export const stageStyles = css`
  .stage .g {
    display: contents;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 30px;
    margin-block-end: 14px;
  }
  /* What scrolls cuts off what lies outside of a card. */
  .stage .card:is(.here, :focus) {
    outline-offset: -2px;
  }
  .steps {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }
  .steps .i:dir(rtl) {
    transform: scaleX(-1);
  }
  .round {
    inline-size: 30px;
    block-size: 30px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    flex: none;
    color: var(--_smm-ink2);
    border: 1px solid var(--_smm-line2);
  }
  .round:hover {
    color: var(--_smm-ink);
    background: var(--_smm-fill);
  }
  .round[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  ${kept}
  .room .stage .card {
    block-size: 24rem;
  }
  @media (forced-colors: active) {
    .round[aria-disabled='true'] {
      opacity: 1;
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .stage .bar {
      display: none;
    }
  }
`;
