import { css } from '../element/css.ts';

export const spotlightStyles = css`
  .spotlight {
    display: grid;
    border-inline-start: 3px solid var(--_smm-accent);
    padding-inline-start: clamp(20px, 3vw, 36px);
  }
  /* All in one place: the tallest decides the height, so turning moves nothing below. */
  .spotlight .card {
    grid-area: 1 / 1;
    visibility: hidden;
    display: grid;
    /* The day keeps its room beside a long name. */
    grid-template-columns: auto 1fr;
    align-content: center;
    align-items: center;
    gap: calc(16px * var(--_smm-d)) 18px;
    background: none;
    border: 0;
    box-shadow: none;
    padding: 4px 0;
    border-radius: 0;
    /* Where a browser can, the keyboard follows what is seen: the words before the rating and the day. */
    reading-flow: grid-order;
  }
  .spotlight .card > * {
    grid-column: 1 / -1;
  }
  .spotlight .card.on {
    visibility: visible;
  }
  /* The person, with the rating and the day beside. */
  .spotlight .card > .who {
    grid-column: 1;
    order: 1;
  }
  .spotlight .card > .head {
    grid-column: 2;
    order: 2;
    gap: 4px 12px;
  }
  /* Of a posting the person is in the head. */
  .spotlight .card:not(:has(> .who)) > .head {
    grid-column: 1 / -1;
  }
  .spotlight .card > :is(.reply, .proof) {
    order: 3;
  }
  .spotlight .head time {
    margin-inline-start: 0;
  }
  @media (max-width: 480px) {
    .spotlight .card > .head {
      grid-column: 1 / -1;
    }
  }
  .spotlight .card > .words {
    font-size: clamp(1.5rem, 3.2vw, 2.25rem);
    line-height: 1.2;
    letter-spacing: -0.022em;
    max-inline-size: 24em;
    text-wrap: balance;
  }
  .spotlight .card > .words:lang(ar),
  .spotlight .card > .words:lang(ja) {
    letter-spacing: 0;
    line-height: 1.5;
  }
  .spotlight .card > .words:lang(ja) {
    word-break: auto-phrase;
  }
  .spotlight .photos {
    justify-self: start;
    margin: 0;
    max-inline-size: 24rem;
  }
  .spotlight .proof {
    border: 0;
    padding: 0;
    margin-block: 0;
    justify-content: start;
  }
  .spotlight .proof a {
    margin-inline-start: 6px;
  }
  .spotlight .title + .words {
    margin-block-start: -6px;
  }
  .spotlight .more {
    margin-block-start: -6px;
  }
  @media print {
    .spotlight {
      display: block;
    }
    .spotlight .card {
      visibility: visible;
      break-inside: avoid;
      margin-block-end: 2em;
    }
  }
`;
