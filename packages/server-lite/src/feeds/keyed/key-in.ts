import { OutboundError } from '../../errors/outbound-error.ts';
import type { FeedAdapter, FeedRequest } from '../adapter.ts';

type Keyed = Pick<FeedAdapter, 'name'> & { key: NonNullable<FeedAdapter['key']> };

/**
 * The business's own key, as it goes into a header.
 *
 * @throws OutboundError where there is none, or it holds what no key holds. Never shows it.
 */
export function keyIn(request: Pick<FeedRequest, 'key'>, adapter: Keyed): string {
  const found = textKeyIn(request, adapter);
  if (/[^\x21-\x7e]/.test(found))
    throw new OutboundError(
      'refused',
      `${adapter.key.variable} holds a blank or a sign that no key has. Copy the key again, by itself (docs/keys.md).`,
    );
  return found;
}

/** The same for keys that are a small text, such as a file of JSON. @throws OutboundError */
export function textKeyIn({ key = '' }: Pick<FeedRequest, 'key'>, { name, key: { variable } }: Keyed): string {
  if (key.trim() !== '') return key.trim();
  throw new OutboundError(
    'refused',
    `${name} answers nobody without a key of the business’s own. Put it into ${variable}; docs/keys.md says how to get it.`,
  );
}
