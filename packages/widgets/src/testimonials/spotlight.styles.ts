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
    justify-content: center;
    background: none;
    border: 0;
    box-shadow: none;
    padding: 0;
    border-radius: 0;
  }
  .spotlight .card.on {
    visibility: visible;
  }
  .spotlight .head time {
    margin-inline-start: 0;
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
