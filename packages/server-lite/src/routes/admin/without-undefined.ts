type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** The same object without its undefined values: absent means "leave it", and only null means "remove it". */
export function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Defined<T>;
}
