import { InvalidInputError } from '../errors/invalid-input-error.ts';

const ADDRESS = /^https?:\/\/[^/\s?#@\\]+(?:\/[\w.~-]+)*\/?$/;

/**
 * Where a folder will lie, from what somebody gave: absolute, with a slash at its end.
 *
 * @throws InvalidInputError for what is no such address.
 */
export function folderAddress(text: string): string {
  if (ADDRESS.test(text) && URL.canParse(text) && !/\/\.{1,2}(?:\/|$)/.test(text))
    return new URL(text.replace(/\/?$/, '/')).href;
  throw new InvalidInputError(
    '--public-url',
    `"${text.slice(0, 200)}" does not fit. Give where the folder will be open to everybody, such as https://reviews.example.com or https://www.example.com/reviews, without a query.`,
  );
}
