import type { Item, Review } from '../schema/item.ts';
import type { Shape } from '../client/find-fault.ts';
import { plainReview } from './plain.generated.ts';

const fits = (shape: Shape | undefined, value: unknown): boolean => {
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value);
  if (typeof shape === 'function') return shape(value);
  if (!shape || typeof value !== 'object' || !value || Array.isArray(value) !== Array.isArray(shape)) return false;
  if (Array.isArray(value)) return value.every((part) => fits((shape as readonly Shape[])[0], part));
  const fields = shape as Record<string, Shape>;
  return (
    Object.entries(value).every(([name, part]) =>
      fits(fields[Object.hasOwn(fields, name) ? name : `${name}?`], part),
    ) && Object.keys(fields).every((name) => name.endsWith('?') || name in value)
  );
};

/**
 * The value is a review as the contract says, and holds nothing but what most reviews hold: rating, words, person,
 * date, and what was checked. False says nothing: it may be an item with more to it, which `itemFault` judges.
 */
export const isPlain = (value: Item): value is Review => fits(plainReview, value);
