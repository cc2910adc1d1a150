import { css } from '../element/css.ts';

/** What every dialog has. Goes after the wall's own. */
export const dialogStyles = css`
  .smm dialog {
    inline-size: min(600px, 100vi - 24px);
    max-inline-size: none;
    max-block-size: calc(100vb - 24px);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 24px 26px;
    color: var(--_smm-ink);
    background: var(--_smm-card);
    border: 1px solid var(--_smm-line);
    border-radius: calc(var(--_smm-r) + 2px);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .smm dialog::backdrop {
    background: #0008;
  }
  dialog .round {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border: 1px solid var(--_smm-line2);
    border-radius: 50%;
    background: var(--_smm-card);
    color: var(--_smm-ink);
  }
  dialog .round:hover {
    background: var(--_smm-fill);
  }
  dialog .round[hidden] {
    display: none;
  }
  dialog .round:dir(rtl) .i {
    transform: scaleX(-1);
  }
  @media print {
    .smm dialog {
      display: none;
    }
  }
`;
