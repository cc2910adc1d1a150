import { css } from '../element/css.ts';

export const styles = css`
  .smm {
    --_smm-bad: #b3261e;
    max-inline-size: 40rem;
    color: var(--_smm-ink);
  }
  @supports (color: light-dark(red, red)) {
    .smm {
      --_smm-bad: light-dark(oklch(0.5 0.17 27), oklch(0.78 0.12 27));
    }
  }
  form,
  .sent {
    display: grid;
    gap: calc(14px * var(--_smm-d));
    padding: var(--_smm-pad);
    background: var(--_smm-card);
    border: 1px solid var(--_smm-line);
    border-radius: var(--_smm-r);
  }
  h2 {
    font-size: 19px;
    line-height: 1.25;
    letter-spacing: -0.015em;
    font-weight: 650;
  }
  fieldset,
  dl,
  dd {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .field {
    display: grid;
    gap: 5px;
    align-content: start;
    min-inline-size: 0;
  }
  legend,
  .label,
  .field > label {
    padding: 0;
    font-size: 14px;
    font-weight: 600;
  }
  .hint {
    font-size: 13px;
    font-weight: 400;
    line-height: 1.4;
    color: var(--_smm-ink3);
  }
  [part='input'] {
    inline-size: 100%;
    min-block-size: 40px;
    padding: 8px 11px;
    font: inherit;
    font-size: 16px;
    line-height: 1.45;
    color: inherit;
    background: var(--_smm-card);
    border: 1px solid var(--_smm-ink3);
    border-radius: var(--_smm-rs);
    resize: vertical;
  }
  [aria-invalid='true'][part='input'] {
    border-color: var(--_smm-bad);
    box-shadow: inset 0 0 0 1px var(--_smm-bad);
  }
  .bad {
    display: flex;
    gap: 6px;
    font-size: 13.5px;
    line-height: 1.4;
    color: var(--_smm-bad);
  }
  .bad .i {
    margin-block-start: 2px;
  }
  .stars-in > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-inline-start: -5px;
  }
  .stars-in label {
    position: relative;
    padding: 5px;
    cursor: pointer;
    border-radius: 4px;
  }
  .stars-in label svg {
    display: block;
    inline-size: 29px;
    block-size: 26px;
    fill: none;
    stroke: var(--_smm-ink3);
    stroke-width: 0.9;
    stroke-linejoin: round;
  }
  .stars-in label.on svg {
    fill: var(--_smm-star);
    stroke: var(--_smm-star);
  }
  .stars-in .hint {
    margin-inline-start: 8px;
  }
  label:has(> .vh:focus-visible) {
    outline: 2px solid var(--_smm-accent);
    outline-offset: 1px;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    gap: inherit;
  }
  div > .two {
    gap: calc(14px * var(--_smm-d));
  }
  .inset {
    margin-block-start: 8px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--_smm-line2);
  }
  .check {
    position: relative;
    display: flex;
    gap: 10px;
    min-block-size: 24px;
    padding-block: 4px;
    font-size: 14.5px;
    line-height: 1.45;
  }
  .check input {
    inline-size: 18px;
    block-size: 18px;
    margin: 1px 0 0;
    flex: none;
    accent-color: var(--_smm-accent);
  }
  .coming span {
    visibility: hidden;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 14px;
    align-items: center;
  }
  .btn.main {
    color: var(--_smm-c);
    background: var(--_smm-accent);
    border-color: transparent;
  }
  .btn.main:hover {
    background: color-mix(in oklab, var(--_smm-accent) 88%, var(--_smm-ink));
  }
  .btn[aria-disabled] {
    cursor: progress;
  }
  .btn:disabled,
  :disabled {
    cursor: default;
    opacity: 0.6;
  }
  .btn.small {
    position: relative;
    min-block-size: 32px;
    padding: 5px 11px;
    font-size: 13.5px;
    cursor: pointer;
  }
  canvas {
    inline-size: 48px;
    block-size: 48px;
    border-radius: 50%;
  }
  /* Gone to when it appears, and no control. */
  [tabindex='-1'] {
    outline: none;
  }
  .above {
    padding: 10px 14px;
    font-size: 14.5px;
    line-height: 1.45;
    border: 1px solid var(--_smm-bad);
    border-radius: var(--_smm-rs);
  }
  .above ul {
    margin-block-start: 4px;
    list-style: none;
  }
  .above li button {
    min-block-size: 24px;
    color: var(--_smm-bad);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .stars-in label svg {
      stroke: CanvasText;
    }
    .stars-in label.on svg {
      fill: Highlight;
      stroke: Highlight;
      forced-color-adjust: none;
    }
    .btn.main {
      border-color: ButtonText;
    }
  }
`;
