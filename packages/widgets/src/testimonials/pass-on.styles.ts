import { css } from '../element/css.ts';

export const passOnStyles = css`
  .send {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin-block: -5px;
    margin-inline: auto -4px;
    border-radius: var(--_smm-rs);
    color: var(--_smm-ink3);
  }
  /* It takes the place of the room before the day. */
  .send + time {
    margin-inline-start: 0;
  }
  .send:hover,
  .send[aria-expanded='true'] {
    color: var(--_smm-ink);
    background: var(--_smm-fill);
  }
  /* Where a pointer can hover it waits for that; the keyboard always finds it, and a finger always sees it. */
  @media (hover: hover) and (pointer: fine) {
    .send {
      opacity: 0;
      transition: opacity 0.12s;
    }
    .card:is(:hover, :focus-within) .send,
    .send[aria-expanded='true'] {
      opacity: 1;
    }
  }
  @media print {
    .send {
      display: none;
    }
  }
`;
