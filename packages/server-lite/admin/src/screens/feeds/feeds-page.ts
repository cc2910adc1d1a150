import { partedPage, type PartLink } from '../../shell/parted-page.ts';
import { feedsPath, linkCardPath, listeningPath } from '../../shell/router.ts';

export type Part = 'feeds' | 'listening' | 'link';

const PARTS: readonly PartLink<Part>[] = [
  ['feeds', 'Feeds', feedsPath],
  ['listening', 'Listening', listeningPath],
  ['link', 'Link cards', () => linkCardPath()],
];

/** A screen of what keeps coming. */
export const feedsPage = partedPage('feeds', 'Feeds', PARTS);
