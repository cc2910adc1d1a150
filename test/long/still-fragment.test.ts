import { fragmentChecks } from '../lib/still-fragment.ts';

const WIDTHS = [360, 768, 1280];
const RATINGS = [
  { size: 'inline' },
  { size: 'small' },
  { size: 'medium' },
  { size: 'large' },
  { size: 'hero' },
  { size: 'large', distribution: true },
  { size: 'hero', distribution: true },
] as const;
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
  ...RATINGS.flatMap((more) =>
    WIDTHS.map((width) => ({ element: 'rating' as const, width, answered: 'much' as const, more })),
  ),
  { element: 'rating', width: 360, answered: 'none' },
  { element: 'rating', width: 768, answered: 'much', scheme: 'dark', more: { size: 'hero', distribution: true } },
  { element: 'rating', width: 360, answered: 'much', dir: 'rtl', more: { size: 'large', distribution: true } },
  ...(['inline', 'bar', 'stack'] as const).flatMap((variant) => [
    ...WIDTHS.map((width) => ({ element: 'ticker' as const, width, answered: 'much' as const, more: { variant } })),
    ...WIDTHS.map((width) => ({
      element: 'ticker' as const,
      width,
      answered: 'much' as const,
      more: { variant },
      isStill: true,
    })),
    { element: 'ticker', width: 768, answered: 'much', more: { variant }, scheme: 'dark', dir: 'rtl' } as const,
    { element: 'ticker', width: 768, answered: 'none', more: { variant } } as const,
  ]),
  ...(['list', 'grid'] as const).flatMap((layout) => [
    ...WIDTHS.map((width) => ({ element: 'feed' as const, layout, width, answered: 'much' as const })),
    { element: 'feed', layout, width: 768, answered: 'little' } as const,
    {
      element: 'feed',
      layout,
      width: 1280,
      answered: 'much',
      scheme: 'dark',
      more: { limit: 2, heading: 'Postings' },
    } as const,
  ]),
  { element: 'feed', width: 768, answered: 'none' },
]);
