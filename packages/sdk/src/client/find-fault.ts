import { absoluteUrl } from './absolute-url.ts';
import { link } from './guard.generated.ts';

/**
 * A shape of the contract as data: a pattern for a string, a test for any other single value, `[shape]` for an array,
 * `[shape, null]` for a value that may be null, fields for an object; a name that ends in `?` may be missing.
 */
export type Shape =
  RegExp | ((value: unknown) => boolean) | readonly [Shape, null?] | { readonly [name: string]: Shape };

type Holder = Record<string, unknown>;

/** A field of the value itself: a page may have put anything on `Object.prototype`. */
const own = (holder: Holder, key: string): unknown => (Object.hasOwn(holder, key) ? holder[key] : undefined);

const isText = (shape: RegExp, holder: Holder, key: string, base?: string): boolean => {
  const value = own(holder, key);
  if (typeof value !== 'string' || !shape.test(value)) return false;
  try {
    if (base && shape === link) holder[key] = absoluteUrl(value, base);
    return true;
  } catch {
    return false; // It leads off the web, which is told of like any other fault.
  }
};

/** Where the first fault in `holder[key]` is; empty when there is none. */
const placeOfFault = (shape: Shape, holder: Holder, key: string, base?: string): string => {
  const value = own(holder, key);
  const here = `.${key}`;
  if (typeof shape === 'function') return shape(value) ? '' : here;
  if (shape instanceof RegExp) return isText(shape, holder, key, base) ? '' : here;
  const isList = Array.isArray(shape);
  if (isList && shape.length > 1) return value === null ? '' : placeOfFault(shape[0], holder, key, base);
  if (typeof value !== 'object' || !value || Array.isArray(value) !== isList) return here;
  for (const name of Object.keys(isList ? value : shape)) {
    const field = name.replace('?', '');
    if (field !== name && own(value as Holder, field) === undefined) continue;
    const part = (shape as Record<string, Shape>)[isList ? 0 : name] as Shape;
    const place = placeOfFault(part, value as Holder, field, base);
    if (place) return here + place;
  }
  return '';
};

/** What is wrong with a value, in words; empty when nothing is. With a `base`, links in it become absolute. */
export const findFault = (shape: Shape, value: unknown, base?: string): string => {
  const place = placeOfFault(shape, { '': value }, '', base);
  return place && `${place.slice(2) || 'it'} is missing or wrong`;
};
