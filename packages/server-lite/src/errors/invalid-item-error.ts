/** A review or posting cannot be taken as it is. `field` names the part that stands in the way. */
export class InvalidItemError extends Error {
  override readonly name = 'InvalidItemError';
  readonly field: string;

  constructor(field: string, message: string, options?: ErrorOptions) {
    super(`${field}: ${message}`, options);
    this.field = field;
  }
}
