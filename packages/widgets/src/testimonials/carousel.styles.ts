import { css } from '../element/css.ts';

export const carouselStyles = css`
  .carousel {
    display: flex;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
    /* Room for shadows and focus rings, which a scroller cuts off. */
    padding-block: 4px 28px;
    margin-block: -4px -28px;
    /* At the start alone: at the end it would make a page without margins scroll sideways. */
    padding-inline-start: 4px;
    margin-inline-start: -4px;
    scroll-padding-inline: 4px;
  }
  .carousel .card {
    flex: 0 0 max(min(100%, 300px), (100% - 2 * var(--_smm-gap)) / 3);
    scroll-snap-align: start;
    contain: layout style;
  }
  .carousel .photos img {
    max-block-size: 11rem;
  }
  @media print {
    .carousel {
      flex-wrap: wrap;
      overflow: visible;
    }
    .carousel .card {
      break-inside: avoid;
    }
  }
`;
