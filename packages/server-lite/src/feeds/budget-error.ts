/** A host was asked as often as it may be for now. Nothing is wrong: the rest comes later. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
  /** ISO 8601: when it may be asked again. */
  readonly until: string;

  constructor(host: string, until: string) {
    super(`${host} was asked as often as it may be for now. The rest comes after ${until.slice(11, 16)} UTC.`);
    this.until = until;
  }
}
