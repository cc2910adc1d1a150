/**
 * Signs of the eight commonest networks, drawn by us as lines in a 16 × 16 box: a letter, or the thing it is named
 * for. They say where a link leads; none is a network's own mark, which its owner alone may draw.
 */
export const NETWORK_ICONS: Readonly<Record<string, string>> = {
  whatsapp: 'M2 14V8a6 6 0 1 1 6 6zM6 6c0 2 2 4 4 4',
  mastodon: 'M3 13V6a2 2 0 0 1 5 0v4M8 6a2 2 0 0 1 5 0v7',
  bluesky: 'M8 9C7 4 5 3 2 3c0 5 2 5 6 6 4-1 6-1 6-6-3 0-5 1-6 6l-3 4 3-4 3 4',
  facebook: 'M11 2h-1a3 3 0 0 0-3 3v9M5 8h5',
  linkedin: 'M3 7v6M3 3v0M7 7v6M7 10a3 3 0 0 1 6 0v3',
  x: 'M3 3l10 10M13 3L3 13',
  telegram: 'M14 2L2 7l4 2 2 5 6-12M6 9l8-7',
  email: 'M2 3h12v10H2zM2 4l6 5 6-5',
};

export const OUT = 'M8 10V2M5 5l3-3 3 3M5 7H3v7h10V7h-2';
export const LINK = 'M7 9a3 3 0 0 0 4 0l2-2a3 3 0 0 0-4-4M9 7a3 3 0 0 0-4 0L3 9a3 3 0 0 0 4 4';
