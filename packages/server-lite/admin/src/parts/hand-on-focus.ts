const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary';

/**
 * What has the focus may go away with what it did, as an entry of a list does. Then what comes next has it, else what came
 * before, else the screen: nobody begins anew at the top of the page. Screens that know better are faster.
 */
export function handOnFocus(): void {
  let last: Element | undefined;
  let order: readonly HTMLElement[] = [];
  addEventListener('focusin', ({ target }) => {
    last = target as Element;
    const isInDialog = last.closest('wa-dialog') !== null;
    order = isInDialog ? [] : [...document.querySelectorAll<HTMLElement>(`main :is(${STOPS})`)];
  });
  new MutationObserver(() => {
    if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
    if (document.querySelector('wa-dialog[open]') !== null) return;
    const place = order.findIndex((stop) => stop === last);
    const nearest = [...order.slice(place + 1), ...order.slice(0, Math.max(0, place)).reverse()];
    const next = nearest.find((stop) => stop.isConnected && stop.checkVisibility());
    (next ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: next === undefined });
  }).observe(document.body, { childList: true, subtree: true });
}
