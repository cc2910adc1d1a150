import { css } from '../styles/css.ts';

/**
 * What a declared root has instead of what a script answers: words that fold by themselves, and links where the element
 * has buttons. Goes last. The element keeps it for as long as it keeps the cards.
 */
export const declaredStyles = css`
  /* Heights for lanes are known to a script alone: cards stand in rows, and those of a row end together. */
  .wall .g.rows {
    align-items: stretch;
  }
  .fold {
    margin-block-start: -10px;
  }
  .fold > .more {
    display: block;
    margin: 0;
    line-height: 24px;
  }
  .long.long:has(+ .fold[open]) {
    display: block;
    mask: none;
  }
  /* Its room stays: what stands below has not moved. */
  .fits + .fold:not([open]) {
    visibility: hidden;
  }
  .fold[open] .i {
    rotate: 180deg;
  }
  a.btn {
    text-decoration: none;
  }
  .disclosure a[data-all] {
    display: inline-block;
  }
  @media print {
    .fold {
      display: none;
    }
  }
`;

/** While no script has the tag nothing keeps room that is filled already. */
export const filledStyles = css`
  :host(:not(:defined)) {
    min-block-size: 0 !important;
  }
  :host([size='inline']:not(:defined)) {
    display: inline !important;
    min-inline-size: 0 !important;
  }
`;

/** And no button is shown that does nothing. */
export const undefinedStyles = css`
  :host(:not(:defined)) :is(.kept, button[data-all]) {
    visibility: hidden;
  }
  /* Words that are whole where they are fade nowhere. Only what is cut off has somewhere to scroll to. */
  @supports (animation-timeline: scroll()) {
    @media screen {
      :host(:not(:defined)) .long.long {
        mask: none;
        animation: smm-cut linear both;
        animation-timeline: scroll(self);
      }
    }
  }
  @keyframes smm-cut {
    from,
    to {
      mask: linear-gradient(#000 calc(100% - 4.5em), #0000);
    }
  }
`;

/** Links that look like the buttons of a feed, which has fewer rules for those than a wall. */
export const feedStillStyles = css`
  .foot > .btn,
  .disclosure a[data-all] {
    display: inline-flex;
    align-items: center;
  }
`;
