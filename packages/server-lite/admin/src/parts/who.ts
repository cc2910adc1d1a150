import { atom } from 'nanostores';
import { api, data } from '../api/client.ts';
import { sayError } from '../shell/notices.ts';

/** Names of accounts by their number, as far as they were asked for. */
export const $names = atom<Readonly<Record<string, string>>>({});

let asked: Promise<void> | undefined;

/** Asked for once; after a failure anew. */
export function readNames(): void {
  asked ??= data(api.GET('/admin/api/accounts/names')).then(
    (found) => $names.set(Object.fromEntries(found.map(({ id, name }) => [id, name]))),
    (error: unknown) => {
      asked = undefined;
      sayError(error);
    },
  );
}

const ACCOUNT = 'account:';
const FEED = 'feed:';

/** Who did something, as the history and imports name them: `account:NUMBER`, `cli`, `author`, `feed:NUMBER`, or the name of a token. */
export function who(by: string, names: Readonly<Record<string, string>>): string {
  if (by === 'cli') return 'the smm command';
  if (by === 'author') return 'its author';
  if (by === 'duplicates') return 'smm itself';
  if (by === 'source-terms') return 'the terms of its source';
  if (by.startsWith(FEED)) return `feed ${by.slice(FEED.length)}`;
  if (!by.startsWith(ACCOUNT)) return `the token “${by}”`;
  return names[by.slice(ACCOUNT.length)] ?? 'somebody who has no account any more';
}
