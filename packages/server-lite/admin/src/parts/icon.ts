import { svg, type SVGTemplateResult } from 'lit';

/** Drawn on 16 by 16, in one stroke width. */
const PATHS = {
  inbox: 'M2 9.4 4 3.6h8l2 5.8v3H2zM2 9.4h3.4l1 1.7h3.2l1-1.7H14',
  search: 'M7 2.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8M10.3 10.3 13.6 13.6',
  check: 'M3 8.6l3.2 3.1L13 4.6',
  seal: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5.4 8.2l1.9 1.8 3.4-3.7',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.4v3.6M8 4.9v.1',
  before: 'M9.8 3.8 5.6 8l4.2 4.2',
  after: 'M6.2 3.8 10.4 8l-4.2 4.2',
  close: 'M4 4l8 8M12 4l-8 8',
  wall: 'M2.5 2.5h4.8v6.2H2.5zM9.3 2.5h4.2v3.7H9.3zM2.5 10.7h4.8v2.8H2.5zM9.3 8.2h4.2v5.3H9.3z',
  grip: 'M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1',
  up: 'M4 9.8 8 5.8l4 4',
  down: 'M4 6.2l4 4 4-4',
  key: 'M10.6 2.4a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8.4 7.5 3 13l1.6.9M5.2 10.8l1.5 1.5',
  out: 'M6 4h6v6M12 4 4.4 11.6',
} as const;
export type Icon = keyof typeof PATHS;

export const icon = (name: Icon): SVGTemplateResult =>
  svg`<svg class="i" viewBox="0 0 16 16" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
