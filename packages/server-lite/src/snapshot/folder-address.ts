import { InvalidInputError } from '../errors/invalid-input-error.ts';

const ADDRESS = /^https?:\/\/[^/\s?#@\\]+(?:\/[\w.~-]+)*\/?$/i;
/** A name as DNS has it, or an address; URLs take a quotation mark in it. */
const HOST = /^[\w.:[\]-]+$/;

/**
 * Where the folder with `v1/` is or will be, from what somebody gave: absolute, with a slash at its end, and with nothing in it that
 * could end a string or an attribute.
 *
 * @param option that it was given by
 * @param what it is to be
 * @throws InvalidInputError for what is no such address.
 */
export function folderAddress(text: string, option: string, what: string): string {
  const url = ADDRESS.test(text) && !/\/\.{1,2}(?:\/|$)/.test(text) ? URL.parse(text.replace(/\/?$/, '/')) : null;
  if (url !== null && HOST.test(url.host)) return url.href;
  throw new InvalidInputError(
    option,
    `"${text.slice(0, 200)}" does not fit. Give ${what}, such as https://reviews.example.com or https://www.example.com/reviews, without a query.`,
  );
}
