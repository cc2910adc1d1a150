import { svg, type SVGTemplateResult } from 'lit';
import type { Looks } from './looks.ts';

type Box = readonly [x: number, y: number, width: number, height: number];

/** Cards of each layout on 60 by 34, so that a layout is known by its shape. */
const CARDS: Record<Looks['layout'], readonly Box[]> = {
  wall: [
    [12, 4, 11, 15],
    [12, 21, 11, 9],
    [25, 4, 11, 9],
    [25, 15, 11, 15],
    [38, 4, 11, 12],
    [38, 18, 11, 12],
  ],
  grid: [
    [12, 5, 11, 11],
    [25, 5, 11, 11],
    [38, 5, 11, 11],
    [12, 18, 11, 11],
    [25, 18, 11, 11],
    [38, 18, 11, 11],
  ],
  list: [
    [10, 5, 40, 6],
    [10, 14, 40, 6],
    [10, 23, 40, 6],
  ],
  carousel: [
    [4, 9, 8, 16],
    [15, 6, 30, 22],
    [48, 9, 8, 16],
  ],
  marquee: [
    [0, 11, 9, 12],
    [12, 11, 16, 12],
    [31, 11, 13, 12],
    [47, 11, 13, 12],
  ],
  spotlight: [
    [14, 7, 32, 5],
    [14, 15, 22, 5],
    [14, 24, 12, 4],
  ],
};

/** Ground, card and accent of each theme, as its sheet has them; '' is the page's own. */
const COLOURS: Record<string, readonly [page: string, card: string, accent: string]> = {
  '': ['transparent', 'var(--fill)', 'var(--accent)'],
  paper: [
    'light-dark(oklch(0.985 0.004 250), oklch(0.175 0.01 250))',
    'light-dark(#fff, oklch(0.222 0.012 250))',
    'light-dark(oklch(0.47 0.115 250), oklch(0.79 0.115 250))',
  ],
  slate: [
    'light-dark(oklch(0.945 0.012 235), oklch(0.205 0.014 235))',
    'light-dark(oklch(0.985 0.005 235), oklch(0.262 0.017 235))',
    'light-dark(oklch(0.47 0.075 235), oklch(0.79 0.075 235))',
  ],
  midnight: [
    'light-dark(oklch(0.95 0.012 262), oklch(0.135 0.03 268))',
    'oklch(0.245 0.05 268)',
    'oklch(0.79 0.12 82)',
  ],
  sand: [
    'light-dark(oklch(0.935 0.024 75), oklch(0.215 0.017 62))',
    'light-dark(oklch(0.967 0.015 80), oklch(0.268 0.021 62))',
    'light-dark(oklch(0.47 0.115 48), oklch(0.79 0.115 48))',
  ],
  mono: [
    'light-dark(#fff, oklch(0.145 0 0))',
    'light-dark(#fff, oklch(0.145 0 0))',
    'light-dark(oklch(0.23 0 0), oklch(0.94 0 0))',
  ],
  bubble: [
    'light-dark(#fff, oklch(0.18 0.008 18))',
    'light-dark(oklch(0.955 0.018 18), oklch(0.27 0.028 18))',
    'light-dark(oklch(0.47 0.15 18), oklch(0.79 0.13 18))',
  ],
  newsprint: [
    'light-dark(oklch(0.965 0.008 85), oklch(0.19 0.006 60))',
    'light-dark(oklch(0.965 0.008 85), oklch(0.19 0.006 60))',
    'light-dark(oklch(0.46 0.15 28), oklch(0.79 0.13 28))',
  ],
  aurora: [
    'light-dark(oklch(0.92 0.055 190), oklch(0.33 0.06 190))',
    'light-dark(oklch(0.985 0.01 190), oklch(0.2 0.02 190))',
    'light-dark(oklch(0.47 0.095 190), oklch(0.79 0.095 190))',
  ],
};

/** A layout in little. */
export const layoutTile = (layout: Looks['layout']): SVGTemplateResult =>
  svg`<svg viewBox="0 0 60 34" aria-hidden="true">${CARDS[layout].map(
    ([x, y, width, height]) => svg`<rect x=${x} y=${y} width=${width} height=${height} rx="1.6"></rect>`,
  )}</svg>`;

/** A theme in little: a card on its ground, with a line in the accent. */
export function themeTile(theme: string): SVGTemplateResult {
  const [page, card, accent] = COLOURS[theme] ?? COLOURS['']!;
  const edge = theme === 'mono' ? accent : 'var(--line)';
  return svg`<svg viewBox="0 0 60 34" aria-hidden="true">
    <rect width="60" height="34" style="fill: ${page}"></rect>
    <rect x="8" y="7" width="44" height="20" rx=${theme === 'mono' ? 0 : 2.5} style="fill: ${card}; stroke: ${edge}"></rect>
    <rect x="13" y="19" width="20" height="3" rx="1" style="fill: ${accent}"></rect>
  </svg>`;
}
