/** The window is called after what it shows: its heading. */
export function nameWindow(shown: ParentNode): void {
  const title = shown.querySelector('h1')?.textContent.trim();
  document.title = title ? `${title} · smm` : 'smm';
}
