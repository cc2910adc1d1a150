import { css } from '../styles/css.ts';

/**
 * What a ticker has before its script: the way to all of its words in the place of the button that stops them, and a list where
 * nothing will turn them. Goes last.
 */
export const tickerStillStyles = css`
  .way {
    color: inherit;
    text-decoration: none;
  }
  .way span {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (scripting: none), (prefers-reduced-motion: reduce) {
    .turning li {
      grid-area: auto;
      align-self: auto;
      visibility: visible;
      opacity: 1;
    }
    .turning li:nth-child(n + 4),
    .bar .turning li:nth-child(n + 2),
    .stack .turning ul::before,
    .stack .turning ul::after {
      display: none;
    }
  }
  /* As wide as what the script will have there: nothing, or the two buttons of a bar. */
  @media (scripting: enabled) and (prefers-reduced-motion: reduce) {
    .way {
      display: none;
    }
    .bar .way {
      display: block;
      visibility: hidden;
      inline-size: 66px;
    }
    @container (max-width: 640px) {
      .smm:not(.stack) > .turning {
        display: block;
      }
    }
  }
  /* In words, after the others. */
  @media (scripting: none) {
    .turning .way {
      order: 1;
      display: block;
      inline-size: auto;
      block-size: auto;
      min-block-size: 24px;
      align-content: center;
      font-size: 13px;
      color: var(--_smm-accent);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      border: 0;
      border-radius: 0;
      background: none;
    }
    .way svg {
      display: none;
    }
    .way span {
      position: static;
      clip-path: none;
    }
    .stack .turning .way {
      order: 0;
    }
    @container (max-width: 640px) {
      .smm:not(.stack) > .turning {
        display: flex;
        flex-direction: column;
        align-items: start;
      }
    }
  }
`;
