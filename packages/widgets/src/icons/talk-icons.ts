/** Of dialogs and controls, in a 16 × 16 box, drawn as lines by `.i`. */
export const CLOSE = 'M4 4l8 8M12 4l-8 8';
export const BACK = 'M10 3.5L5.5 8l4.5 4.5';
export const ON = 'M6 3.5L10.5 8 6 12.5';
