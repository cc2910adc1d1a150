/** From inside: how high the page is, in CSS pixels. */
export const HEIGHT = 'smm-height';
/** From outside, which may come later than what it missed. */
export const HEIGHT_WANTED = 'smm-height-wanted';
