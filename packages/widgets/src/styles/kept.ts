import { css } from './css.ts';

/** While room is kept a card with more scrolls in it; a shade at its end tells that it goes on. */
export const kept = css`
  .room .card {
    overflow: hidden auto;
    scrollbar-width: thin;
    background:
      linear-gradient(#0000, var(--_smm-card) 60%) 0 100% / 100% 60px no-repeat local,
      linear-gradient(#0000, var(--_smm-off)) 0 100% / 100% 24px no-repeat scroll,
      var(--_smm-card);
  }
`;
