import { ApiError } from '../../api/problem.ts';

/** Does something, and says what it was refused for, which is told where it was typed. Other trouble is thrown on. */
export async function refusalOf(act: () => Promise<void>): Promise<string | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500) throw error;
    return error.errors[0]?.detail ?? error.message;
  }
}
