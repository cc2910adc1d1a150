import { css } from '../styles/css.ts';

/** The wall, its cards and its states. Goes after `tokens` and `shared`. */
export const styles = css`
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_smm-gap);
  }
  .g {
    pointer-events: none;
    display: grid;
    gap: var(--_smm-gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(328px, (100% - 2 * var(--_smm-gap)) / 3)), 1fr));
  }
  .wall .g {
    align-items: start;
  }
  /* The browser lays lanes itself: one box for all groups, so that lanes run through, and nothing to measure. */
  @supports (display: grid-lanes) {
    .wall {
      display: grid-lanes;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, max(328px, (100% - 2 * var(--_smm-gap)) / 3)), 1fr));
    }
    .wall .g {
      display: contents;
    }
  }
  .list .g {
    grid-template-columns: minmax(0, 46rem);
  }
  /* Until a card has its own, so that none opens a column that would count as a lane. */
  .placed > .card {
    grid-area: 1 / 1;
  }

  .card {
    pointer-events: auto;
    display: flex;
    flex-direction: column;
    gap: calc(14px * var(--_smm-d));
    min-inline-size: 0;
    padding: var(--_smm-pad);
    color: var(--_smm-ink);
    background: var(--_smm-card);
    border: 1px solid var(--_smm-line);
    border-radius: var(--_smm-r);
    box-shadow: var(--smm-shadow, 0 1px 2px light-dark(#0001, #0000), 0 10px 24px -14px light-dark(#0003, #0000));
    overflow-wrap: anywhere;
  }
  .head,
  .who,
  .proof {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .head {
    flex-wrap: wrap;
    min-block-size: 18px;
  }
  .head time,
  .proof a {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  /* Their points reach higher than figures do. */
  .head .stars {
    margin-block-end: 3px;
  }
  /* The reader's words among an author's of another direction. */
  .date,
  .proof span {
    unicode-bidi: plaintext;
  }
  .date,
  small,
  .proof {
    font-size: 13px;
    line-height: 1.4;
    color: var(--_smm-ink3);
  }
  bdi {
    font-weight: 600;
  }
  .title {
    font-size: 16px;
    font-weight: 600;
  }
  .title + .words {
    margin-block-start: -8px;
  }
  .words {
    font-size: var(--smm-words-size, 16px);
    max-inline-size: 62ch;
    white-space: pre-line;
    text-wrap: pretty;
  }
  /* One by one: Chromium takes no list. */
  .words:where(:lang(ar), :lang(hi), :lang(ja), :lang(zh)) {
    line-height: 1.75;
  }
  .short {
    font-size: var(--smm-quote-size, 21px);
    font-style: var(--smm-quote-style);
    font-weight: var(--smm-quote-weight);
    line-height: 1.36;
    text-wrap: balance;
  }
  .who > span:last-child {
    line-height: 1.3;
    font-size: 15px;
  }
  .who a {
    text-decoration: none;
  }
  small {
    display: block;
  }
  .proof {
    gap: 7px;
    margin-block: auto calc(var(--_smm-pad) * -0.42);
    padding-block-start: 11px;
    border-block-start: 1px solid var(--_smm-line);
  }
  .ok .i {
    color: var(--_smm-accent);
  }
  .card :is(.who, .proof, .head) a {
    color: inherit;
  }
  .net {
    inline-size: 18px;
    block-size: 18px;
    border-radius: 5px;
    flex: none;
    display: grid;
    place-items: center;
    font-size: 11px;
    font-weight: 700;
    background: var(--_smm-fill);
    border: 1px solid var(--_smm-line);
  }

  .avatar {
    inline-size: 38px;
    block-size: 38px;
    border-radius: 50%;
    display: grid;
    place-items: center;
    flex: none;
    font-size: 13.5px;
    font-weight: 600;
    line-height: 1;
    background: light-dark(oklch(0.925 0.04 var(--_smm-h)), oklch(0.35 0.045 var(--_smm-h)));
    color: light-dark(oklch(0.38 0.08 var(--_smm-h)), oklch(0.9 0.05 var(--_smm-h)));
  }
  .foot:not(:empty) {
    min-block-size: 9.75rem;
    padding-block-start: 28px;
  }
  h2 {
    margin-block-end: 0.6em;
    line-height: 1.2;
  }
  .note {
    margin-block-end: 16px;
  }
  .disclosure,
  .note {
    font-size: 14px;
    max-inline-size: 72ch;
    text-wrap: pretty;
  }
  .room {
    min-block-size: var(--smm-room, var(--_smm-room, 100vh));
  }
  .bone {
    block-size: 13rem;
  }
  /* A row becomes of them. */
  :host(:is([layout^='c'], [layout^='m'], [layout^='s'])) {
    --_smm-room: 40rem;
    .bone ~ .bone {
      display: none;
    }
  }
`;

/** Twelve steps of the colour circle, for `nameHue`. */
export const hues = [...Array(12).keys()].map((hue) => `[data-hue='${hue}']{--_smm-h:${hue * 30 + 10}}`).join('');
