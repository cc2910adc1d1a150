import { css } from './css.ts';

/** Icons, links, focus: what more than one element draws. Goes after `tokens`. */
export const shared = css`
  .smm *,
  .smm {
    box-sizing: border-box;
  }
  /* Korean breaks between words. */
  :lang(ko) {
    word-break: keep-all;
  }
  :where(p, h2, blockquote, ul) {
    margin: 0;
    padding: 0;
  }
  a {
    color: var(--_smm-accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :where(button) {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_smm-accent);
    outline-offset: 2px;
  }
  .i {
    inline-size: 14px;
    block-size: 14px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
`;
