/** The text of a style sheet: the tag marks it for editors, and for the build, which takes out what a browser does not read. */
export const css = String.raw;

const sheets: Record<string, CSSStyleSheet> = {};

/** Adds a sheet to those of a root. One sheet per text is made, for all the elements that adopt it. */
export function adopt(root: ShadowRoot, text: string): void {
  if (!sheets[text]) (sheets[text] = new CSSStyleSheet()).replaceSync(text);
  root.adoptedStyleSheets.push(sheets[text]);
}
