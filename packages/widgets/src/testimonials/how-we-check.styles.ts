import { css } from '../element/css.ts';

/** The dialog "How we check". */
export const howWeCheckStyles = css`
  .check header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 16px;
    margin-block-end: 16px;
  }
  .check h2 {
    margin: 0;
    font-size: 19px;
    font-weight: 650;
    letter-spacing: -0.015em;
  }
  .check h3 {
    margin: 22px 0 6px;
    font-size: 15px;
    font-weight: 600;
  }
  .check :is(p, dd, td, th) {
    font-size: 14.5px;
  }
  .check .levels[aria-busy='true'] {
    min-block-size: 8rem;
  }
  .check dl {
    display: grid;
    gap: 14px;
    margin: 0;
  }
  .check dt {
    display: flex;
    gap: 8px;
    align-items: center;
    font-weight: 600;
  }
  .check dt .i {
    color: var(--_smm-accent);
  }
  .check dt small {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .check dd {
    margin: 0;
    padding-inline-start: 22px;
    color: var(--_smm-ink2);
  }
  .check table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .check :is(th, td) {
    padding: 6px 0 6px 8px;
    text-align: end;
    font-weight: 400;
    border-block-end: 1px solid var(--_smm-line);
  }
  .check :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .check [scope='col'] {
    font-size: 13px;
    color: var(--_smm-ink3);
  }
  .check :is(small, [scope='col']) {
    overflow-wrap: normal;
  }
  .check .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: center;
    margin-block-start: 22px;
  }
`;
