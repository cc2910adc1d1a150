import type { Network } from './network.ts';

/** What is shared, as the Web Share API has it. Only web addresses are. */
export interface Shared {
  readonly url: string;
  readonly title?: string | undefined;
  /** The title, where there is none. */
  readonly text?: string | undefined;
}

/**
 * `shareUrl` for an address that is known to be `http(s)`: puts the values in their places. Parameters without a value
 * are left out.
 */
export const fillTemplate = ({ template }: Pick<Network, 'template'>, { url, title, text }: Shared): string => {
  const words = text || title;
  const values: Record<string, string | undefined> = {
    url,
    title: title || text,
    text: words,
    message: words ? `${words} ${url}` : url,
  };
  // Unlike `encodeURIComponent`, it takes half a surrogate pair; and a space is %20 in every kind of address.
  return template
    .replace(/(\w+)=\{(\w+)\}&?/g, (_, name: string, key: string) =>
      values[key] ? `${new URLSearchParams([[name, values[key]]])}&`.replace(/\+/g, '%20') : '',
    )
    .replace(/&$/, '');
};
