/** Why something could not be fetched from elsewhere. */
export type OutboundReason =
  /** The address is not one that may be asked. */
  | 'refused'
  /** Nobody answers there, or not in time. */
  | 'unreachable'
  | 'timeout'
  /** It answers that it has none, or that it will not. `status` tells which. */
  | 'status'
  /** It answers with something else than was asked for. */
  | 'type'
  | 'too-large'
  | 'damaged';

/** Something elsewhere could not be fetched. Nothing was stored of it. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';
  readonly reason: OutboundReason;
  readonly status: number | undefined;
  /** Milliseconds that it asks to be left alone, where it says so. */
  readonly retryAfter: number | undefined;

  constructor(
    reason: OutboundReason,
    message: string,
    { status, retryAfter, cause }: { status?: number; retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.reason = reason;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
