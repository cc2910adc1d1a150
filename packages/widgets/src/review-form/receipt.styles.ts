import { css } from '../element/css.ts';

/** Goes after the form's own. */
export const receiptStyles = css`
  .sent > .i {
    inline-size: 34px;
    block-size: 34px;
    stroke-width: 1;
    color: var(--_smm-accent);
  }
  .sent dl {
    font-size: 14px;
    border-block-start: 1px dashed var(--_smm-line2);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    padding-block: 8px;
    border-block-end: 1px dashed var(--_smm-line2);
  }
  dt {
    color: var(--_smm-ink3);
  }
  dd {
    font:
      13px/1.6 ui-monospace,
      monospace;
  }
  .sent a {
    font-size: 13.5px;
    line-height: 24px;
  }
`;
