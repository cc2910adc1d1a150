/** As it is before a test puts a clock of its own in its place. */
const later = globalThis.setTimeout;

/** Asks again until the answer is true. @throws Error that names what was waited for, after `limit` ms. */
export async function waitFor(what: string, check: () => boolean | Promise<boolean>, limit = 60_000): Promise<void> {
  const start = performance.now();
  while (!(await check())) {
    if (performance.now() - start > limit) throw new Error(`${what} did not happen within ${limit} ms.`);
    await new Promise((resolve) => later(resolve, 2));
  }
}
