import { say } from '../shell/notices.ts';

/** Copies what an element says. Where the browser does not let it, as over plain http, the text is selected instead. */
export async function copy(from: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(from.textContent);
    say('Copied.');
  } catch {
    getSelection()?.selectAllChildren(from);
    say('The browser does not let this page copy. The text is selected: press Ctrl+C or ⌘C.', { isBad: true });
  }
}
