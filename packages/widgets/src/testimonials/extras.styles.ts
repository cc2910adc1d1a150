import { css } from '../styles/css.ts';

/** For the parts of a card that most reviews do without. Goes after the wall's own. */
export const extrasStyles = css`
  mark {
    color: inherit;
    background: var(--smm-mark, color-mix(in oklab, var(--_smm-accent) 17%, var(--_smm-card)));
    border-radius: 3px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    padding: 0.02em 0.16em;
    margin-inline: -0.16em;
  }
  @supports (color: light-dark(oklch(from red l c h), red)) {
    mark {
      background: var(
        --smm-mark,
        light-dark(
          oklch(from var(--_smm-a) 0.925 min(c, 0.055) h / 1),
          oklch(from var(--_smm-a) 0.36 min(c, 0.06) h / 1)
        )
      );
    }
  }
  .long:not(.fits):not(:has(+ [aria-expanded='true'])) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 9;
    overflow: hidden;
    mask: linear-gradient(#000 calc(100% - 4.5em), #0000);
  }
  .more {
    align-self: start;
    min-block-size: 24px;
    margin-block-start: -10px;
    font-size: 14px;
    font-weight: 600;
    color: var(--_smm-accent);
    cursor: pointer;
  }
  summary {
    list-style: none;
    inline-size: fit-content;
  }
  [open] > summary {
    margin-block-end: 8px;
  }
  .gap {
    display: block;
    block-size: 0.65em;
    overflow: hidden;
  }
  .words a {
    text-decoration-color: var(--_smm-off);
  }
  .tag {
    color: var(--_smm-accent);
  }
  .grid .photos img {
    max-block-size: 11rem;
  }
  .more .i {
    vertical-align: -2px;
    margin-inline-start: 5px;
  }
  .tie span {
    unicode-bidi: plaintext;
  }
  .tie .i {
    margin-block-start: 3px;
  }
  .reply {
    padding-inline-start: 14px;
    font-size: 14.5px;
    line-height: 1.5;
    color: var(--_smm-ink2);
    border-inline-start: 2px solid var(--_smm-line2);
  }
  .reply p {
    white-space: pre-line;
  }
  .reply b {
    font-size: 13px;
    font-weight: 600;
    color: var(--_smm-ink);
  }
  .reply time {
    white-space: nowrap;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6rem), 1fr));
    gap: 4px;
    margin: calc(8px - var(--_smm-pad));
    margin-block-end: 0;
    border-radius: calc(var(--_smm-r) - 5px);
    overflow: hidden;
  }
  .photos a {
    display: grid;
  }
  .photos :focus-visible {
    outline-offset: -3px;
  }
  .photos a:not(:only-child) img {
    block-size: 100%;
    aspect-ratio: 1;
  }
  .photos img {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 24rem;
    object-fit: cover;
    background: var(--_smm-fill);
  }
  .more[aria-expanded='true'] > :first-child,
  [open] > .more > :first-child,
  .more[aria-expanded='false'] > :nth-child(2),
  :not([open]) > summary > :nth-child(2),
  ::-webkit-details-marker,
  .words:has(+ [open]),
  .fits + .more[aria-expanded='false'] {
    display: none;
  }
  /* A feed has these from here; a wall has them later too, for plain cards. */
  img[hidden],
  .photos:not(:has(img:not([hidden]))) {
    display: none;
  }
  .card:focus {
    outline: 2px solid var(--_smm-accent);
    outline-offset: 2px;
  }
  .more[aria-expanded='true'] .i {
    rotate: 180deg;
  }
  img.avatar {
    object-fit: cover;
    background: var(--_smm-fill);
  }
  .tie {
    display: flex;
    gap: 10px;
    align-items: start;
    padding: 8px 11px;
    font-size: 13.5px;
    line-height: 1.45;
    background: var(--_smm-fill);
    border-radius: var(--_smm-rs);
  }
  /* Paper has no button to read more by. */
  @media print {
    .card .long.long {
      display: block;
      mask: none;
    }
    .card button.more {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .avatar {
      border: 1px solid;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
