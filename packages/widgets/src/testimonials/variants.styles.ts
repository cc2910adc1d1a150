import { css } from '../styles/css.ts';

/** Kinds of card: framed, minimal, bubble. The markup is that of a plain one. */
export const variantStyles = css`
  :host([card='framed']) .card {
    border: 1.5px solid var(--_smm-ink);
    box-shadow: none;
  }
  :host(:is([card='minimal'], [card='bubble'])) .card:not(.bone) {
    background: none;
    border: 0;
    box-shadow: none;
    padding: 0;
    border-radius: 0;
  }
  :host([card='minimal']) .proof {
    margin-block-end: 0;
  }
  :host([card='minimal']) .photos {
    margin: 0;
  }
  /* The bubble is all that comes before the person: one fill over neighbours that touch. */
  :host([card='bubble']) .card {
    gap: 0;
  }
  :host([card='bubble']) .card > :not(.who, .who ~ *, .proof) {
    max-inline-size: none;
    margin: -1px 0 0;
    padding: 11px 20px 0;
    background: var(--_smm-fill);
    border-radius: 0;
  }
  :host([card='bubble']) .card > :not(.who, .who ~ *, .proof):first-child {
    margin: 0;
    padding-block-start: 18px;
    border-start-start-radius: calc(var(--_smm-r) * 1.5);
    border-start-end-radius: calc(var(--_smm-r) * 1.5);
  }
  :host([card='bubble']) .card > :has(+ :is(.who, .proof)):not(.who, .who ~ *) {
    position: relative;
    overflow: visible;
    padding-block-end: 18px;
    border-end-start-radius: calc(var(--_smm-r) * 1.5);
    border-end-end-radius: calc(var(--_smm-r) * 1.5);
  }
  :host([card='bubble']) .card > :has(+ :is(.who, .proof)):not(.who, .who ~ *)::after {
    content: '';
    position: absolute;
    inset-block-start: calc(100% - 1px);
    inset-inline-start: 26px;
    inline-size: 20px;
    block-size: 13px;
    background: var(--_smm-fill);
    clip-path: path('M0 0 H20 C11 2 5 7 1 13 C2 8 2 4 0 0 Z');
  }
  :host([card='bubble']) .card .more {
    align-self: stretch;
    inline-size: 100%;
    text-align: start;
  }
  :host([card='bubble']) .photos img {
    border-radius: calc(var(--_smm-r) - 5px);
  }
  :host([card='bubble']) .card .long {
    mask: none;
  }
  :host([card='bubble']) .card > .who {
    margin-block-start: 18px;
    padding-inline-start: 6px;
  }
  :host([card='bubble']) .card > .reply {
    margin-block-start: 12px;
  }
  :host([card='bubble']) .card > .proof {
    border: 0;
    padding: 0;
    margin: 4px 0 0;
    margin-inline-start: 54px;
  }
  :host([card='bubble']) .card:not(:has(> .who)) > .proof {
    margin-block-start: 16px;
  }
  :host([card='bubble']) .card > .title + .words {
    padding-block-start: 2px;
  }
  /* Without a frame, room tells one from the next. */
  :host(:is([card='minimal'], [card='bubble'])) :is(.g, .cards) {
    row-gap: calc(var(--_smm-gap) * 1.8);
  }
  @media (forced-colors: active) {
    :host([card='bubble']) .card > :not(.who, .who ~ *, .proof) {
      border-inline: 1px solid;
    }
  }
`;
