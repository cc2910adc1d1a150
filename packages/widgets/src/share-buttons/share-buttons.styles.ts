import { css } from '../element/css.ts';

/** The row and its buttons; also those of `<smm-share-button>`. Goes after `shared`. */
export const styles = css`
  .smm {
    --_smm-b: 36px;
  }
  .small {
    --_smm-b: 30px;
  }
  .large {
    --_smm-b: 44px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  .one {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: var(--_smm-b);
    min-inline-size: var(--_smm-b);
    border-radius: var(--_smm-rs);
    border: 1px solid var(--_smm-line);
    background: var(--_smm-card);
    color: var(--_smm-ink2);
    font-size: 14px;
    font-weight: 550;
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
    inline-size: calc(var(--_smm-b) * 0.45);
    block-size: auto;
  }
  .plain .one {
    border-color: #0000;
    background: none;
  }
  .vh {
    position: absolute;
    clip-path: inset(50%);
  }
`;
