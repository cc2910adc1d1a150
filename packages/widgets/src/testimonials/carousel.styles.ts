import { css } from '../element/css.ts';

export const carouselStyles = css`
  .carousel {
    display: flex;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
    /* Room for shadows and focus rings, which a scroller cuts off. */
    padding: 4px 4px 28px;
    margin: -4px -4px -28px;
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
