/**
 * What general rules of social and annoyance lists catch, in words of our own. Such rules name ids, classes, titles and
 * addresses; a tag would have to be named letter for letter, and none of ours is. They do not reach into shadow roots.
 */

/** In the path of a file that a page asks for. */
const PATH =
  /social|shar(?:e|ing|er)|facebook|twitter|tweet|linkedin|whatsapp|pinterest|tumblr|follow[-_]?us|addthis|[-_/.]fb[-_/.]|-widget\.|widget-|banner|sponsor|track|analytic|pixel\.|beacon|(?:^|[/_-])ads?(?:[/_.-]|$)/i;

/** In an id or a class of a page's own document. */
const NAME =
  /social|shar(?:e|ing)(?!d)|facebook|fb-|twitter|tweet|linkedin|whatsapp|pinterest|follow|like-?(?:box|button|bar)|sns_|banner|sponsor|cookie|newsletter|(?:^|[_-])ads?(?:[_-]|$)/i;

/** The beginnings of links that are hidden wherever they stand in a page's own document. */
const LINK =
  /^(?:https?:)?\/\/(?:(?:www|m)\.)?(?:facebook\.com\/(?:share|sharer|dialog)|twitter\.com\/(?:share|intent|home)|linkedin\.com\/(?:shareArticle|cws|sharing)|pinterest\.com\/pin\/create|reddit\.com\/submit|tumblr\.com\/(?:widgets\/)?share|vk\.com\/share|xing\.com\/(?:spi|social)|share\.flipboard|story\.kakao|telegram\.me\/share|t\.me\/share|connect\.ok\.ru|service\.weibo)|^whatsapp:/i;

const TITLE = /^share on /i;

export const isCaughtPath = (path: string): boolean => PATH.test(path);

/** An element of a page's own document, as far as lists look at it. */
export interface LightElement {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** Why an element would be hidden, in words; empty when it would not. */
export function caughtBy({ tag, id, classes, attributes }: LightElement): string[] {
  const address = attributes['href'] ?? attributes['src'] ?? attributes['action'] ?? '';
  return [
    ...(NAME.test(id) ? [`id "${id}"`] : []),
    ...classes.filter((name) => NAME.test(name)).map((name) => `class "${name}"`),
    ...(TITLE.test(attributes['title'] ?? '') ? [`title "${attributes['title']}"`] : []),
    ...(LINK.test(address) ? [`address ${address}`] : []),
    ...(tag === 'script' && PATH.test(address) ? [`script ${address}`] : []),
  ];
}
