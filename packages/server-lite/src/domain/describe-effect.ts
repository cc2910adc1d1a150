/** Published items about a subject, and what they are rated. */
export interface Standing {
  published: number;
  ratingCount: number;
  ratingValue: number | null;
}

export interface Effect {
  act: 'publish' | 'hide';
  before: Standing;
  after: Standing;
  /** Names of the collections that it would enter or leave. */
  collections: readonly string[];
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What a decision would do, in English, said before it is made. */
export function describeEffect({ act, before, after, collections }: Effect): string {
  const isPublish = act === 'publish';
  const count = isPublish ? 'Publishing raises the count by one' : 'Hiding lowers the count by one';
  const length = collections.length;
  const where =
    length === 0
      ? `It ${isPublish ? 'enters' : 'leaves'} no collection.`
      : `It ${isPublish ? 'enters' : 'leaves'} ${NUMBERS[length] ?? length} ${length === 1 ? 'collection' : 'collections'}: ${collections.join(', ')}.`;
  return `${count} and ${rating(before.ratingValue, after.ratingValue)}. ${where}`;
}

function rating(before: number | null, after: number | null): string {
  if (before === null && after === null) return 'there is no rating';
  if (before === null) return `makes the rating ${shown(after as number)}`;
  if (after === null) return 'leaves no rating';
  return shown(before) === shown(after)
    ? `keeps the rating at ${shown(after)}`
    : `moves the rating from ${shown(before)} to ${shown(after)}`;
}

/** As visitors see it. */
function shown(value: number): string {
  return value.toFixed(1);
}
