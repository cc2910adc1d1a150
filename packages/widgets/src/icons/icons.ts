/** Paths in a 16 × 16 box, drawn as lines by `.i`. */
const ring = 'M8 1.8a6.2 6.2 0 1 0 0 12.4 6.2 6.2 0 0 0 0-12.4';

export const CHECKED = `${ring}M5.4 8.2l1.8 1.8 3.4-3.8`;
export const INFO = `${ring}M8 7.4v3.4M8 5.1v.1`;
export const DOWN = 'M4 6.2l4 4 4-4';
export const LIST = 'M3 4.5h10M3 8h10M3 11.5h6';
