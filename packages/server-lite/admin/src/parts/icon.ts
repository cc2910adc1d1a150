import { svg, type SVGTemplateResult } from 'lit';

/** Drawn on 16 by 16, in one stroke width. */
const PATHS = {
  inbox: 'M2 9.4 4 3.6h8l2 5.8v3H2zM2 9.4h3.4l1 1.7h3.2l1-1.7H14',
  take: 'M8 2.2v7M5 6.4l3 3 3-3M2.5 10.4v3h11v-3',
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
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  tag: 'M2.5 2.5h5l6 6-5 5-6-6zM5.4 5.4v.1',
  undo: 'M5.4 3 2.6 5.8l2.8 2.8M2.8 5.8h6.4a3.6 3.6 0 0 1 0 7.2H5',
  views: 'M4 2.5h8v11L8 10.6 4 13.5z',
  pick: 'M3 3h10v10H3zM5.4 8.2l1.8 1.7 3.4-3.6',
  link: 'M6.8 9.2a2.7 2.7 0 0 0 3.9 0l2-2a2.75 2.75 0 0 0-3.9-3.9l-.7.7M9.2 6.8a2.7 2.7 0 0 0-3.9 0l-2 2a2.75 2.75 0 0 0 3.9 3.9l.7-.7',
  people:
    'M6 2.8a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8M1.8 13.2a4.2 4.2 0 0 1 8.4 0M10.6 3.1a2.2 2.2 0 0 1 0 4.2M11.9 9.6a4.2 4.2 0 0 1 2.3 3.6',
  bars: 'M3 13.5V8.4M8 13.5v-11M13 13.5V6',
  gear: 'M2.5 4.8h5M11 4.8h2.5M2.5 11.2H5M8.5 11.2h5M9.2 3.2v3.2M6.8 9.6v3.2',
  feed: 'M3 3.2A9.8 9.8 0 0 1 12.8 13M3 7.2A5.8 5.8 0 0 1 8.8 13M4 11.9v.1',
  pair: 'M2.5 4.5h7v9h-7zM6.5 4.5v-2h7v9h-4',
  out: 'M6 4h6v6M12 4 4.4 11.6',
} as const;
export type Icon = keyof typeof PATHS;

export const icon = (name: Icon): SVGTemplateResult =>
  svg`<svg class="i" viewBox="0 0 16 16" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
