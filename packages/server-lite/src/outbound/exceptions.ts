import { isIP } from 'node:net';

/** `ADDRESS:PORT` pairs, separated by commas; undefined where one of them is none. */
export function exceptionsOf(text: string): ReadonlySet<string> | undefined {
  const pairs = text
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');
  const isPair = (pair: string) => {
    const [, address = '', port = ''] = /^(.+):(\d{1,5})$/.exec(pair) ?? [];
    return isIP(address.replace(/^\[|\]$/g, '')) !== 0 && Number(port) > 0 && Number(port) < 65_536;
  };
  return pairs.every(isPair) ? new Set(pairs) : undefined;
}
