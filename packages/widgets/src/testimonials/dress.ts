import { adopt } from '../element/css.ts';
import type { StageClass, StageWords } from './stage.ts';
import { stageStyles } from './stage.styles.ts';
import { enStage } from './stage.words.ts';
import type { Wall } from './wall.ts';

interface StageModule {
  readonly Stage: StageClass;
  readonly styles: string;
}

const STAGES: Readonly<Record<string, () => Promise<StageModule>>> = {
  carousel: async () => {
    const { Carousel, carouselStyles } = await import('./carousel.ts');
    return { Stage: Carousel, styles: carouselStyles };
  },
  marquee: async () => {
    const { Marquee, marqueeStyles } = await import('./marquee.ts');
    return { Stage: Marquee, styles: marqueeStyles };
  },
  spotlight: async () => {
    const { Spotlight, spotlightStyles } = await import('./spotlight.ts');
    return { Stage: Spotlight, styles: spotlightStyles };
  },
};

async function wordsOf(language: string): Promise<StageWords> {
  const primary = language.split('-')[0]!;
  if (!/^(ar|de|es|fr|ja)$/.test(primary)) return enStage;
  const all: Record<string, StageWords> = await import('./stage.locales.ts');
  return all[primary] ?? enStage;
}

const dressed = new WeakMap<ShadowRoot, Set<string>>();

function adoptOnce(root: ShadowRoot, styles: string): void {
  const known = dressed.get(root) ?? new Set();
  if (!known.has(styles)) adopt(root, styles);
  dressed.set(root, known.add(styles));
}

/** Gives a wall the layout and the kind of card that its element asks for. What a plain wall has no use for. */
export async function dress(wall: Wall): Promise<void> {
  const { host } = wall;
  const { layout = '', card, speech } = host;
  const [stage, words, variants] = await Promise.all([
    Object.hasOwn(STAGES, layout) ? STAGES[layout]!() : undefined,
    wordsOf(speech.language),
    card && card !== 'plain' ? import('./variants.styles.ts') : undefined,
  ]);
  // Asked for something else meanwhile, which comes by itself.
  if ((host.layout ?? '') !== layout) return;
  const root = host.renderRoot;
  if (variants) adoptOnce(root, variants.variantStyles);
  if (stage) adoptOnce(root, stageStyles + stage.styles);
  wall.staged?.leave();
  wall.staged = stage && new stage.Stage(wall, words);
  wall.cards.clear();
  wall.starts.length = 0;
}
