/** The text of a style sheet: the tag marks it for editors, and for the build, which takes out what a browser does not read. */
export const css = String.raw;
