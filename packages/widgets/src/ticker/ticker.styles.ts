import { css } from '../styles/css.ts';

export const styles = css`
  .smm {
    font-size: 15px;
    line-height: 1.4;
    color: var(--_smm-ink);
  }
  /* A toast's would part the margins around a box that holds nothing. */
  .smm:not(.toast) {
    container-type: inline-size;
  }
  /* Room for as many lines of text as a line in turn may take: what comes and turns moves nothing below. */
  .row {
    --_smm-lines: 2;
    display: flex;
    align-items: center;
    gap: 6px 12px;
    min-block-size: calc(var(--_smm-lines) * 21px + var(--_smm-note, 4px) + var(--_smm-frame, 0px));
  }
  .bar .row {
    --_smm-frame: 18px;
  }
  .smm.stack .row {
    min-block-size: 264px;
  }
  i {
    min-inline-size: 30px;
  }
  .smm ul {
    list-style: none;
    display: grid;
    gap: 4px;
    align-self: stretch;
    align-content: center;
    flex: 1;
    min-inline-size: 0;
  }
  li {
    overflow: hidden;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_smm-lines);
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
  @container (max-width: 900px) {
    .row {
      --_smm-lines: 3;
    }
  }
  @container (max-width: 640px) {
    .row {
      --_smm-lines: 4;
      --_smm-note: 44px;
      display: grid;
      grid-template: 1fr auto / auto 1fr;
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
