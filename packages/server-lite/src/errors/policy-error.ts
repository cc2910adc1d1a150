/** The rights of a source, or a rule of honesty, forbid what was asked. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}
