/** `low`, and `more` where the box is narrower than `width`, in px. */
const steps = (low: number, ...wider: readonly (readonly [more: number, width: number])[]): string =>
  `calc(${[`${low}px`, ...wider.map(([more, width]) => `clamp(0px, (${width + 1}px - 100%) * 99, ${more}px)`)].join(' + ')})`;

/** A height that follows the box's own width: a float of no width holds it, whatever the page's own words take. */
const byWidth = (selector: string, height: string): string =>
  `${selector} { display: flow-root }\n` +
  `${selector}::before { content: ''; float: left; padding-block-start: ${height} }`;

const byHeight = (selector: string, height: string): string =>
  `${selector} { display: block; min-block-size: var(--smm-room, ${height}) }`;

/** Which room each element takes before its code and its data are there: the height of what it shows then. */
const ROOM: Readonly<Record<string, readonly string[]>> = {
  'smm-testimonials': [
    byHeight('smm-testimonials:not(:defined)', '100vh'),
    byHeight('smm-testimonials:is([layout=carousel], [layout=marquee], [layout=spotlight]):not(:defined)', '40rem'),
  ],
  'smm-feed': [byHeight('smm-feed:not(:defined)', '100vh')],
  'smm-review-form': [byHeight('smm-review-form:not(:defined)', '100vh')],
  'smm-testimonial-card': [byHeight('smm-testimonial-card[src]:not(:defined)', '22rem')],
  'smm-ticker': [
    byWidth('smm-ticker:not([variant=toast], :defined)', steps(46, [21, 900], [61, 640])),
    byWidth('smm-ticker[variant=bar]:not(:defined)', steps(64, [21, 900], [61, 640])),
    byWidth('smm-ticker[variant=stack]:not(:defined)', '264px'),
  ],
  'smm-rating': [
    'smm-rating:not([size=inline], :defined) { display: block; min-block-size: 30px }',
    'smm-rating[size=inline]:not(:defined) { display: inline-flex; min-inline-size: 9.5em }',
    'smm-rating[size=small]:not(:defined) { min-block-size: 24px }',
    'smm-rating[size=large]:not(:defined) { min-block-size: 100px }',
    'smm-rating:is([size=hero], [distribution]):not(:defined) { min-block-size: 158px }',
    'smm-rating[size=large][distribution]:not(:defined) { min-block-size: 164px }',
    '@media (max-width: 560px) {',
    '  smm-rating:not([size], [distribution], :defined), smm-rating[size=medium]:not(:defined) { min-block-size: 54px }',
    '  smm-rating[distribution]:not(:defined) { min-block-size: 276px }',
    '  smm-rating[size=large][distribution]:not(:defined) { min-block-size: 242px }',
    '}',
  ],
  'smm-share-buttons': [
    byWidth('smm-share-buttons:not(:defined)', steps(36, [42, 500])),
    byWidth('smm-share-buttons[labels]:not(:defined)', steps(36, [42, 900], [42, 540], [42, 400], [42, 310])),
    byWidth('smm-share-buttons[size=small]:not(:defined)', steps(30, [36, 440])),
    byWidth('smm-share-buttons[size=large]:not(:defined)', steps(44, [50, 580])),
  ],
  'smm-share-button': [
    'smm-share-button:not(:defined) { display: inline-block; vertical-align: middle; block-size: 36px }',
    'smm-share-button[size=small]:not(:defined) { block-size: 30px }',
    'smm-share-button[size=large]:not(:defined) { block-size: 44px }',
  ],
};

/**
 * Rules for a page's own style sheet that keep the room of an element free until its code is there, so that nothing
 * below it moves. Where no script runs they keep none. @param tag one element alone; all of them.
 */
export function room(tag?: string): string {
  const rules = tag === undefined ? Object.values(ROOM).flat() : (ROOM[tag] ?? []);
  const inner = rules.join('\n').replace(/^/gm, '  ');
  return `@media (scripting: enabled) {\n${inner}\n}`;
}
