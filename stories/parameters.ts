/** Drawn in a frame of its own among the documentation: it is fixed to the window, opens a dialog, or stands in the network's place. */
export const framed = (height = 640): object => ({
  docs: { story: { inline: false, height: `${height}px` } },
});

/** A page in Arabic, and so from right to left. */
export const ARABIC = { locale: 'ar' };
