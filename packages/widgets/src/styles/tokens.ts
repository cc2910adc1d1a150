import { css } from './css.ts';

/**
 * One accent in, every other colour out. They live on `.smm`, the outermost element of each shadow root, where a
 * page's rules for the host do not reach. The first block serves browsers without relative colours.
 * The clamps of the last block keep text at 4.5:1 for any accent, also a translucent one. docs/theming.md tells what is public.
 */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .smm {
    --_smm-a: var(--smm-accent, oklch(0.45 0.1 158));
    --_smm-d: var(--smm-density, 1);
    --_smm-pad: calc(20px * var(--_smm-d));
    --_smm-gap: var(--smm-gap, var(--_smm-pad));
    --_smm-r: var(--smm-radius, 12px);
    --_smm-rs: calc(var(--_smm-r) * 0.6);
    --_smm-i: CanvasText;
    --_smm-c: Canvas;
    --_smm-accent: color-mix(in oklab, var(--_smm-a) 70%, CanvasText);
    --_smm-ink: var(--smm-ink, var(--_smm-i));
    --_smm-card: var(--smm-card, var(--_smm-c));
    --_smm-ink2: color-mix(in oklab, var(--_smm-ink) 76%, var(--_smm-card));
    --_smm-ink3: color-mix(in oklab, var(--_smm-ink) 65%, var(--_smm-card));
    --_smm-fill: color-mix(in oklab, var(--_smm-ink) 5%, var(--_smm-card));
    --_smm-line: var(--smm-line, color-mix(in oklab, var(--_smm-ink) 12.5%, var(--_smm-card)));
    --_smm-line2: color-mix(in oklab, var(--_smm-ink) 27%, var(--_smm-card));
    --_smm-off: color-mix(in oklab, var(--_smm-ink) 18%, var(--_smm-card));
    --_smm-star: var(--smm-star, var(--_smm-accent));
    font-family: var(--smm-font, inherit);
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  @supports (color: light-dark(oklch(from red l c h), red)) {
    .smm {
      --_smm-i: light-dark(
        oklch(from var(--_smm-a) 0.23 min(c, 0.018) h / 1),
        oklch(from var(--_smm-a) 0.94 min(c, 0.008) h / 1)
      );
      --_smm-c: light-dark(#fff, oklch(from var(--_smm-a) 0.222 min(c, 0.012) h / 1));
      --_smm-accent: light-dark(
        oklch(from var(--_smm-a) min(l, 0.47) min(c, 0.2) h / 1),
        oklch(from var(--_smm-a) max(l, 0.79) min(c, 0.13) h / 1)
      );
    }
  }
`;
