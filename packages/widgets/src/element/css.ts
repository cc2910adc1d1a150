// Style sheets that a server reads too take it from there: it knows no browser.
export { css } from '../styles/css.ts';

const sheets: Record<string, CSSStyleSheet> = {};

/** Adds a sheet to those of a root. One sheet per text is made, for all the elements that adopt it. */
export function adopt(root: ShadowRoot, text: string): void {
  if (!sheets[text]) (sheets[text] = new CSSStyleSheet()).replaceSync(text);
  root.adoptedStyleSheets.push(sheets[text]);
}
