import { SmmUrlError } from '../errors/smm-url-error.ts';
import type { Network } from './networks.ts';

/** What is shared, as the Web Share API has it. Only web addresses are. */
export interface Shared {
  readonly url: string;
  readonly title?: string | undefined;
  /** The title, where there is none. */
  readonly text?: string | undefined;
}

/** Half a surrogate pair has no encoding and would make `encodeURIComponent` throw. */
const encode = (value: string): string => encodeURIComponent(value.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));

/**
 * The address that opens a network's own share page. Parameters without a value are left out.
 *
 * @throws {SmmUrlError} when `url` is not an absolute `http(s)` address.
 */
export const shareUrl = (
  { template }: Pick<Network, 'template'>,
  { url, title = '', text = title }: Shared,
): string => {
  if (!/^https?:\/\/[^\s<>"]+$/i.test(url)) throw new SmmUrlError(url);
  const values: Record<string, string> = { url, title: title || text, text, message: text ? `${text} ${url}` : url };
  return template
    .replace(/(\w+=)\{(\w+)\}&?/g, (_, name: string, key: string) =>
      values[key] ? `${name}${encode(values[key])}&` : '',
    )
    .replace(/&$/, '');
};
