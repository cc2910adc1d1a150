import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './smm.ts';

/** The Storybook as it is built. */
export const BUILT = join(ROOT, 'stories/dist');

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** Every story of the built Storybook. @throws {Error} it is not built. */
export function builtStories(): Story[] {
  const index = join(BUILT, 'index.json');
  if (!existsSync(index))
    throw new Error(`${index} is missing: build the stories first, "npx --yes pnpm@12 --filter @smm/stories build"`);
  const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Story & { type: string }> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}
