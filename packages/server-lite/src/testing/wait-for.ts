/** Asks again until the answer is true. @throws Error that names what was waited for, after `limit` ms. */
export async function waitFor(what: string, check: () => boolean | Promise<boolean>, limit = 5000): Promise<number> {
  const start = performance.now();
  while (!(await check())) {
    if (performance.now() - start > limit) throw new Error(`${what} did not happen within ${limit} ms.`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return performance.now() - start;
}
