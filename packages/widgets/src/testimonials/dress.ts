import { adopt } from '../element/css.ts';
import { warnOnce } from '../element/define.ts';
import { messages as enStage } from '../locales/en/stage.ts';
import { localeOf } from '../locales/locale.ts';
import type { StageWords } from '../locales/words.ts';
import type { CardGroups } from './card-groups.ts';
import type { StageClass } from './stage.ts';
import { stageStyles } from './stage.styles.ts';
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

/** In English where the reader's language has none or they cannot be had. */
async function wordsFor(host: Wall['host']): Promise<StageWords> {
  const tag = localeOf(host.speech.language);
  try {
    if (tag) return (await import('../locales/sets/stage.ts').then(({ load }) => load[tag]())).messages;
  } catch (error) {
    host.fail(error);
  }
  return enStage;
}

const dressed = new WeakMap<ShadowRoot, Set<string>>();

function adoptOnce(root: ShadowRoot, styles: string): void {
  const known = dressed.get(root) ?? new Set();
  if (!known.has(styles)) adopt(root, styles);
  dressed.set(root, known.add(styles));
}

/** A wall's own cards, for when it is no longer grouped. */
const plain = new WeakMap<Wall, CardGroups>();

const wishes = ({ host }: Wall): string => [host.layout, host.groupBy, host.speech.language].join();

/** Gives a wall the layout, the kind of card and the groups that its element asks for. What a plain wall has no use for. */
export async function dress(wall: Wall): Promise<void> {
  const { host } = wall;
  const { layout = '', card, groupBy } = host;
  const asked = wishes(wall);
  const isStaged = Object.hasOwn(STAGES, layout);
  if (groupBy && isStaged)
    warnOnce(`<${host.localName}> group-by does nothing with layout="${layout}": use it with wall, grid or list.`);
  const [stage, words, variants, grouped] = await Promise.all([
    isStaged ? STAGES[layout]!() : undefined,
    wordsFor(host),
    card && card !== 'plain' ? import('./variants.styles.ts') : undefined,
    groupBy && !isStaged ? import('./sections.ts') : undefined,
  ]);
  // Asked for something else meanwhile, which comes by itself.
  if (wishes(wall) !== asked) return;
  const root = host.renderRoot;
  if (variants) adoptOnce(root, variants.variantStyles);
  if (stage) adoptOnce(root, stageStyles + stage.styles);
  if (grouped) adoptOnce(root, grouped.sectionsStyles);
  wall.staged?.leave();
  if (!plain.has(wall)) plain.set(wall, wall.cards);
  const sections = grouped?.sectionsOf(wall, words);
  const isRegrouped = wall.cards !== plain.get(wall) || sections !== undefined;
  wall.staged = sections ?? (stage && new stage.Stage(wall, words));
  wall.cards = sections ?? plain.get(wall)!;
  // In the order of the source, from which groups are made.
  if (isRegrouped) wall.judge(true);
  wall.cards.clear();
  wall.starts.length = 0;
}
