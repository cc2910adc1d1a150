import { css } from '../element/css.ts';

export const styles = css`
  .smm {
    container-type: inline-size;
    font-size: 15px;
    line-height: 1.4;
    color: var(--_smm-ink);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 6px 12px;
    min-block-size: 42px;
  }
  .round {
    inline-size: 30px;
    block-size: 30px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    flex: none;
    border: 1px solid var(--_smm-line2);
  }
  .smm ul {
    list-style: none;
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }
  li {
    overflow-wrap: anywhere;
  }
  .turning li {
    grid-area: 1 / 1;
    align-self: center;
    visibility: hidden;
    opacity: 0;
  }
  .turning .on {
    visibility: visible;
    opacity: 1;
  }
  .still ul {
    gap: 4px;
  }
  q {
    quotes: none;
  }
  .by,
  .note {
    font-size: 13px;
    color: var(--_smm-ink3);
  }
  .note {
    flex: none;
    max-inline-size: 40%;
    text-align: end;
  }
  @container (max-width: 640px) {
    .row {
      display: grid;
      grid-template-columns: auto 1fr;
      min-block-size: 108px;
    }
    .still {
      display: block;
    }
    .note {
      grid-column: 1 / -1;
      max-inline-size: none;
      text-align: start;
    }
  }
`;
