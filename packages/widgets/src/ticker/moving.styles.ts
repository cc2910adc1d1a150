import { css } from '../styles/css.ts';

/** Lines that take turns in one place, and the buttons beside them. */
export const moving = css`
  .turning li {
    grid-area: 1 / 1;
    align-self: center;
    visibility: hidden;
    opacity: 0;
  }
  .turning .on {
    visibility: visible;
    opacity: 1;
    transition: opacity 0.18s;
  }
  .round {
    inline-size: 30px;
    flex: none;
    block-size: 30px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    border: 1px solid var(--_smm-line2);
  }
  .round:hover {
    background: var(--_smm-fill);
  }
`;
