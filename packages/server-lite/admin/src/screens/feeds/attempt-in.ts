import { ApiError } from '../../api/problem.ts';
import { attempt } from '../../shell/fresh.ts';

/** Does something, and says what it was refused for, which is told where it was typed. Other trouble is thrown on. */
async function refusalOf(act: () => Promise<void>): Promise<string | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status >= 500) throw error;
    return error.errors[0]?.detail ?? error.message;
  }
}

/** Does one thing of a form at a time, says meanwhile that it is busy, and tells in it what was refused. */
export function attemptIn(
  form: { fault: string | undefined },
  setBusy: (isBusy: boolean) => void,
  act: () => Promise<void>,
): Promise<void> {
  form.fault = undefined;
  return attempt(async () => {
    setBusy(true);
    try {
      form.fault = (await refusalOf(act)) ?? form.fault;
    } finally {
      setBusy(false);
    }
  }, form);
}
