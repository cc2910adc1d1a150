/** A tag in the dialog: on all that are chosen, on some, or on none. */
export interface Mark {
  tag: string;
  was: 'all' | 'some' | 'none';
  is: 'all' | 'some' | 'none';
}

/** The tags of several, in the order of how many have them. @param of how many there are */
export function marksOf(tags: ReadonlyMap<string, number>, of: number): Mark[] {
  return [...tags]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, undefined, { numeric: true }))
    .map(([tag, count]) => ({ tag, was: count >= of ? 'all' : 'some', is: count >= of ? 'all' : 'some' }));
}

/** With what was typed: several at once are parted by commas, and one that is there already is only ticked. */
export function withTyped(marks: readonly Mark[], typed: string): Mark[] {
  const made = [...marks];
  for (const tag of typed.split(',').map((each) => each.trim())) {
    if (tag === '') continue;
    const place = made.findIndex((mark) => mark.tag.toLowerCase() === tag.toLowerCase());
    if (place < 0) made.push({ tag, was: 'none', is: 'all' });
    else made[place] = { ...made[place]!, is: 'all' };
  }
  return made;
}

/** What has to be done for it. */
export const changesOf = (marks: readonly Mark[]): { add: string[]; remove: string[] } => ({
  add: marks.filter(({ was, is }) => is === 'all' && was !== 'all').map(({ tag }) => tag),
  remove: marks.filter(({ was, is }) => is === 'none' && was !== 'none').map(({ tag }) => tag),
});
