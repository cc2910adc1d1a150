export { declareFeed } from '../feed/declared.ts';
export { declareWall } from '../testimonials/declared.ts';
