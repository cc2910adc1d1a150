import { siteOf } from '../auth/site.ts';
import type { AppContext, AppDeps } from './context.ts';
import { html } from './html.ts';

/** Where answers become files: a host that hands out files answers no questions and tells a page by the end of its name. */
export interface FileHost {
  /** Where the folder with `v1/` will lie: absolute, with a slash at its end. Undefined where nobody said. */
  readonly base: string | undefined;
}

/** Without the headers of the endpoint a browser asks for an icon that is not there. */
export const NO_ICON = html`<link rel="icon" href="data:," />`;

/** From the folder with `v1/`. @param language undefined: that of whoever asks */
export function policyAddress(files: FileHost | undefined, language?: string): string {
  if (files !== undefined) return language === undefined ? 'policy.html' : `policy.${language}.html`;
  return language === undefined ? 'policy' : `policy?lang=${language}`;
}

/** The page of one review, from the folder with `v1/`. */
export function reviewAddress(files: FileHost | undefined, slug: string, id: string): string {
  return `c/${slug}/r/${id}${files === undefined ? '' : '.html'}`;
}

/**
 * The folder with `v1/` as others find it: absolute, with a slash at its end.
 * `isSettled` is false where only the request says so: nobody else gets an answer with such an address in it.
 */
export function publicFolder(
  c: AppContext,
  { config, files }: Pick<AppDeps, 'config' | 'files'>,
): { folder: string; isSettled: boolean } {
  if (files?.base !== undefined) return { folder: files.base, isSettled: true };
  const [origin = ''] = siteOf(c, config).origins;
  return { folder: `${origin}/`, isSettled: config.publicUrl !== undefined };
}
