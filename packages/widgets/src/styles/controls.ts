import { css } from './css.ts';

/** The one kind of button. Goes after `shared`. */
export const controls = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 40px;
    padding: 8px 16px;
    font-size: 15px;
    font-weight: 600;
    line-height: 1.2;
    border-radius: var(--_smm-rs);
    border: 1px solid var(--_smm-line2);
    background: var(--_smm-card);
    color: var(--_smm-ink);
    transition: 0.15s;
  }
  .btn:hover {
    border-color: var(--_smm-ink3);
    background: var(--_smm-fill);
  }
`;
