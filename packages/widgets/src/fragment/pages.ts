import type { HeadPage } from '@smm/sdk/schema';
import type { FragmentOptions, FragmentPages } from './options.ts';

/**
 * Each read has the name of a file, and its page for people the same name with another ending.
 * @param from the first item that is not shown, where the head page has it.
 */
export function pagesOf(
  { links }: HeadPage,
  { src, pages }: Pick<FragmentOptions, 'src' | 'pages'>,
  from?: string,
): FragmentPages | undefined {
  if (pages !== undefined) return pages ?? undefined;
  const all = asPage(links.all);
  const head = all === asPage(src) ? all : new URL('./selection.html', all).href;
  return { all, more: from || links.next === null ? `${head}${from ? `#smm-${from}` : ''}` : asPage(links.next) };
}

function asPage(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\.json$/, '.html');
  return url.href;
}
