/**
 * run.mjs starts a script in a process group of its own. When run.mjs is gone without a word (killed with all that
 * npm had started, say), the group ends too, so that no server is left behind on its port.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  if (process.env['SMM_STARTED_BY'] !== String(parent)) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(-process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
