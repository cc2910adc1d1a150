import { fragmentChecks } from '../lib/still-fragment.ts';

const WIDTHS = [360, 768, 1280];
const LAYOUTS = ['wall', 'grid', 'list'] as const;

fragmentChecks([
  ...LAYOUTS.flatMap((layout) => WIDTHS.map((width) => ({ layout, width, answered: 'much' as const }))),
  ...LAYOUTS.map((layout) => ({ layout, width: 1280, answered: 'much' as const, scheme: 'dark' as const })),
  ...(['little', 'none'] as const).map((answered) => ({ layout: 'wall' as const, width: 768, answered })),
  { layout: 'wall', width: 1280, answered: 'much', more: { heading: 'What customers say', limit: 6 } },
  ...(['framed', 'bubble', 'minimal'] as const).map((card) => ({
    layout: 'grid' as const,
    width: 768,
    answered: 'much' as const,
    more: { card },
  })),
  { layout: 'wall', width: 768, answered: 'much', more: { share: true } },
]);
