import { css } from '../styles/css.ts';

/** Videos in cards: a box of a known shape, whatever is in it. Goes after the styles for what most cards do without. */
export const videoStyles = css`
  .film {
    display: grid;
    gap: 6px;
    margin: calc(8px - var(--_smm-pad));
    margin-block-end: 0;
  }
  .film + .film {
    margin-block-start: 0;
  }
  .screen {
    position: relative;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    max-block-size: 30rem;
    border-radius: max(0px, calc(var(--_smm-r) - 5px));
    overflow: hidden;
    background: #000;
  }
  .classic > .screen {
    aspect-ratio: 4 / 3;
  }
  .square > .screen {
    aspect-ratio: 1;
  }
  .tall > .screen {
    aspect-ratio: 4 / 5;
  }
  .play,
  .play > :is(img, .blank),
  .player,
  .player > :is(video, iframe) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  .play > img {
    object-fit: cover;
  }
  .play > img[hidden] {
    display: none;
  }
  .play {
    background: var(--_smm-fill);
  }
  .play > .blank {
    display: grid;
    place-items: center;
    font-size: 56px;
    font-weight: 600;
    line-height: 1;
    letter-spacing: 0.02em;
    background: light-dark(oklch(0.925 0.04 var(--_smm-h)), oklch(0.35 0.045 var(--_smm-h)));
    color: light-dark(oklch(0.52 0.08 var(--_smm-h)), oklch(0.76 0.06 var(--_smm-h)));
  }
  .screen :focus-visible {
    outline: 3px solid var(--_smm-accent);
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px var(--_smm-card);
    border-radius: inherit;
  }
  .mark {
    position: absolute;
    inset-block-end: 10px;
    inset-inline-start: 10px;
    inline-size: 46px;
    block-size: 46px;
    padding: 14px;
    border-radius: 50%;
    fill: var(--_smm-accent);
    background: var(--_smm-card);
    box-shadow: 0 1px 3px #0004;
    transition: scale 0.15s;
  }
  .play:hover > .mark {
    scale: 1.08;
  }
  .name {
    position: absolute;
    clip-path: inset(50%);
  }
  .length {
    position: absolute;
    inset-block-end: 10px;
    inset-inline-end: 10px;
    padding: 1px 6px;
    font-size: 13px;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
    color: #fff;
    background: #000c;
    border-radius: 4px;
  }
  /* What is said before and while it plays has one place, so that starting moves nothing. */
  .film > figcaption {
    display: grid;
    align-items: center;
    min-block-size: 26px;
    padding-inline: calc(var(--_smm-pad) - 8px);
  }
  .film > figcaption > * {
    grid-area: 1 / 1;
  }
  .said {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    unicode-bidi: plaintext;
    overflow: hidden;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
  }
  .ends > :is(button, a) {
    min-block-size: 26px;
    line-height: 26px;
    font-weight: 600;
    color: var(--_smm-accent);
  }
  .playing > .screen > .play,
  .playing > figcaption > .said {
    visibility: hidden;
  }
  .player > video {
    object-fit: contain;
    background: #000;
  }
  .refused {
    display: grid;
    place-items: center;
    padding: 16px;
    text-align: center;
    font-size: 15px;
    color: var(--_smm-ink);
    background: var(--_smm-fill);
  }
  .film > .transcript {
    padding-inline: calc(var(--_smm-pad) - 8px);
  }
  .transcript > .more {
    margin: 0;
  }
  .transcript > .words {
    margin-block-start: 6px;
    font-size: 15px;
  }
  /* A card that has to keep to the room that was free shows how to play first. */
  .room > .card > .film > .screen {
    max-block-size: calc(var(--smm-room, var(--_smm-room, 54rem)) * 0.55);
  }
  .room > .card > :is(.film, .film ~ *) {
    flex: none;
  }
  .spotlight .card > .film {
    justify-self: start;
    inline-size: 100%;
    max-inline-size: 30rem;
    margin: 0;
  }
  :host(:is([card='minimal'], [card='bubble'])) .film :is(figcaption, .transcript),
  .spotlight .film :is(figcaption, .transcript) {
    padding-inline: 0;
  }
  :host([card='minimal']) .film {
    margin: 0;
  }
  @media (prefers-reduced-motion: reduce) {
    .mark {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      fill: ButtonText;
      background: ButtonFace;
      border: 1px solid ButtonText;
    }
    .screen {
      border: 1px solid;
    }
  }
  @media print {
    .player,
    .ends {
      display: none;
    }
    .playing > .screen > .play,
    .playing > figcaption > .said {
      visibility: visible;
    }
  }
`;
