import { CASES, stillChecks } from '../lib/still-check.ts';

const WIDTHS = [360, 768, 1280];

stillChecks(
  CASES.flatMap((one) =>
    one.answers.flatMap((answered) => WIDTHS.map((width) => ({ one, answered, width, way: 'room' as const }))),
  ),
);

/** Where a page has quotations of its own until the others are there. */
const QUOTING = CASES.filter(({ tag }) => /testimonial|feed/.test(tag));

stillChecks(
  QUOTING.flatMap((one) => one.answers.map((answered) => ({ one, answered, width: 768, way: 'words' as const }))),
);
stillChecks(
  CASES.flatMap((one) => WIDTHS.map((width) => ({ one, answered: 'much' as const, width, way: 'bare' as const }))),
);
