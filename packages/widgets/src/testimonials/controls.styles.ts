import { css } from '../element/css.ts';

/** Search, filters, order. Goes after the wall's own. */
export const controlsStyles = css`
  .find {
    display: grid;
    gap: 12px;
    margin-block-end: 20px;
    color: var(--_smm-ink);
    font-size: 14.5px;
  }
  .find .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
  }
  .find :is(input[type='search'], select) {
    min-block-size: 40px;
    padding: 6px 12px;
    font: inherit;
    color: inherit;
    background: var(--_smm-card);
    border: 1px solid var(--_smm-line2);
    border-radius: var(--_smm-rs);
  }
  .find input[type='search'] {
    flex: 1 1 13rem;
    max-inline-size: 26rem;
    min-inline-size: 0;
  }
  .find ::placeholder {
    color: var(--_smm-ink3);
    opacity: 1;
  }
  /* As the wall's other buttons will be: their style comes after the first cards. */
  .find .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 40px;
    padding: 8px 16px;
    font-size: 15px;
    font-weight: 600;
    line-height: 1.2;
    background: var(--_smm-card);
    border: 1px solid var(--_smm-line2);
    border-radius: var(--_smm-rs);
  }
  .find .btn:hover {
    background: var(--_smm-fill);
  }
  .find [aria-expanded='true'] .i {
    rotate: 180deg;
  }
  .find [hidden] {
    display: none;
  }
  .find small {
    display: inline;
    flex: none;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .find .btn small {
    min-inline-size: 20px;
    padding: 1px 5px;
    line-height: 18px;
    text-align: center;
    color: var(--_smm-card);
    background: var(--_smm-accent);
    border-radius: 10px;
  }
  .find .panel:not([hidden]) {
    flex: 1 0 100%;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 20px 32px;
    align-content: start;
    min-block-size: 10.5rem;
    padding: var(--_smm-pad);
    background: var(--_smm-card);
    border: 1px solid var(--_smm-line);
    border-radius: var(--_smm-r);
  }
  .find fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-content: start;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .find fieldset.of-rating {
    display: grid;
    gap: 0;
  }
  .find legend {
    padding: 0;
    margin-block-end: 6px;
    font-weight: 600;
  }
  .find label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 32px;
    cursor: pointer;
  }
  .find :not(.of-rating) > label {
    padding: 3px 12px;
    border: 1px solid var(--_smm-line2);
    border-radius: 18px;
  }
  .find label span {
    overflow-wrap: anywhere;
  }
  .find label:has(:checked) {
    font-weight: 600;
    border-color: var(--_smm-accent);
  }
  .find label:hover {
    background: var(--_smm-fill);
  }
  .find label:has(:focus-visible) {
    outline: 2px solid var(--_smm-accent);
    outline-offset: 2px;
  }
  .find input[type='checkbox'] {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_smm-accent);
    outline: 0;
  }
  .find .of-rating > label {
    display: grid;
    grid-template-columns: 16px minmax(4.6em, auto) 1fr 3em;
  }
  .find .of-rating svg {
    inline-size: 100%;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_smm-off);
    fill: var(--_smm-star);
  }
  .find .of-rating svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .find .of-rating small {
    text-align: end;
  }
  .find .chip {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-block-size: 32px;
    padding: 3px 12px;
    background: var(--_smm-fill);
    border: 1px solid var(--_smm-line2);
    border-radius: 18px;
    overflow-wrap: anywhere;
  }
  .find .chip bdi {
    font-weight: 500;
  }
  .find .quiet {
    min-block-size: 32px;
    padding-inline: 4px;
    color: var(--_smm-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .find .result {
    color: var(--_smm-ink2);
  }
  .find .result:empty {
    margin-block-start: -12px;
  }
  /* What is being asked for is said beside the fields: what stands below stays as readable as it was. */
  .find:has([aria-busy='true']) {
    box-shadow: 0 10px 0 -8px var(--_smm-accent);
  }
  @media (forced-colors: active) {
    .find .of-rating svg {
      border: 1px solid;
      fill: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .find {
      display: none;
    }
  }
`;
