import type { HeadPage, Item, SocialMediaPosting } from '../packages/sdk/src/schema/index.ts';
import { headPage, postings, range, reviews } from './fixtures.ts';

const base = postings[0]!;

function posting(
  identifier: string,
  datePublished: string,
  name: string,
  articleBody: string,
  more: Partial<SocialMediaPosting> = {},
): SocialMediaPosting {
  const { facets: _, interactionStatistic: __, url: ___, ...plain } = base;
  return {
    ...plain,
    identifier,
    datePublished,
    author: { '@type': 'Person', name },
    articleBody,
    permalink: `reviews/${identifier}.json`,
    ...more,
  };
}

const thanks =
  'Thank you @lindgren, she is in tune again 🎹👩‍🔧! More at pianos.example/before-and-after #tuning #upright';
const answer = 'Yes, ask them. They came on a Sunday.';
const arabic = 'عاد البيانو القديم إلى الحياة بعد عشرين سنة من الصمت. شكراً #بيانو';

/** One posting for each thing that a posting can hold. All of it is invented. */
export const feedPostings: SocialMediaPosting[] = [
  posting('f1', '2026-10-06T09:12:00Z', 'Rosa Whitlock', thanks, {
    author: { '@type': 'Person', name: 'Rosa Whitlock', url: 'https://inkwell.example/@rosa' },
    url: 'https://inkwell.example/@rosa/110',
    facets: [
      { ...range(thanks, '@lindgren'), type: 'mention', url: 'https://inkwell.example/@lindgren' },
      {
        ...range(thanks, 'pianos.example/before-and-after'),
        type: 'link',
        url: 'https://pianos.example/before-and-after',
      },
      { ...range(thanks, '#tuning'), type: 'hashtag', url: 'https://inkwell.example/tags/tuning' },
      { ...range(thanks, '#upright'), type: 'hashtag' },
    ],
    interactionStatistic: [
      { interactionType: 'LikeAction', userInteractionCount: 61 },
      { interactionType: 'ShareAction', userInteractionCount: 14 },
      { interactionType: 'CommentAction', userInteractionCount: 1 },
    ],
  }),
  posting('f2', '2026-10-02T18:40:00Z', 'Edmund Achterberg', answer, {
    author: { '@type': 'Person', name: 'Edmund Achterberg', url: 'https://bsky.app/profile/edmund.example' },
    publisher: { identifier: 'bluesky', name: 'Bluesky' },
    url: 'https://bsky.app/profile/edmund.example/post/3k',
    sharedContent: {
      author: { '@type': 'Person', name: 'Sunniva Dahl' },
      text: 'Does anybody know a piano tuner who comes out to the islands?',
      url: 'https://bsky.app/profile/sunniva.example/post/3j',
    },
  }),
  posting('f3', '2026-09-28', 'ليلى الحدّاد', arabic, {
    inLanguage: 'ar',
    facets: [{ ...range(arabic, '#بيانو'), type: 'hashtag' }],
  }),
  posting('f4', '2026-09-21', 'Marta Alvim', 'Before and after. Same piano, same room.', {
    image: [
      {
        '@type': 'ImageObject',
        url: '/packages/server-lite/sample/photos/cookbook.webp',
        width: 1200,
        height: 900,
        caption: 'A worn book beside the same book, rebound',
      },
    ],
    materialConnection: { type: 'free-product', text: 'received a free trial tuning.' },
  }),
  posting(
    'f5',
    '2026-09-14T06:00:00Z',
    'Aoife Grant',
    'They told me not to buy it. I bought it elsewhere. They were right.',
    {
      author: { '@type': 'Person', name: 'Aoife Grant', url: 'https://x.com/aoife_sample' },
      publisher: { identifier: 'x', name: 'X' },
      url: 'https://x.com/aoife_sample/status/1',
      excerpt: { start: 0, end: 27 },
    },
  ),
];

/** A head page of postings, reviews among them. */
export function feedPage(items: Item[] = [...feedPostings, ...reviews.slice(0, 2)], root?: string): HeadPage {
  const selected = items.filter((item) => item?.['@type'] === 'SocialMediaPosting').length;
  const head = headPage(items, { selected: items.length, postings: { published: 7, selected } });
  return { ...head, links: { ...head.links, root: root ?? head.links.root } };
}

/** As many as wanted, no two with the same id. */
export const manyPostings = (count: number): SocialMediaPosting[] =>
  Array.from({ length: count }, (_, index) => ({ ...feedPostings[index % 5]!, identifier: `m${index}` }));
