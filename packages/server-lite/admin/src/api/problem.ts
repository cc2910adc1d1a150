/** Where a program goes next. Whoever reads the page has its links. */
const FOR_PROGRAMS = / GET \/\S+ [^.]+\./g;

/** What the endpoint says when it does not do something. RFC 9457. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Stem of the problem's type, such as `conflict`. */
  readonly code: string;
  readonly errors: readonly { pointer: string; detail: string }[];

  constructor(
    status: number,
    problem: { type?: string; title?: string; detail?: string; errors?: ApiError['errors'] },
  ) {
    super(
      problem.detail?.replaceAll(FOR_PROGRAMS, '') ??
        problem.title ??
        `The endpoint answered ${status}. Try again; if it stays so, look at its log.`,
    );
    this.status = status;
    this.code = problem.type?.split('/').at(-1) ?? '';
    this.errors = problem.errors ?? [];
  }
}

/** The endpoint could not be reached at all. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';

  constructor(cause: unknown) {
    super('The endpoint cannot be reached. Look at your connection; nothing that you did is lost, try it again.', {
      cause,
    });
  }
}

/** What to say of anything that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
