import { NETWORKS } from '@smm/sdk/share';
import { css } from '../element/css.ts';

/** Menu and dialogs. Goes after the row's. */
export const laterStyles = css`
  .menu,
  dialog {
    box-sizing: border-box;
    margin: 0;
    padding: 5px;
    border: 1px solid var(--_smm-line);
    border-radius: calc(var(--_smm-rs) + 3px);
    background: var(--_smm-card);
    color: var(--_smm-ink);
    box-shadow:
      0 1px 2px #0000000d,
      0 8px 24px -8px #0003;
    font-size: 14.5px;
  }
  .menu {
    position: fixed;
    inset: auto;
    z-index: 2147483647;
    inline-size: 240px;
    max-inline-size: calc(100vi - 16px);
    max-block-size: min(420px, 100vb - 16px);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .item {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 4px 10px;
    border-radius: var(--_smm-rs);
    color: inherit;
    text-align: start;
    text-decoration: none;
    line-height: 1.25;
  }
  .item:hover,
  .item:focus {
    background: var(--_smm-fill);
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
  .item .i {
    inline-size: 18px;
    block-size: 18px;
    color: var(--_smm-ink2);
  }
  dialog {
    position: fixed;
    inset: 0;
    margin: auto;
    inline-size: 352px;
    max-inline-size: calc(100vi - 32px);
    max-block-size: calc(100vb - 32px);
    overflow: auto;
    padding: 0;
  }
  .box {
    padding: 16px 20px 20px;
  }
  dialog::backdrop {
    background: #0006;
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-block-end: 10px;
  }
  h2 {
    font-size: 16px;
    font-weight: 650;
    line-height: 1.3;
  }
  .close {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    margin-inline-end: -8px;
    border-radius: var(--_smm-rs);
  }
  .close:hover {
    background: var(--_smm-fill);
  }
  .code {
    display: grid;
    gap: 10px;
    justify-items: center;
  }
  .code svg {
    inline-size: 220px;
    max-inline-size: 100%;
    border-radius: 6px;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  .code p {
    color: var(--_smm-ink2);
    font-size: 13px;
    overflow-wrap: anywhere;
    text-align: center;
  }
  form,
  .hand {
    display: grid;
    gap: 8px;
  }
  .note {
    color: var(--_smm-ink2);
    font-size: 13px;
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 6px 10px;
    font: inherit;
    font-size: 16px;
    color: inherit;
    background: var(--_smm-card);
    border: 1px solid var(--_smm-ink3);
    border-radius: var(--_smm-rs);
  }
  .wrong {
    color: oklch(from var(--_smm-ink) l 0.16 25);
    font-size: 13px;
  }
  .go {
    justify-self: end;
    min-block-size: 40px;
    padding-inline: 18px;
    border-radius: var(--_smm-rs);
    background: var(--_smm-accent);
    color: var(--_smm-card);
    font-weight: 600;
  }
  .brand a.one,
  .brand .own {
    --_smm-f: color-mix(in oklab, var(--_smm-n) 64%, #000);
    border-color: #0000;
    background: var(--_smm-f);
    color: #fff;
  }
  @supports (color: oklch(from red l c h)) {
    .brand a.one,
    .brand .own {
      --_smm-f: oklch(from var(--_smm-n) min(l, 0.53) c h);
    }
  }
  @media (forced-colors: active) {
    .item:focus,
    .go {
      outline: 2px solid Highlight;
    }
  }
`;

/** The networks' own colours; on `brand`, dark enough for white signs. */
export const colors = NETWORKS.map(({ identifier, color }) => `[part~=${identifier}]{--_smm-n:${color}}`).join('');
