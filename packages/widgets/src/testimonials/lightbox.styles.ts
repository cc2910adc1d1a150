import { css } from '../element/css.ts';

/** A picture as large as the window lets it be. */
export const lightboxStyles = css`
  .smm dialog.lightbox[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) / auto minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    inline-size: min(1200px, 100vi - 24px);
    padding: 12px;
    overflow: hidden;
    touch-action: pan-y pinch-zoom;
  }
  .lightbox .top {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 16px;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .lightbox figure {
    grid-area: 2 / 2;
    display: grid;
    gap: 10px;
    justify-items: center;
    min-block-size: 0;
    margin: 0;
  }
  .lightbox .back {
    grid-area: 2 / 1;
  }
  .lightbox .on {
    grid-area: 2 / 3;
  }
  .lightbox img {
    max-inline-size: 100%;
    inline-size: auto;
    block-size: auto;
    max-block-size: calc(100vb - 150px);
    object-fit: contain;
    border-radius: var(--_smm-rs);
    background: var(--_smm-fill);
  }
  .lightbox figcaption {
    font-size: 14px;
    max-inline-size: 72ch;
  }
  @media (max-width: 560px) {
    .smm dialog.lightbox[open] {
      grid-template: auto minmax(0, 1fr) auto / 1fr 1fr;
    }
    .lightbox figure {
      grid-area: 2 / 1 / 3 / -1;
    }
    .lightbox .back {
      grid-area: 3 / 1;
      justify-self: start;
    }
    .lightbox .on {
      grid-area: 3 / 2;
      justify-self: end;
    }
  }
`;
