/** As an invitation's secret is written: nothing in it needs an escape, in an address or in a form's token. */
const INVITE = /^[\w-]{8,128}$/;

/** What came as `invite` with a form; undefined for what cannot be one. It is nobody's fault, so it is no error. */
export function inviteOf(value: unknown): string | undefined {
  return typeof value === 'string' && INVITE.test(value) ? value : undefined;
}
