import { css } from '../element/css.ts';

export const styles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    min-block-size: 36px;
  }
  .one {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 36px;
    min-inline-size: 36px;
    border-radius: var(--_smm-rs);
    border: 1px solid var(--_smm-line);
    background: var(--_smm-card);
    color: var(--_smm-ink2);
    font-size: 14px;
    line-height: 1.2;
    text-decoration: none;
  }
  .one:hover {
    border-color: var(--_smm-line2);
    color: var(--_smm-ink);
  }
  .worded {
    padding-inline: 11px 14px;
    color: var(--_smm-ink);
  }
  .one .i {
    inline-size: 16px;
    block-size: 16px;
  }
  .sign {
    inline-size: 16px;
    text-align: center;
    font: 700 15px/1 sans-serif;
  }
  .sign::before {
    content: attr(data-sign);
  }
  label {
    flex-basis: 100%;
    font-size: 13px;
    color: var(--_smm-ink2);
  }
  input {
    display: block;
    inline-size: 100%;
    max-inline-size: 32em;
    padding: 6px;
    font: inherit;
    color: var(--_smm-ink);
    background: var(--_smm-card);
    border: 1px solid var(--_smm-ink3);
    border-radius: var(--_smm-rs);
  }
  .vh {
    position: absolute;
    clip-path: inset(50%);
  }
`;
