interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const place = ({ path = [] }: Issue): string =>
  path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.') || 'it';

/** What a schema found, in one line: `items.3.author.name: Invalid input`. The first three are enough to act on. */
export const reasonOf = (issues: readonly Issue[]): string => {
  const told = issues.slice(0, 3).map((issue) => `${place(issue)}: ${issue.message}`);
  return [...told, ...(issues.length > 3 ? [`and ${issues.length - 3} more`] : [])].join('; ');
};
